'use strict';

/**
 * Creates a service, which brings a site's files from near its readers, changes it, empties its caches, and deletes it.
 *
 *     node examples/openstack/cdn.js                         with what an openrc file sets in the environment
 *     node examples/openstack/cdn.js --provider rackspace    with RACKSPACE_USERNAME, RACKSPACE_API_KEY and RACKSPACE_REGION
 */

const { setTimeout } = require('node:timers/promises');
const pkgcloud = require('../../index.js');
const { chosenOptions } = require('../clouds.js');

const client = pkgcloud.cdn.createClient(chosenOptions('openstack'));

/** A service takes no change while one is under way. */
async function settled(service) {
  let now = await client.getService(service);
  while (/_in_progress$/.test(now.status)) {
    await setTimeout(1000);
    now = await client.getService(service);
  }
  return now;
}

async function main() {
  const [flavor] = await client.getFlavors();
  const made = await client.createService({
    name: 'pkgcloud-example',
    domains: [{ domain: 'www.pkgcloud-example.com' }],
    origins: [{ origin: 'origin.pkgcloud-example.com', port: 80, ssl: false }],
    flavorId: flavor,
  });
  try {
    const service = await settled(made);
    console.log(service.name, 'is', service.status, 'by', flavor.id);

    service.caching = [{ name: 'default', ttl: 3600 }];
    await client.updateService(service);
    const changed = await settled(service);
    for (const { name, ttl } of changed.caching) console.log(name, 'is kept for', ttl, 'seconds');

    await client.deleteServiceCachedAssets(changed, '/index.html');
    for (const { name, status } of await client.getServices()) console.log(name, status);
  } finally {
    await client.deleteService(made);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
