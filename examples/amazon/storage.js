'use strict';

/**
 * A site's files in S3, or in any store that speaks it: a container, files with their metadata, streams both ways.
 *
 *     AWS_REGION=eu-west-1 node examples/amazon/storage.js my-container
 *     S3_ENDPOINT=http://localhost:9000 AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=… node examples/amazon/storage.js box
 *
 * The container is made, and removed again with all that is in it: name one that does not exist.
 */

const fs = require('node:fs');
const { text } = require('node:stream/consumers');
const pkgcloud = require('../..');

/** As pkgcloud's users know it: a stream to pipe into, and events. */
function store(client, options, source, done) {
  const upload = client.upload(options);
  upload.managedUpload.on('httpUploadProgress', ({ loaded }) =>
    console.log(`${loaded} bytes sent`),
  );
  upload.on('error', done);
  upload.on('success', (file) => done(null, file));
  source.pipe(upload);
}

async function main(name) {
  if (!name) throw new Error('name a container that does not exist yet');
  // Keys and region are looked up as Amazon's own libraries do it; `keyId`, `key` and `region` would say them here.
  const client = pkgcloud.storage.createClient({
    provider: 'amazon',
    endpoint: process.env.S3_ENDPOINT,
  });

  const container = await client.createContainer({ name });
  console.log(`${container.name} is a container`);
  try {
    const page = { container: name, remote: 'site/index.html', cacheControl: 'max-age=60' };
    const stored = await new Promise((resolve, reject) => {
      const source = fs.createReadStream(__filename);
      store(client, page, source, (error, file) => (error ? reject(error) : resolve(file)));
    });
    console.log(`${stored.name} is stored: ${stored.size} bytes of ${stored.contentType}`);

    // A local file need not pass through JavaScript; a large one goes in parts, several at a time.
    const metadata = { author: 'me' };
    const code = { container: name, remote: 'site/code.js', local: __filename, metadata };
    await client.upload({ ...code, queueSize: 4 }).promise();

    // Page by page: the callback's third value says where the next one starts.
    await new Promise((resolve, reject) => {
      const list = (marker) =>
        client.getFiles(name, { prefix: 'site/', maxKeys: 1, marker }, (error, files, page) => {
          if (error) return reject(error);
          for (const file of files) console.log(`${file.name}: ${file.size} bytes`);
          return page.isTruncated ? list(page.nextMarker) : resolve();
        });
      list();
    });

    const file = await client.getFile(name, 'site/code.js');
    console.log(`${file.name} is by ${file.metadata.author}`);
    const head = client.download({ container: name, remote: file, start: 0, end: 11 });
    console.log(`it begins with ${await text(head)}`);

    await file.remove();
    try {
      await client.getFile(name, 'site/code.js');
    } catch (error) {
      console.log(`${error.statusCode}: ${error.code}`);
    }
  } finally {
    await client.destroyContainer(name);
    console.log('all is gone');
  }
}

main(process.argv[2]).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
