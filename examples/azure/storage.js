'use strict';

/**
 * Stores files in Azure, small and large ones, lists and reads them, and removes it all.
 *
 *     AZURE_STORAGE_ACCOUNT=… AZURE_STORAGE_KEY=… node examples/azure/storage.js
 *
 * AZURE_STORAGE_CONNECTION_STRING will do, too; `UseDevelopmentStorage=true` is Azurite on this machine.
 */

const { pipeline } = require('node:stream/promises');
const pkgcloud = require('../../index.js');
const { optionsFor } = require('../clouds.js');

const client = pkgcloud.storage.createClient(optionsFor('azure'));

async function main() {
  const container = await client.createContainer(`pkgcloud-example-${Date.now()}`);
  try {
    const upload = client.upload({
      container,
      remote: 'notes/hello.txt',
      size: 14,
      metadata: { mood: 'cheerful' },
      cacheControl: 'max-age=60',
    });
    upload.end('Hello, cloud!\n');
    const file = await upload.promise();
    console.log('stored', file.name, file.size, file.contentType, file.metadata);

    // A file of any size goes in blocks, eight of them at a time.
    const large = client.upload({
      container,
      remote: 'node',
      local: process.execPath,
      blockSize: 8 * 1024 * 1024,
      queueSize: 8,
    });
    console.log('stored', (await large.promise()).size, 'bytes');

    for (const one of await client.getFiles(container, { prefix: 'notes/' })) {
      console.log('found', one.name, one.size, one.lastModified);
    }
    await pipeline(client.download({ container, remote: file }), process.stdout, { end: false });
    await client.removeFile(container, file);
  } finally {
    await client.destroyContainer(container);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
