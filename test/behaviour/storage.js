'use strict';

/**
 * What every storage provider does, as an app sees it. One file of tests for all of them:
 *
 *     storage('filesystem', { makeClient, capabilities });
 *
 * `makeClient()` returns a new client (or a promise of one) that has done nothing yet; an error with the code
 * `UNAVAILABLE` skips the tests with its message. `capabilities` is the provider's row in `providers.js`;
 * `capabilities.fill(container, names)`, if there is one, makes many empty files faster than uploads do; they need
 * only be in listings.
 */

const assert = require('node:assert');
const { randomUUID } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { PassThrough, Readable } = require('node:stream');
const { pipeline } = require('node:stream/promises');
const { after, before, describe, it } = require('node:test');
const { drain, failing, md5, source, sumOf } = require('./bytes.js');
const pkgcloud = require('../../index.js');

const KiB = 1024;
const MiB = 1024 * KiB;

const ODD_NAMES = [
  'plain.txt',
  'with space.txt',
  ' leading and trailing ',
  'ümläut é.txt',
  '日本語/ファイル.txt',
  '😀.txt',
  '100% sure',
  '%41%2Fnot-decoded',
  'a+b',
  'what?',
  'hash#tag',
  'a&b=c',
  'semi;colon,comma',
  `quote's "double"`,
  '[brackets] {braces} (rounds)',
  'back\\slash|pipe<less>more:colon*star',
  '~tilde-dash_under.dot.',
  'deep/er/and/deeper/file.txt',
  'double//slash',
  'directory/',
  'aux.txt',
];

/** The two ways to call a method. */
const STYLES = {
  promise: (client, method, ...args) => client[method](...args),
  callback: (client, method, ...args) =>
    new Promise((resolve, reject) => {
      let calls = 0;
      let later = false;
      client[method](...args, (error, ...values) => {
        calls += 1;
        if (!later) reject(new Error(`${method} has called back at once`));
        if (calls > 1) reject(new Error(`${method} has called back twice`));
        // A tick for a second call to show itself.
        setImmediate(() => (error ? reject(error) : resolve(values[0])));
      });
      later = true;
    }),
};

/** Uploads `body` (bytes or a stream). Resolves with the File of `success`. */
function upload(client, options, body) {
  return new Promise((resolve, reject) => {
    const stream = client.upload(options);
    stream.on('success', resolve).on('error', reject);
    if (body instanceof Readable) body.pipe(stream);
    else stream.end(body);
  });
}

/** Downloads: `{ size, md5 }` of the bytes. */
const download = (client, options) => drain(client.download(options));

const read = async (client, container, remote) =>
  Buffer.concat(await client.download({ container, remote }).toArray()).toString();

