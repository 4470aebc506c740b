'use strict';

/**
 * Creates a server, waits until it runs, and destroys it.
 *
 *     node examples/rackspace/compute.js        with RACKSPACE_USERNAME, RACKSPACE_API_KEY and RACKSPACE_REGION in the environment
 */

const pkgcloud = require('../../index.js');
const { optionsFor } = require('../clouds.js');

const client = pkgcloud.compute.createClient(optionsFor('rackspace'));

async function main() {
  const flavors = await client.getFlavors();
  const images = await client.getImages();
  const flavor = flavors.sort((a, b) => a.ram - b.ram)[0];
  const image = images.find(({ status }) => status === 'ACTIVE') ?? images[0];
  console.log(`a server of ${flavor.name} with ${image.name}`);

  const server = await client.createServer({
    name: 'pkgcloud-example',
    flavor,
    image,
  });
  try {
    // Asks every three seconds, for ten minutes at most.
    await server.setWait({ status: server.STATUS.running }, 3000, 600000);
    console.log(`${server.name} runs at`, server.addresses);
    for (const one of await client.getServers()) console.log(one.id, one.name, one.status);
  } finally {
    await client.destroyServer(server);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
