'use strict';

const assert = require('node:assert/strict');
const net = require('node:net');
const { once } = require('node:events');
const { describe, it } = require('node:test');
const {
  calledBack,
  calls,
  client,
  failure,
  logins,
  mockCloud,
  underway,
} = require('./support/cloud.js');

const FAIL_CODES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Resize not allowed',
  404: 'Item not found',
  409: 'Build in progress',
  413: 'Over Limit',
  415: 'Bad Media Type',
  422: 'Unprocessable Entity',
  500: 'Fault',
  503: 'Service Unavailable',
};
const UNLISTED = {
  402: 'Payment Required',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  410: 'Gone',
  412: 'Precondition Failed',
  418: "I'm a teapot",
  429: 'Too Many Requests',
  499: 'Unknown',
  502: 'Bad Gateway',
  504: 'Gateway Timeout',
  599: 'Unknown',
};

async function refused(answer) {
  const mock = await mockCloud({ 'GET /compute/servers/1': answer });
  const compute = client(mock, 'compute');
  const [error, ...rest] = await calledBack(compute, 'getServer', '1');
  assert.deepEqual(rest, []);
  return { error, mock, compute };
}

describe('an error status', () => {
  for (const [status, text] of Object.entries({ ...FAIL_CODES, ...UNLISTED })) {
    it(`${status} is "${text}"`, async () => {
      const body = { itemNotFound: { message: 'No such thing', code: Number(status) } };
      const headers = { 'x-trace': 't1' };
      const { error, mock } = await refused({ status: Number(status), headers, body });
      assert.ok(error instanceof Error);
      assert.match(error.stack, /Error \(/);
      assert.equal(error.name, 'Error');
      assert.ok(Object.keys(error).includes('name'));
      assert.equal(error.message, `openstack Error (${status}): ${text}`);
      assert.equal(error.provider, 'openstack');
      assert.equal(error.failCode, text);
      assert.equal(error.statusCode, Number(status));
      assert.equal(error.href, `${mock.url}/compute/servers/1`);
      assert.equal(error.method, 'GET');
      assert.equal(error.headers['x-trace'], 't1');
      assert.deepEqual(error.result, body);
    });
  }

  it('with HTML keeps it', async () => {
    const { error } = await refused({ status: 502, body: '<html>Bad</html>' });
    assert.deepEqual(error.result, { err: '<html>Bad</html>' });
  });

  it('with broken JSON keeps its text', async () => {
    const { error } = await refused({ status: 500, body: '{"computeFault": {"mess' });
    assert.deepEqual(error.result, { err: '{"computeFault": {"mess' });
  });

  it('without a body has no result', async () => {
    const { error } = await refused({ status: 404 });
    assert.equal('result' in error, false);
    const mock = await mockCloud({ 'HEAD /swift/box': { status: 404, body: 'never sent' } });
    const head = await failure(client(mock, 'storage').getContainer('box'));
    assert.equal(head.statusCode, 404);
    assert.equal('result' in head, false);
  });

  it('has the query in its href', async () => {
    const mock = await mockCloud({ 'GET /compute/servers/detail': { status: 500 } });
    const error = await failure(client(mock, 'compute').getServers({ limit: 2 }));
    assert.equal(error.href, `${mock.url}/compute/servers/detail?limit=2`);
  });

  it('hides the token that it was asked with', async () => {
    const { error } = await refused({ status: 500, headers: { 'x-subject-token': 'token-9' } });
    const text = JSON.stringify(error) + error.stack;
    assert.ok(!text.includes('token-'));
    assert.ok(!text.includes('secret-password'));
  });
});

describe('a success that is none', () => {
  const bodies = {
    HTML: '<html>Welcome</html>',
    'truncated JSON': '{"server": {"id": "1", "na',
    'an empty body': '',
    'another document': { message: 'hello' },
    'a list': [1, 2],
    'the wrong kind': { server: 'yes' },
    null: 'null',
    'bytes that are no text': Buffer.from([0xff, 0xfe, 0x00]),
  };
  for (const [name, body] of Object.entries(bodies)) {
    it(`(${name}) is an error`, async () => {
      const { error } = await refused({ status: 200, body });
      assert.ok(error instanceof Error, `${error}`);
      assert.match(error.message, /Unexpected/);
    });
  }

  it('of a list is an error, too', async () => {
    for (const body of [
      '<html></html>',
      '{"servers": [',
      '',
      { servers: 'many' },
      { servers: [1] },
    ]) {
      const mock = await mockCloud({ 'GET /compute/servers/detail': { body } });
      const error = await failure(client(mock, 'compute').getServers());
      assert.match(error.message, /Unexpected/);
    }
  });
});

describe('a login', () => {
  it('that is refused says so without a provider', async () => {
    const mock = await mockCloud();
    mock.on('POST /v2.0/tokens', { status: 401, body: { error: { code: 401 } } });
    const compute = client(mock, 'compute');
    for (const error of [
      (await calledBack(compute, 'auth'))[0],
      (await calledBack(compute, 'getServers'))[0],
    ]) {
      assert.ok(error instanceof Error);
      assert.equal(error.message, 'Error (401): Unauthorized');
      assert.equal(error.provider, undefined);
      assert.equal(error.statusCode, 401);
      assert.deepEqual(error.result, { error: { code: 401 } });
    }
    assert.equal(logins(mock), 2, 'a refused login is not tried again within a call');
  });

  it('with an empty refusal has an empty result', async () => {
    const mock = await mockCloud();
    mock.on('POST /v2.0/tokens', { status: 503 });
    const error = await failure(client(mock, 'compute').getServers());
    assert.equal(error.message, 'Error (503): Service Unavailable');
    assert.deepEqual(error.result, {});
  });

  it('that answers nonsense is an error', async () => {
    for (const body of [
      '',
      '<html>',
      '{"access":',
      { access: {} },
      { access: { token: {} } },
      [],
    ]) {
      const mock = await mockCloud();
      mock.on('POST /v2.0/tokens', { body });
      const error = await failure(client(mock, 'compute').getServers());
      assert.ok(error instanceof Error);
      assert.deepEqual(calls(mock), []);
    }
  });

  it('without the service in its catalog is an error', async () => {
    const mock = await mockCloud({}, { catalog: { image: '/image' } });
    const error = await failure(client(mock, 'compute').getServers());
    assert.match(error.message, /Unable to find matching endpoint/);
  });

  it('is made again once when a token is refused', async () => {
    const mock = await mockCloud({
      'GET /compute/servers/detail': ({ headers }) =>
        headers['x-auth-token'] === 'token-1' ? { status: 401 } : { servers: [] },
    });
    const compute = client(mock, 'compute');
    assert.deepEqual(await compute.getServers(), []);
    assert.equal(logins(mock), 2);
    assert.equal(compute._identity.token.id, 'token-2');
  });

  it('is made again once, and no more', async () => {
    const mock = await mockCloud({ 'GET /compute/servers/detail': { status: 401 } });
    const error = await failure(client(mock, 'compute').getServers());
    assert.equal(error.message, 'openstack Error (401): Unauthorized');
    assert.equal(logins(mock), 2);
    assert.equal(calls(mock).length, 2);
  });
});

describe('a connection', () => {
  const closedPort = async () => {
    const server = net.createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
  };
  const at = (url, options) => client({ url }, 'compute', { retries: 0, ...options });

  it('that is refused is ECONNREFUSED', async () => {
    const port = await closedPort();
    const error = await failure(at(`http://127.0.0.1:${port}`).getServers());
    assert.equal(error.code, 'ECONNREFUSED');
    assert.equal(error.syscall, 'connect');
    assert.equal(error.port, port);
    assert.equal(error.message, `connect ECONNREFUSED 127.0.0.1:${port}`);
  });

  it('to a host that does not exist is ENOTFOUND', async () => {
    const error = await failure(at('http://no-such-host.invalid').getServers());
    assert.equal(error.code, 'ENOTFOUND');
    assert.equal(error.syscall, 'getaddrinfo');
    assert.equal(error.hostname, 'no-such-host.invalid');
  });

  it('that is cut before an answer is "socket hang up"', async () => {
    for (const cut of ['resetAndDestroy', 'destroy']) {
      const mock = await mockCloud({
        'GET /compute/servers/detail': (_, res) => void res.socket[cut](),
      });
      const error = await failure(client(mock, 'compute').getServers());
      assert.equal(error.code, 'ECONNRESET');
      assert.equal(error.message, 'socket hang up');
      assert.equal(
        calls(mock).length,
        2,
        'the kept connection may have been dead, a new one is not',
      );
    }
  });

  it('that is cut in an answer is an error', async () => {
    const mock = await mockCloud({
      'GET /compute/servers/detail': (_, res) => {
        res.writeHead(200, { 'content-length': 1000 });
        res.write('{"servers": [');
        setTimeout(() => res.socket.destroy(), 20);
      },
    });
    const error = await failure(client(mock, 'compute').getServers());
    assert.equal(error.code, 'ECONNRESET');
  });

  it('to something that is no HTTP server is an error', async () => {
    const server = net.createServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const error = await failure(at(`http://127.0.0.1:${server.address().port}`).getServers());
      assert.ok(error.code, error.message);
    } finally {
      server.close();
    }
  });

  it('that takes too long is ETIMEDOUT', async () => {
    const mock = await mockCloud({ 'GET /compute/servers/detail': () => undefined });
    const idle = await failure(client(mock, 'compute', { idleTimeout: 100 }).getServers());
    assert.equal(idle.code, 'ETIMEDOUT');
    const whole = await failure(client(mock, 'compute', { timeout: 100 }).getServers());
    assert.equal(whole.code, 'ETIMEDOUT');
    assert.match(whole.message, /100 ms/);
    assert.equal(underway(), 0);
  });

  it('to no URL at all is an error', async () => {
    for (const url of ['ftp://x', 'http://', 'http://a b', '//']) {
      const error = await failure(at(url).getServers());
      assert.ok(error instanceof Error);
    }
  });
});

