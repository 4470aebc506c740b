'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { calledBack, client, failure, mockCloud } = require('./support/cloud.js');

const SERVER = { server: { id: '1', name: 'one', status: 'ACTIVE', adminPass: 'server-password' } };

/** Everything that the client says of its calls. */
function listen(compute) {
  const said = [];
  compute.on('log::*', function (message, object) {
    said.push([this.event, message, object]);
  });
  return said;
}

const messages = (said) => said.map(([event, message]) => `${event.slice(5)} ${message}`);
const payload = (said, message) => said.find(([, text]) => text === message)[2];

async function setup(answers = {}, options = {}) {
  const mock = await mockCloud(
    { 'GET /compute/servers/1': SERVER, 'GET /compute/servers/2': { status: 404 }, ...answers },
    options,
  );
  const compute = client(mock, 'compute', options.v === 3 ? { keystoneAuthVersion: 'v3' } : {});
  return { mock, compute, said: listen(compute) };
}

describe('log events', () => {
  it('tell of a call with a login', async () => {
    const { mock, compute, said } = await setup();
    await compute.getServer('1');
    assert.deepEqual(messages(said), [
      'trace Not-Authenticated, inlining Auth...',
      'trace Building Openstack Identity Auth Payload',
      'trace Sending client authorization request',
      'trace Provider Authentication Response',
      'trace Selected service url',
      'trace Creating Authenticated Proxy Request',
      'trace Sending client request',
      `debug GET: ${mock.url}/compute/servers/1`,
      'trace Provider Response',
    ]);
    const selected = payload(said, 'Selected service url');
    assert.equal(selected.serviceUrl, `${mock.url}/compute`);
    assert.equal(selected.options.serviceType, 'compute');
    const login = payload(said, 'Provider Authentication Response');
    assert.deepEqual(Object.keys(login).sort(), ['headers', 'href', 'method', 'statusCode']);
  });

  it('tell of a call with a token', async () => {
    const { mock, compute, said } = await setup();
    await compute.auth();
    said.length = 0;
    await calledBack(compute, '_request', { path: 'servers/1', qs: { a: 'b' } });
    assert.deepEqual(messages(said), [
      'trace Creating Authenticated Request',
      'trace Sending client request',
      `debug GET: ${mock.url}/compute/servers/1`,
      'trace Provider Response',
    ]);
    const sent = payload(said, 'Sending client request');
    assert.deepEqual(Object.keys(sent).sort(), [
      'headers',
      'json',
      'method',
      'qs',
      'strictSSL',
      'uri',
    ]);
    assert.deepEqual(sent.qs, { a: 'b' });
    assert.equal(sent.uri, `${mock.url}/compute/servers/1`);
    assert.equal(sent.headers['user-agent'], compute.getUserAgent());
    const response = payload(said, 'Provider Response');
    assert.deepEqual(Object.keys(response).sort(), ['headers', 'href', 'method', 'statusCode']);
    assert.equal(response.statusCode, 200);
    assert.equal(response.href, `${mock.url}/compute/servers/1?a=b`);
  });

  it('tell of a call without a callback', async () => {
    const { compute, said } = await setup();
    await compute.auth();
    await compute._request({ path: 'servers/1' }).toArray();
    assert.ok(messages(said).includes('trace Sending (non-callback) client request'));
  });

  it('tell of an error', async () => {
    const { compute, said } = await setup();
    const error = await failure(compute.getServer('2'));
    const [event, , object] = said.at(-1);
    assert.equal(event, 'log::error');
    assert.equal(said.at(-1)[1], 'Error during provider response');
    assert.equal(object.statusCode, 404);
    assert.equal(object.failCode, error.failCode);
    assert.equal(object.href, error.href);
  });

  it('tell of a login that fails', async () => {
    const { mock, compute, said } = await setup();
    mock.on('POST /v2.0/tokens', { status: 401 });
    await failure(compute.getServer('1'));
    assert.ok(messages(said).includes('error Error with inline authentication'));
  });

  it('tell of a service that is not in the catalog', async () => {
    const { compute, said } = await setup({}, { catalog: { image: '/image' } });
    await failure(compute.getServer('1'));
    const object = payload(said, 'Unable to select endpoint for service');
    assert.deepEqual(Object.keys(object).sort(), ['error', 'options']);
  });

  it('come by level, by wildcard, and to onAny', async () => {
    const mock = await mockCloud({ 'GET /compute/servers/1': SERVER });
    const compute = client(mock, 'compute');
    const heard = [];
    compute.on('log::debug', () => heard.push('level'));
    compute.once(['log', 'debug'], () => heard.push('array'));
    compute.on('**', () => heard.push('all'));
    await compute.getServer('1');
    assert.ok(heard.includes('level') && heard.includes('array') && heard.includes('all'));
    const other = client(mock, 'compute');
    const events = [];
    other.onAny((event) => events.push(event));
    await other.getServer('1');
    assert.ok(events.includes('log::debug'), String(events));
    other.offAny();
  });

  it('come before the callback', async () => {
    const { compute, said } = await setup();
    await new Promise((resolve) => {
      compute.getServer('1', () => {
        assert.equal(said.at(-1)[1], 'Provider Response');
        resolve();
      });
    });
  });

  it('end when nobody listens any more', async () => {
    const { compute, said } = await setup();
    compute.removeAllListeners();
    await compute.getServer('1');
    assert.deepEqual(said, []);
  });
});

