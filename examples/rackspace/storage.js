'use strict';

/**
 * Stores a file, lists and reads it, publishes its container by the CDN, and removes it all.
 *
 *     node examples/rackspace/storage.js        with RACKSPACE_USERNAME, RACKSPACE_API_KEY and RACKSPACE_REGION in the environment
 */

const { pipeline } = require('node:stream/promises');
const pkgcloud = require('../../index.js');
const { optionsFor } = require('../clouds.js');

const client = pkgcloud.storage.createClient(optionsFor('rackspace'));

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

  await client.setStaticWebsite(container, { indexFile: 'index.html' });
  await client.setCdnEnabled(container, { ttl: 900 });
  const published = await client.getCdnContainer(container);
  console.log('published at', published.cdnUri);
  await client.setCdnEnabled(container, false);

  await client.destroyContainer(container);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
