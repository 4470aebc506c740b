'use strict';

// Every method of a storage client, against a real Swift.

const assert = require('node:assert/strict');
const { createHash, randomBytes } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, describe, test } = require('node:test');
const { gzipSync } = require('node:zlib');

const {
  client,
  everyMethod,
  lacking,
  pkgcloud,
  refused,
  request,
  skip,
  undoing,
  unique,
  until,
} = require('./cloud.js');
const { tarOf } = require('../../support/tar.js');

const { storage: classes } = pkgcloud.providers.openstack;

/** Names that are easily spoilt on the way. */
const ODD = ['a b.txt', 'ü/é 日本.txt', '100%25?&#+;=.txt', "it's (1) [x].txt", 'dir/', '😀'];

describe('storage', { skip }, () => {
  const undo = undoing();
  let swift;
  /** What the cluster can do: its `/info`. */
  let info;
  let box;

  const has = (part) => info[part] !== undefined;

  /** A container of a test's own. */
  async function open(kind, options = {}) {
    const container = await swift.createContainer({ name: unique(kind), ...options });
    undo(() => swift.destroyContainer(container));
    return container;
  }

  async function store(container, remote, body, options = {}) {
    const stream = swift.upload({ container, remote, ...options });
    stream.end(body);
    return stream.promise();
  }

  const read = async (container, remote, options = {}) =>
    Buffer.concat(await swift.download({ container, remote, ...options }).toArray());

  before(async () => {
    swift = client('storage');
    await swift.auth();
    const url = new URL(swift._serviceUrl);
    const answer = await fetch(new URL('/info', url)).catch(() => ({ ok: false }));
    info = answer.ok ? await answer.json() : {};
    box = await open('box');
  });
  after(() => undo.all());

  test('containers', async () => {
    assert.ok(box instanceof classes.Container);
    const listed = await swift.getContainers();
    assert.ok(listed.some(({ name }) => name === box.name));
    const names = listed.map(({ name }) => name).sort();
    const [first] = await swift.getContainers({ limit: 1 });
    assert.ok(names.includes(first.name));
    const after = await swift.getContainers({ marker: box.name });
    assert.ok(after.every(({ name }) => name > box.name));
    const fetched = await swift.getContainer(box.name);
    assert.deepEqual([fetched.name, fetched.count, fetched.bytes], [box.name, 0, 0]);
    await assert.rejects(swift.getContainer(unique('none')), refused(404));
    const odd = await open('ü %25?#& x');
    assert.equal((await swift.getContainer(odd)).name, odd.name);
    assert.equal(await swift.destroyContainer(odd), true);
    await assert.rejects(odd.refresh(), refused(404));
    await assert.rejects(swift.destroyContainer(odd), refused(404));
  });

  test('metadata of a container', async () => {
    const made = await open('described', { metadata: { color: 'red', 'two-words': 'grün' } });
    const metadata = async () => (await swift.getContainer(made)).metadata;
    assert.deepEqual(await metadata(), { color: 'red', 'two-words': 'grün' });
    const fetched = await swift.getContainer(made);
    fetched.metadata.color = 'blue';
    fetched.metadata.size = 'large';
    await fetched.updateMetadata();
    assert.deepEqual(await metadata(), { color: 'blue', 'two-words': 'grün', size: 'large' });
    await swift.updateContainerMetadata(fetched);
    await swift.removeContainerMetadata(fetched, { size: 'large' });
    assert.deepEqual(await metadata(), { color: 'blue', 'two-words': 'grün' });
    await fetched.removeMetadata({ color: 'blue' });
    assert.deepEqual(await metadata(), { 'two-words': 'grün' });
    await swift._updateContainerMetadata(made, { 'X-Container-Meta-Own': '1' });
    assert.equal((await metadata()).own, '1');
  });

  test('files of any name and size come back as they went', async () => {
    const container = await open('files');
    for (const name of ODD) {
      const body = randomBytes(1000);
      const file = await store(container, name, body);
      assert.ok(file instanceof classes.File);
      assert.deepEqual([file.name, file.size], [name, 1000], name);
      assert.equal(file.etag, createHash('md5').update(body).digest('hex'));
      assert.ok(body.equals(await read(container, name)), name);
      assert.equal((await swift.getFile(container, name)).name, name);
    }
    const listed = await swift.getFiles(container);
    assert.deepEqual(listed.map(({ name }) => name).sort(), [...ODD].sort());
    const big = randomBytes(5 * 1024 * 1024);
    const stored = await store(container, 'big', big, { size: big.length });
    assert.equal(stored.size, big.length);
    assert.ok(big.equals(await read(container, 'big')));
    assert.ok(
      big.subarray(1000, 2001).equals(await read(container, 'big', { start: 1000, end: 2000 })),
    );
    assert.equal((await store(container, 'empty', '')).size, 0);
    assert.equal((await read(container, 'empty')).length, 0);
    await assert.rejects(read(container, 'none'), refused(404));
    await assert.rejects(swift.getFile(container, 'none'), refused(404));
    await assert.rejects(store(unique('none'), 'x', 'x'), refused(404));
    for (const { name } of await container.getFiles())
      assert.equal(await swift.removeFile(container, name), true);
    await assert.rejects(swift.removeFile(container, 'big'), refused(404));
    assert.equal((await swift.getContainer(container)).count, 0);
  });

  test('local files', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'acceptance-'));
    try {
      const [from, to] = ['from', 'to'].map((name) => path.join(folder, name));
      fs.writeFileSync(from, randomBytes(300_000));
      const sent = swift.upload({ container: box, remote: 'local', local: from });
      assert.equal((await sent.promise()).size, 300_000);
      await swift.download({ container: box, remote: 'local', local: to }).promise();
      assert.ok(fs.readFileSync(from).equals(fs.readFileSync(to)));
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  test('metadata of a file', async () => {
    const metadata = { plain: 'x', 'two-words': 'grün' };
    await store(box, 'described', 'hello', { metadata, contentType: 'text/x-own' });
    const file = await swift.getFile(box, 'described');
    assert.deepEqual(file.metadata, metadata);
    assert.equal(file.contentType, 'text/x-own');
    assert.ok(Math.abs(file.lastModified - Date.now()) < 24 * 3600e3);
    file.metadata = { other: 'y' };
    await file.updateMetadata();
    assert.deepEqual((await swift.getFile(box, file)).metadata, { other: 'y' });
    file.metadata = { third: 'z' };
    await swift.updateFileMetadata(box, file);
    const fetched = await swift.getFile(box, file);
    assert.deepEqual(fetched.metadata, { third: 'z' });
    assert.equal(fetched.contentType, 'text/x-own');
  });

  test('an expiry', async () => {
    const file = await store(box, 'fleeting', 'x', { headers: { 'x-delete-after': '2' } });
    assert.equal(file.size, 1);
    await until(() => swift.getFile(box, 'fleeting').then(() => false, refused(404)), 60);
  });

  test('listings in parts', async () => {
    const container = await open('listing');
    const all = ['a/1', 'a/2', 'b', 'c/1', 'd'];
    for (const name of all) await store(container, name, name);
    const names = async (options) =>
      (await swift.getFiles(container, options)).map(({ name, subdir }) => name ?? subdir);
    assert.deepEqual(await names(), all);
    assert.deepEqual(await names({ limit: 2 }), all.slice(0, 2));
    assert.deepEqual(await names({ prefix: 'a/' }), all.slice(0, 2));
    assert.deepEqual(await names({ marker: 'b' }), all.slice(3));
    assert.deepEqual(await names({ marker: 'a/1', limit: 2 }), all.slice(1, 3));
    const [first] = await swift._getFiles(container, { limit: 1 });
    assert.ok(first instanceof classes.File);
    assert.deepEqual([first.name, first.size], ['a/1', 3]);
    const folders = await swift.getFiles(container, { delimiter: '/' });
    assert.ok(folders.some(({ name }) => name === 'b'));
  });

  test('copies', async () => {
    const target = await open('target');
    const metadata = { kept: '1' };
    const source = await store(box, 'source ü %41.txt', 'copy me', { metadata });
    const name = 'ö/copy %42 ?.txt';
    const copied = await swift.copy({
      sourceContainer: box,
      sourceFile: source,
      destinationContainer: target,
      destinationFile: name,
    });
    assert.equal(copied, true);
    assert.equal((await read(target, name)).toString(), 'copy me');
    assert.deepEqual((await swift.getFile(target, name)).metadata, metadata);
    const again = { destinationContainer: target, destinationFile: 'again' };
    assert.equal(await source.copy(again), true);
    assert.equal((await read(target, 'again')).toString(), 'copy me');
    const missing = { sourceContainer: box, sourceFile: 'none', ...again };
    await assert.rejects(swift.copy(missing), refused(404));
  });

  test('many files are removed at once', async (t) => {
    if (!has('bulk_delete')) return lacking(t, 'the cluster removes files one by one');
    const container = await open('bulk');
    for (const name of ODD) await store(container, name, 'x');
    const report = JSON.parse(await swift.bulkDelete(container, [...ODD, 'none']));
    assert.deepEqual([report['Number Deleted'], report['Number Not Found']], [ODD.length, 1]);
    assert.deepEqual(await swift.getFiles(container), []);
  });

  test('a container with files in it is destroyed', async () => {
    const container = await open('full');
    for (const name of ODD) await store(container, name, 'x');
    assert.equal(await container.destroy(), true);
    await assert.rejects(swift.getContainer(container), refused(404));
  });

  test('archives are unpacked', async (t) => {
    if (!has('bulk_upload')) return lacking(t, 'the cluster unpacks no archives');
    const container = await open('archive');
    const tar = tarOf({ 'a.txt': 'one', 'dir/b c.txt': 'two' });
    for (const [format, bytes] of [
      ['tar', tar],
      ['tar.gz', gzipSync(tar)],
    ]) {
      const stream = swift.extract({ container, format });
      stream.end(bytes);
      assert.equal(await stream.promise(), true);
      const names = (await swift.getFiles(container)).map(({ name }) => name);
      assert.deepEqual(names, ['a.txt', 'dir/b c.txt']);
      assert.equal((await read(container, 'dir/b c.txt')).toString(), 'two');
      await swift.bulkDelete(container, names);
    }
    const stream = swift.extract({ container, format: 'tar' });
    stream.end(randomBytes(2000));
    await assert.rejects(stream.promise());
    const account = unique('unpacked');
    undo(() => swift.destroyContainer(account));
    const whole = swift.extract({ format: 'tar' });
    whole.end(tarOf({ [`${account}/x`]: 'three' }));
    await whole.promise();
    assert.equal((await read(account, 'x')).toString(), 'three');
  });

  test('temporary URLs', async (t) => {
    if (!has('tempurl')) return lacking(t, 'the cluster has no temporary URLs');
    const before = await swift.getTemporaryUrlKey();
    const key = unique('key');
    assert.equal(await swift.setTemporaryUrlKey(key), undefined);
    undo(() => (before ? swift.setTemporaryUrlKey(before) : Promise.resolve()));
    assert.equal(await swift.getTemporaryUrlKey(), key);
    await store(box, 'shared ü %41.txt', 'hello');
    const digests = info.tempurl.allowed_digests ?? ['sha1'];
    for (const digest of digests) {
      const signing = client('storage', { tempUrlDigest: digest });
      const url = await signing.generateTempUrl(box, 'shared ü %41.txt', 'GET', 60, key);
      // The proxies may know the old key for a while.
      const answer = await until(async () => {
        const got = await fetch(url);
        return got.status !== 401 && got;
      });
      assert.deepEqual([answer.status, await answer.text()], [200, 'hello'], digest);
      assert.equal((await fetch(url, { method: 'PUT', body: 'x' })).status, 401);
      const put = await signing.generateTempUrl(box, `put-${digest}`, 'PUT', 60, key);
      assert.equal((await fetch(put, { method: 'PUT', body: digest })).status, 201);
      assert.equal((await read(box, `put-${digest}`)).toString(), digest);
      const wrong = await signing.generateTempUrl(box, 'shared ü %41.txt', 'GET', 60, 'wrong');
      assert.equal((await fetch(wrong)).status, 401);
    }
  });

  test('a container that everybody may read is a website', async (t) => {
    const site = await open('site', { headers: { 'x-container-read': '.r:*,.rlistings' } });
    await store(site, 'index.html', '<h1>hello</h1>');
    const url = swift._getUrl({ container: site.name });
    const page = await fetch(`${url}/index.html`);
    assert.deepEqual([page.status, await page.text()], [200, '<h1>hello</h1>']);
    assert.match(page.headers.get('content-type'), /^text\/html/);
    if (!has('staticweb')) return lacking(t, 'the cluster has no static websites');
    site.metadata = { 'web-index': 'index.html' };
    await site.updateMetadata();
    const root = await until(async () => {
      const got = await fetch(`${url}/`);
      return got.ok && got.text();
    });
    assert.equal(root, '<h1>hello</h1>');
  });

  test('requests of the app’s own', async () => {
    const [, response] = await request(swift, { method: 'HEAD' });
    assert.equal(response.statusCode, 204);
    assert.match(response.headers['x-account-container-count'], /^\d+$/);
    const part = swift._request({
      container: box.name,
      path: 'local',
      headers: { range: 'bytes=0-9' },
    });
    assert.equal(Buffer.concat(await part.toArray()).length, 10);
  });

  test('metadata as headers and back', () => {
    const headers = swift.serializeMetadata('x-own-', { a: '1' });
    assert.deepEqual(swift.deserializeMetadata('x-own-', headers), { a: '1' });
  });

  test('every method has been called', everyMethod('storage'));
});
