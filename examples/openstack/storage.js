'use strict';

/**
 * Stores a file, lists and reads it, shares it for a minute, and removes it all.
 *
 *     node examples/openstack/storage.js        with what an openrc file sets in the environment
 */

const { randomUUID } = require('node:crypto');
const { pipeline } = require('node:stream/promises');
const pkgcloud = require('../../index.js');
const { optionsFor } = require('../clouds.js');

const client = pkgcloud.storage.createClient(optionsFor('openstack'));

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

  // Another key would make an end of the URLs that others have made.
  let key = await client.getTemporaryUrlKey();
  if (!key) await client.setTemporaryUrlKey((key = randomUUID()));
  const url = await client.generateTempUrl(container, file, 'GET', 60, key);
  console.log('for a minute anybody may read', url);

  await client.destroyContainer(container);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
