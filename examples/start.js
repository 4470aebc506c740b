'use strict';

/**
 * Stores files in a cloud, lists them, fetches them, compares every byte, and cleans up.
 *
 *     npm start                              a directory of this machine is the cloud
 *     npm start -- --provider openstack      any other, with its usual environment variables
 */

const { createHash, randomBytes } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Readable } = require('node:stream');
const { parseArgs } = require('node:util');
const pkgcloud = require('../index.js');
const { CLOUDS, optionsFor } = require('./clouds.js');
const { bytes, cross, dim, duration, heading, speed, tick } = require('./console.js');

const HELP = `Usage: npm start -- [options]

  --provider NAME   ${Object.keys(CLOUDS).join(', ')} (default: filesystem)
  --root DIR        where the filesystem provider keeps its containers (default: a temporary directory)
  --container NAME  the container to use (default: a new one)
  --size MB         size of the biggest file (default: 64)
  --keep            leave everything there
  --help            this text

Other providers take what they need from the environment variables that their own tools use.`;

const OPTIONS = {
  provider: { type: 'string', default: 'filesystem' },
  root: { type: 'string' },
  container: { type: 'string' },
  size: { type: 'string', default: '64' },
  keep: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

/** What is stored: a name, and a function that makes a stream of the bytes. */
function makeFiles(megabytes) {
  const text = 'The quick brown fox jumps over the lazy dog.\n';
  const noise = randomBytes(1e6);
  const repeat = (piece, times) => () =>
    Readable.from(
      (function* () {
        for (let i = 0; i < times; i++) yield piece;
      })(),
      { objectMode: false },
    );
  return [
    { name: 'empty', read: repeat(noise, 0) },
    { name: 'hello.txt', read: repeat(Buffer.from(text), 1), metadata: { mood: 'cheerful' } },
    { name: 'notes/grüße & more.md', read: repeat(Buffer.from(text), 100) },
    { name: 'pictures/noise.png', read: repeat(noise.subarray(0, 500e3), 1) },
    { name: 'big/archive.bin', read: repeat(noise, megabytes) },
  ];
}

/** Counts and sums up what passes. */
function measure(stream) {
  const hash = createHash('md5');
  const about = { size: 0 };
  stream.on('data', (chunk) => {
    hash.update(chunk);
    about.size += chunk.length;
  });
  about.md5 = () => hash.digest('hex');
  return about;
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

function upload(client, container, file, signal) {
  return new Promise((resolve, reject) => {
    const { name: remote, metadata } = file;
    const source = file.read();
    const target = client.upload({ container, remote, metadata, signal });
    const about = measure(source);
    target.on('error', reject);
    target.on('success', (stored) => resolve({ stored, size: about.size, md5: about.md5() }));
    source.pipe(target);
  });
}

function download(client, container, name, signal) {
  return new Promise((resolve, reject) => {
    const stream = client.download({ container, remote: name, signal });
    const about = measure(stream);
    stream.on('error', reject);
    stream.on('end', () => resolve({ size: about.size, md5: about.md5() }));
  });
}

const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);

/** Everything between making the container and removing it. */
async function tour(client, container, files, signal) {
  heading('Up');
  const sent = [];
  for (const file of files) {
    const [{ size, md5 }, time] = await timed(() => upload(client, container, file, signal));
    sent.push({ name: file.name, size, md5, time });
    tick(file.name, bytes(size), duration(time), speed(size, time));
  }

  heading('There');
  const [listed, listing] = await timed(() => client.getFiles(container, { signal }));
  const found = new Map(listed.map((file) => [file.name, file]));
  for (const { name, size } of sent) {
    const file = found.get(name);
    if (!file) throw new Error(`${name} is not in the listing`);
    if (file.size !== size)
      throw new Error(`${name} is listed with ${file.size} bytes, not ${size}`);
  }
  tick('listed', '', duration(listing), '', `${listed.length} files`);
  const [file, getting] = await timed(() => client.getFile(container, 'hello.txt'));
  const mood = file.metadata?.mood;
  tick(
    file.name,
    bytes(file.size),
    duration(getting),
    '',
    [file.contentType, mood].filter(Boolean).join(', '),
  );

  heading('Down');
  const got = [];
  for (const { name, size, md5 } of sent) {
    const [back, time] = await timed(() => download(client, container, name, signal));
    if (back.size !== size || back.md5 !== md5)
      throw new Error(`${name} came back with other bytes: ${back.md5} instead of ${md5}`);
    got.push({ size, time });
    tick(name, bytes(size), duration(time), speed(size, time), `md5 ${md5.slice(0, 8)}… as sent`);
  }
  return { sent, got };
}

async function main() {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(HELP);
  const megabytes = Number(values.size);
  if (!Number.isInteger(megabytes) || megabytes < 1)
    throw new Error('--size must be a whole number of megabytes');
  const { provider, keep } = values;

  const temporary = provider === 'filesystem' && !values.root && !process.env.PKGCLOUD_ROOT;
  const root = temporary ? fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-')) : values.root;
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  try {
    const client = pkgcloud.storage.createClient(optionsFor(provider, { given: { root } }));
    const place = provider === 'filesystem' ? ` in ${client.root}` : '';
    console.log(`pkgcloud-native ${pkgcloud.version} on ${provider}${dim(place)}`);
    await run(client, values, makeFiles(megabytes), interrupted.signal);
    if (keep) console.log(dim(`Everything is still there${place}.`));
  } finally {
    if (temporary && !keep) fs.rmSync(root, { recursive: true, force: true });
  }
}

async function run(client, { container: given, keep }, files, signal) {
  const container = given ?? `pkgcloud-start-${randomBytes(4).toString('hex')}`;
  heading('Container');
  const [, making] = await timed(() => client.createContainer({ name: container }));
  tick('made', '', duration(making), '', container);
  let totals;
  try {
    totals = await tour(client, container, files, signal);
  } finally {
    if (!keep) {
      heading('Cleaning up');
      await clean(client, container, files, given !== undefined);
    }
  }
  const { sent, got } = totals;
  const size = sum(sent, 'size');
  const fast = (rows) => speed(size, sum(rows, 'time'));
  heading(
    `${sent.length} files, ${bytes(size)}: up at ${fast(sent)}, down at ${fast(got)}, every byte as it was`,
  );
}

/** A container that was given keeps what else is in it. */
async function clean(client, container, files, shared) {
  if (!shared) {
    const [, time] = await timed(() => client.destroyContainer(container));
    return tick('removed', '', duration(time), '', container);
  }
  const [, time] = await timed(async () => {
    for (const { name } of files) await client.removeFile(container, name).catch(unlessMissing);
  });
  tick('removed', '', duration(time), '', `${files.length} files`);
}

function unlessMissing(error) {
  if (error.statusCode !== 404) throw error;
}

main().catch((error) => {
  console.log();
  cross('It did not work', error.message);
  process.exitCode = 1;
});
