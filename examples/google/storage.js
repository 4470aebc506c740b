'use strict';

/**
 * A site's files in Google Cloud Storage: a container, files with their metadata, streams both ways, a listing.
 *
 *     GOOGLE_APPLICATION_CREDENTIALS=~/key.json node examples/google/storage.js my-container
 *     STORAGE_EMULATOR_HOST=localhost:4443 GOOGLE_CLOUD_PROJECT=test node examples/google/storage.js my-container
 *
 * The container is made, and removed again with all that is in it: name one that does not exist.
 */

const fs = require('node:fs');
const { text } = require('node:stream/consumers');
const pkgcloud = require('../..');

/** As pkgcloud's users know it: a stream to pipe into, and events. */
function store(client, options, source, done) {
  const upload = client.upload(options);
  upload.on('error', done);
  upload.on('success', (file) => done(null, file));
  source.pipe(upload);
}

async function main(name) {
  if (!name) throw new Error('name a container that does not exist yet');
  // Who asks is looked up as Google's own libraries do it; `keyFilename` or `credentials` would say it here.
  const client = pkgcloud.storage.createClient({ provider: 'google' });

  const container = await client.createContainer(name);
  console.log(`${container.name} is in ${container.location}, as ${container.storageClass}`);
  try {
    const page = { container, remote: 'site/index.html', cacheControl: 'public, max-age=60' };
    const stored = await new Promise((resolve, reject) => {
      const source = fs.createReadStream(__filename);
      store(client, page, source, (error, file) => (error ? reject(error) : resolve(file)));
    });
    console.log(`${stored.name} is stored: ${stored.size} bytes of ${stored.contentType}`);

    // A local file need not pass through JavaScript; metadata are the app's own.
    const metadata = { author: 'me' };
    const code = { container, remote: 'site/code.js', local: __filename, metadata };
    await client.upload(code).promise();

    // Page by page, with the callback's third value.
    await new Promise((resolve, reject) => {
      const list = (options) =>
        client.getFiles(container, options, (error, files, next) => {
          if (error) return reject(error);
          for (const file of files) console.log(`${file.name}: ${file.size} bytes`);
          return next ? list(next) : resolve();
        });
      list({ prefix: 'site/', maxResults: 1 });
    });

    const file = await client.getFile(container, 'site/code.js');
    console.log(
      `${file.name} is by ${file.metadata.author}, last changed in ${file.lastModified.getFullYear()}`,
    );
    const head = client.download({ container, remote: file, start: 0, end: 11 });
    console.log(`it begins with ${await text(head)}`);

    await file.remove();
    try {
      await client.getFile(container, 'site/code.js');
    } catch (error) {
      console.log(`${error.statusCode}: ${error.message}`);
    }
  } finally {
    await client.destroyContainer(container);
    console.log('all is gone');
  }
}

main(process.argv[2]).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
