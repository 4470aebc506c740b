'use strict';

// A mock OpenStack and clients of it, for tests of what every provider shares.

const { after } = require('node:test');
const pkgcloud = require('../..');
const native = require('../../lib/native.js');
const { keystone, mockServer } = require('./mock.js');

const mocks = [];
after(() => Promise.all(mocks.map((mock) => mock.close())));

/**
 * Starts a mock cloud that ends with the tests of the file.
 *
 * @param {object} [answers]  routes below `/compute` and `/swift`, see `mockServer`
 * @param {object} [options]  `v`, `lifetime`: see `keystone`
 */
async function mockCloud(answers = {}, options = {}) {
  const mock = await mockServer(answers);
  keystone(mock, { v: 2, catalog: { compute: '/compute', 'object-store': '/swift' }, ...options });
  mocks.push(mock);
  return mock;
}

/** A client of the mock: `client(mock, 'compute', { retries: 0 })`. */
function client(mock, service, options = {}) {
  return pkgcloud[service].createClient(config(mock, options));
}

function config(mock, options = {}) {
  return {
    provider: 'openstack',
    authUrl: mock.url,
    username: 'user',
    password: 'secret-password',
    region: 'RegionOne',
    ...options,
  };
}

/** Requests that are no logins: `GET /compute/servers/detail`. */
function calls(mock) {
  return mock.requests
    .filter(({ path }) => !path.endsWith('/tokens'))
    .map(({ method, path, query }) => `${method} ${path}${query ? `?${query}` : ''}`);
}

/** How often somebody has logged in. */
function logins(mock) {
  return mock.requests.filter(({ path }) => path.endsWith('/tokens')).length;
}

/** What the library has under way, of all calls of the process. */
const underway = native.underway;

/** Calls `method` of `object` with a callback, and resolves with how that is called. */
function calledBack(object, method, ...args) {
  return new Promise((resolve) => {
    object[method](...args, (...values) => resolve(values));
  });
}

/** Resolves with the error that a promise is rejected with. */
async function failure(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

module.exports = { calledBack, calls, client, config, failure, logins, mockCloud, underway };
