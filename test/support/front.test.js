'use strict';

const assert = require('node:assert');
const http = require('node:http');
const net = require('node:net');
const { after, before, describe, it } = require('node:test');
const { front } = require('./front');
const { mockServer } = require('./mock');

const BODY = JSON.stringify({ text: 'x'.repeat(100000) });

describe('a front', () => {
  let server;
  const open = [];
  before(async () => {
    server = await mockServer({
      'GET /': () => ({ headers: { 'content-type': 'application/json' }, body: BODY }),
      'GET /short': { body: 'abc' },
      'HEAD /': { headers: { 'content-length': '7' } },
      'PUT /': ({ raw }) => ({ status: 201, headers: { etag: String(raw.length) } }),
    });
  });
  after(() => Promise.all([server, ...open].map((each) => each.close())));

  async function to(...faults) {
    const made = await front(server.url, ...faults);
    open.push(made);
    return made;
  }
  const get = async (f, path = '/') => (await fetch(f.url + path)).text();
  // One exchange without Node's HTTP client, to see what really came: { text, error }.
  const raw = (f, request) =>
    new Promise((resolve) => {
      let text = '';
      let error;
      net
        .connect(f.port, '127.0.0.1', function () {
          this.write(request);
        })
        .on('data', (data) => {
          text += data;
        })
        .on('error', (e) => {
          error = e.code;
        })
        .on('close', () => resolve({ text, error }));
    });
  const GET = 'GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n';

  it('passes on what has no fault, and records it', async () => {
    const f = await to();
    assert.strictEqual(await get(f), BODY);
    const put = await fetch(`${f.url}/?a=%20b`, {
      method: 'PUT',
      body: 'hello',
      headers: { 'x-a': '1' },
    });
    assert.strictEqual(put.headers.get('etag'), '5');
    assert.strictEqual((await fetch(f.url, { method: 'HEAD' })).headers.get('content-length'), '7');
    const { method, path, headers, bytes, fault } = f.requests[1];
    assert.deepStrictEqual(
      [method, path, headers['x-a'], bytes, fault],
      ['PUT', '/?a=%20b', '1', 5, undefined],
    );
    assert.strictEqual(server.requests.at(-1).headers.host, `127.0.0.1:${f.port}`);
  });

  it('lets the server say whether an upload may begin', async () => {
    const f = await to();
    const request = http.request(f.url, {
      method: 'PUT',
      headers: { expect: '100-continue', 'content-length': 3 },
    });
    request.flushHeaders();
    const status = await new Promise((resolve, reject) => {
      request.on('error', reject).on('continue', () => request.end('abc'));
      request.on('response', (response) => resolve(response.resume().headers.etag));
    });
    assert.strictEqual(status, '3');
  });

  it('cuts a download after so many bytes, as often as told', async () => {
    const f = await to({ kind: 'cutDownload', after: 1000, times: 2 });
    const { text } = await raw(f, GET);
    assert.match(text, /^HTTP\/1.1 200 OK\r\n/);
    assert.strictEqual(text.slice(text.indexOf('\r\n\r\n') + 4).length, 1000);
    await assert.rejects(get(f));
    assert.strictEqual(await get(f), BODY);
    assert.deepStrictEqual(
      f.requests.map((r) => r.fault),
      ['cutDownload', 'cutDownload', undefined],
    );
    assert.deepStrictEqual(f.pending(), []);
  });

  it('cuts an upload, and the server never takes it for whole', async () => {
    const f = await to({ kind: 'cutUpload', after: 1000, match: (r) => r.method === 'PUT' });
    assert.strictEqual(await get(f), BODY);
    const before = server.requests.length;
    const body = new ReadableStream({
      start(c) {
        c.enqueue(Buffer.alloc(5000));
        c.close();
      },
    }); // sent in chunks
    await assert.rejects(fetch(f.url, { method: 'PUT', body, duplex: 'half' }));
    assert.strictEqual(server.requests.length, before);
    assert.strictEqual((await fetch(f.url, { method: 'PUT', body: 'x' })).status, 201);
  });

  it('stalls at once or half-way', async () => {
    const f = await to({ kind: 'stall' }, { kind: 'stallDownload', after: 10 });
    const soon = () => ({ signal: AbortSignal.timeout(200) });
    await assert.rejects(fetch(f.url, soon()), { name: 'TimeoutError' });
    const answer = await fetch(f.url, soon());
    assert.strictEqual(answer.status, 200);
    await assert.rejects(answer.text(), { name: 'TimeoutError' });
  });

  it('refuses, and accepts on the same port again', async () => {
    const f = await to();
    await get(f);
    await f.refuse();
    await assert.rejects(get(f), (error) => error.cause.code === 'ECONNREFUSED');
    await f.accept();
    assert.strictEqual(await get(f), BODY);
  });

  it('resets the connection before an answer', async () => {
    const f = await to({ kind: 'reset' });
    assert.deepStrictEqual(await raw(f, GET), { text: '', error: 'ECONNRESET' });
  });

  it("answers in the server's stead", async () => {
    const f = await to(
      {
        kind: 'answer',
        status: 401,
        match: (r) => r.headers['x-auth-token'] === 'old',
        times: Infinity,
      },
      { kind: 'answer', status: 429, headers: { 'retry-after': '1' } },
      { kind: 'answer', headers: { 'content-type': 'text/html' }, body: '<html>' },
    );
    const old = () => fetch(f.url, { headers: { 'x-auth-token': 'old' } });
    assert.strictEqual((await old()).status, 401);
    const busy = await fetch(f.url);
    assert.deepStrictEqual([busy.status, busy.headers.get('retry-after')], [429, '1']);
    assert.strictEqual(await get(f), '<html>');
    assert.strictEqual(await get(f), BODY);
    assert.strictEqual((await old()).status, 401);
  });

  it('sends 100 Continue twice', async () => {
    const f = await to({ kind: 'continueTwice' });
    const { text } = await raw(f, GET);
    assert.match(text, /^(HTTP\/1.1 100 Continue\r\n\r\n){2}HTTP\/1.1 200 OK\r\n/);
  });

  it('trickles', async () => {
    const f = await to({ kind: 'trickle', interval: 50 });
    const began = Date.now();
    assert.strictEqual(await get(f, '/short'), 'abc');
    assert.ok(Date.now() - began >= 100);
  });

  it('truncates an answer into broken JSON', async () => {
    const f = await to({ kind: 'truncate' });
    assert.strictEqual(await get(f), BODY.slice(0, BODY.length >> 1));
  });

  it('closes the connection when the server does not answer', async () => {
    const gone = await mockServer();
    await gone.close();
    const f = await front(gone.url);
    open.push(f);
    await assert.rejects(get(f));
  });

  it('knows no other fault', async () => {
    await assert.rejects(front(server.url, { kind: 'cutdownload' }), /no such fault: cutdownload/);
  });
});