describe('bad input', () => {
  const wrong = {
    'no argument': ['getServer', [], /openstack getServer: server is required/],
    null: ['getServer', [null], /openstack getServer: server/],
    'an object that is no model': ['getServer', [{}], /openstack getServer: server/],
    'a boolean': ['getServer', [true], /openstack getServer: server/],
    NaN: ['getServer', [Number.NaN], /openstack getServer: server/],
    'an empty id': ['getServer', [''], /openstack getServer: server/],
    'a missing option': ['attachVolume', ['1', {}], /openstack attachVolume: /],
    'no options': ['getServerAddresses', [], /openstack getServerAddresses: server/],
    'options that are no object': ['createServer', ['x'], /openstack createServer: details/],
  };
  for (const [name, [method, args, pattern]] of Object.entries(wrong)) {
    it(`(${name}) is one error that names method and argument, and nothing is sent`, async () => {
      const mock = await mockCloud();
      const compute = client(mock, 'compute');
      const [error] = await calledBack(compute, method, ...args);
      assert.match(error.message, pattern);
      assert.ok(error instanceof Error);
      assert.equal(error.code, 'ERR_INVALID_ARG_VALUE');
      assert.equal((await failure(compute[method](...args))).message, error.message);
      assert.equal(mock.requests.length, 0);
    });
  }

  it('that contains itself is named, too', async () => {
    const mock = await mockCloud();
    const options = { name: 'a', flavor: '1', image: '2' };
    options.metadata = { options };
    const error = await failure(client(mock, 'compute').createServer(options));
    assert.match(error.message, /openstack createServer: details.*contains itself/);
    assert.equal(mock.requests.length, 0);
  });

  it('is not put into a header', async () => {
    const mock = await mockCloud();
    const storage = client(mock, 'storage');
    const options = { container: 'box', remote: 'a', headers: { 'x-a': 'b\r\nx-evil: 1' } };
    const error = await failure(storage.upload(options).end('x').promise());
    assert.match(error.message, /x-a/);
    assert.deepEqual(calls(mock), []);
  });

  it('does not climb out of a path', async () => {
    const mock = await mockCloud();
    const compute = client(mock, 'compute');
    await failure(compute.getServer('a/../../b?c#d'));
    assert.deepEqual(calls(mock), ['GET /compute/servers/a%2F..%2F..%2Fb%3Fc%23d']);
    assert.match((await failure(compute.getServer('..'))).message, /has no URL/);
  });
});

describe('an error', () => {
  it('of one call is nothing to the next', async () => {
    const mock = await mockCloud({
      'GET /compute/servers/detail': [{ status: 500 }, { servers: [] }],
    });
    const compute = client(mock, 'compute');
    await failure(compute.getServers());
    assert.deepEqual(await compute.getServers(), []);
    assert.equal(underway(), 0);
  });
});
