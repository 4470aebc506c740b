'use strict';

/**
 * Creates a server, waits until it runs, and destroys it. OS_NETWORK_ID names its network, where there are several.
 *
 *     node examples/openstack/compute.js                         with what an openrc file sets in the environment
 *     node examples/openstack/compute.js --provider rackspace    with RACKSPACE_USERNAME, RACKSPACE_API_KEY and RACKSPACE_REGION
 *     node examples/openstack/compute.js --provider hp           with OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, OS_TENANT_ID and OS_REGION_NAME
 */

const pkgcloud = require('../../index.js');
const { chosenOptions } = require('../clouds.js');

const client = pkgcloud.compute.createClient(chosenOptions('openstack'));

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
    ...(process.env.OS_NETWORK_ID && { networks: [{ uuid: process.env.OS_NETWORK_ID }] }),
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
