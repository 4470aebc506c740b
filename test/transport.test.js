'use strict';

const assert = require('node:assert/strict');
const { execFile } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { Readable } = require('node:stream');
const { describe, it, before, beforeEach, after, afterEach } = require('node:test');
const { promisify } = require('node:util');
const { available, certificates } = require('./support/certificates.js');
const {
  calledBack,
  calls,
  client,
  failure,
  logins,
  mockCloud,
  underway,
} = require('./support/cloud.js');
const { front } = require('./support/front.js');
const { keystone, mockServer } = require('./support/mock.js');

const run = promisify(execFile);
const soon = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const SERVERS = { servers: [{ id: '1', name: 'one' }] };
const LIST = 'GET /compute/servers/detail';

async function setup(answers = {}, options = {}) {
  const mock = await mockCloud({ [LIST]: SERVERS, ...answers });
  return { mock, compute: client(mock, 'compute', options) };
}

describe('connections', () => {
  /** A server that counts its connections, with a token's worth of OpenStack. */
  async function counted() {
    let connections = 0;
    const server = http.createServer((req, res) => {
      req.resume();
      req.on('end', () => res.end(JSON.stringify(SERVERS)));
    });
    server.on('connection', () => {
      connections += 1;
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${server.address().port}`;
    after(() => {
      server.closeAllConnections();
      server.close();
    });
    return { url, count: () => connections };
  }

  it('are kept, and shared by clients', async () => {
    const { url, count } = await counted();
    const make = () => {
      const compute = client({ url }, 'compute');
      compute._identity.token = { id: 't', expires: new Date(Date.now() + 3.6e6) };
      compute._serviceUrl = url;
      return compute;
    };
    const one = make();
    for (let i = 0; i < 10; i += 1) await one.getServers();
    await make().getServers();
    assert.equal(count(), 1);
    await Promise.all(Array.from({ length: 10 }, () => one.getServers()));
    assert.ok(count() <= 10, `${count()} connections`);
  });

  it('that died unseen are nothing that an app notices', async () => {
    const { compute, mock } = await setup({
      'POST /compute/servers/1/action': { status: 202 },
    });
    const { port } = mock;
    await compute.getServers();
    await mock.close();
    for (let i = 0; i < 25; i += 1) {
      const again = await mockServer(
        { [LIST]: SERVERS, 'POST /compute/servers/1/action': { status: 202 } },
        { port },
      );
      await compute.getServers();
      const [error] = await calledBack(compute, 'rebootServer', '1');
      assert.equal(error, null);
      assert.equal(again.requests.length, 2);
      await again.close();
    }
    mock.close = async () => {};
  });
});

describe('redirects', () => {
  it('of GET and HEAD are followed, relative and absolute', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const { mock, compute } = await setup({
        [LIST]: { status, headers: { location: '/compute/moved' } },
        'GET /compute/moved': { status, headers: { location: '../there?a=b' } },
        'GET /there?a=b': SERVERS,
      });
      assert.equal((await compute.getServers())[0].name, 'one');
      mock.on(LIST, { status, headers: { location: `${mock.url}/there?a=b` } });
      assert.equal((await compute.getServers())[0].name, 'one');
      assert.equal(mock.requests.at(-1).headers['x-auth-token'], 'token-1');
    }
    const { mock } = await setup({
      'HEAD /swift/box': { status: 302, headers: { location: '/moved' } },
      'HEAD /moved': { headers: { 'x-container-object-count': '7' } },
    });
    assert.equal((await client(mock, 'storage').getContainer('box')).count, 7);
  });

  it('do not take the token to another server', async () => {
    const other = await mockCloud({ 'GET /there': SERVERS });
    const { compute } = await setup({
      [LIST]: { status: 302, headers: { location: `${other.url}/there` } },
    });
    assert.equal((await compute.getServers())[0].name, 'one');
    assert.equal(other.requests.length, 1);
    assert.equal(other.requests[0].headers['x-auth-token'], undefined);
  });

  it('of what changes something are not followed', async () => {
    const { mock, compute } = await setup({
      'POST /compute/servers/1/action': { status: 302, headers: { location: '/there' } },
    });
    await calledBack(compute, '_request', { method: 'POST', path: 'servers/1/action', body: {} });
    assert.deepEqual(calls(mock), ['POST /compute/servers/1/action']);
  });

  it('in a circle end', async () => {
    const { mock, compute } = await setup({
      [LIST]: { status: 302, headers: { location: '/compute/servers/detail' } },
    });
    const error = await failure(compute.getServers());
    assert.match(error.message, /redirects/);
    assert.equal(calls(mock).length, 11);
  });

  it('to nowhere are errors', async () => {
    const { compute } = await setup({
      [LIST]: { status: 302, headers: { location: 'http://' } },
    });
    assert.ok((await failure(compute.getServers())) instanceof Error);
  });
});

describe('proxies', () => {
  const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
  const saved = {};
  let proxy;
  beforeEach(async () => {
    for (const name of NAMES) {
      saved[name] = process.env[name];
      delete process.env[name];
    }
    proxy = { seen: [], tunnels: [], auth: [] };
    const server = http.createServer((req, res) => {
      proxy.seen.push(req.url);
      proxy.auth.push(req.headers['proxy-authorization']);
      const { headers } = req;
      delete headers['proxy-authorization'];
      const upstream = http.request(
        req.url,
        { method: req.method, headers, agent: false },
        (answer) => {
          res.writeHead(answer.statusCode, answer.headers);
          answer.pipe(res);
        },
      );
      req.pipe(upstream);
    });
    server.on('connect', (req, socket) => {
      proxy.tunnels.push(req.url);
      const [, port] = req.url.split(':');
      const upstream = net.connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      for (const end of [socket, upstream]) end.on('error', () => {});
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    proxy.url = `http://127.0.0.1:${server.address().port}`;
    proxy.close = () => {
      server.closeAllConnections();
      server.close();
    };
  });
  afterEach(() => {
    proxy.close();
    for (const name of NAMES) {
      if (saved[name] === undefined) delete process.env[name];
      else process.env[name] = saved[name];
    }
  });

  it('of the environment are looked up for each request, in either case', async () => {
    const { mock, compute } = await setup();
    const through = async (name, value) => {
      const before = proxy.seen.length;
      if (name) process.env[name] = value;
      await compute.getServers();
      if (name) delete process.env[name];
      return proxy.seen.length > before;
    };
    assert.equal(await through(), false);
    assert.equal(await through('HTTP_PROXY', proxy.url), true);
    assert.equal(proxy.seen.at(-1), `${mock.url}/compute/servers/detail`);
    assert.equal(await through('http_proxy', proxy.url), true);
    assert.equal(await through('HTTPS_PROXY', proxy.url), false);
    assert.equal(await through(), false);
  });

  it('are not used for hosts in NO_PROXY', async () => {
    const { mock, compute } = await setup();
    process.env.HTTP_PROXY = proxy.url;
    const through = async (list, name = 'NO_PROXY') => {
      const before = proxy.seen.length;
      process.env[name] = list;
      await compute.getServers();
      delete process.env[name];
      return proxy.seen.length > before;
    };
    assert.equal(await through('127.0.0.1'), false);
    assert.equal(await through('127.0.0.1', 'no_proxy'), false);
    assert.equal(await through('example.org, 127.0.0.1'), false);
    assert.equal(await through(`127.0.0.1:${mock.port}`), false);
    assert.equal(await through('127.0.0.1:1'), true);
    assert.equal(await through('*'), false);
    assert.equal(await through('example.org'), true);
  });

  it('of an option win, and `` is none', async () => {
    const { mock } = await setup();
    await client(mock, 'compute', { proxy: proxy.url }).getServers();
    assert.equal(proxy.seen.length, 2);
    process.env.HTTP_PROXY = proxy.url;
    await client(mock, 'compute', { proxy: '' }).getServers();
    assert.equal(proxy.seen.length, 2);
    process.env.HTTP_PROXY = 'http://127.0.0.1:1';
    process.env.NO_PROXY = '127.0.0.1';
    await client(mock, 'compute', { proxy: proxy.url }).getServers();
    assert.equal(proxy.seen.length, 4);
  });

  it('are told who asks', async () => {
    const { mock } = await setup();
    const url = proxy.url.replace('http://', 'http://me:p%40ss@');
    await client(mock, 'compute', { proxy: url }).getServers();
    const expected = `Basic ${Buffer.from('me:p@ss').toString('base64')}`;
    assert.equal(proxy.auth.at(-1), expected);
  });

  it('that are not there are errors', async () => {
    const { mock } = await setup();
    const compute = client(mock, 'compute', { proxy: 'http://127.0.0.1:1', retries: 0 });
    assert.equal((await failure(compute.getServers())).code, 'ECONNREFUSED');
  });

  it('tunnel TLS', { skip: !available && 'no openssl' }, async () => {
    const { ca, good } = certificates();
    const server = https.createServer(good, (_, res) => res.end(JSON.stringify(SERVERS)));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const url = `https://127.0.0.1:${server.address().port}`;
      process.env.HTTPS_PROXY = proxy.url;
      const compute = client({ url }, 'compute', { ca: ca.cert });
      compute._identity.token = { id: 't', expires: new Date(Date.now() + 3.6e6) };
      compute._serviceUrl = url;
      assert.equal((await compute.getServers()).length, 1);
      assert.deepEqual(proxy.tunnels, [url.slice(8)]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('time limits', () => {
  it('on silence do not count the time that the app takes', async () => {
    const { mock } = await setup({
      'PUT /swift/box/a': { status: 201 },
      'HEAD /swift/box/a': {},
      'GET /swift/box/a': Buffer.alloc(4 << 20),
    });
    const storage = client(mock, 'storage', { idleTimeout: 150 });
    const upload = storage.upload({ container: 'box', remote: 'a' });
    const slow = async function* () {
      for (let i = 0; i < 3; i += 1) {
        await soon(250);
        yield 'x';
      }
    };
    Readable.from(slow()).pipe(upload);
    await upload.promise();
    let size = 0;
    for await (const chunk of storage.download({ container: 'box', remote: 'a' })) {
      if (size === 0) await soon(300);
      size += chunk.length;
    }
    assert.equal(size, 4 << 20);
  });

  it('on silence end a download that stalls', async () => {
    const { mock } = await setup({ 'GET /swift/box/a': Buffer.alloc(1000) });
    const fault = {
      kind: 'stallDownload',
      after: 100,
      match: ({ path: at }) => at.includes('box'),
    };
    const between = await front(mock.url, fault);
    const storage = client(mock, 'storage', { idleTimeout: 150 });
    storage._getUrl = ({ container, path: name }) => `${between.url}/swift/${container}/${name}`;
    try {
      const error = await failure(storage.download({ container: 'box', remote: 'a' }).toArray());
      assert.equal(error.code, 'ETIMEDOUT');
    } finally {
      await between.close();
    }
    assert.equal(underway(), 0);
  });

  it('on silence do not end what trickles, on the whole call do', async () => {
    const { mock } = await setup({ 'GET /swift/box/a': 'trickling' });
    const fault = {
      kind: 'trickle',
      interval: 60,
      times: 2,
      match: ({ path: at }) => at.includes('box'),
    };
    const between = await front(mock.url, fault);
    const to = ({ container, path: name }) => `${between.url}/swift/${container}/${name}`;
    try {
      const patient = client(mock, 'storage', { idleTimeout: 1000 });
      patient._getUrl = to;
      const text = (await patient.download({ container: 'box', remote: 'a' }).toArray()).join('');
      assert.equal(text, 'trickling');
      const hasty = client(mock, 'storage', { timeout: 300 });
      hasty._getUrl = to;
      const error = await failure(hasty.download({ container: 'box', remote: 'a' }).toArray());
      assert.equal(error.code, 'ETIMEDOUT');
    } finally {
      await between.close();
    }
  });

  it('on connecting end a handshake that does not come', async () => {
    const sockets = [];
    const mute = net.createServer((socket) => sockets.push(socket.on('error', () => {})));
    await once(mute.listen(0, '127.0.0.1'), 'listening');
    try {
      const url = `https://127.0.0.1:${mute.address().port}`;
      const started = sockets.length;
      const error = await failure(client({ url }, 'compute', { connectTimeout: 150 }).getServers());
      assert.equal(error.code, 'ETIMEDOUT');
      assert.match(error.message, /^connect ETIMEDOUT/);
      assert.equal(sockets.length, started + 1, 'it is tried once');
    } finally {
      for (const socket of sockets) socket.destroy();
      mute.close();
    }
  });
});

describe('a request is sent again', () => {
  it('when nobody took the connection at first', async () => {
    const { mock } = await setup();
    const { port } = mock;
    const compute = client(mock, 'compute', { retries: 10 });
    await mock.close();
    mock.close = async () => {};
    const outcome = compute.getServers();
    await soon(100);
    const again = await mockServer({ [LIST]: SERVERS }, { port });
    keystone(again, { v: 2, catalog: { compute: '/compute' } });
    assert.equal((await outcome).length, 1);
    assert.deepEqual(calls(again), [LIST]);
    await again.close();
  });

  it('when the server asks to come back', async () => {
    for (const status of [429, 503]) {
      for (const after of ['0', new Date().toUTCString()]) {
        const { mock, compute } = await setup({
          [LIST]: [{ status, headers: { 'retry-after': after } }, SERVERS],
        });
        assert.equal((await compute.getServers()).length, 1);
        assert.equal(calls(mock).length, 2);
      }
    }
  });

  it('when the server asks to come back, a body too', async () => {
    const { mock, compute } = await setup({
      'POST /compute/servers': [
        { status: 503, headers: { 'retry-after': '0' } },
        { status: 202, body: { server: { id: '9' } } },
      ],
      'PUT /swift/box/a': [{ status: 503, headers: { 'retry-after': '0' } }, { status: 201 }],
      'HEAD /swift/box/a': {},
    });
    const server = await compute.createServer({ name: 'a', flavor: '1', image: '2' });
    assert.equal(server.id, '9');
    const storage = client(mock, 'storage');
    await storage.upload({ container: 'box', remote: 'a' }).end('twice').promise();
    const puts = mock.requests.filter(({ method }) => method === 'PUT');
    assert.deepEqual(
      puts.map(({ body }) => body),
      ['twice', 'twice'],
    );
  });

  it('but not more often than told', async () => {
    const answer = { status: 503, headers: { 'retry-after': '0' } };
    for (const retries of [0, 1, 2]) {
      const { mock } = await setup({ [LIST]: answer });
      const error = await failure(client(mock, 'compute', { retries }).getServers());
      assert.equal(error.statusCode, 503);
      assert.equal(calls(mock).length, 1 + retries);
    }
  });

  it('but not when it might have been served', async () => {
    const answers = [
      { status: 500 },
      { status: 503 },
      { status: 429 },
      { status: 502, headers: { 'retry-after': '0' } },
      { status: 503, headers: { 'retry-after': '86400' } },
      { status: 503, headers: { 'retry-after': 'soon' } },
      (_, res) => void res.socket.destroy(),
    ];
    for (const answer of answers) {
      const { mock, compute } = await setup({
        [LIST]: answer,
        'POST /compute/servers': answer,
      });
      await failure(compute.createServer({ name: 'a', flavor: '1', image: '2' }));
      assert.deepEqual(calls(mock), ['POST /compute/servers']);
      if (typeof answer === 'function') continue;
      await failure(compute.getServers());
      assert.equal(calls(mock).length, 2);
    }
  });

  it('but not when the login was refused or the name is unknown', async () => {
    const { mock, compute } = await setup();
    mock.on('POST /v2.0/tokens', { status: 403 });
    await failure(compute.getServers());
    assert.equal(logins(mock), 1);
  });
});

describe('a server that is odd', () => {
  it('may say "100 Continue" twice', async () => {
    const { mock } = await setup();
    const between = await front(mock.url, { kind: 'continueTwice', times: 2 });
    const compute = client(mock, 'compute');
    compute._getUrl = () => `${between.url}/compute/servers/detail`;
    try {
      assert.equal((await compute.getServers()).length, 1);
      assert.equal((await compute.getServers()).length, 1);
    } finally {
      await between.close();
    }
  });

  it('may send half of a document', async () => {
    const { mock } = await setup();
    const between = await front(mock.url, { kind: 'truncate' });
    const compute = client(mock, 'compute');
    compute._getUrl = () => `${between.url}/compute/servers/detail`;
    try {
      assert.match((await failure(compute.getServers())).message, /Unexpected response/);
      assert.equal((await compute.getServers()).length, 1);
    } finally {
      await between.close();
    }
  });

  it('may send the length of a body with the answer to HEAD', async () => {
    const { mock } = await setup({
      'HEAD /swift/box/a': { headers: { 'content-length': '1000000' } },
    });
    const storage = client(mock, 'storage');
    for (let i = 0; i < 3; i += 1) {
      assert.equal((await storage.getFile('box', 'a')).size, 1_000_000);
    }
  });

  it('may send any content type, or none', async () => {
    for (const type of ['text/html', 'text/plain; charset=latin1', '']) {
      const { compute } = await setup({
        [LIST]: { headers: { 'content-type': type }, body: JSON.stringify(SERVERS) },
      });
      assert.equal((await compute.getServers()).length, 1);
    }
  });
});

describe('TLS', { skip: !available && 'no openssl' }, () => {
  let made;
  const servers = {};
  before(async () => {
    made = certificates();
    for (const [name, { key, cert }] of Object.entries(made)) {
      if (name === 'ca') continue;
      const server = https.createServer({ key, cert }, (_, res) =>
        res.end(JSON.stringify(SERVERS)),
      );
      await once(server.listen(0, '127.0.0.1'), 'listening');
      servers[name] = server;
    }
  });
  after(() => {
    for (const server of Object.values(servers)) {
      server.closeAllConnections();
      server.close();
    }
  });

  const urlOf = (name) => `https://localhost:${servers[name].address().port}`;
  const ask = (name, options) => {
    const url = urlOf(name);
    const compute = client({ url }, 'compute', { retries: 0, ...options });
    compute._identity.token = { id: 't', expires: new Date(Date.now() + 3.6e6) };
    compute._serviceUrl = url;
    return compute.getServers().then(
      () => 'fine',
      (error) => error.code,
    );
  };
  const node = (name, ca) =>
    new Promise((resolve) => {
      https
        .get(urlOf(name), { ca, agent: false }, (response) => {
          response.resume();
          resolve('fine');
        })
        .on('error', (error) => resolve(error.code));
    });

  it('trusts and refuses whom Node does, and says why as Node does', async () => {
    for (const name of Object.keys(servers)) {
      for (const ca of [undefined, made.ca.cert, made.own.cert]) {
        assert.equal(await ask(name, { ca }), await node(name, ca), name);
      }
    }
  });

  it('takes authorities as text, bytes and lists', async () => {
    const { cert } = made.ca;
    for (const ca of [Buffer.from(cert), [made.own.cert, cert], [Buffer.from(cert)]])
      assert.equal(await ask('good', { ca }), 'fine');
    assert.throws(() => client({ url: urlOf('good') }, 'compute', { ca: {} }), /ca/);
    assert.equal(await ask('good', { ca: 'no certificate' }), 'ERR_INVALID_ARG_VALUE');
    assert.equal(await ask('good', { ca: '' }), 'UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  it('trusts everybody with `strictSSL: false`', async () => {
    for (const name of Object.keys(servers))
      assert.equal(await ask(name, { strictSSL: false }), 'fine', name);
    assert.equal(await ask('own', { strictSSL: 'no' }), 'DEPTH_ZERO_SELF_SIGNED_CERT');
  });

  it('asks a server of another name than the one on the certificate no questions', async () => {
    const sent = [];
    const server = https.createServer(made.elsewhere, (req, res) => {
      sent.push(req.url);
      res.end('{}');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    servers.extra = server;
    assert.equal(await ask('extra', { ca: made.ca.cert }), 'ERR_TLS_CERT_ALTNAME_INVALID');
    delete servers.extra;
    server.close();
    assert.deepEqual(sent, []);
  });

  const script = (name, times = 1) => `
    const pkgcloud = require(${JSON.stringify(path.join(__dirname, '..'))});
    const url = ${JSON.stringify(urlOf(name))};
    const options = { provider: 'openstack', authUrl: url, username: 'u', password: 'p' };
    (async () => {
      for (let i = 0; i < ${times}; i += 1) {
        const compute = pkgcloud.compute.createClient(options);
        compute._identity.token = { id: 't', expires: new Date(Date.now() + 3.6e6) };
        compute._serviceUrl = url;
        await compute.getServers().then(() => console.log('fine'), (e) => console.log(e.code));
      }
    })();`;

  it('trusts NODE_EXTRA_CA_CERTS', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extra-'));
    const extra = path.join(folder, 'extra.pem');
    try {
      fs.writeFileSync(extra, made.ca.cert + made.own.cert);
      for (const [name, outcome] of [
        ['good', 'fine'],
        ['own', 'fine'],
        ['lost', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
      ]) {
        const env = { ...process.env, NODE_EXTRA_CA_CERTS: extra };
        const { stdout } = await run(process.execPath, ['-e', script(name)], { env });
        assert.equal(stdout.trim(), outcome);
      }
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it('minds NODE_TLS_REJECT_UNAUTHORIZED=0, and warns once', async () => {
    const env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const { stdout, stderr } = await run(process.execPath, ['-e', script('own', 3)], { env });
    assert.deepEqual(stdout.trim().split('\n'), ['fine', 'fine', 'fine']);
    assert.equal(stderr.split('NODE_TLS_REJECT_UNAUTHORIZED').length - 1, 1, stderr);
  });

  it('to a server that speaks none is an error', async () => {
    const { mock } = await setup();
    const url = mock.url.replace('http:', 'https:');
    const error = await failure(client({ url }, 'compute', { retries: 0 }).getServers());
    assert.equal(error.code, 'EPROTO');
  });
});