describe('secrets', () => {
  const SECRETS = ['secret-password', 'token-1', 'token-2', 'server-password', 'new-password'];
  const check = (said) => {
    const text = JSON.stringify(said);
    for (const secret of SECRETS) assert.ok(!text.includes(secret), `${secret} in ${text}`);
    assert.ok(text.includes('[redacted]'));
  };

  for (const v of [2, 3]) {
    it(`are in no event of a login by v${v}`, async () => {
      const { compute, said } = await setup({}, { v });
      await compute.getServer('1');
      check(said);
    });
  }

  it('are in no event of a request', async () => {
    const { compute, said } = await setup({
      'POST /compute/servers/1/action': {
        status: 400,
        headers: { 'set-cookie': 'token-1', 'x-subject-token': 'token-2' },
        body: { badRequest: { adminPass: 'server-password' } },
      },
      'POST /compute/servers': { status: 202, ...{ body: SERVER } },
    });
    const changePassword = { changePassword: { adminPass: 'new-password' } };
    const path = 'servers/1/action';
    await calledBack(compute, '_request', { method: 'POST', path, body: changePassword });
    const text = JSON.stringify(changePassword);
    await calledBack(compute, '_request', { method: 'POST', path, body: text });
    await calledBack(compute, '_request', { method: 'POST', path, body: Buffer.from(text) });
    await calledBack(compute, 'createServer', {
      name: 'a',
      flavor: '1',
      image: '2',
      adminPass: 'new-password',
    });
    check(said);
  });

  it('are in no event of a stream', async () => {
    const { mock } = await setup({
      'PUT /swift/box/a': { status: 201 },
      'HEAD /swift/box/a': { headers: { 'x-storage-token': 'token-1' } },
      'GET /swift/box/a': 'x',
    });
    const storage = client(mock, 'storage');
    const said = listen(storage);
    await storage.upload({ container: 'box', remote: 'a' }).end('x').promise();
    await storage.download({ container: 'box', remote: 'a' }).toArray();
    check(said);
  });

  it('of a URL are not said', async () => {
    const { mock, said, compute } = await setup();
    compute.before.push((request) => {
      request.uri = request.uri.replace('http://', 'http://user:secret-password@');
    });
    await compute.getServer('1');
    const { authorization } = mock.requests.at(-1).headers;
    assert.equal(authorization, `Basic ${Buffer.from('user:secret-password').toString('base64')}`);
    check(said);
  });
});
