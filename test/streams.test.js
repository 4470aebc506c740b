'use strict';

const assert = require('node:assert/strict');
const crypto = require('node:crypto');
const { getEventListeners, once } = require('node:events');
const fs = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');
const { PassThrough, Readable, Writable } = require('node:stream');
const { pipeline } = require('node:stream/promises');
const { describe, it, before, after } = require('node:test');
const pkgcloud = require('..');
const { calls, client, failure, mockCloud, underway } = require('./support/cloud.js');

const { File } = pkgcloud.providers.openstack.storage;
const BOX = { container: 'box', remote: 'a.txt' };
const digest = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');
const soon = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));

/** A cloud that keeps one file, `box/a.txt`. */
async function cloud(answers = {}) {
  const kept = { bytes: Buffer.from('hello'), headers: {} };
  const head = () => ({
    'content-type': kept.headers['content-type'] ?? 'text/plain',
    'content-length': kept.bytes.length,
    etag: 'e1',
    'last-modified': 'Sat, 01 Jan 2022 00:00:00 GMT',
  });
  const mock = await mockCloud({
    'PUT /swift/box/a.txt': ({ raw, headers }) => {
      kept.bytes = raw;
      kept.headers = headers;
      return { status: 201 };
    },
    'HEAD /swift/box/a.txt': () => ({ headers: head() }),
    'GET /swift/box/a.txt': ({ headers }) => {
      const range = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '');
      if (!range) return { headers: head(), body: kept.bytes };
      const end = range[2] ? Number(range[2]) + 1 : undefined;
      const body = kept.bytes.subarray(Number(range[1]), end);
      return { status: 206, headers: { 'content-type': 'text/plain' }, body };
    },
    ...answers,
  });
  return { mock, kept, storage: client(mock, 'storage') };
}

