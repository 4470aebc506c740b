'use strict';

const assert = require('node:assert');
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, describe, it } = require('node:test');
const { fileURLToPath } = require('node:url');
const { inParallel, read, storage, upload } = require('./behaviour/storage.js');
const { filesystem } = require('./behaviour/providers.js');
const pkgcloud = require('../index.js');

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-root-'));
after(() => fs.rmSync(root, { recursive: true, force: true }));

const makeClient = (options) =>
  pkgcloud.storage.createClient({ provider: 'filesystem', root, ...options });

storage('filesystem', {
  makeClient,
  capabilities: {
    ...filesystem,
    // Whether so many files outlive the machine is of no interest.
    async fill(container, names) {
      const client = makeClient({ durable: false });
      await inParallel(
        32,
        names.map((remote) => () => upload(client, { container, remote }, '')),
      );
    },
  },
});

describe('the filesystem provider', () => {
  it('is there for who asks, and not among the names of 2.2.0', () => {
    assert.ok(pkgcloud.providers.filesystem.storage);
    assert.ok(!Object.keys(pkgcloud.providers).includes('filesystem'));
  });

  it("gives way to an app's own provider of that name", () => {
    const { filesystem: own } = pkgcloud.providers;
    const client = {};
    pkgcloud.providers.filesystem = { storage: { createClient: () => client } };
    try {
      assert.strictEqual(makeClient(), client);
    } finally {
      pkgcloud.providers.filesystem = own;
    }
  });

  it('needs a root', () => {
    assert.throws(() => pkgcloud.storage.createClient({ provider: 'filesystem' }), {
      name: 'TypeError',
      message: /options\.root/,
    });
  });

  it('makes the root when it is needed', async () => {
    const below = path.join(root, 'not', 'there', 'yet');
    const client = makeClient({ root: below });
    assert.ok(!fs.existsSync(below));
    assert.deepStrictEqual(await client.getContainers(), []);
    await client.createContainer('box');
    assert.ok(fs.statSync(path.join(below, 'box')).isDirectory());
  });

  it('writes files that other programs read, and reads files that they write', async () => {
    const client = makeClient();
    await client.createContainer('shared');
    await upload(client, { container: 'shared', remote: 'notes/today.txt' }, 'from here');
    const onDisk = path.join(root, 'shared', 'notes', 'today.txt');
    assert.strictEqual(fs.readFileSync(onDisk, 'utf8'), 'from here');
    const file = await client.getFile('shared', 'notes/today.txt');
    assert.strictEqual(fs.realpathSync(fileURLToPath(file.fullPath)), fs.realpathSync(onDisk));

    fs.writeFileSync(path.join(root, 'shared', 'by-hand.json'), '{}');
    const [found] = await client.getFiles('shared');
    assert.strictEqual(found.name, 'by-hand.json');
    assert.strictEqual(found.contentType, 'application/json');
    assert.strictEqual(found.etag, '99914b932bd37a50b983c5e7c90ae93b');
  });

  it('leaves no trace of an upload that was stopped', async () => {
    const client = makeClient();
    await client.createContainer('stopped');
    const stream = client.upload({ container: 'stopped', remote: 'a' });
    await new Promise((resolve) => stream.write(Buffer.alloc(1 << 20), resolve));
    stream.abort();
    const left = () => fs.readdirSync(path.join(root, 'stopped', '.pkgcloud', 'drafts'));
    while (left().length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepStrictEqual(await client.getFiles('stopped'), []);
  });

  it('follows no symbolic link out of its root', async () => {
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-outside-'));
    try {
      fs.writeFileSync(path.join(outside, 'secret'), 'secret');
      const client = makeClient();
      await client.createContainer('links');
      fs.symlinkSync(outside, path.join(root, 'links', 'dir'));
      fs.symlinkSync(outside, path.join(root, 'away'));
      const refused = { statusCode: 403, code: 'EACCES', provider: 'filesystem' };
      await assert.rejects(client.getFile('links', 'dir/secret'), refused);
      await assert.rejects(read(client, 'links', 'dir/secret'), refused);
      await assert.rejects(upload(client, { container: 'links', remote: 'dir/new' }, 'x'), refused);
      await assert.rejects(client.removeFile('links', 'dir/secret'), refused);
      await assert.rejects(client.getFiles('away'), refused);
      assert.deepStrictEqual(await client.getFiles('links'), []);
      await client.destroyContainer('links');
      assert.deepStrictEqual(fs.readdirSync(outside), ['secret']);
    } finally {
      fs.rmSync(outside, { recursive: true, force: true });
    }
  });

  it('leaves the old file whole when its process is killed half-way', async () => {
    const client = makeClient();
    await client.createContainer('killed');
    await upload(client, { container: 'killed', remote: 'a', metadata: { of: 'old' } }, 'old');
    const child = spawn(
      process.execPath,
      [
        '-e',
        `
      const pkgcloud = require(${JSON.stringify(require.resolve('../index.js'))});
      const client = pkgcloud.storage.createClient({ provider: 'filesystem', root: ${JSON.stringify(root)} });
      const stream = client.upload({ container: 'killed', remote: 'a' });
      stream.write(Buffer.alloc(1 << 20), () => console.log('half'));
    `,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.strictEqual(await read(client, 'killed', 'a'), 'old');
    assert.deepStrictEqual((await client.getFile('killed', 'a')).metadata, { of: 'old' });
    await upload(client, { container: 'killed', remote: 'a' }, 'new');
    assert.strictEqual(await read(client, 'killed', 'a'), 'new');
  });

  it('is one store for several processes', async () => {
    const client = makeClient();
    await client.createContainer('together');
    const script = `
      const pkgcloud = require(${JSON.stringify(require.resolve('../index.js'))});
      const client = pkgcloud.storage.createClient({ provider: 'filesystem', root: ${JSON.stringify(root)} });
      const put = (remote, body) => {
        const stream = client.upload({ container: 'together', remote, metadata: { body } });
        stream.end(body);
        return stream.promise();
      };
      (async () => {
        for (let i = 0; i < 20; i++) await Promise.all([put('same', process.argv[1]), put(process.argv[1] + i, '')]);
      })();
    `;
    const writers = ['one', 'four'].map((word) =>
      spawn(process.execPath, ['-e', script, word], { stdio: 'inherit' }),
    );
    const codes = await Promise.all(writers.map((writer) => once(writer, 'exit')));
    assert.deepStrictEqual(codes, [
      [0, null],
      [0, null],
    ]);
    assert.strictEqual((await client.getFiles('together')).length, 41);
    const file = await client.getFile('together', 'same');
    const text = await read(client, 'together', 'same');
    assert.strictEqual(file.metadata.body, text);
    assert.strictEqual(file.size, text.length);
  });
});
