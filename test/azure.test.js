'use strict';

// Azure's storage and database against a real storage account (Azurite) on loopback, and through faults.

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const { createHmac, randomBytes } = require('node:crypto');
const fs = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');
const { pipeline } = require('node:stream/promises');
const { after, before, describe, test } = require('node:test');

const { drain, md5, source, sumOf } = require('./behaviour/bytes.js');
const { azure: capabilities } = require('./behaviour/providers.js');
const { inParallel, read, storage: behaviour, upload } = require('./behaviour/storage.js');
const azurite = require('./support/azurite.js');
const { available: hasOpenssl, certificates } = require('./support/certificates.js');
const { front } = require('./support/front.js');
const { mockServer } = require('./support/mock.js');
const pkgcloud = require('..');

const MIB = 1024 * 1024;

let starting;
/** The account that all tests of this file share; it is started when the first of them needs it. */
const cloud = () => (starting ??= azurite.start());
let account;
let unavailable;
let folder;

before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-azure-'));
  try {
    account = await cloud();
  } catch (error) {
    if (error.code !== 'UNAVAILABLE') throw error;
    unavailable = error.message;
  }
});

after(async () => {
  await account?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A test that needs the account: without one it is skipped, and says why. */
function real(name, body) {
  test(name, async (t) => (unavailable ? t.skip(unavailable) : body(t)));
}

const options = (more) => ({
  provider: 'azure',
  storageAccount: account.account,
  storageAccessKey: account.key,
  endpoint: account.blobUrl,
  ...more,
});
const storage = (more) => pkgcloud.storage.createClient(options(more));

behaviour('azure', {
  makeClient: async () => {
    account = await cloud();
    return storage();
  },
  capabilities,
});

/** The URL of a proxy that leads every host to this machine: few systems know names below `localhost`. */
async function nearby(t) {
  const server = http.createServer((req, res) => {
    const { port, pathname, search } = new URL(req.url);
    const { method, headers } = req;
    const onward = http.request({ port, path: pathname + search, method, headers }, (answer) => {
      res.writeHead(answer.statusCode, answer.rawHeaders);
      answer.pipe(res);
    });
    req.pipe(onward);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

let boxes = 0;

/** A new container that goes when the test ends. */
async function box(t) {
  boxes += 1;
  const name = `box-${boxes}`;
  await storage().createContainer(name);
  t.after(() =>
    storage()
      .destroyContainer(name)
      .catch(() => {}),
  );
  return name;
}

const put = (client, container, remote, content, more) =>
  upload(client, { container, remote, ...more }, content);

const names = (files) => files.map((file) => file.name);

const rejection = (promise) =>
  promise.then(
    () => assert.fail('it was expected to fail'),
    (error) => error,
  );

/** A file's blocks: the sizes of those that it is made of, and how many others there are. */
async function blocksOf(container, remote) {
  const uri = `${account.blobUrl}/${container}/${remote}?comp=blocklist&blocklisttype=all`;
  const text = await new Promise((resolve, reject) => {
    storage()._request({ uri }, (error, body) => (error ? reject(error) : resolve(body)));
  });
  const [, committed = ''] = /<CommittedBlocks>(.*)<\/CommittedBlocks>/s.exec(text) || [];
  const [, uncommitted = ''] = /<UncommittedBlocks>(.*)<\/UncommittedBlocks>/s.exec(text) || [];
  return {
    sizes: [...committed.matchAll(/<Size>(\d+)</g)].map(([, size]) => Number(size)),
    ids: [...committed.matchAll(/<Name>([^<]+)</g)].map(([, id]) => id),
    left: [...uncommitted.matchAll(/<Name>/g)].length,
  };
}

describe('storage', () => {
  real('a file is what was uploaded', async (t) => {
    const client = storage();
    const container = await box(t);
    const metadata = { owner: 'Zoë Ω', two_words: 'a  b', count: 5 };
    const wanted = { owner: 'Zoë Ω', two_words: 'a  b', count: '5' };
    const about = { metadata, contentType: 'text/x-own', cacheControl: 'max-age=1' };
    for (const [remote, more] of [
      ['at once', { size: 11 }],
      ['in blocks', {}],
      ['in blocks by name', { blockSize: 4 }],
    ]) {
      const made = await put(client, container, remote, 'hello world', { ...about, ...more });
      const found = await client.getFile(container, remote);
      const listed = (await client.getFiles(container)).find((file) => file.name === remote);
      for (const file of [made, found, listed]) {
        assert.ok(file instanceof pkgcloud.providers.azure.storage.File);
        const { name, size, contentType, cacheControl, etag } = file;
        assert.deepEqual(
          { name, size, contentType, cacheControl, etag },
          {
            name: remote,
            size: 11,
            contentType: 'text/x-own',
            cacheControl: 'max-age=1',
            etag: found.etag,
          },
        );
        assert.deepEqual(file.metadata, wanted);
        assert.equal(file.lastModified.getTime(), found.lastModified.getTime());
        assert.deepEqual(JSON.parse(JSON.stringify(file)), { name: remote, size: 11, container });
      }
      assert.equal(await read(client, container, remote), 'hello world');
      assert.equal((await blocksOf(container, remote)).left, 0);
    }
  });

  real('an upload says how it is stored, by any of its headers', async (t) => {
    const client = storage();
    const container = await box(t);
    const about = {
      contentEncoding: 'identity',
      contentLanguage: 'de',
      contentDisposition: 'attachment; filename="a"',
      headers: { 'cache-control': 'no-store', 'x-ms-meta-own': '1' },
    };
    for (const more of [{ size: 1 }, {}]) {
      await put(client, container, 'a', 'x', { ...about, ...more });
      const head = client.download({ container, remote: 'a' });
      const [{ headers }] = await Promise.all([
        new Promise((resolve) => head.once('response', resolve)),
        head.resume().promise(),
      ]);
      assert.equal(headers['content-disposition'], 'attachment; filename="a"');
      assert.equal(headers['content-language'], 'de');
      assert.equal(headers['content-encoding'], 'identity');
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['x-ms-meta-own'], '1');
    }
  });

  real('a container comes from a name, an object or a model', async (t) => {
    const client = storage();
    const { Container } = pkgcloud.providers.azure.storage;
    const metadata = { owner: 'me' };
    const made = await client.createContainer({ name: 'of-an-object', metadata });
    t.after(() => client.destroyContainer(made));
    assert.deepEqual(made.toJSON(), { name: 'of-an-object' });
    const found = await client.getContainer(made);
    assert.deepEqual([found.name, found.metadata], ['of-an-object', metadata]);
    assert.ok(found.lastModified instanceof Date && found.etag);
    const model = await client.createContainer(new Container(client, { name: 'of-a-model' }));
    assert.equal(model.name, 'of-a-model');
    const listed = await client.getContainers({ prefix: 'of-a' });
    assert.deepEqual(names(listed), ['of-a-model', 'of-an-object']);
    assert.equal(listed[0].original.Name, 'of-a-model');
    assert.equal(listed[0].azure.Name, 'of-a-model');
    const again = await rejection(client.createContainer('of-a-model'));
    assert.deepEqual([again.statusCode, again.code], [409, 'ContainerAlreadyExists']);
    assert.equal(await model.destroy(), true);
    assert.equal((await rejection(client.getContainer(model))).code, 'ContainerNotFound');
  });

  real('5,100 files are listed whole', async (t) => {
    const client = storage();
    const container = await box(t);
    const wanted = Array.from({ length: 5100 }, (_, i) => `f/${String(i).padStart(5, '0')}`);
    await inParallel(
      16,
      wanted.map((remote) => () => put(client, container, remote, '', { size: 0 })),
    );
    assert.deepEqual(names(await client.getFiles(container)), wanted);
    assert.deepEqual(
      names(await client.getFiles(container, { limit: 5050 })),
      wanted.slice(0, 5050),
    );
    assert.deepEqual(
      names(await client.getFiles(container, { marker: 'f/05000' })),
      wanted.slice(5001),
    );
    const listed = (more) =>
      new Promise((resolve, reject) => {
        client.getFiles(container, more, (error, files, page) =>
          error ? reject(error) : resolve([names(files), page]),
        );
      });
    const seen = [];
    let page;
    do {
      const [some, next] = await listed({ limit: 1700, nextMarker: page?.nextMarker });
      assert.ok(some.length <= 1700);
      seen.push(...some);
      page = next;
    } while (page);
    assert.deepEqual(seen, wanted);
  });

  real('containers are listed whole, by pages too', async (t) => {
    const client = storage();
    const wanted = ['many-a', 'many-b', 'many-c'];
    for (const name of wanted) await client.createContainer(name);
    t.after(() => Promise.all(wanted.map((name) => client.destroyContainer(name))));
    assert.deepEqual(names(await client.getContainers({ prefix: 'many-' })), wanted);
    const two = await client.getContainers({ prefix: 'many-', limit: 2 });
    assert.deepEqual(names(two), wanted.slice(0, 2));
    const rest = await client.getContainers({ prefix: 'many-', marker: 'many-b' });
    assert.deepEqual(names(rest), ['many-c']);
  });

  for (const size of [0, 1, 4 * MIB, 4 * MIB + 1, 9 * MIB, 200 * MIB]) {
    real(`${size} bytes, streamed, of a known size and from a local file`, async (t) => {
      const client = storage();
      const container = await box(t);
      const local = path.join(folder, `up-${size}`);
      const sum = sumOf(size, size);
      await pipeline(source(size, size), fs.createWriteStream(local));
      const back = path.join(folder, `down-${size}`);
      for (const [remote, more, body] of [
        ['streamed', {}, () => source(size, size)],
        ['known', { size }, () => source(size, size)],
        ['local', { local }],
      ]) {
        const stream = client.upload({ container, remote, ...more });
        const stored = stream.promise();
        if (body) body().pipe(stream);
        assert.equal((await stored).size, size);
        assert.deepEqual(await drain(client.download({ container, remote })), { size, md5: sum });
        const { sizes, left } = await blocksOf(container, remote);
        assert.equal(left, 0);
        const inBlocks = size > 4 * MIB || (remote === 'streamed' && size > 0);
        if (inBlocks) assert.equal(sizes.length, Math.ceil(size / (4 * MIB)));
        assert.ok(sizes.every((one, i) => one === Math.min(4 * MIB, size - i * 4 * MIB)));
      }
      await client.download({ container, remote: 'local', local: back }).promise();
      assert.equal(md5(fs.readFileSync(back)), sum);
      for (const file of [local, back]) fs.rmSync(file);
    });
  }

  real('one write of many blocks loses none of them', async (t) => {
    const client = storage();
    const container = await box(t);
    const content = randomBytes(13 * MIB + 7);
    await put(client, container, 'a', content);
    await put(client, container, 'b', content, { blockSize: MIB, queueSize: 8 });
    for (const remote of ['a', 'b']) {
      const got = Buffer.concat(await client.download({ container, remote }).toArray());
      assert.ok(got.equals(content));
    }
    const { sizes, ids } = await blocksOf(container, 'b');
    assert.equal(sizes.length, 14);
    assert.equal(new Set(ids).size, 14);
  });

  real('16 at once, and 8 of the same name', async (t) => {
    const client = storage();
    const container = await box(t);
    const contents = Array.from({ length: 16 }, () => randomBytes(5 * MIB));
    await Promise.all(contents.map((content, i) => put(client, container, `f-${i}`, content)));
    for (const [i, content] of contents.entries()) {
      const got = Buffer.concat(await client.download({ container, remote: `f-${i}` }).toArray());
      assert.ok(got.equals(content));
    }
    // Whichever is the last one, the file is one of them from its first byte to its last.
    const outcomes = await Promise.allSettled(
      contents.slice(0, 8).map((content) => put(client, container, 'same', content)),
    );
    assert.ok(outcomes.some(({ status }) => status === 'fulfilled'));
    for (const { reason } of outcomes.filter(({ status }) => status === 'rejected'))
      assert.match(reason.message, /another upload of the same name/);
    const got = Buffer.concat(await client.download({ container, remote: 'same' }).toArray());
    assert.ok(contents.some((content) => got.equals(content)));
  });

  real('blocks of the app’s own', async (t) => {
    const client = storage();
    const container = await box(t);
    for (const [i, text] of ['hello ', 'world'].entries()) {
      const blockId = `block${String(i).padStart(15, '0')}`;
      const stream = client.uploadBlock({ container, remote: 'own', size: text.length, blockId });
      const answered = new Promise((resolve, reject) => {
        stream.on('complete', resolve).on('error', reject);
      });
      stream.end(text);
      assert.equal((await answered).statusCode, 201);
    }
    assert.equal((await rejection(client.getFile(container, 'own'))).statusCode, 404);
    const list = { container, remote: 'own', numberOfBlocks: 2, contentType: 'x/y' };
    assert.equal(await client.sendBlockList(list), true);
    assert.equal(await read(client, container, 'own'), 'hello world');
    assert.equal((await client.getFile(container, 'own')).contentType, 'x/y');
    const direct = client.multipartUpload({ container, remote: 'direct', size: 3 });
    const stored = direct.promise();
    direct.end('abc');
    assert.equal((await stored).size, 3);
    assert.equal((await blocksOf(container, 'direct')).sizes.length, 1);
  });

  real('the account in the host, in the path, or wherever _getUrl says', async (t) => {
    const container = await box(t);
    await put(storage(), container, 'a b', 'hello');
    const { account: storageAccount, key: storageAccessKey, blobHost, blobUrl } = account;
    const { host } = new URL(blobUrl);
    const plain = { provider: 'azure', protocol: 'http://', storageAccount, storageAccessKey };
    const string = `AccountName=${storageAccount};AccountKey=${storageAccessKey};BlobEndpoint=${blobUrl};`;
    for (const own of [
      { ...plain, serversUrl: blobHost, proxy: await nearby(t) },
      { ...plain, serversUrl: host },
      { provider: 'azure', connectionString: string },
    ]) {
      const client = pkgcloud.storage.createClient(own);
      assert.equal(await read(client, container, 'a b'), 'hello');
      assert.ok(names(await client.getContainers()).includes(container));
    }
    const client = pkgcloud.storage.createClient({ ...plain, serversUrl: 'example.invalid' });
    client._getUrl = ({ container: name, path: file } = {}) =>
      [blobUrl, name, file && encodeURIComponent(file)].filter(Boolean).join('/');
    assert.equal(await read(client, container, 'a b'), 'hello');
    const file = await client.getFile(container, 'a b');
    assert.equal(file.fullPath, `${blobUrl}/${container}/a%20b`);
  });

  /** A shared access signature for the whole account, by the service's own description. */
  function sasToken({ permissions = 'rwdlac', expires = 3_600_000, key = account.key } = {}) {
    const version = '2025-11-05';
    const end = new Date(Date.now() + expires).toISOString().replace(/\.\d+Z/, 'Z');
    const fields = [
      account.account,
      permissions,
      'b',
      'sco',
      '',
      end,
      '',
      'https,http',
      version,
      '',
    ];
    const hmac = createHmac('sha256', Buffer.from(key, 'base64'));
    const sig = hmac.update(`${fields.join('\n')}\n`).digest('base64');
    const query = {
      sv: version,
      ss: 'b',
      srt: 'sco',
      sp: permissions,
      se: end,
      spr: 'https,http',
      sig,
    };
    return new URLSearchParams(query).toString();
  }

  real('a shared access signature instead of a key', async (t) => {
    const container = await box(t);
    const client = storage({ storageAccessKey: undefined, sasToken: sasToken() });
    const logged = [];
    client.on('log::*', (message, object) => logged.push(JSON.stringify([message, object])));
    await put(client, container, 'a', randomBytes(5 * MIB));
    await put(client, container, 'b', 'hello', { size: 5 });
    assert.equal(await read(client, container, 'b'), 'hello');
    assert.equal((await client.getFiles(container)).length, 2);
    assert.equal(await client.removeFile(container, 'a'), true);
    const missing = await rejection(client.getFile(container, 'a'));
    const signature = new URLSearchParams(client.config.sasToken).get('sig');
    for (const text of [...logged, JSON.stringify(missing), missing.href, missing.stack])
      assert.ok(!text.includes(encodeURIComponent(signature)) && !text.includes(signature));
  });

  real('a shared access signature that is not good', async (t) => {
    const container = await box(t);
    const told = async (own) => {
      const client = storage({ storageAccessKey: undefined, sasToken: sasToken(own) });
      const error = await rejection(put(client, container, 'a', 'x'));
      assert.deepEqual([error.statusCode, error.provider], [403, 'azure']);
      return error.message;
    };
    assert.match(await told({ expires: -60_000 }), /options.sasToken has expired at \S+Z: another/);
    assert.match(await told({ permissions: 'r' }), /options.sasToken does not allow this/);
    const key = Buffer.from('another key').toString('base64');
    assert.match(await told({ key }), /options.sasToken/);
    assert.deepEqual(await storage().getFiles(container), []);
  });

  real('errors say what is wrong, and what to change', async (t) => {
    const client = storage();
    const container = await box(t);
    const missing = await rejection(client.getFiles('no-such-box'));
    const { message, code, statusCode, provider, failCode, result, href } = missing;
    assert.deepEqual(
      [message, code, statusCode, provider, failCode],
      ['azure Error (404): Item not found', 'ContainerNotFound', 404, 'azure', 'Item not found'],
    );
    assert.match(result.err, /ContainerNotFound/);
    assert.ok(missing instanceof Error && href.startsWith(`${account.blobUrl}/no-such-box?`));
    for (const call of [
      () => client.getFile(container, 'none'),
      () => client.removeFile(container, 'none'),
      () => client.download({ container, remote: 'none' }).promise(),
    ]) {
      const error = await rejection(call());
      assert.deepEqual([error.code, error.statusCode], ['BlobNotFound', 404]);
    }
    for (const size of [undefined, 1]) {
      const error = await rejection(put(client, 'no-such-box', 'a', 'x', { size }));
      assert.deepEqual([error.code, error.statusCode], ['ContainerNotFound', 404]);
    }
    const key = Buffer.from('wrong').toString('base64');
    const wrongKey = await rejection(storage({ storageAccessKey: key }).getContainers());
    assert.equal(wrongKey.statusCode, 403);
    assert.match(wrongKey.message, /options.storageAccessKey is no key of options.storageAccount/);
    assert.ok(!JSON.stringify(wrongKey).includes(key));
    const odd = await rejection(storage({ storageAccessKey: 'no base64!' }).getContainers());
    assert.match(odd.message, /options.storageAccessKey must be .* base64/);
    for (const name of ['No', 'two--dashes', 'a', 'x'.repeat(64), 'under_score']) {
      const error = await rejection(client.createContainer(name));
      assert.equal(error.statusCode, 400, name);
      assert.match(error.message, /name has 3 to 63 lower-case letters, digits and single dashes/);
    }
    for (const blockSize of [0, 2 ** 32]) {
      const none = await rejection(put(client, container, 'a', 'x', { blockSize }));
      assert.match(none.message, /options\.blockSize must be from 1 to \d+/);
    }
    const metadata = { 'with-dash': 'x' };
    const unfit = await rejection(put(client, container, 'a', 'x', { metadata }));
    assert.match(unfit.message, /"with-dash"/);
    const endpoint = 'http://127.0.0.1:1/a';
    const closed = await rejection(storage({ endpoint, retries: 0 }).getContainers());
    assert.equal(closed.code, 'ECONNREFUSED');
    assert.deepEqual(await client.getFiles(container), []);
  });

  real('a stream that is not as long as it says is not stored', async (t) => {
    const client = storage();
    const container = await box(t);
    for (const [size, bytes] of [
      [4, 3],
      [4, 5],
      [0, 1],
      [9 * MIB, 9 * MIB - 1],
      [9 * MIB, 9 * MIB + 1],
      [4 * MIB, 5 * MIB],
    ]) {
      const error = await rejection(put(client, container, 'a', Buffer.alloc(bytes), { size }));
      assert.equal(error.code, 'ERR_HTTP_CONTENT_LENGTH_MISMATCH');
      assert.match(error.message, new RegExp(`options.size says ${size}$`));
    }
    assert.deepEqual(await client.getFiles(container), []);
  });

  describe('faults on the way', () => {
    /** A client that is led through faults. */
    async function through(t, ...faults) {
      const gate = await front(account.blobUrl, ...faults);
      t.after(() => gate.close());
      const endpoint = `${gate.url}/${account.account}`;
      return { gate, client: storage({ endpoint }), endpoint };
    }
    const isBlock = ({ method, path: url }) => method === 'PUT' && url.includes('comp=block&');
    const isList = ({ method, path: url }) => method === 'PUT' && url.includes('comp=blocklist');

    real('a block that is cut off is sent again, and stored once', async (t) => {
      const container = await box(t);
      const { gate, client } = await through(
        t,
        { kind: 'cutUpload', after: MIB, match: isBlock },
        { kind: 'reset', match: isBlock },
        { kind: 'reset', match: isList },
      );
      const content = randomBytes(11 * MIB);
      assert.equal((await put(client, container, 'a', content)).size, content.length);
      const got = Buffer.concat(await storage().download({ container, remote: 'a' }).toArray());
      assert.ok(got.equals(content));
      assert.equal(gate.requests.filter(isBlock).length, 5);
      assert.deepEqual((await blocksOf(container, 'a')).sizes, [4 * MIB, 4 * MIB, 3 * MIB]);
      assert.equal((await blocksOf(container, 'a')).left, 0);
    });

    real('an answer that is lost does no harm', async (t) => {
      const container = await box(t);
      for (const match of [isBlock, isList]) {
        const { client } = await through(t, { kind: 'cutDownload', after: 0, match });
        const content = randomBytes(5 * MIB);
        await put(client, container, 'a', content);
        const got = Buffer.concat(await storage().download({ container, remote: 'a' }).toArray());
        assert.ok(got.equals(content));
        assert.equal((await blocksOf(container, 'a')).sizes.length, 2);
      }
    });

    real('what the service can not take now is sent again', async (t) => {
      const container = await box(t);
      const body = '<Error><Code>ServerBusy</Code><Message>Busy.</Message></Error>';
      const { client } = await through(
        t,
        { kind: 'answer', status: 503, body },
        { kind: 'answer', status: 429, headers: { 'retry-after': '0' } },
        { kind: 'answer', status: 500, match: ({ method }) => method === 'GET' },
      );
      await put(client, container, 'a', 'hello');
      assert.equal(await read(client, container, 'a'), 'hello');
    });

    real('an upload that can not get through is no file, and leaves the old one', async (t) => {
      const container = await box(t);
      await put(storage(), container, 'old', 'as it was');
      const always = { kind: 'cutUpload', after: MIB, times: Infinity, match: isBlock };
      const { client } = await through(t, always);
      for (const remote of ['old', 'new']) {
        const error = await rejection(put(client, container, remote, Buffer.alloc(11 * MIB)));
        assert.equal(error.code, 'ECONNRESET');
      }
      assert.deepEqual(names(await storage().getFiles(container)), ['old']);
      assert.equal(await read(storage(), container, 'old'), 'as it was');
    });

    real('a server that falls silent', async (t) => {
      const container = await box(t);
      await put(storage(), container, 'a', Buffer.alloc(4 * MIB));
      const { endpoint } = await through(
        t,
        { kind: 'stall' },
        { kind: 'stall', match: ({ method }) => method === 'PUT' },
        { kind: 'stallDownload', after: MIB, match: ({ method }) => method === 'GET' },
      );
      const client = storage({ endpoint, idleTimeout: 200, retries: 0 });
      assert.equal((await rejection(client.getContainers())).code, 'ETIMEDOUT');
      assert.equal((await rejection(put(client, container, 'b', 'x'))).code, 'ETIMEDOUT');
      const half = rejection(client.download({ container, remote: 'a' }).resume().promise());
      assert.equal((await half).code, 'ETIMEDOUT');
      assert.deepEqual(names(await storage().getFiles(container)), ['a']);
    });

    real('a download that is cut off is an error, not half a file', async (t) => {
      const container = await box(t);
      await put(storage(), container, 'a', Buffer.alloc(4 * MIB));
      const { client } = await through(
        t,
        { kind: 'cutDownload', after: MIB },
        { kind: 'cutDownload', after: MIB },
      );
      const remote = 'a';
      assert.equal(
        (await rejection(drain(client.download({ container, remote })))).code,
        'ECONNRESET',
      );
      const local = path.join(folder, 'cut');
      const cut = client.download({ container, remote, local });
      assert.equal((await rejection(cut.promise())).code, 'ECONNRESET');
      assert.equal(fs.existsSync(local), false);
    });

    real('a proof that is refused is told, and once', async (t) => {
      const container = await box(t);
      const { gate, client } = await through(t, { kind: 'answer', status: 401, times: Infinity });
      assert.equal((await rejection(client.getFiles(container))).failCode, 'Unauthorized');
      assert.equal(gate.requests.length, 1);
    });

    real('a clock that is ten minutes off', async (t) => {
      const date = new Date(Date.now() - 605_000).toUTCString();
      const body = '<Error><Code>AuthenticationFailed</Code><Message>no</Message></Error>';
      const { client } = await through(t, { kind: 'answer', status: 403, headers: { date }, body });
      const error = await rejection(client.getContainers());
      assert.match(
        error.message,
        /this machine's clock is 10 minutes ahead of Azure's: set it right/,
      );
    });

    real(
      'a server that says to go on twice, one that trickles, and a port that opens',
      async (t) => {
        const container = await box(t);
        const { gate, client, endpoint } = await through(t, { kind: 'continueTwice' });
        await put(client, container, 'a', 'hello');
        gate.play({ kind: 'trickle', interval: 1, match: ({ method }) => method === 'GET' });
        assert.equal(await read(client, container, 'a'), 'hello');
        await gate.refuse();
        const refused = await rejection(storage({ endpoint, retries: 0 }).getFiles(container));
        assert.equal(refused.code, 'ECONNREFUSED');
        await gate.accept();
        assert.equal((await client.getFiles(container)).length, 1);
      },
    );

    real('a listing that is cut is no short list', async (t) => {
      const container = await box(t);
      await put(storage(), container, 'a', 'x');
      const { client } = await through(t, { kind: 'truncate' });
      assert.match((await rejection(client.getFiles(container))).message, /Unexpected response/);
    });
  });
});

describe('database', () => {
  const database = (more) =>
    pkgcloud.database.createClient(options({ endpoint: account.tableUrl, ...more }));

  real('a table from its creation to its end', async () => {
    const client = database();
    const made = await client.create({ name: 'readings' });
    const host = `${account.tableUrl}/`;
    const uri = `${host}Tables('readings')`;
    assert.deepEqual(made, { id: 'readings', host, uri, username: '', password: '' });
    assert.deepEqual(
      (await client.list()).filter(({ id }) => id === 'readings'),
      [made],
    );
    const again = await rejection(client.create({ name: 'readings' }));
    assert.deepEqual([again.statusCode, again.code], [409, 'TableAlreadyExists']);
    assert.equal(again.message, 'azure Error (409): Already exists or in progress');
    assert.equal(await client.remove('readings'), true);
    const gone = await rejection(client.remove(made));
    assert.deepEqual([gone.statusCode, gone.failCode], [404, 'Item not found']);
    assert.equal(await client.getVersion(), '2012-02-12');
    assert.deepEqual(client.formatResponse({ TableName: 'readings' }), made);
  });

  real('callbacks, and the account in the host', async (t) => {
    const { tableHost } = account;
    const plain = { endpoint: undefined, protocol: 'http://', serversUrl: tableHost };
    const client = database({ ...plain, proxy: await nearby(t) });
    const call = (name, ...args) =>
      new Promise((resolve, reject) => {
        client[name](...args, (error, value) => (error ? reject(error) : resolve(value)));
      });
    const made = await call('create', { name: 'called' });
    assert.equal(made.host, `http://${account.account}.${tableHost}/`);
    assert.ok((await call('list')).some(({ id }) => id === 'called'));
    assert.equal(await call('remove', 'called'), true);
    const words = await rejection(call('create', {}));
    assert.equal(words.message, 'options. name is a required option');
    assert.equal((await rejection(call('remove'))).message, 'id is a required argument');
  });

  real('1,050 tables are listed whole', async (t) => {
    const client = database();
    const wanted = Array.from({ length: 1050 }, (_, i) => `t${String(i).padStart(4, '0')}`);
    await inParallel(
      16,
      wanted.map((name) => () => client.create({ name })),
    );
    t.after(() =>
      inParallel(
        16,
        wanted.map((name) => () => client.remove(name)),
      ),
    );
    const found = (await client.list()).map(({ id }) => id).filter((id) => /^t\d/.test(id));
    assert.deepEqual(found.sort(), wanted);
  });

  real('errors say what is wrong, and what to change', async (t) => {
    const key = Buffer.from('wrong').toString('base64');
    const wrongKey = await rejection(database({ storageAccessKey: key }).list());
    assert.deepEqual([wrongKey.statusCode, wrongKey.failCode], [403, 'Forbidden']);
    assert.match(wrongKey.code, /^Auth/);
    const illegal = await rejection(database().create({ name: '1 no' }));
    assert.equal(illegal.statusCode, 400);
    const odd = await rejection(database({ storageAccessKey: 'no base64!' }).list());
    assert.match(odd.message, /options.storageAccessKey must be .* base64/);
    const endpoint = 'http://127.0.0.1:1/a';
    const closed = await rejection(database({ endpoint, retries: 0 }).list());
    assert.equal(closed.code, 'ECONNREFUSED');
    const gate = await front(
      account.tableUrl,
      { kind: 'truncate' },
      { kind: 'answer', status: 503 },
      { kind: 'reset', match: ({ method }) => method === 'GET' },
    );
    t.after(() => gate.close());
    const client = database({ endpoint: `${gate.url}/${account.account}` });
    assert.match((await rejection(client.list())).message, /Unexpected response/);
    assert.ok(Array.isArray(await client.list()));
    assert.deepEqual(gate.pending(), []);
  });
});

describe('examples', () => {
  /** Runs an example as a user does, without a terminal: `{ code, text }`. */
  const run = (file, url) => {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('AZURE_'));
    const env = {
      ...Object.fromEntries(kept),
      AZURE_STORAGE_CONNECTION_STRING: `AccountName=${account.account};AccountKey=${account.key};${url}`,
    };
    const child = spawn(process.execPath, [path.join(__dirname, '..', 'examples', 'azure', file)], {
      env,
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        text += data;
      });
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
  };

  real('run', async () => {
    const blobs = await run('storage.js', `BlobEndpoint=${account.blobUrl}`);
    assert.equal(blobs.code, 0, blobs.text);
    assert.match(blobs.text, /stored notes\/hello.txt 14 text\/plain { mood: 'cheerful' }/);
    assert.match(blobs.text, /Hello, cloud!/);
    const tables = await run('database.js', `TableEndpoint=${account.tableUrl}`);
    assert.equal(tables.code, 0, tables.text);
    assert.match(tables.text, /found pkgcloud\d+\n.*removed true/s);
  });
});

describe('a login to Microsoft Entra ID', { skip: !hasOpenssl && 'there is no openssl' }, () => {
  let secure;
  let entra;
  let ca;
  /** What the next tokens say. */
  let claims;

  before(async () => {
    if (unavailable) return;
    const { ca: authority, good } = certificates();
    ca = authority.cert;
    secure = await azurite.start({ certificate: good });
    entra = await mockServer({ 'POST /dir/oauth2/v2.0/token': () => token() });
  });

  after(async () => {
    await entra?.close();
    await secure?.stop();
  });

  function token() {
    const now = Math.floor(Date.now() / 1000);
    const said = {
      iss: 'https://sts.windows.net/dir/',
      aud: 'https://storage.azure.com',
      ...{ iat: now, nbf: now - 60, exp: now + 3600 },
      ...claims,
    };
    const parts = [{ alg: 'RS256', typ: 'JWT' }, said, 'nobody looks at it'];
    const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
    return { access_token: parts.map(encode).join('.'), expires_in: said.exp - now };
  }

  const login = (endpoint) => ({
    ...{ provider: 'azure', endpoint, ca },
    ...{ tenantId: 'dir', clientId: 'app', clientSecret: 'hush', authorityHost: entra.url },
  });

  real('opens blobs and tables', async () => {
    claims = {};
    entra.requests.length = 0;
    const client = pkgcloud.storage.createClient(login(secure.blobUrl));
    const content = randomBytes(9 * MIB);
    await client.createContainer('box');
    await Promise.all([
      put(client, 'box', 'small', 'hello', { size: 5 }),
      put(client, 'box', 'in/blocks é', content),
    ]);
    assert.equal(await read(client, 'box', 'small'), 'hello');
    assert.deepEqual(await drain(client.download({ container: 'box', remote: 'in/blocks é' })), {
      size: content.length,
      md5: md5(content),
    });
    assert.equal((await client.getFiles('box')).length, 2);
    assert.equal(await client.destroyContainer('box'), true);
    const tables = pkgcloud.database.createClient(login(secure.tableUrl));
    const { id } = await tables.create({ name: 'readings' });
    assert.deepEqual(
      (await tables.list()).map((table) => table.id),
      [id],
    );
    assert.equal(await tables.remove(id), true);
    assert.equal(entra.requests.length, 2);
    const form = new URLSearchParams(entra.requests[0].body);
    assert.equal(form.get('scope'), 'https://storage.azure.com/.default');
  });

  real('that is no longer good, or for something else, says so', async () => {
    for (const odd of [{ exp: 1 }, { aud: 'https://management.azure.com' }]) {
      claims = odd;
      const { access_token } = token();
      const given = { provider: 'azure', endpoint: secure.blobUrl, ca, token: access_token };
      const error = await rejection(pkgcloud.storage.createClient(given).getContainers());
      assert.match(error.message, /token has expired, or is not for https:\/\/storage\.azure\.com/);
      assert.ok(!JSON.stringify(error).includes(access_token));
    }
  });
});

describe('ChunkedStream', () => {
  const { ChunkedStream } = pkgcloud.providers.azure.storage;

  test('cuts what it gets, waits while it is paused, and ends once', () => {
    const stream = new ChunkedStream(4);
    const seen = [];
    stream.on('data', (chunk) => seen.push(String(chunk))).on('end', () => seen.push('end'));
    assert.equal(stream.write('abcdef'), true);
    stream.pause();
    assert.equal(stream.write(Buffer.from('ghijklmn')), false);
    stream.end();
    assert.deepEqual(seen, ['abcd']);
    stream.resume();
    stream.end();
    assert.deepEqual(seen, ['abcd', 'efgh', 'ijkl', 'mn', 'end']);
  });

  test('is a stream to pipe to and from', async () => {
    const { PassThrough } = require('node:stream');
    const target = new PassThrough();
    source(MIB, 1).pipe(new ChunkedStream(1000)).pipe(target);
    assert.deepEqual(await drain(target), { size: MIB, md5: sumOf(MIB, 1) });
  });
});