/** What a stream says of itself until it is closed. */
function events(stream, names = ['success', 'error', 'finish', 'end', 'response', 'close']) {
  const heard = [];
  for (const name of names) stream.on(name, (value) => heard.push([name, value]));
  heard.names = () => heard.map(([name]) => name);
  heard.closed = new Promise((resolve) => stream.once('close', () => setImmediate(resolve)));
  return heard;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'streams-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));
const file = (name, bytes) => {
  const where = path.join(folder, name);
  if (bytes !== undefined) fs.writeFileSync(where, bytes);
  return where;
};

describe('an upload', () => {
  it('is done when the file is stored, and says so once', async () => {
    const { kept, storage } = await cloud();
    const upload = storage.upload({ ...BOX, contentType: 'text/x-mine', metadata: { a: 1 } });
    assert.ok(upload instanceof Writable);
    const heard = events(upload);
    upload.write('some ');
    upload.end('text');
    await heard.closed;
    assert.deepEqual(heard.names(), ['success', 'finish', 'close']);
    const [, stored] = heard[0];
    assert.ok(stored instanceof File);
    assert.equal(stored.name, 'a.txt');
    assert.equal(stored.size, 9);
    assert.equal(stored.etag, 'e1');
    assert.equal(stored.contentType, 'text/x-mine');
    assert.equal(kept.bytes.toString(), 'some text');
    assert.equal(kept.headers['x-object-meta-a'], '1');
    assert.equal(kept.headers['transfer-encoding'], 'chunked');
    assert.equal(underway(), 0);
  });

  it('fails once, as an Error, and is no success', async () => {
    const { storage } = await cloud({ 'PUT /swift/box/a.txt': { status: 422, body: 'no' } });
    const upload = storage.upload(BOX);
    const heard = events(upload);
    upload.end('x');
    await heard.closed;
    assert.deepEqual(heard.names(), ['error', 'close']);
    const [, error] = heard[0];
    assert.ok(error instanceof Error);
    assert.equal(error.statusCode, 422);
    assert.equal(error.provider, 'openstack');
    assert.equal(underway(), 0);
  });

  it('fails when the stored file can not be read', async () => {
    const { storage } = await cloud({ 'HEAD /swift/box/a.txt': { status: 404 } });
    const error = await failure(storage.upload(BOX).end('x').promise());
    assert.equal(error.statusCode, 404);
  });

  it('fails when the login fails', async () => {
    const { mock, storage } = await cloud();
    mock.on('POST /v2.0/tokens', { status: 401 });
    const upload = storage.upload(BOX);
    const heard = events(upload);
    Readable.from(['a', 'b']).pipe(upload);
    await heard.closed;
    assert.deepEqual(heard.names(), ['error', 'close']);
    assert.equal(heard[0][1].message, 'Error (401): Unauthorized');
  });

  it('fails when the server answers before it has all', async () => {
    const { storage } = await cloud({
      'PUT /swift/box/a.txt': { status: 413, body: 'too much' },
    });
    const early = http.createServer((_, res) => {
      res.writeHead(413, { connection: 'close' }).end('too much');
    });
    await once(early.listen(0, '127.0.0.1'), 'listening');
    storage._getUrl = () => `http://127.0.0.1:${early.address().port}/x`;
    try {
      const upload = storage.upload(BOX);
      const outcome = failure(upload.promise());
      Readable.from(Array.from({ length: 64 }, () => Buffer.alloc(1 << 20))).pipe(upload);
      const error = await outcome;
      assert.ok(error.statusCode === 413 || error.code === 'ECONNRESET', error.message);
    } finally {
      early.closeAllConnections();
      early.close();
    }
  });

  it('takes strings in their encodings', async () => {
    const { kept, storage } = await cloud();
    const put = async (text, encoding) => {
      await storage.upload(BOX).end(text, encoding).promise();
      return kept.bytes;
    };
    assert.deepEqual(await put('é€'), Buffer.from('é€'));
    assert.deepEqual(await put('é€', 'utf8'), Buffer.from('é€'));
    assert.deepEqual(await put('abc', 'ascii'), Buffer.from('abc'));
    assert.deepEqual(await put('é', 'latin1'), Buffer.from([0xe9]));
    assert.deepEqual(await put('00ff', 'hex'), Buffer.from([0, 255]));
    assert.deepEqual(await put(''), Buffer.alloc(0));
    assert.deepEqual(await put(new Uint8Array([1, 2])), Buffer.from([1, 2]));
  });

  it('is piped to, and left open with `{end: false}`', async () => {
    const { kept, storage } = await cloud();
    const upload = storage.upload(BOX);
    const first = Readable.from(['first ']);
    first.pipe(upload, { end: false });
    await once(first, 'end');
    upload.end('last');
    await upload.promise();
    assert.equal(kept.bytes.toString(), 'first last');
  });

  it('takes a stream as an option', async () => {
    const { kept, storage } = await cloud();
    await storage.upload({ ...BOX, stream: Readable.from(['by ', 'option']) }).promise();
    assert.equal(kept.bytes.toString(), 'by option');
    const broken = new Readable({ read() {} });
    const outcome = failure(storage.upload({ ...BOX, stream: broken }).promise());
    broken.push('half');
    setTimeout(() => broken.destroy(new Error('disk')), 20);
    assert.equal((await outcome).message, 'disk');
    assert.equal(kept.bytes.toString(), 'by option');
  });

  it('takes a local file', async () => {
    const { kept, storage } = await cloud();
    const stored = await storage.upload({ ...BOX, local: file('up.bin', 'local bytes') }).promise();
    assert.equal(stored.size, 11);
    assert.equal(kept.bytes.toString(), 'local bytes');
    assert.equal(kept.headers['content-length'], '11');
    const error = await failure(storage.upload({ ...BOX, local: file('nope') }).promise());
    assert.equal(error.code, 'ENOENT');
    assert.match(error.message, /nope/);
  });

  it('calls a callback', async () => {
    const { storage } = await cloud();
    const values = await new Promise((resolve) => {
      storage.upload(BOX, (...all) => resolve(all)).end('x');
    });
    assert.equal(values[0], null);
    assert.ok(values[1] instanceof File);
    const failed = await cloud({ 'PUT /swift/box/a.txt': { status: 500 } });
    const [error] = await new Promise((resolve) => {
      failed.storage.upload(BOX, (...all) => resolve(all)).end('x');
    });
    assert.equal(error.statusCode, 500);
  });

  it('is the end of a pipeline, which is done when the file is stored', async () => {
    const { kept, storage } = await cloud();
    const upload = storage.upload(BOX);
    let stored = false;
    upload.on('success', () => {
      stored = true;
    });
    await pipeline(Readable.from(['a', 'b']), new PassThrough(), upload);
    assert.equal(stored, true);
    assert.equal(kept.bytes.toString(), 'ab');
    const failed = await cloud({ 'PUT /swift/box/a.txt': { status: 500 } });
    const error = await failure(pipeline(Readable.from(['a']), failed.storage.upload(BOX)));
    assert.equal(error.statusCode, 500);
  });

  it('asks to wait when the server does not read', async () => {
    const { storage } = await cloud({});
    const slow = http.createServer((req) => req.pause());
    await once(slow.listen(0, '127.0.0.1'), 'listening');
    storage._getUrl = () => `http://127.0.0.1:${slow.address().port}/x`;
    try {
      const upload = storage.upload(BOX);
      upload.on('error', () => {});
      const chunk = Buffer.alloc(256 * 1024);
      let written = 0;
      const source = new Readable({
        read() {
          written += chunk.length;
          this.push(written < 64 << 20 ? chunk : null);
        },
      });
      source.pipe(upload);
      await soon(300);
      const waited = written;
      await soon(100);
      assert.equal(written, waited);
      assert.ok(written < 16 << 20, `${written} bytes were taken`);
      upload.abort();
      source.destroy();
    } finally {
      slow.closeAllConnections();
      slow.close();
    }
    assert.equal(underway(), 0);
  });

  it('carries many bytes unharmed', async () => {
    const { kept, storage } = await cloud();
    const bytes = crypto.randomBytes(5_000_001);
    const chunks = [];
    for (let at = 0; at < bytes.length; at += 70_001) chunks.push(bytes.subarray(at, at + 70_001));
    await pipeline(Readable.from(chunks), storage.upload(BOX));
    assert.equal(digest(kept.bytes), digest(bytes));
    const back = Buffer.concat(await storage.download(BOX).toArray());
    assert.equal(digest(back), digest(bytes));
  });

  it('is one upload still when the token has to be renewed', async () => {
    let refused = 0;
    const { mock, kept, storage } = await cloud();
    mock.on('PUT /swift/box/a.txt', ({ raw, headers }) => {
      if (headers['x-auth-token'] === 'token-1') {
        refused += 1;
        return { status: 401 };
      }
      kept.bytes = raw;
      return { status: 201 };
    });
    await storage.upload(BOX).end('again').promise();
    assert.equal(refused, 1);
    assert.equal(kept.bytes.toString(), 'again');
  });

  it('refuses what is written after its end', async () => {
    const { storage } = await cloud();
    const upload = storage.upload(BOX);
    const heard = events(upload);
    upload.end('x');
    upload.write('more');
    await heard.closed;
    assert.equal(heard[0][1].code, 'ERR_STREAM_WRITE_AFTER_END');
    assert.ok(!heard.names().includes('success'));
  });

  it('tells its promise at any time', async () => {
    const { storage } = await cloud();
    const upload = storage.upload(BOX);
    upload.end('x');
    await once(upload, 'success');
    assert.equal((await upload.promise()).name, 'a.txt');
    const failed = storage.upload({ container: 'box', remote: 'nope' });
    failed.on('error', () => {});
    failed.end('x');
    await new Promise((resolve) => failed.on('close', resolve));
    assert.equal((await failure(failed.promise())).statusCode, 404);
    assert.equal((await failure(storage.upload().promise())).code, 'ERR_INVALID_ARG_VALUE');
  });
});

describe('an upload that is stopped', () => {
  const hanging = () => cloud({ 'PUT /swift/box/a.txt': () => undefined });
  const states = {
    'at once': async () => {},
    'before the login is through': async (upload) => {
      upload.write('x');
      await new Promise(setImmediate);
    },
    'while it is written': async (upload) => {
      upload.write('x');
      await soon();
      upload.write('y');
    },
    'after its end': async (upload) => {
      upload.end('x');
      await soon();
    },
  };
  for (const [name, reach] of Object.entries(states)) {
    for (const how of ['abort', 'destroy']) {
      it(`${name}, by ${how}(), is heard of no more but in its callback`, async () => {
        const { kept, storage } = await hanging();
        const told = [];
        const upload = storage.upload(BOX, (...values) => told.push(values));
        const outcome = failure(upload.promise());
        const heard = events(upload);
        await reach(upload);
        upload[how]();
        upload[how]();
        assert.equal((await outcome).name, 'AbortError');
        await heard.closed;
        assert.deepEqual(heard.names(), ['close']);
        assert.equal(told.length, 1);
        assert.equal(told[0][0].code, 'ABORT_ERR');
        assert.equal(kept.bytes.toString(), 'hello');
        assert.equal(underway(), 0);
      });
    }

    it(`${name}, with an error, tells that error`, async () => {
      const { storage } = await hanging();
      const upload = storage.upload(BOX);
      const heard = events(upload);
      await reach(upload);
      const own = new Error('enough');
      upload.destroy(own);
      await heard.closed;
      assert.deepEqual(
        [...heard],
        [
          ['error', own],
          ['close', undefined],
        ],
      );
      assert.equal(underway(), 0);
    });
  }

  it('after its success is nothing', async () => {
    const { storage } = await cloud();
    const upload = storage.upload(BOX);
    const heard = events(upload);
    upload.on('success', () => upload.abort());
    upload.end('x');
    await heard.closed;
    assert.equal(heard.names().filter((name) => name === 'success').length, 1);
    assert.ok(!heard.names().includes('error'));
    upload.abort();
    upload.destroy();
    assert.equal((await upload.promise()).name, 'a.txt');
  });

  it('by its source stores nothing', async () => {
    const { mock, storage } = await cloud();
    const stop = {
      'an error': (source) => source.destroy(new Error('disk')),
      'no word': (source) => source.destroy(),
    };
    for (const [name, end] of Object.entries(stop)) {
      const source = new PassThrough();
      const upload = storage.upload(BOX);
      const outcome = failure(upload.promise());
      source.pipe(upload);
      source.write('half');
      await soon(10);
      end(source);
      const error = await outcome;
      assert.ok(error.message === 'disk' || error.code === 'ERR_STREAM_PREMATURE_CLOSE', name);
    }
    assert.ok(!calls(mock).includes('HEAD /swift/box/a.txt'));
    assert.equal(underway(), 0);
  });

  it('by a source that was unpiped does not stop', async () => {
    const { kept, storage } = await cloud();
    const source = new PassThrough();
    const upload = storage.upload(BOX);
    source.pipe(upload);
    source.write('part ');
    await soon(10);
    source.unpipe(upload);
    source.destroy(new Error('not my business'));
    source.on('error', () => {});
    upload.end('rest');
    await upload.promise();
    assert.equal(kept.bytes.toString(), 'part rest');
  });
});

describe('a download', () => {
  it('brings the answer, its bytes and its end', async () => {
    const { storage } = await cloud();
    const download = storage.download(BOX);
    assert.ok(download instanceof Readable);
    const heard = events(download);
    const text = (await download.toArray()).join('');
    await heard.closed;
    assert.equal(text, 'hello');
    assert.deepEqual(heard.names(), ['response', 'end', 'close']);
    const [, response] = heard[0];
    assert.equal(response.statusCode, 200);
    assert.equal(response.headers.etag, 'e1');
    assert.equal(underway(), 0);
  });

  it('waits for whoever reads it', async () => {
    const { storage } = await cloud();
    const download = storage.download(BOX);
    await soon();
    assert.equal((await download.toArray()).join(''), 'hello');
    const later = storage.download(BOX);
    await soon();
    let text = '';
    later.on('data', (chunk) => {
      text += chunk;
    });
    await once(later, 'end');
    assert.equal(text, 'hello');
  });

  it('is read by iteration', async () => {
    const { storage } = await cloud();
    const chunks = [];
    for await (const chunk of storage.download(BOX)) chunks.push(chunk);
    assert.equal(Buffer.concat(chunks).toString(), 'hello');
    const missing = storage.download({ container: 'box', remote: 'nope' });
    await soon();
    const error = await failure(
      (async () => {
        for await (const _ of missing);
      })(),
    );
    assert.equal(error.statusCode, 404);
  });

  it('stops when its reader does', async () => {
    const { storage, kept } = await cloud();
    kept.bytes = Buffer.alloc(8 << 20);
    for await (const chunk of storage.download(BOX)) {
      assert.ok(chunk.length > 0);
      break;
    }
    await soon();
    assert.equal(underway(), 0);
  });

  it('takes a part, by start and end', async () => {
    const { mock, storage } = await cloud();
    const part = async (range) => (await storage.download({ ...BOX, ...range }).toArray()).join('');
    assert.equal(await part({ start: 1, end: 3 }), 'ell');
    assert.equal(await part({ start: 2 }), 'llo');
    assert.equal(await part({ start: 0, end: 0 }), 'h');
    assert.equal(await part({ end: 1 }), 'he');
    assert.equal(mock.requests.at(-1).headers.range, 'bytes=0-1');
    assert.match((await failure(part({ start: 3, end: 1 }))).message, /start/);
  });

  it('goes into a stream or a local file', async () => {
    const { storage } = await cloud();
    const chunks = [];
    const target = new Writable({
      write(chunk, _, callback) {
        chunks.push(chunk);
        callback();
      },
    });
    const done = once(target, 'finish');
    const got = await storage.download({ ...BOX, stream: target }).promise();
    await done;
    assert.equal(Buffer.concat(chunks).toString(), 'hello');
    assert.ok(got instanceof File);
    const local = file('down.txt');
    const into = await storage.download({ ...BOX, local }).promise();
    assert.equal(fs.readFileSync(local, 'utf8'), 'hello');
    assert.equal(into.size, 5);
    assert.equal(underway(), 0);
  });

  it('leaves no half of a local file', async () => {
    const { storage } = await cloud({
      'GET /swift/box/a.txt': (_, res) => {
        res.writeHead(200, { 'content-length': 100 });
        res.write('half');
        setTimeout(() => res.socket.destroy(), 20);
      },
    });
    const error = await failure(storage.download({ ...BOX, local: file('half.txt') }).promise());
    assert.equal(error.code, 'ECONNRESET');
    const missing = { container: 'box', remote: 'nope', local: file('half.txt') };
    assert.equal((await failure(storage.download(missing).promise())).statusCode, 404);
    assert.deepEqual(
      fs.readdirSync(folder).filter((name) => name.includes('half')),
      [],
    );
    const nowhere = { ...BOX, local: path.join(folder, 'no', 'such', 'folder') };
    const { storage: good } = await cloud();
    assert.equal((await failure(good.download(nowhere).promise())).code, 'ENOENT');
  });

  it('calls back with the file, whether it is read or not', async () => {
    const { storage } = await cloud();
    const [error, got] = await new Promise((resolve) => {
      storage.download(BOX, (...values) => resolve(values));
    });
    assert.equal(error, null);
    assert.equal(got.name, 'a.txt');
    assert.equal(got.size, 5);
    let text = '';
    await new Promise((resolve) => {
      storage.download(BOX, resolve).on('data', (chunk) => {
        text += chunk;
      });
    });
    assert.equal(text, 'hello');
    const [failed] = await new Promise((resolve) => {
      storage.download({ container: 'box', remote: 'nope' }, (...values) => resolve(values));
    });
    assert.equal(failed.statusCode, 404);
  });

  it('fails in the middle when it is cut', async () => {
    const { storage } = await cloud({
      'GET /swift/box/a.txt': (_, res) => {
        res.writeHead(200, { 'content-length': 100 });
        res.write('half');
        setTimeout(() => res.socket.destroy(), 20);
      },
    });
    const download = storage.download(BOX);
    const heard = events(download, ['error', 'end', 'close']);
    let text = '';
    download.on('data', (chunk) => {
      text += chunk;
    });
    await heard.closed;
    assert.deepEqual(heard.names(), ['error', 'close']);
    assert.equal(heard[0][1].code, 'ECONNRESET');
    assert.equal(text, 'half');
    assert.equal(underway(), 0);
  });

  it('fails with an error status where somebody listens', async () => {
    const { storage } = await cloud();
    const missing = { container: 'box', remote: 'nope' };
    const download = storage.download(missing);
    const heard = events(download);
    await heard.closed;
    assert.deepEqual(heard.names(), ['response', 'error', 'close']);
    assert.equal(heard[1][1].statusCode, 404);
    assert.equal((await failure(storage.download(missing).promise())).statusCode, 404);
    const late = storage.download(missing);
    await soon();
    assert.equal((await failure(late.promise())).statusCode, 404);
    const piped = failure(pipeline(storage.download(missing), new PassThrough()));
    assert.equal((await piped).statusCode, 404);
  });

  it("fails when the app's stream does", async () => {
    const { storage, kept } = await cloud();
    kept.bytes = Buffer.alloc(4 << 20);
    const target = new Writable({
      write(_chunk, _, callback) {
        callback(new Error('full'));
      },
    });
    const error = await failure(storage.download({ ...BOX, stream: target }).promise());
    assert.equal(error.message, 'full');
    assert.equal(underway(), 0);
  });

  it('is stopped at any time', async () => {
    const { storage, kept } = await cloud();
    kept.bytes = Buffer.alloc(8 << 20);
    const states = [
      async () => {},
      async () => new Promise(setImmediate),
      async (download) => once(download, 'response'),
      async (download) => {
        await once(download, 'readable');
        download.read();
      },
    ];
    for (const reach of states) {
      for (const how of ['abort', 'destroy']) {
        const told = [];
        const download = storage.download(BOX, (...values) => told.push(values));
        const heard = events(download);
        await reach(download);
        download[how]();
        await heard.closed;
        assert.ok(!heard.names().includes('error') && !heard.names().includes('end'));
        assert.equal(told.length, 1);
        assert.equal(told[0][0].name, 'AbortError');
        assert.equal(underway(), 0);
      }
    }
  });

  it('does not run ahead of a reader that waits', async () => {
    const { storage } = await cloud({
      'GET /swift/box/a.txt': (_, res) => {
        res.writeHead(200);
        const chunk = Buffer.alloc(1 << 20);
        res.sent = 0;
        const more = () => {
          while (res.sent < 64 << 20) {
            res.sent += chunk.length;
            if (!res.write(chunk)) return void res.once('drain', more);
          }
          res.end();
        };
        response = res;
        more();
      },
    });
    let response;
    const download = storage.download(BOX);
    await once(download, 'response');
    await soon(200);
    assert.ok(response.sent < 32 << 20, `${response.sent} bytes were sent`);
    let size = 0;
    for await (const chunk of download) size += chunk.length;
    assert.equal(size, 64 << 20);
  });
});

describe('a download that is piped to an HTTP response', () => {
  let storage;
  let kept;
  let server;
  let url;
  before(async () => {
    ({ storage, kept } = await cloud({
      'GET /swift/box/odd': {
        headers: {
          'x-object-meta-name': 'caf\u00c3\u00a9',
          'set-cookie': ['a=1', 'b=2'],
          connection: 'close',
        },
        body: Buffer.from('odd'),
      },
      'GET /swift/box/never': (_, res) => {
        res.writeHead(200, { 'content-length': 1 << 24 });
        res.write('x');
      },
    }));
    server = http.createServer((req, res) => {
      storage.download({ container: 'box', remote: req.url.slice(1) }).pipe(res);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    url = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('copies status and headers', async () => {
    const response = await fetch(`${url}/a.txt`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('etag'), 'e1');
    assert.equal(response.headers.get('content-type'), 'text/plain');
    assert.equal(response.headers.get('content-length'), String(kept.bytes.length));
    assert.equal(await response.text(), 'hello');
  });

  it('passes a 404 on', async () => {
    const response = await fetch(`${url}/nope`);
    assert.equal(response.status, 404);
    assert.equal(await response.text(), 'no route for GET /swift/box/nope');
  });

  it('copies headers of any kind, byte for byte', async () => {
    const response = await fetch(`${url}/odd`);
    assert.equal(await response.text(), 'odd');
    assert.deepEqual(response.headers.getSetCookie(), ['a=1', 'b=2']);
    const name = Buffer.from(response.headers.get('x-object-meta-name'), 'latin1');
    assert.equal(name.toString(), 'café');
  });

  it('ends with the visitor', async () => {
    const request = http.get(`${url}/never`);
    const [response] = await once(request, 'response');
    await once(response, 'data');
    assert.equal(underway(), 1);
    request.on('error', () => {});
    response.on('error', () => {});
    request.destroy();
    for (let i = 0; i < 100 && underway() > 0; i += 1) await soon(10);
    assert.equal(underway(), 0);
  });
});

describe('an AbortSignal', () => {
  const listeners = (signal) => getEventListeners(signal, 'abort').length;
  const kinds = {
    'a listing': (storage, options) => failure(storage.getFiles('box', options)),
    'a callback': (storage, options) =>
      new Promise((resolve) => {
        storage.getFiles('box', options, resolve);
      }),
    'an upload': (storage, options) => failure(storage.upload({ ...BOX, ...options }).promise()),
    'a local upload': (storage, options) =>
      failure(storage.upload({ ...BOX, ...options, local: __filename }).promise()),
    'a download': (storage, options) => failure(storage.download({ ...BOX, ...options }).promise()),
    'a local download': (storage, options) =>
      failure(storage.download({ ...BOX, ...options, local: file('aborted') }).promise()),
    'a raw request': (storage, options) =>
      new Promise((resolve) => {
        storage._request({ path: 'box/a.txt', ...options }).on('error', resolve);
      }),
    'a raw request with a callback': (storage, options) =>
      new Promise((resolve) => {
        storage._request({ path: 'box/a.txt', ...options }, resolve);
      }),
  };
  let storage;
  before(async () => {
    const never = () => undefined;
    ({ storage } = await cloud({
      'GET /swift/box': never,
      'GET /swift/box/a.txt': never,
      'PUT /swift/box/a.txt': never,
    }));
  });
  for (const [name, start] of Object.entries(kinds)) {
    it(`stops ${name}`, async () => {
      const reason = new Error('because');
      const controller = new AbortController();
      const outcome = start(storage, { signal: controller.signal });
      await soon();
      controller.abort(reason);
      const error = await outcome;
      assert.equal(error.name, 'AbortError');
      assert.equal(error.code, 'ABORT_ERR');
      assert.equal(error.cause, reason);
      assert.equal(underway(), 0);
      assert.equal(listeners(controller.signal), 0);
    });

    it(`that has been given keeps ${name} from starting`, async () => {
      const signal = AbortSignal.abort();
      const error = await start(storage, { signal });
      assert.equal(error.name, 'AbortError');
      assert.equal(listeners(signal), 0);
    });
  }

  it('is left alone when all is done', async () => {
    const { storage: good, mock } = await cloud();
    mock.on('GET /swift/box', { body: [] });
    const { signal } = new AbortController();
    await good.getFiles('box', { signal });
    await failure(good.getFiles('nope', { signal }));
    await good
      .upload({ ...BOX, signal })
      .end('x')
      .promise();
    await good.download({ ...BOX, signal }).promise();
    await good._request({ path: 'box', signal }).toArray();
    await soon(10);
    assert.equal(listeners(signal), 0);
  });

  it('stops a download whose bytes are here but not read', async () => {
    const { storage: good } = await cloud();
    const controller = new AbortController();
    const download = good.download({ ...BOX, signal: controller.signal });
    await once(download, 'response');
    await soon();
    const heard = events(download);
    controller.abort();
    await heard.closed;
    assert.equal(heard[0][1].name, 'AbortError');
  });
});

describe('listeners that throw', () => {
  it('keep nobody else from hearing', async () => {
    const { storage } = await cloud();
    const thrown = [];
    const note = (error) => thrown.push(error.message);
    const former = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', note);
    try {
      const upload = storage.upload(BOX);
      upload.on('success', () => {
        throw new Error('mine');
      });
      upload.end('x');
      const stored = upload.promise();
      await once(upload, 'finish');
      assert.equal((await stored).name, 'a.txt');
    } finally {
      process.off('uncaughtException', note);
      for (const listener of former) process.on('uncaughtException', listener);
    }
    assert.deepEqual(thrown, ['mine']);
  });
});
