'use strict';

/**
 * Creates a volume and a snapshot of it, and deletes them.
 *
 *     node examples/openstack/blockstorage.js                         with what an openrc file sets in the environment
 *     node examples/openstack/blockstorage.js --provider rackspace    with RACKSPACE_USERNAME, RACKSPACE_API_KEY and RACKSPACE_REGION
 */

const { setTimeout } = require('node:timers/promises');
const pkgcloud = require('../../index.js');
const { chosenOptions } = require('../clouds.js');

const client = pkgcloud.blockstorage.createClient(chosenOptions('openstack'));

const until = async (get, status) => {
  while ((await get()).status !== status) await setTimeout(1000);
};

async function main() {
  for (const type of await client.getVolumeTypes()) console.log('type', type.name);

  const volume = await client.createVolume({
    name: 'pkgcloud-example',
    description: 'an example',
    // GB; Rackspace makes no smaller ones than of 75.
    size: client.provider === 'rackspace' ? 75 : 1,
  });
  await until(() => client.getVolume(volume), 'available');
  const snapshot = await client.createSnapshot({ name: 'pkgcloud-example', volumeId: volume.id });
  await until(() => client.getSnapshot(snapshot), 'available');
  console.log(`${volume.name} and its snapshot are there`);

  await client.deleteSnapshot(snapshot);
  while ((await client.getSnapshots()).some(({ id }) => id === snapshot.id)) await setTimeout(1000);
  await client.deleteVolume(volume);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
