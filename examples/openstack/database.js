'use strict';

/**
 * Creates a database instance with a user, lists both, and destroys it.
 *
 *     node examples/openstack/database.js                         with what an openrc file sets in the environment
 *     node examples/openstack/database.js --provider rackspace    with RACKSPACE_USERNAME, RACKSPACE_API_KEY and RACKSPACE_REGION
 *     node examples/openstack/database.js --provider hp           with OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, OS_TENANT_ID and OS_REGION_NAME
 */

const { randomUUID } = require('node:crypto');
const { setTimeout } = require('node:timers/promises');
const pkgcloud = require('../../index.js');
const { chosenOptions } = require('../clouds.js');

const client = pkgcloud.database.createClient(chosenOptions('openstack'));

async function main() {
  const [flavor] = (await client.getFlavors()).sort((a, b) => a.ram - b.ram);
  const instance = await client.createInstance({
    name: 'pkgcloud-example',
    flavor,
    size: 1, // GB
    databases: ['shop'],
  });
  try {
    while (instance.status !== instance.STATUS.running) {
      await setTimeout(3000);
      await instance.refresh();
    }
    await client.createUser({
      username: 'ann',
      password: randomUUID(),
      database: 'shop',
      instance,
    });
    for (const { name } of await client.getDatabases({ instance })) console.log('database', name);
    for (const { name } of await client.getUsers({ instance })) console.log('user', name);
  } finally {
    await client.destroyInstance(instance);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
