'use strict';

/**
 * Where the compute providers are tested, for the behaviour suite, and what they can't do. What a provider is not
 * said to lack, it must do, and what it is said to lack, it must not pretend to do.
 *
 * - `provider`: its name, if the row is called otherwise.
 * - `start()`: starts a cloud: `options` of a client, `close()`, and `requests`, if it counts them. An error with the
 *   code `UNAVAILABLE` skips the provider's tests with its message.
 * - `at(url)`: options that lead a client to a server elsewhere.
 * - `broken(reply)`: starts a server that answers everything with `reply`, but for logins. Default: really everything.
 * - `wrong`: options that make a client one that is not let in.
 * - `version`: what `getVersion` tells.
 * - `without`: parts that the provider has no counterpart for: `addresses`, `flavorId`, `imageId` and `metadata` of
 *   servers, `flavorRequests` (flavors are not asked for), `forgets` (a server that was destroyed is no longer listed),
 *   `knownFlavors` and `knownImages` (the server it is tested on takes only those that it has), `regions` (a client is
 *   in one of several), and those that methods belong to, as `PARTS` in `compute.js` has them. `refuses`: parts whose
 *   methods are there all the same, and say no.
 * - `refused`: the status that says so, if not 401.
 * - `flavors(client)`, `images(client)`: those to choose from, where there are too many; `server`: more options of a
 *   new one; `name`: what its name begins with. `required`: the options that a new server must have. `created(server)`:
 *   checks more of it.
 * - `missing`: ids of `server`, `flavor` and `image` that there are not; `notFound`: how the errors about such, and about
 *   a `key`, are told, if not by 404; `gone`: the same about a server that was destroyed.
 * - `elsewhere`: options of a new server in a place that there is not; `noRegion`: what is said of a client's region
 *   that there is not.
 * - `destroyed(result, server)`: checks what `destroyServer` calls back with, if not `{ ok: id }`.
 * - `publicKey`, `keyName`, `keyId(key)`: a key that the cloud takes, what its name begins with, and what it is called
 *   by; `key(got, text)`: checks more of it.
 * - `nonsense`: more answers that are none; `takes`: those of them that a method takes, as pkgcloud did.
 */

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { startOcean } = require('../support/digitalocean/ocean.js');
const moto = require('../support/moto.js');
const { keystone, mockServer } = require('../support/mock.js');
const { nova } = require('../support/nova.js');
const { panel } = require('../support/panel.js');
const manager = require('../support/resource-manager.js');
const management = require('../support/service-management.js');
const { triton } = require('../support/triton.js');

const key = (name) => fs.readFileSync(path.join(__dirname, '..', 'fixtures', 'keys', name), 'utf8');

/** What Nova alone has. */
const NOVA = [
  'addressRequests',
  'attachments',
  'extensions',
  'floatingIps',
  'interfaces',
  'metadata',
  'networks',
  'rebuild',
  'resize',
  'rule',
];

/** Openstack and its relatives: each logs in by `credentials` of its own. */
const family = (provider, { options, credentials, networks, ...row }) => ({
  async start() {
    const cloud = await nova(credentials, { networks });
    return { ...cloud, options: { authUrl: cloud.url, region: 'RegionOne', ...options } };
  },
  at: (url) => ({ authUrl: url }),
  async broken(reply) {
    const mock = await mockServer(() => reply);
    keystone(mock, { v: 2, catalog: { compute: '/compute/v2.1' } });
    return mock;
  },
  version: /^v2\.1$/,
  noRegion: /Unable to identify endpoint url/,
  name: 'web ü',
  server: { metadata: { a: 'b' } },
  created: (server) => assert.equal(server.adminPass, 'made-up'),
  notFound: Object.fromEntries(
    ['server', 'flavor', 'image', 'key', 'network'].map((kind) => [
      kind,
      {
        message: `${provider} Error (404): Item not found`,
        statusCode: 404,
        failCode: 'Item not found',
        provider,
      },
    ]),
  ),
  keyName: 'my laptop/',
  key: (got, text) => assert.equal(got.public_key, text),
  nonsense: {
    'lists in place of objects, and the reverse': JSON.stringify({
      server: [],
      servers: {},
      flavor: [],
      flavors: {},
      image: [],
      images: {},
    }),
  },
  ...row,
});

const openstack = family('openstack', {
  options: { username: 'ann', password: 'secret-password' },
  credentials: { passwordCredentials: { username: 'ann', password: 'secret-password' } },
  wrong: { password: 'wrong-password' },
  networks: 'os-networks',
  without: ['interfaces'],
});

const rackspace = family('rackspace', {
  options: { username: 'ann', apiKey: 'secret-key' },
  credentials: { 'RAX-KSKEY:apiKeyCredentials': { username: 'ann', apiKey: 'secret-key' } },
  wrong: { apiKey: 'wrong-key' },
  networks: 'os-networksv2',
});

const hp = family('hp', {
  options: { username: 'ann', apiKey: 'secret-key' },
  credentials: { apiAccessKeyCredentials: { accessKey: 'ann', secretKey: 'secret-key' } },
  wrong: { apiKey: 'wrong-key' },
  without: ['attachments', 'extensions', 'interfaces', 'networks', 'rule', 'rules'],
});

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
  without: [
    ...NOVA,
    'flavorRequests',
    'forgets',
    'knownFlavors',
    'knownImages',
    'limits',
    'regions',
    'rename',
    'stop',
  ],
  elsewhere: { zone: 'atlantis' },
  refuses: ['limits', 'rename'],
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

const azure = {
  start: manager.start,
  at: (url) => ({ serversUrl: url }),
  wrong: { clientSecret: 'wrong-secret' },
  version: /^\d{4}-\d\d-\d\d$/,
  without: [...NOVA, 'groups', 'keys', 'limits', 'regions', 'rename', 'rules'],
  elsewhere: { location: 'Atlantis' },
  refuses: ['keys', 'limits', 'rename'],
  images: (client) =>
    client.getImages({ publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server' }),
  server: { username: 'ann', password: 'secret-Password-1' },
  required: ['flavor', 'image', 'name', 'username', 'password'],
  notFound: { flavor: { message: 'azure getFlavor: No such Azure Flavor: none' } },
};

const classic = {
  ...azure,
  provider: 'azure',
  async start() {
    const cloud = await management.start();
    Object.assign(classic.wrong, cloud.stranger);
    return cloud;
  },
  at: (url) => ({ protocol: 'http://', serversUrl: url.replace('http://', '') }),
  wrong: {},
  refused: 403,
  version: /^2012-03-01$/,
  without: [...azure.without, 'flavorId', 'flavorRequests'],
  images: undefined,
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
  without: [...NOVA, 'createImage', 'groups', 'limits', 'regions', 'rules', 'stop', 'version'],
  elsewhere: { region: 'atlantis' },
  refuses: ['createImage', 'limits', 'version'],
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
  without: [
    ...NOVA,
    'addresses',
    'flavorId',
    'groups',
    'keys',
    'limits',
    'regions',
    'rename',
    'rules',
    'stop',
  ],
  elsewhere: { location: 'Atlantis' },
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
  without: [
    ...NOVA,
    'createImage',
    'destroyImage',
    'groups',
    'limits',
    'regions',
    'rename',
    'rules',
    'stop',
  ],
  refuses: ['createImage', 'destroyImage', 'limits', 'rename'],
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
  azure,
  'azure (classic)': classic,
  digitalocean,
  hp,
  joyent,
  oneandone,
  openstack,
  rackspace,
};
