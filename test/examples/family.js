'use strict';

// The programs for OpenStack, Rackspace and HP: files and projects on a real Swift and Keystone, what else there is in
// memory.

const { identity } = require('../support/identity.js');
const { catalog, memory } = require('../support/memory.js');
const { keystone, mockServer } = require('../support/mock.js');
const { openNova } = require('../support/nova.js');
const openstack = require('../support/openstack.js');

/** What each logs in with. */
const VARIABLES = {
  openstack: (url) => ({
    OS_AUTH_URL: url,
    OS_USERNAME: 'ann',
    OS_PASSWORD: 'pw',
    OS_IDENTITY_API_VERSION: 'v2.0',
  }),
  rackspace: (url) => ({
    RACKSPACE_AUTH_URL: url,
    RACKSPACE_USERNAME: 'ann',
    RACKSPACE_API_KEY: 'key of ann',
    RACKSPACE_REGION: 'DFW',
  }),
  hp: (url) => ({
    OS_AUTH_URL: url,
    OS_USERNAME: 'ann',
    OS_PASSWORD: 'password of ann',
    OS_REGION_NAME: 'DFW',
  }),
};

/** A cloud in memory, its Nova too. */
const inMemory = (provider, args) => async (t) => {
  const [servers, others] = [openNova('/nova'), memory()];
  const mock = await mockServer((request) =>
    (request.path.startsWith('/nova/') ? servers : others)(request),
  );
  t.after(() => mock.close());
  keystone(mock, { v: 2, catalog, region: 'DFW' });
  return { env: VARIABLES[provider](mock.url), args };
};

/** A real Swift, behind an identity service of the provider's shape. */
const realSwift = (provider) => async (t) => {
  const cloud = await openstack.start();
  t.after(() => cloud.stop());
  if (provider === 'openstack') {
    const { username, password, projectId } = cloud.demo;
    return {
      env: {
        OS_AUTH_URL: `${cloud.authUrl}/v3`,
        OS_USERNAME: username,
        OS_PASSWORD: password,
        OS_PROJECT_ID: projectId,
        OS_REGION_NAME: cloud.region,
      },
    };
  }
  const front = await identity(provider, cloud);
  t.after(() => front.close());
  return { env: VARIABLES[provider](front.url) };
};

const stored = [/^stored notes\/hello\.txt 14 text\/plain/m, /^found notes/m, /^Hello, cloud!$/m];
const served = {
  blockstorage: [/its snapshot are there/],
  cdn: [/is deployed by cdn/, /default is kept for 3600 seconds/, /^pkgcloud-example deployed$/m],
  compute: [/^a server of m1\.tiny/m, /pkgcloud-example RUNNING/],
  database: [/^database shop$/m, /^user ann$/m],
  network: [/has 10\.42\.0\.0\/24/, /a port at/, /rules: \d/],
  orchestration: [/pkgcloud-example CREATE_COMPLETE/, /OS::Heat::RandomString/],
};

const rows = {
  'openstack/identity.js': {
    serve: realSwift('openstack'),
    prints: [/^demo is logged in until/m, /^object-store/m, /^project \w+ demo$/m, /token is good/],
  },
  'openstack/storage.js': {
    serve: realSwift('openstack'),
    prints: [...stored, /anybody may read http.*temp_url_sig=/],
  },
  'rackspace/storage.js': {
    serve: realSwift('rackspace'),
    prints: [...stored, /published at http/],
  },
  'hp/storage.js': { serve: realSwift('hp'), prints: stored },
  'rackspace/dns.js': { serve: inMemory('rackspace'), prints: [/A www\.\S+ 192\.0\.2\.2/] },
  'rackspace/loadbalancer.js': {
    serve: inMemory('rackspace'),
    prints: [/10\.0\.0\.1 DRAINING/, /10\.0\.0\.2 ENABLED/],
  },
};
// Those for OpenStack are for the others too, where these have the service.
const OTHERS = { rackspace: Object.keys(served), hp: ['compute', 'database', 'network'] };
for (const [service, prints] of Object.entries(served)) {
  const others = Object.keys(OTHERS).filter((provider) => OTHERS[provider].includes(service));
  rows[`openstack/${service}.js`] = [
    { serve: inMemory('openstack'), prints },
    ...others.map((name) => ({ serve: inMemory(name, ['--provider', name]), prints })),
  ];
}

module.exports = rows;
