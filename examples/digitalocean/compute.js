'use strict';

/**
 * What a DigitalOcean account has, and a server that comes and goes.
 *
 *     node examples/digitalocean/compute.js                      lists flavors, images, keys and servers
 *     node examples/digitalocean/compute.js --create web-1       creates a server, waits for it, destroys it
 *
 * DIGITALOCEAN_TOKEN (or DIGITALOCEAN_ACCESS_TOKEN) holds the API token; DIGITALOCEAN_API_URL, if it is set, is where
 * the API is. A server costs money for as long as it is there.
 */

const { parseArgs } = require('node:util');
const pkgcloud = require('../../index.js');

const { values } = parseArgs({
  options: {
    create: { type: 'string' },
    flavor: { type: 'string', default: 's-1vcpu-1gb' },
    image: { type: 'string', default: 'ubuntu-24-04-x64' },
    region: { type: 'string', default: 'nyc3' },
    interval: { type: 'string', default: '5000' },
  },
});

async function list(client) {
  const [flavors, images, keys, servers] = await Promise.all([
    client.getFlavors(),
    client.getImages(),
    client.listKeys(),
    client.getServers(),
  ]);
  for (const { id, ram, cpu, costPerMonth } of flavors)
    console.log(`flavor  ${id}: ${cpu} CPU, ${ram} MB, $${costPerMonth} a month`);
  for (const { id, slug, name } of images) console.log(`image   ${slug || id}: ${name}`);
  for (const { id, name, fingerprint } of keys)
    console.log(`key     ${id}: ${name} ${fingerprint}`);
  for (const { id, name, status } of servers) console.log(`server  ${id}: ${name} ${status}`);
}

async function createAndDestroy(client, { create: name, flavor, image, region, interval }) {
  const keynames = (await client.listKeys()).map(({ id }) => id);
  const server = await client.createServer({ name, flavor, image, region, keynames });
  console.log(`created ${server.name} (${server.id}): ${server.status}`);
  try {
    const wanted = { status: server.STATUS.running };
    await server.setWait(wanted, Number(interval), 5 * 60 * 1000);
    if (server.status !== wanted.status) throw new Error(`${name} is still ${server.status}`);
    console.log(`running at ${pkgcloud.compute.serverIp(server)}`);
  } finally {
    await server.destroy();
    console.log('destroyed');
  }
}

async function main() {
  const token = process.env.DIGITALOCEAN_TOKEN || process.env.DIGITALOCEAN_ACCESS_TOKEN;
  const client = pkgcloud.compute.createClient({
    provider: 'digitalocean',
    token,
    serversUrl: process.env.DIGITALOCEAN_API_URL,
  });
  await (values.create ? createAndDestroy(client, values) : list(client));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
