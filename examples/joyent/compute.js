'use strict';

/**
 * What a Triton data center has, and a server that comes and goes.
 *
 *     node examples/joyent/compute.js                      lists flavors, images, keys and servers
 *     node examples/joyent/compute.js --create web-1       creates a server, waits for it, destroys it
 *
 * As Triton's own tools have it: SDC_ACCOUNT is the account, SDC_URL the data center, SDC_KEY_ID the key's fingerprint.
 * SDC_IDENTITY is the file with the private key; without one, an SSH agent signs. SDC_PASSPHRASE opens the file, if it
 * is encrypted. A server costs money for as long as it is there.
 */

const { parseArgs } = require('node:util');
const pkgcloud = require('../../index.js');

const { env } = process;
const { values } = parseArgs({
  options: {
    create: { type: 'string' },
    flavor: { type: 'string' },
    image: { type: 'string' },
    interval: { type: 'string', default: '5000' },
  },
});

async function list(client) {
  const [version, flavors, images, keys, servers] = await Promise.all([
    client.getVersion(),
    client.getFlavors(),
    client.getImages(),
    client.listKeys(),
    client.getServers(),
  ]);
  console.log(`CloudAPI ${version}`);
  for (const { name, ram, disk } of flavors)
    console.log(`flavor  ${name}: ${ram} MiB, ${disk} MiB of disk`);
  for (const { id, name, version: own } of images) console.log(`image   ${id}: ${name} ${own}`);
  for (const { name, fingerprint } of keys) console.log(`key     ${name}: ${fingerprint}`);
  for (const { id, name, status } of servers) console.log(`server  ${id}: ${name} ${status}`);
}

async function createAndDestroy(client, { create: name, interval, ...chosen }) {
  const flavor = chosen.flavor || (await client.getFlavors()).sort((a, b) => a.ram - b.ram)[0];
  const image = chosen.image || (await client.getImages())[0];
  const server = await client.createServer({ name, flavor, image });
  console.log(`created ${server.name} (${server.id}): ${server.status}`);
  try {
    const wanted = { status: server.STATUS.running };
    const running = await server.setWait(wanted, Number(interval), 5 * 60 * 1000);
    if (running.status !== wanted.status) throw new Error(`${name} is still ${running.status}`);
    console.log(`running at ${pkgcloud.compute.serverIp(running)}`);
  } finally {
    await server.destroy();
    console.log('destroyed');
  }
}

async function main() {
  const client = pkgcloud.compute.createClient({
    provider: 'joyent',
    account: env.SDC_ACCOUNT,
    serversUrl: env.SDC_URL,
    keyId: env.SDC_KEY_ID,
    identity: env.SDC_IDENTITY,
    passphrase: env.SDC_PASSPHRASE,
    pollInterval: Number(values.interval),
  });
  await (values.create ? createAndDestroy(client, values) : list(client));
}

main().catch((error) => {
  console.error(error.result?.message ?? error.message);
  process.exitCode = 1;
});
