'use strict';

/**
 * A shelf of notes, kept in a directory of this machine: containers, files and their metadata, streams both ways.
 *
 *     node examples/filesystem/storage.js                    in a directory of its own, which it removes
 *     PKGCLOUD_ROOT=~/shelf node examples/filesystem/storage.js
 *
 * Nothing but the options of `createClient` would be different on another cloud.
 */

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { text } = require('node:stream/consumers');
const pkgcloud = require('../..');

const CONTAINER = 'notes';

/** As pkgcloud's users know it: a stream to pipe into, and events. */
function store(client, remote, source, done) {
  const upload = client.upload({ container: CONTAINER, remote, metadata: { language: 'en' } });
  upload.on('error', done);
  upload.on('success', (file) => done(null, file));
  source.pipe(upload);
}

async function main(root) {
  const client = pkgcloud.storage.createClient({ provider: 'filesystem', root });
  client.on('log::*', (message) => console.error(message));

  const container = await client.createContainer({ name: CONTAINER, metadata: { shelf: 'top' } });
  console.log(`${container.name} is a container, with ${JSON.stringify(container.metadata)}`);

  const stored = await new Promise((resolve, reject) => {
    const source = fs.createReadStream(__filename);
    store(client, 'code/storage.js', source, (error, file) =>
      error ? reject(error) : resolve(file),
    );
  });
  console.log(`${stored.name} is stored: ${stored.size} bytes of ${stored.contentType}`);

  // A local file need not pass through JavaScript.
  await client.upload({ container, remote: 'code/copy.js', local: __filename }).promise();

  await client.copy({
    sourceContainer: container,
    sourceFile: stored,
    destinationFile: 'archive/storage.js',
  });
  for (const { name, size } of await client.getFiles(container, { prefix: 'code/' }))
    console.log(`${name}: ${size} bytes`);

  const head = client.download({ container, remote: 'archive/storage.js', start: 0, end: 11 });
  console.log(`it begins with ${await text(head)}`);

  const file = await client.getFile(container, 'code/copy.js');
  file.metadata = { language: 'de' };
  await file.updateMetadata();
  const { metadata } = await client.getFile(container, file);
  console.log(`now its metadata is ${JSON.stringify(metadata)}`);

  await file.remove();
  try {
    await client.getFile(container, 'code/copy.js');
  } catch (error) {
    console.log(`${error.statusCode}: ${error.failCode}`);
  }
  await client.destroyContainer(container);
  console.log('all is gone');
}

const own = process.env.PKGCLOUD_ROOT;
const root = own || fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-shelf-'));
main(root)
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => {
    if (!own) fs.rmSync(root, { recursive: true, force: true });
  });