/** At most `limit` of the jobs at once. */
async function inParallel(limit, jobs) {
  const queue = jobs.entries();
  const results = [];
  const work = async () => {
    for (const [i, job] of queue) results[i] = await job();
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}

const names = (files) => files.map((file) => file.name);

function storage(provider, { makeClient, capabilities }) {
  const { without, failCode, words = /404/, removed = true, many = 10500 } = capabilities;

  describe(`${provider} storage`, () => {
    let client;
    let unavailable;
    let scratch;
    const containers = [];

    const test = (name, body, part) => {
      if (!part || !without.includes(part))
        it(name, (t) => (unavailable ? t.skip(unavailable) : body(t)));
    };

    /** A container of the test's own. */
    async function box(prefix = 'box') {
      const name = `${prefix}-${randomUUID().slice(0, 8)}`;
      containers.push(name);
      await client.createContainer(name);
      return name;
    }

    const isMissing = (error) => {
      assert.ok(error instanceof Error);
      assert.strictEqual(error.statusCode, 404);
      assert.strictEqual(error.provider, provider);
      if (failCode) assert.strictEqual(error.failCode, failCode);
      assert.match(error.message, words);
      return true;
    };

    const absent = (container, name) => assert.rejects(client.getFile(container, name), isMissing);

    before(async () => {
      try {
        client = await makeClient();
      } catch (error) {
        if (error.code !== 'UNAVAILABLE') throw error;
        unavailable = error.message;
        return;
      }
      scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-test-'));
    });

    after(async () => {
      if (unavailable) return;
      const ignore = () => {};
      await inParallel(
        4,
        containers.map((name) => () => client.destroyContainer(name).catch(ignore)),
      );
      fs.rmSync(scratch, { recursive: true, force: true });
    });

    for (const [style, call] of Object.entries(STYLES)) {
      test(`containers come and go (${style})`, async () => {
        const { Container } = pkgcloud.providers[provider].storage;
        const name = `come-${randomUUID().slice(0, 8)}`;
        containers.push(name);
        const made = await call(client, 'createContainer', name);
        assert.ok(made instanceof Container);
        assert.ok(made instanceof pkgcloud.storage.Container);
        assert.strictEqual(made.name, name);

        const all = await call(client, 'getContainers');
        assert.ok(all.every((each) => each instanceof Container));
        assert.ok(names(all).includes(name));

        const got = await call(client, 'getContainer', name);
        assert.strictEqual(got.name, name);
        assert.strictEqual((await call(client, 'getContainer', got)).name, name);

        if (!without.includes('createAgain')) {
          // Again, by its description and by a model: it is there, and that is fine.
          assert.strictEqual((await call(client, 'createContainer', { name })).name, name);
          assert.strictEqual((await call(client, 'createContainer', got)).name, name);
        }

        assert.strictEqual(await call(client, 'destroyContainer', got), true);
        await assert.rejects(call(client, 'getContainer', name), isMissing);
        await assert.rejects(call(client, 'destroyContainer', name), isMissing);
      });

      test(`files come and go (${style})`, async () => {
        const { File } = pkgcloud.providers[provider].storage;
        const container = await call(client, 'getContainer', await box());
        const stored = await upload(
          client,
          { container, remote: 'a/b.txt', contentType: 'text/x-test' },
          'hello',
        );
        assert.ok(stored instanceof File);
        const got = await call(client, 'getFile', container, 'a/b.txt');
        assert.ok(got instanceof File);
        assert.ok(got instanceof pkgcloud.storage.File);
        assert.strictEqual((await call(client, 'getFile', container.name, got)).name, 'a/b.txt');
        const [listed, ...others] = await call(client, 'getFiles', container);
        assert.deepStrictEqual(others, []);
        for (const file of [stored, got, listed]) {
          assert.strictEqual(file.name, 'a/b.txt');
          assert.strictEqual(file.containerName, container.name);
          assert.strictEqual(file.size, 5);
          if (file !== stored || !without.includes('storedModified')) {
            assert.ok(file.lastModified instanceof Date, 'lastModified is a Date');
            assert.ok(Math.abs(file.lastModified - Date.now()) < 3600e3, 'lastModified is now');
          }
          if (capabilities.etag === 'md5') assert.strictEqual(file.etag, md5('hello'));
        }
        for (const file of [stored, got]) assert.strictEqual(file.contentType, 'text/x-test');
        assert.strictEqual(await call(client, 'removeFile', container, got), removed);
        await assert.rejects(call(client, 'getFile', container, 'a/b.txt'), isMissing);
        if (!without.includes('removeMissing'))
          await assert.rejects(call(client, 'removeFile', container, 'a/b.txt'), isMissing);
        assert.deepStrictEqual(await call(client, 'getFiles', container), []);
      });

      test(
        `a file is copied (${style})`,
        async () => {
          const [one, other] = [await box(), await box()];
          const metadata = { color: 'blue' };
          await upload(client, { container: one, remote: 'a b.txt', metadata }, 'copied');
          const copy = (options) => call(client, 'copy', options);
          assert.strictEqual(
            await copy({
              sourceContainer: one,
              sourceFile: 'a b.txt',
              destinationContainer: other,
              destinationFile: 'ä/b+c?.txt',
            }),
            true,
          );
          await copy({ sourceContainer: one, sourceFile: 'a b.txt', destinationFile: 'c' });
          await copy({
            sourceContainer: await client.getContainer(one),
            sourceFile: await client.getFile(one, 'c'),
            destinationContainer: await client.getContainer(other),
          });
          assert.strictEqual(await read(client, other, 'ä/b+c?.txt'), 'copied');
          assert.strictEqual(await read(client, other, 'c'), 'copied');
          assert.deepStrictEqual(names(await client.getFiles(one)), ['a b.txt', 'c']);
          assert.deepStrictEqual((await client.getFile(other, 'c')).metadata, metadata);
          await assert.rejects(
            copy({ sourceContainer: one, sourceFile: 'none', destinationFile: 'x' }),
            isMissing,
          );
        },
        'copy',
      );

      test(
        `many files are removed at once (${style})`,
        async () => {
          const container = await box();
          for (const remote of ['a', 'b c', 'd/é'])
            await upload(client, { container, remote }, 'x');
          const files = await client.getFiles(container);
          const report = await call(client, 'bulkDelete', container, [...files, 'none']);
          const told = JSON.parse(report);
          assert.strictEqual(told['Number Deleted'], 3);
          assert.strictEqual(told['Number Not Found'], 1);
          assert.deepStrictEqual(await client.getFiles(container), []);
        },
        'bulkDelete',
      );

      test(
        `metadata of a file is read and changed (${style})`,
        async () => {
          const container = await box();
          const metadata = {
            plain: 'yes',
            'with-dashes-in': 'a b',
            'non-ascii': 'é 日本 😀',
            number: 7,
          };
          const expected = { ...metadata, number: '7' };
          const stored = await upload(client, { container, remote: 'm', metadata }, 'x');
          assert.deepStrictEqual(stored.metadata, expected);
          const got = await call(client, 'getFile', container, 'm');
          assert.deepStrictEqual(got.metadata, expected);
          got.metadata = { other: '1' };
          const updated = await call(client, 'updateFileMetadata', container, got);
          assert.deepStrictEqual(updated.metadata, { other: '1' });
          const after = await call(client, 'getFile', container, 'm');
          assert.deepStrictEqual(after.metadata, { other: '1' });
          assert.strictEqual(await read(client, container, 'm'), 'x');
        },
        'fileMetadata',
      );

      test(
        `metadata of a container is read, added to and removed (${style})`,
        async () => {
          const name = `meta-${randomUUID().slice(0, 8)}`;
          containers.push(name);
          const metadata = { plain: 'yes', 'with-dashes-in': 'a b', 'non-ascii': 'é 日本' };
          const made = await call(client, 'createContainer', { name, metadata });
          assert.deepStrictEqual(made.metadata, metadata);
          const got = await call(client, 'getContainer', name);
          assert.deepStrictEqual(got.metadata, metadata);
          got.metadata = { added: '1' };
          await call(client, 'updateContainerMetadata', got);
          const all = await call(client, 'getContainer', name);
          assert.deepStrictEqual(all.metadata, { ...metadata, added: '1' });
          const left = await call(client, 'removeContainerMetadata', all, { 'non-ascii': '' });
          const rest = { plain: 'yes', 'with-dashes-in': 'a b', added: '1' };
          assert.deepStrictEqual(left.metadata, rest);
          assert.deepStrictEqual((await call(client, 'getContainer', name)).metadata, rest);
        },
        'containerMetadata',
      );

      test(`what is not there is a 404 (${style})`, async () => {
        const container = await box();
        const none = `none-${randomUUID()}`;
        await assert.rejects(call(client, 'getContainer', none), isMissing);
        await assert.rejects(call(client, 'getFiles', none), isMissing);
        await assert.rejects(call(client, 'getFile', container, none), isMissing);
        await assert.rejects(call(client, 'getFile', none, none), isMissing);
        if (!without.includes('removeMissing'))
          await assert.rejects(call(client, 'removeFile', container, none), isMissing);
        const ended = new Promise((resolve) => {
          client.download({ container, remote: none }, (error, file) => resolve([error, file]));
        });
        const [error, file] = await ended;
        isMissing(error);
        assert.strictEqual(file, undefined);
      });
    }

    test('a model calls its client', async () => {
      const container = await client.getContainer(await box());
      await new Promise((resolve, reject) => {
        const stream = container.upload({ remote: 'from-a-model' });
        stream.on('success', resolve).on('error', reject).end('hello');
      });
      const [file] = await container.getFiles();
      assert.strictEqual(container.files[0], file);
      assert.strictEqual(file.container, container);
      assert.strictEqual(typeof file.fullPath, 'string');
      assert.strictEqual((await drain(file.download())).md5, md5('hello'));
      assert.strictEqual((await container.refresh()).name, container.name);
      assert.strictEqual(await file.remove(), removed);
      assert.strictEqual(await container.destroy(), true);
      await assert.rejects(client.getContainer(container.name), isMissing);
    });

    test(
      'a container counts its files',
      async () => {
        const container = await box();
        await upload(client, { container, remote: 'a' }, 'abc');
        await upload(client, { container, remote: 'b/c' }, 'defg');
        const { count, bytes } = await client.getContainer(container);
        assert.deepStrictEqual({ count, bytes }, { count: 2, bytes: 7 });
      },
      'count',
    );

    for (const [label, size] of [
      ['0 B', 0],
      ['1 B', 1],
      ['1 KiB', KiB],
      ['100 000 B', 100000],
      ['10 MiB', 10 * MiB],
      ['200 MiB', 200 * MiB],
    ]) {
      test(`${label} go up and come down, the first thing a client does`, async () => {
        const container = await box();
        const sum = sumOf(size, size);
        const fresh = await makeClient();
        const file = await upload(fresh, { container, remote: 'piped' }, source(size, size));
        assert.strictEqual(file.size, size);
        if (capabilities.etag === 'md5') assert.strictEqual(file.etag, sum);
        const reader = await makeClient();
        const got = await download(reader, { container, remote: 'piped' });
        assert.deepStrictEqual(got, { size, md5: sum });
      });
    }

    test('what is written, in pieces and as text, is what is stored', async () => {
      const container = await box();
      const stream = client.upload({ container, remote: 'text' });
      const stored = stream.promise();
      stream.write('é');
      stream.write(Buffer.from('-'));
      stream.write('e9', 'hex');
      stream.end('!', 'latin1');
      assert.strictEqual((await stored).size, 5);
      const bytes = Buffer.concat(await client.download({ container, remote: 'text' }).toArray());
      assert.deepStrictEqual(bytes, Buffer.from([0xc3, 0xa9, 0x2d, 0xe9, 0x21]));
    });

    test('an upload ends with success, then finish, once, and with its callback', async () => {
      const container = await box();
      const heard = [];
      await new Promise((resolve, reject) => {
        const stream = client.upload({ container, remote: 'a' }, (error, file) => {
          heard.push(['callback', error, file?.name]);
        });
        for (const event of ['success', 'finish', 'error'])
          stream.on(event, () => heard.push(event));
        stream.on('error', reject).on('close', () => setImmediate(resolve));
        stream.end('x');
      });
      const told = heard.filter((each) => typeof each !== 'string');
      assert.deepStrictEqual(told, [['callback', null, 'a']]);
      assert.deepStrictEqual(
        heard.filter((each) => typeof each === 'string'),
        ['success', 'finish'],
      );
    });

    test('pipeline() waits for the file to be stored', async () => {
      const container = await box();
      await pipeline(source(MiB, 1), client.upload({ container, remote: 'a' }));
      assert.strictEqual((await client.getFile(container, 'a')).size, MiB);
    });

    test('a download waits for its reader', async () => {
      const container = await box();
      await upload(client, { container, remote: 'a' }, source(3 * MiB, 2));
      const stream = client.download({ container, remote: 'a' });
      await new Promise((resolve) => stream.once('response', resolve));
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.deepStrictEqual(await drain(stream), { size: 3 * MiB, md5: sumOf(3 * MiB, 2) });
    });

    test('a download calls back with the File', async () => {
      const container = await box();
      await upload(client, { container, remote: 'a', contentType: 'text/x-test' }, 'abc');
      const target = new PassThrough();
      const file = await new Promise((resolve, reject) => {
        client.download({ container, remote: 'a', stream: target }, (error, file) =>
          error ? reject(error) : resolve(file),
        );
      });
      assert.strictEqual(file.name, 'a');
      assert.strictEqual(file.contentType, 'text/x-test');
      assert.strictEqual(Buffer.concat(await target.toArray()).toString(), 'abc');
    });

    test('20 go up and come down at once', async () => {
      const container = await box();
      const fresh = await makeClient();
      const sizes = Array.from({ length: 20 }, (_, i) => i * 50001);
      await Promise.all(
        sizes.map((size, i) => upload(fresh, { container, remote: `f${i}` }, source(size, i))),
      );
      const got = await Promise.all(
        sizes.map((_size, i) => download(fresh, { container, remote: `f${i}` })),
      );
      assert.deepStrictEqual(
        got,
        sizes.map((size, i) => ({ size, md5: sumOf(size, i) })),
      );
    });

    test('a file takes the place of one of its name', async () => {
      const container = await box();
      const first = { container, remote: 'a', contentType: 'x/one', metadata: { one: '1' } };
      await upload(client, first, 'the first and longer one');
      await upload(client, { container, remote: 'a', contentType: 'x/two' }, 'second');
      const file = await client.getFile(container, 'a');
      assert.strictEqual(file.contentType, 'x/two');
      assert.strictEqual(file.size, 6);
      if (!without.includes('fileMetadata')) assert.deepStrictEqual(file.metadata, {});
      assert.strictEqual(await read(client, container, 'a'), 'second');
    });

    test('the content type is that of the name, unless it is given', async () => {
      const container = await box();
      for (const [remote, type] of [
        ['a.json', 'application/json'],
        ['a.html', 'text/html'],
        ['a.unheard-of', 'application/octet-stream'],
      ]) {
        const { contentType } = await upload(client, { container, remote }, '{}');
        assert.strictEqual(contentType.split(';')[0], type);
      }
    });

    test('odd names are names', async () => {
      const container = await box();
      const odd = ODD_NAMES.filter(capabilities.names);
      assert.ok(odd.length >= 17);
      await inParallel(
        4,
        odd.map((remote) => async () => {
          const stored = await upload(client, { container, remote }, `of ${remote}`);
          assert.strictEqual(stored.name, remote);
          assert.strictEqual((await client.getFile(container, remote)).name, remote);
          assert.strictEqual(await read(client, container, remote), `of ${remote}`);
        }),
      );
      const sorted = [...odd].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      assert.deepStrictEqual(names(await client.getFiles(container)), sorted);
      if (!without.includes('copy')) {
        for (const name of odd) {
          await client.copy({
            sourceContainer: container,
            sourceFile: name,
            destinationFile: 'copy',
          });
          assert.strictEqual(await read(client, container, 'copy'), `of ${name}`);
          await client.copy({
            sourceContainer: container,
            sourceFile: 'copy',
            destinationFile: name,
          });
        }
        await client.removeFile(container, 'copy');
      }
      const [last, ...rest] = odd;
      for (const name of rest)
        assert.strictEqual(await client.removeFile(container, name), removed);
      assert.deepStrictEqual(names(await client.getFiles(container)), [last]);
    });

    test(
      'a name that climbs is refused',
      async () => {
        const container = await box();
        for (const name of ['../up', 'a/../../up', '.', '..']) {
          await assert.rejects(client.getFile(container, name), TypeError);
          await assert.rejects(upload(client, { container, remote: name }, 'x'), TypeError);
        }
        await assert.rejects(client.getContainer('..'), TypeError);
      },
      'climbing',
    );

    test('a name is a file beside what is below it', async () => {
      const container = await box();
      for (const remote of ['a/b', 'a', 'a/b/c'])
        await upload(client, { container, remote }, remote);
      assert.deepStrictEqual(names(await client.getFiles(container)), ['a', 'a/b', 'a/b/c']);
      await client.removeFile(container, 'a/b');
      assert.deepStrictEqual(names(await client.getFiles(container)), ['a', 'a/b/c']);
      for (const remote of ['a', 'a/b/c'])
        assert.strictEqual(await read(client, container, remote), remote);
    });

    test('listings are of what is asked for', async () => {
      const container = await box();
      const all = ['Z', 'a', 'a/1', 'a/2', 'a/x/1', 'a/x/2', 'ab', 'b/y', 'é'];
      await inParallel(
        4,
        all.map((remote) => () => upload(client, { container, remote }, '')),
      );
      const list = async (options) => names(await client.getFiles(container, options));
      assert.deepStrictEqual(await list(), all);
      assert.deepStrictEqual(await list({ prefix: 'a/' }), ['a/1', 'a/2', 'a/x/1', 'a/x/2']);
      assert.deepStrictEqual(await list({ prefix: 'none' }), []);
      assert.deepStrictEqual(await list({ limit: 2 }), ['Z', 'a']);
      assert.deepStrictEqual(await list({ marker: 'a/2', limit: 2 }), ['a/x/1', 'a/x/2']);
      assert.deepStrictEqual(await list({ marker: 'é' }), []);
      if (!without.includes('delimiter')) {
        const top = ['Z', 'a', 'a/', 'ab', 'b/', 'é'];
        assert.deepStrictEqual(await list({ delimiter: '/' }), top);
        assert.deepStrictEqual(await list({ delimiter: '/', prefix: 'a/' }), [
          'a/1',
          'a/2',
          'a/x/',
        ]);
        assert.deepStrictEqual(await list({ delimiter: '/', marker: 'a/' }), ['ab', 'b/', 'é']);
        assert.deepStrictEqual(await list({ delimiter: '/', limit: 3 }), ['Z', 'a', 'a/']);
      }
      if (!without.includes('path')) {
        assert.deepStrictEqual(await list({ path: 'a' }), ['a/1', 'a/2']);
        assert.deepStrictEqual(await list({ path: '' }), ['Z', 'a', 'ab', 'é']);
      }
      if (!without.includes('endMarker')) {
        assert.deepStrictEqual(await list({ endMarker: 'a/2' }), ['Z', 'a', 'a/1']);
        assert.deepStrictEqual(await list({ marker: 'a', end_marker: 'a/2' }), ['a/1']);
      }
    });

    test(
      'containers are listed by marker and limit',
      async () => {
        const prefix = `list-${randomUUID().slice(0, 8)}`;
        const own = ['a', 'b', 'c', 'd'].map((letter) => `${prefix}-${letter}`);
        containers.push(...own);
        for (const name of own) await client.createContainer(name);
        const list = async (options) => names(await client.getContainers(options));
        assert.deepStrictEqual(await list({ marker: own[0], limit: 2 }), own.slice(1, 3));
        if (!without.includes('endMarker'))
          assert.deepStrictEqual(await list({ marker: own[1], endMarker: own[3] }), [own[2]]);
      },
      'containerMarker',
    );

    test(`${many} files are listed whole`, async () => {
      const container = await box();
      const all = Array.from({ length: many }, (_, i) => `f/${String(i).padStart(5, '0')}`);
      if (capabilities.fill) {
        await capabilities.fill(container, all);
      } else {
        await inParallel(
          32,
          all.map((remote) => () => upload(client, { container, remote }, '')),
        );
      }
      const { maxPage } = capabilities;
      if (maxPage) assert.ok((await client.getFiles(container)).length <= maxPage);
      const listed = await client.getFiles(container, maxPage ? { limit: 20000 } : undefined);
      assert.deepStrictEqual(names(listed), all);
      const part = await client.getFiles(container, { limit: many - 50 });
      assert.deepStrictEqual(names(part), all.slice(0, many - 50));
      if (capabilities.removesMany) {
        assert.strictEqual(await client.destroyContainer(container), true);
        await assert.rejects(client.getContainer(container), isMissing);
      } else {
        containers.splice(containers.indexOf(container), 1);
      }
    });

    test(
      'a range of a file comes down',
      async () => {
        const container = await box();
        await upload(client, { container, remote: 'a' }, '0123456789');
        const part = async (range) =>
          Buffer.concat(
            await client.download({ container, remote: 'a', ...range }).toArray(),
          ).toString();
        assert.strictEqual(await part({ start: 2, end: 4 }), '234');
        assert.strictEqual(await part({ start: 7 }), '789');
        assert.strictEqual(await part({ end: 2 }), '012');
        assert.strictEqual(await part({ start: 0, end: 0 }), '0');
        assert.strictEqual(await part({ start: 5, end: 100 }), '56789');
        await assert.rejects(part({ start: 3, end: 2 }), TypeError);
      },
      'range',
    );

    test(
      'a range behind the end is an error',
      async () => {
        const container = await box();
        await upload(client, { container, remote: 'a' }, '0123456789');
        const download = client.download({ container, remote: 'a', start: 10 });
        await assert.rejects(download.toArray(), { statusCode: 416 });
      },
      'rangeBehindEnd',
    );

    test('a local file goes up and comes down', async () => {
      const container = await box();
      const [from, to] = [path.join(scratch, 'from'), path.join(scratch, 'to')];
      await pipeline(source(3 * MiB, 3), fs.createWriteStream(from));
      const stored = await new Promise((resolve, reject) => {
        const stream = client.upload({ container, remote: 'local', local: from });
        stream.on('success', resolve).on('error', reject);
      });
      assert.strictEqual(stored.size, 3 * MiB);
      const file = await client.download({ container, remote: 'local', local: to }).promise();
      assert.strictEqual(file.name, 'local');
      assert.strictEqual(md5(fs.readFileSync(to)), sumOf(3 * MiB, 3));
      fs.writeFileSync(from, '');
      const empty = client.upload({ container, remote: 'empty', local: from }).promise();
      assert.strictEqual((await empty).size, 0);
    });

    test('a local file that fails leaves nothing', async () => {
      const container = await box();
      const dir = fs.mkdtempSync(path.join(scratch, 'local-'));
      const missing = client.upload({ container, remote: 'a', local: path.join(dir, 'none') });
      await assert.rejects(missing.promise(), { code: 'ENOENT' });
      await absent(container, 'a');
      const target = path.join(dir, 'to');
      fs.writeFileSync(target, 'as it was');
      const gone = client.download({ container, remote: 'none', local: target });
      await assert.rejects(gone.promise(), isMissing);
      assert.strictEqual(fs.readFileSync(target, 'utf8'), 'as it was');
      await upload(client, { container, remote: 'a' }, 'x');
      const nowhere = client.download({
        container,
        remote: 'a',
        local: path.join(dir, 'none', 'to'),
      });
      await assert.rejects(nowhere.promise(), { code: 'ENOENT' });
      assert.deepStrictEqual(fs.readdirSync(dir), ['to']);
    });

    test('a source that fails half-way is an error, and no file', async () => {
      const container = await box();
      for (const size of [0, 100 * KiB, 5 * MiB]) {
        const broken = new Error('the source broke');
        await assert.rejects(
          upload(client, { container, remote: 'a' }, failing(size, broken)),
          broken,
        );
        await absent(container, 'a');
        const stream = client.upload({ container, remote: 'a' });
        await assert.rejects(pipeline(failing(size, broken), stream), broken);
        await absent(container, 'a');
      }
      assert.deepStrictEqual(await client.getFiles(container), []);
    });

    test('a source that is destroyed half-way is an error, and no file', async () => {
      const container = await box();
      const from = new PassThrough();
      const stored = upload(client, { container, remote: 'a' }, from);
      from.write(Buffer.alloc(MiB));
      setImmediate(() => from.destroy());
      await assert.rejects(stored, { code: 'ERR_STREAM_PREMATURE_CLOSE' });
      await absent(container, 'a');
    });

    for (const [how, stop] of [
      ['abort()', (stream) => stream.abort()],
      ['destroy()', (stream) => stream.destroy()],
      ['destroy(error)', (stream) => stream.destroy(new Error('enough'))],
      ['an AbortSignal', (_stream, controller) => controller.abort()],
    ]) {
      test(`an upload that ${how} stops leaves the old file`, async () => {
        const container = await box();
        await upload(client, { container, remote: 'old' }, 'old');
        for (const remote of ['old', 'new']) {
          const controller = new AbortController();
          const stream = client.upload({ container, remote, signal: controller.signal });
          const heard = [];
          stream
            .on('success', () => heard.push('success'))
            .on('error', (error) => heard.push(error));
          await new Promise((resolve) => stream.write(Buffer.alloc(2 * MiB), resolve));
          stop(stream, controller);
          await new Promise((resolve) => stream.once('close', resolve));
          assert.ok(!heard.includes('success'));
          if (how === 'an AbortSignal') assert.deepStrictEqual(heard[0].name, 'AbortError');
        }
        await absent(container, 'new');
        assert.strictEqual(await read(client, container, 'old'), 'old');
        assert.deepStrictEqual(names(await client.getFiles(container)), ['old']);
      });

      test(`a download that ${how} stops is over`, async () => {
        const container = await box();
        await upload(client, { container, remote: 'a' }, source(20 * MiB, 4));
        const controller = new AbortController();
        const stream = client.download({ container, remote: 'a', signal: controller.signal });
        stream.on('error', () => {});
        await new Promise((resolve) => stream.once('data', resolve));
        stop(stream, controller);
        await new Promise((resolve) => stream.once('close', resolve));
        assert.ok(stream.destroyed);
        assert.strictEqual(stream.readableEnded, false);
        // The client is as good as before.
        assert.strictEqual((await client.getFile(container, 'a')).size, 20 * MiB);
      });
    }

    test('a signal that is aborted already starts nothing', async () => {
      const container = await box();
      const signal = AbortSignal.abort();
      await assert.rejects(upload(client, { container, remote: 'a', signal }, 'x'), {
        name: 'AbortError',
      });
      await assert.rejects(download(client, { container, remote: 'a', signal }), {
        name: 'AbortError',
      });
      await assert.rejects(client.getFiles(container, { signal }), { name: 'AbortError' });
      assert.deepStrictEqual(await client.getFiles(container), []);
    });

    test(
      'an upload into a container that is not there is an error',
      async () => {
        const container = `none-${randomUUID().slice(0, 8)}`;
        await assert.rejects(upload(client, { container, remote: 'a' }, 'x'), isMissing);
        await assert.rejects(
          upload(client, { container, remote: 'a' }, source(5 * MiB, 5)),
          isMissing,
        );
      },
      'uploadIntoNothing',
    );

    test('a download of nothing is an error', async () => {
      const container = await box();
      await assert.rejects(download(client, { container, remote: 'none' }), isMissing);
      await assert.rejects(download(client, { container: 'none', remote: 'none' }), isMissing);
    });

    test('a container goes with its files', async () => {
      const container = await box();
      await inParallel(
        8,
        Array.from(
          { length: 30 },
          (_, i) => () => upload(client, { container, remote: `d/${i}` }, 'x'),
        ),
      );
      assert.strictEqual(await client.destroyContainer(container), true);
      await assert.rejects(client.getFiles(container), isMissing);
      await client.createContainer(container);
      assert.deepStrictEqual(await client.getFiles(container), []);
    });
  });
}

module.exports = { inParallel, read, storage, upload };
