'use strict';

/**
 * Stores a file, lists and reads it, and removes it.
 *
 *     node examples/hp/storage.js        with OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, OS_TENANT_ID and OS_REGION_NAME in the environment
 */

const { pipeline } = require('node:stream/promises');
const pkgcloud = require('../../index.js');
const { optionsFor } = require('../clouds.js');

const client = pkgcloud.storage.createClient(optionsFor('hp'));

async function main() {
  const container = await client.createContainer({
    name: 'pkgcloud-example',
    metadata: { purpose: 'example' },
  });
  const upload = client.upload({
    container,
    remote: 'notes/hello.txt',
    metadata: { mood: 'cheerful' },
  });
  upload.end('Hello, cloud!\n');
  const file = await upload.promise();
  console.log('stored', file.name, file.size, file.contentType);

  for (const one of await client.getFiles(container, { prefix: 'notes/' })) {
    console.log('found', one.name, one.size, one.lastModified);
  }
  await pipeline(client.download({ container, remote: file }), process.stdout, { end: false });

  await client.destroyContainer(container);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
