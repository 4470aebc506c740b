'use strict';

/**
 * What a 1&1 Cloud Panel account has, and a server that comes and goes.
 *
 *     node examples/oneandone/compute.js                                      lists flavors, images and servers
 *     node examples/oneandone/compute.js --create web-1 --image A --flavor F  creates a server, waits, destroys it
 *
 * ONEANDONE_TOKEN holds the API token; ONEANDONE_API_URL, if it is set, is where the API is, with its version. A server
 * costs money for as long as it is there.
 */

const { parseArgs } = require('node:util');
const pkgcloud = require('../../index.js');

const { values } = parseArgs({
  options: {
    create: { type: 'string' },
    flavor: { type: 'string' },
    image: { type: 'string' },
    location: { type: 'string' },
    interval: { type: 'string', default: '5000' },
  },
});

async function list(client) {
  const [flavors, images, servers] = await Promise.all([
    client.getFlavors(),
    client.getImages(),
    client.getServers(),
  ]);
  for (const { id, name, ram, disk, cores } of flavors)
    console.log(`flavor  ${id}: ${name}, ${cores} CPU, ${ram} GB, ${disk} GB of disk`);
  for (const { id, name } of images) console.log(`image   ${id}: ${name}`);
  for (const { id, name, status } of servers) console.log(`server  ${id}: ${name} ${status}`);
}

async function createAndDestroy(client, { create: name, flavor, image, location, interval }) {
  const server = await client.createServer({ name, flavor, image, location });
  console.log(`created ${server.name} (${server.id}): ${server.status}`);
  try {
    const wanted = { status: server.STATUS.running };
    await server.setWait(wanted, Number(interval), 20 * 60 * 1000);
    if (server.status !== wanted.status) throw new Error(`${name} is still ${server.status}`);
    console.log(`running at ${server.ips.map(({ ip }) => ip).join(', ')}`);
  } finally {
    await server.destroy();
    console.log('destroyed');
  }
}

async function main() {
  const client = pkgcloud.compute.createClient({
    provider: 'oneandone',
    token: process.env.ONEANDONE_TOKEN,
    serversUrl: process.env.ONEANDONE_API_URL,
  });
  await (values.create ? createAndDestroy(client, values) : list(client));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
