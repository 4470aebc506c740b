/**
 * Where the compute providers are tested, for the behaviour suite, and what they can't do. What a provider is not
 * said to lack, it must do.
 *
 * - `start()`: starts a cloud: `options` of a client, `close()`, and `requests`, if it counts them. An error with the
 *   code `UNAVAILABLE` skips the provider's tests with its message.
 * - `at(url)`: options that lead a client to a server elsewhere.
 * - `broken(reply)`: starts a server that answers everything with `reply`, but for logins. Default: really everything.
 * - `wrong`: options that make a client one that is not let in.
 * - `version`: what `getVersion` tells; none if it tells only that it doesn't know.
 * - `without`: parts that the provider has no counterpart for: `addresses`, `credentials` (are checked), `flavorId` and
 *   `imageId` of servers, `flavorRequests` (flavors are not asked for), `forgets` (a server that was destroyed is no
 *   longer listed), `keys`, `reboot`.
 * - `flavors(client)`, `images(client)`: those to choose from, where there are too many; `server`: more options of a
 *   new one. `required`: the options that a new server must have.
 * - `missing`: ids of `server`, `flavor` and `image` that there are not; `notFound`: how the errors about such, and about
 *   a `key`, are told, if not by 404; `gone`: the same about a server that was destroyed.
 * - `destroyed(result, server)`: checks what `destroyServer` calls back with, if not `{ ok: id }`.
 * - `publicKey`, `keyId(key)`: a key that the cloud takes, and what it is called by.
 * - `nonsense`: more answers that are none; `takes`: those of them that a method takes, as pkgcloud did.
 */

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { startOcean } = require('../support/digitalocean/ocean.js');
const moto = require('../support/moto.js');
const { keystone, mockServer } = require('../support/mock.js');
const { nova } = require('../support/nova-cloud.js');
const { panel } = require('../support/panel.js');
const { triton } = require('../support/triton.js');

const key = (name) => fs.readFileSync(path.join(__dirname, '..', 'fixtures', 'keys', name), 'utf8');

/** OpenStack and its relatives: they differ in nothing that is tested here. */
const openstack = {
  start: nova,
  at: (url) => ({ authUrl: url }),
  async broken(reply) {
    const mock = await mockServer(() => reply);
    keystone(mock, { v: 2, catalog: { compute: '/compute/v2.1' } });
    return mock;
  },
  wrong: { password: 'wrong-password' },
  version: /^v2\.1$/,
};

const amazon = {
  async start() {
    const cloud = await moto.start();
    const { keyId, key: secret, region, url } = cloud;
    return {
      options: { keyId, key: secret, region, endpoint: url },
      close: cloud.stop,
    };
  },
  at: (url) => ({ endpoint: url }),
  wrong: { key: 'wrong-secret' },
  version: /^2014-06-15$/,
  // Flavors are known without a request; a server that has ended is listed for a while.
  without: ['flavorRequests', 'forgets'],
  flavors: (client) => client.getFlavors().then((all) => all.filter(({ id }) => id === 't1.micro')),
  images: (client) => client.getImages({ owners: 'amazon' }).then((all) => all.slice(0, 1)),
  required: ['image'],
  missing: { server: 'i-00000000000000000', image: 'ami-00000000' },
  notFound: Object.fromEntries(
    ['server', 'image', 'key'].map((kind) => [
      kind,
      { code: /NotFound$/, statusCode: 400, provider: 'amazon' },
    ]),
  ),
  gone: { message: 'Server not found' },
  publicKey: key('rsa-2048.pub'),
  nonsense: {
    'XML that was cut': '<DescribeInstancesResponse><reservationSet><item>',
  },
};

const digitalocean = {
  async start() {
    const cloud = await startOcean();
    const options = { token: 'secret-token', serversUrl: cloud.url };
    return {
      ...cloud,
      options,
      async close() {
        await cloud.close();
        cloud.verify();
      },
    };
  },
  at: (url) => ({ serversUrl: url }),
  wrong: { token: 'wrong-token' },
  without: ['version'],
  required: ['flavor', 'image', 'name'],
  missing: { server: '1', image: '1' },
  notFound: { flavor: { message: 'No flavor found with id: none' } },
  keyId: ({ id }) => id,
};

const oneandone = {
  // The server as it goes.
  destroyed: (result, { id }) => assert.equal(result.id, id),
  start: panel,
  at: (url) => ({ protocol: '', serversUrl: `${url}/v1` }),
  wrong: { token: 'wrong-token' },
  version: /^1\.7$/,
  without: ['addresses', 'flavorId', 'keys'],
  takes: {
    getServers: ['an empty list'],
    getFlavors: ['an empty list'],
    getImages: ['an empty list'],
  },
  required: ['flavor', 'image', 'name'],
};

const joyent = {
  async start() {
    const cloud = await triton({ keys: { own: key('ed25519.pub') } });
    const options = {
      account: 'acct',
      keyId: 'own',
      key: key('ed25519'),
      pollInterval: 1,
    };
    return { ...cloud, options: { serversUrl: cloud.url, ...options } };
  },
  at: (url) => ({ serversUrl: url }),
  wrong: { key: key('ecdsa-256') },
  version: /^9\.\d+\.\d+$/,
  gone: { statusCode: 410, provider: 'joyent', failCode: 'Gone' },
  takes: {
    getServers: ['an empty list'],
    getFlavors: ['an empty list'],
    getImages: ['an empty list'],
    getFlavor: ['an empty object'],
    getImage: ['an empty object'],
  },
};

module.exports = {
  amazon,
  digitalocean,
  hp: openstack,
  joyent,
  oneandone,
  openstack,
  rackspace: openstack,
};
