'use strict';

// How the programs of examples/azure are run that need a storage account: on Azurite.

const azurite = require('../support/azurite.js');

async function account(t) {
  const { account: name, key, blobUrl, tableUrl, stop } = await azurite.start();
  t.after(stop);
  const parts = {
    AccountName: name,
    AccountKey: key,
    BlobEndpoint: blobUrl,
    TableEndpoint: tableUrl,
  };
  const connection = Object.entries(parts).map((pair) => pair.join('='));
  return { env: { AZURE_STORAGE_CONNECTION_STRING: connection.join(';') } };
}

module.exports = {
  'azure/storage.js': {
    serve: account,
    prints: [/stored notes\/hello\.txt 14 text\/plain/, /stored \d+ bytes/, /Hello, cloud!/],
  },
  'azure/database.js': { serve: account, prints: [/created pkgcloud\d+ at/, /found pkgcloud\d+/] },
};
