'use strict';

/**
 * A server in EC2, from its creation to its end: an image, a size, a key, a security group, and what it costs to wait.
 *
 *     AWS_REGION=eu-west-1 node examples/amazon/compute.js ami-0123456789abcdef0
 *
 * It starts a machine, which costs money while it runs, and ends it.
 */

const { generateKeyPairSync } = require('node:crypto');
const pkgcloud = require('../..');

/** A public key as OpenSSH writes it. */
function publicKey() {
  const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({
    format: 'jwk',
  });
  const field = (data) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, data]);
  };
  const modulus = Buffer.concat([Buffer.from([0]), Buffer.from(n, 'base64url')]);
  const parts = [Buffer.from('ssh-rsa'), Buffer.from(e, 'base64url'), modulus];
  return `ssh-rsa ${Buffer.concat(parts.map(field)).toString('base64')} example`;
}

async function main(image) {
  if (!image) throw new Error('name an image of your region: ami-…');
  // Keys and region are looked up as Amazon's own libraries do it.
  const client = pkgcloud.compute.createClient({
    provider: 'amazon',
    endpoint: process.env.EC2_ENDPOINT,
  });
  const name = `example-${process.pid}`;

  await client.addKey({ name, key: publicKey() });
  const group = await client.addGroup({ name, description: 'of an example' });
  await client.addRules({
    name,
    rules: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '10.0.0.0/8' }] }],
  });
  console.log(`${group.GroupName} is a security group`);

  let server;
  try {
    server = await client.createServer({
      name,
      image,
      flavor: 't2.micro',
      keyname: name,
      SecurityGroupId: [group.GroupId],
      tags: { purpose: 'example' },
    });
    console.log(`${server.name} is ${server.status}`);
    server = await server.setWait({ status: server.STATUS.running }, 2000, 300_000);
    console.log(`${server.name} is ${server.status}`);
    for (const each of await client.getServers())
      if (each.id === server.id) console.log(`${each.name} is one of the servers`);
  } finally {
    if (server) {
      await server.destroy();
      console.log(`${name} is ended`);
    }
    await client.destroyKey(name);
    await client.destroyGroup(name).catch((error) => console.log(`later: ${error.message}`));
  }
}

main(process.argv[2]).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
