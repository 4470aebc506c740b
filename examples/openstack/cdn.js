'use strict';

/**
 * Puts a site behind a content delivery network, changes it, and takes it off.
 *
 *     node examples/openstack/cdn.js        with what an openrc file sets in the environment
 */

const pkgcloud = require('../../index.js');
const { optionsFor } = require('../clouds.js');

const client = pkgcloud.cdn.createClient(optionsFor('openstack'));

async function main() {
  await client.getPing();
  const flavors = await client.getFlavors();
  const service = await client.createService({
    name: 'pkgcloud-example',
    flavorId: flavors[0].id,
    domains: [{ domain: 'www.example.com' }],
    origins: [{ origin: 'origin.example.com', port: 80, ssl: false }],
  });
  console.log(service.name, service.status);
  service.domains.push({ domain: 'static.example.com' });
  await client.updateService(service);
  await client.deleteServiceCachedAssets(service, '/index.html');
  await client.deleteService(service);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
