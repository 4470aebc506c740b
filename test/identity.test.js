'use strict';

// `_identity`: who a client of Keystone is, and the class alone.

const assert = require('node:assert/strict');
const { after, before, beforeEach, test } = require('node:test');
const { inherits } = require('node:util');
const pkgcloud = require('..');
const { Identity, Service, ServiceCatalog } = require('../lib/pkgcloud/openstack/context');
const { keystone, mockServer } = require('./support/mock.js');

let mock;

before(async () => {
  mock = await mockServer();
  mock.on('GET /v2/flavors/detail', { flavors: [] });
});
beforeEach(() => keystone(mock, { v: 2, catalog: { compute: { one: '/v2', two: '/two' } } }));
after(() => mock.close());

const options = (more) => ({
  provider: 'openstack',
  authUrl: mock.url,
  username: 'user',
  password: 'password',
  region: 'one',
  ...more,
});

test('a client has its token, user and catalog in _identity', async () => {
  const client = pkgcloud.compute.createClient(options());
  const { _identity: identity } = client;
  assert.ok(identity instanceof Identity);
  assert.equal(identity.name, 'OpenstackIdentity');
  assert.equal(identity.token, undefined);
  await client.auth();
  assert.equal(client._identity, identity);
  assert.equal(identity.token.id, 'token-1');
  assert.ok(identity.token.expires instanceof Date);
  assert.equal(identity.user.name, 'user');
  assert.equal(identity.raw.access.token.id, 'token-1');
  assert.ok(identity.serviceCatalog instanceof ServiceCatalog);
  const { compute } = identity.serviceCatalog.services;
  assert.ok(compute instanceof Service);
  assert.equal(compute.type, 'compute');
  assert.equal(compute.endpoints.length, 2);
});

test('a catalog finds the endpoints of its services', async () => {
  const client = pkgcloud.compute.createClient(options());
  await client.auth();
  const { _identity: identity } = client;
  const wanted = { serviceType: 'compute', region: 'TWO' };
  assert.equal(identity.getServiceEndpointUrl(wanted), `${mock.url}/two`);
  assert.equal(identity.serviceCatalog.getServiceEndpointUrl(wanted), `${mock.url}/two`);
  const { compute } = identity.serviceCatalog.services;
  assert.equal(compute.getEndpointUrl({ region: 'two', useInternal: true }), `${mock.url}/two`);
  assert.throws(() => identity.getServiceEndpointUrl({ serviceType: 'compute' }), {
    message: 'Unable to identify endpoint url',
  });
  assert.throws(() => identity.getServiceEndpointUrl({ serviceType: 'dns' }), {
    message: 'Unable to find matching endpoint for requested service',
  });
});

test('a catalog is also made by hand, of either version', () => {
  const catalog = new ServiceCatalog([
    {
      name: 'swift',
      type: 'object-store',
      endpoints: [
        { region: 'one', interface: 'public', url: 'http://public' },
        { region: 'one', interface: 'internal', url: 'http://internal' },
      ],
    },
  ]);
  assert.equal(
    catalog.getServiceEndpointUrl({ serviceType: 'object-store', useInternal: true }),
    'http://internal',
  );
});

test('authorize logs in anew, for the client as well', async () => {
  const client = pkgcloud.compute.createClient(options());
  await client.auth();
  await client._identity.authorize();
  assert.equal(client._identity.token.id, 'token-2');
  await client.getFlavors();
  assert.equal(mock.requests.at(-1).headers['x-auth-token'], 'token-2');
});

test('the class logs in alone, from options of its own', async () => {
  const identity = new Identity({ url: mock.url, username: 'user', password: 'password' });
  assert.throws(
    () => identity.getServiceEndpointUrl({ serviceType: 'compute' }),
    /before the login/,
  );
  const events = [];
  identity.on('log::*', function () {
    events.push(this.event);
  });
  await new Promise((resolve, reject) => {
    identity.authorize((error) => (error ? reject(error) : resolve()));
  });
  assert.equal(identity.token.id, 'token-1');
  assert.equal(
    identity.getServiceEndpointUrl({ serviceType: 'compute', region: 'one' }),
    `${mock.url}/v2`,
  );
  assert.ok(events.includes('log::trace'));
  assert.ok(!JSON.stringify(identity).includes('"password":'));
});

test('a refused login reaches the callback as an error', async () => {
  mock.on('POST /v2.0/tokens', { status: 401, body: { error: { code: 401, message: 'no' } } });
  const identity = new Identity({ url: mock.url, username: 'user', password: 'wrong' });
  const error = await new Promise((resolve) => identity.authorize(resolve));
  assert.ok(error instanceof Error);
  assert.equal(error.statusCode, 401);
  assert.equal(identity.token, undefined);
});

test("an app's class of the util.inherits kind logs the client in", async () => {
  function Mine(given) {
    Identity.call(this, given);
  }
  inherits(Mine, Identity);
  let calls = 0;
  Mine.prototype.authorize = function authorize(callback) {
    calls += 1;
    Identity.prototype.authorize.call(this, callback);
  };
  const client = pkgcloud.compute.createClient(options({ identity: Mine }));
  await client.getFlavors();
  assert.equal(calls, 1);
  assert.ok(client._identity instanceof Mine);
  assert.equal(mock.requests.at(-1).headers['x-auth-token'], 'token-1');
  assert.equal(mock.requests.at(-1).path, '/v2/flavors/detail');
});

test('a signal after the arguments aborts a call', async () => {
  const client = pkgcloud.compute.createClient(options());
  await client.auth();
  mock.on('GET /v2/flavors/slow', () => undefined);
  const controller = new AbortController();
  const call = client.getFlavor('slow', { signal: controller.signal });
  controller.abort();
  await assert.rejects(call, { name: 'AbortError' });
});
