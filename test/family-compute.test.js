'use strict';

// The compute clients of the OpenStack family, each by a login of its own kind, on one Nova in memory.

const assert = require('node:assert/strict');
const { after, before, beforeEach, test } = require('node:test');
const { compute } = require('./behaviour/compute.js');
const { keystone, mockServer } = require('./support/mock.js');
const { nova } = require('./support/nova.js');
const pkgcloud = require('../index.js');

/** How each logs in: client options, and what stands in the request. */
const LOGINS = {
  openstack: {
    options: { username: 'ann', password: 'pw' },
    sent: { passwordCredentials: { username: 'ann', password: 'pw' } },
  },
  rackspace: {
    options: { username: 'ann', apiKey: 'key' },
    sent: { 'RAX-KSKEY:apiKeyCredentials': { username: 'ann', apiKey: 'key' } },
  },
  hp: {
    options: { username: 'ann', apiKey: 'key' },
    sent: { apiAccessKeyCredentials: { accessKey: 'ann', secretKey: 'key' } },
  },
};

let mock;
let handle;

before(async () => {
  mock = await mockServer((request) => handle(request));
});
after(() => mock.close());
beforeEach(() => {
  const inner = nova('/nova');
  overrides.clear();
  mock.requests.length = 0;
  keystone(mock, { v: 2, catalog: { compute: '/nova' } });
  handle = (request) => overrides.get(`${request.method} ${request.path}`) ?? inner(request);
});

const overrides = new Map();
const answer = (route, reply) => overrides.set(route, reply);
answer.requests = () => mock.requests.map(({ method, path }) => `${method} ${path}`);

for (const [provider, { options, sent }] of Object.entries(LOGINS)) {
  compute(provider, {
    makeClient: () =>
      pkgcloud.compute.createClient({
        provider,
        authUrl: mock.url,
        region: 'RegionOne',
        ...options,
      }),
    answer,
  });
  test(`${provider} logs in as it does`, async () => {
    const client = pkgcloud.compute.createClient({ provider, authUrl: mock.url, ...options });
    await client.auth();
    assert.deepEqual(
      mock.requests.map(({ body }) => JSON.parse(body)),
      [{ auth: sent }],
    );
  });
}
