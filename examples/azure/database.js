'use strict';

/**
 * Makes a table in Azure, lists the account's tables, and removes it.
 *
 *     AZURE_STORAGE_ACCOUNT=… AZURE_STORAGE_KEY=… node examples/azure/database.js
 *
 * AZURE_STORAGE_CONNECTION_STRING will do, too; `UseDevelopmentStorage=true` is Azurite on this machine.
 */

const pkgcloud = require('../../index.js');
const { optionsFor } = require('../clouds.js');

const client = pkgcloud.database.createClient(optionsFor('azure'));

async function main() {
  const table = await client.create({ name: `pkgcloud${Date.now()}` });
  console.log('created', table.id, 'at', table.uri);
  for (const { id } of await client.list()) console.log('found', id);
  console.log('removed', await client.remove(table.id));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
