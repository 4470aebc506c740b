'use strict';

/**
 * A 1&1 server's snapshot: it has one at most.
 *
 *     node examples/oneandone/blockstorage.js SERVER            lists its snapshots
 *     node examples/oneandone/blockstorage.js SERVER take       takes one, in place of the one that is there
 *     node examples/oneandone/blockstorage.js SERVER restore    takes the server back to it
 *     node examples/oneandone/blockstorage.js SERVER delete     deletes it
 *
 * ONEANDONE_TOKEN holds the API token; ONEANDONE_API_URL, if it is set, is where the API is, with its version.
 */

const pkgcloud = require('../../index.js');

const [server, task = 'list'] = process.argv.slice(2);

async function main() {
  const client = pkgcloud.blockstorage.createClient({
    provider: 'oneandone',
    token: process.env.ONEANDONE_TOKEN,
    serversUrl: process.env.ONEANDONE_API_URL,
  });
  const snapshots = await client.getSnapshots(server);
  const tasks = {
    list: () => {
      for (const { id } of snapshots) console.log(`snapshot ${id}`);
    },
    take: async () => {
      const { id } = await client.createSnapshot(server);
      console.log(`took ${id}`);
    },
    restore: () => each('restored', 'updateSnapshot'),
    delete: () => each('deleted', 'deleteSnapshot'),
  };
  async function each(done, method) {
    for (const snapshot of snapshots) {
      await client[method]({ server, snapshot });
      console.log(`${done} ${snapshot.id}`);
    }
  }
  if (!tasks[task]) throw new Error(`There is no task ${task}: ${Object.keys(tasks).join(', ')}`);
  await tasks[task]();
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
