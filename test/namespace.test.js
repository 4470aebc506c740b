'use strict';

const assert = require('node:assert/strict');
const { EventEmitter2 } = require('eventemitter2');
const { describe, it, afterEach } = require('node:test');
const pkgcloud = require('..');
const { client, mockCloud } = require('./support/cloud.js');

const { providers } = pkgcloud;
const FROM_2_2_0 = [
  'amazon',
  'azure',
  'digitalocean',
  'google',
  'oneandone',
  'openstack',
  'rackspace',
  'hp',
];
const SERVICES = [
  'blockstorage',
  'cdn',
  'compute',
  'database',
  'dns',
  'loadbalancer',
  'network',
  'orchestration',
  'storage',
];

describe('the package', () => {
  it('has a version, its own', () => {
    assert.equal(pkgcloud.version, require('../package.json').version);
  });

  it('lists the providers of 2.2.0', () => {
    assert.deepEqual(Object.keys(providers).sort(), [...FROM_2_2_0].sort());
  });

  it('makes clients by service', () => {
    for (const service of SERVICES) assert.equal(typeof pkgcloud[service].createClient, 'function');
    assert.equal(pkgcloud.identity, undefined);
    assert.equal(typeof providers.openstack.identity.createClient, 'function');
  });

  it('shows the core classes', () => {
    assert.deepEqual(Object.keys(pkgcloud.base).sort(), ['Client', 'Model']);
    assert.equal(typeof pkgcloud.common.auth, 'object');
    for (const name of ['Flavor', 'Image', 'Server'])
      assert.equal(typeof pkgcloud.compute[name], 'function');
    for (const name of ['Container', 'File'])
      assert.equal(typeof pkgcloud.storage[name], 'function');
  });

  it('exports a service once', () => {
    assert.equal(providers.openstack.compute, providers.openstack.compute);
    assert.equal(providers.openstack.compute.Server, providers.openstack.compute.Server);
  });
});

describe('createClient', () => {
  const message = (make) => {
    try {
      make();
    } catch (error) {
      assert.ok(error instanceof Error);
      return error.message;
    }
    return undefined;
  };

  it('wants a provider', () => {
    const text = 'options.provider is required to create a new pkgcloud client.';
    assert.equal(
      message(() => pkgcloud.compute.createClient({})),
      text,
    );
    assert.equal(
      message(() => pkgcloud.compute.createClient()),
      text,
    );
  });

  it('wants a provider that there is', () => {
    assert.equal(
      message(() => pkgcloud.compute.createClient({ provider: 'nobody' })),
      'nobody is not a supported provider',
    );
  });

  it('wants a service that the provider has', () => {
    assert.equal(
      message(() => pkgcloud.dns.createClient({ provider: 'openstack' })),
      'openstack does not expose a dns service',
    );
  });
});

describe('providers of the app', () => {
  const names = ['mine', 'filesystem', 'openstack'];
  const before = Object.fromEntries(names.map((name) => [name, providers[name]]));
  const own = Object.fromEntries(names.map((name) => [name, Object.hasOwn(providers, name)]));
  afterEach(() => {
    for (const name of names) {
      if (own[name]) providers[name] = before[name];
      else delete providers[name];
    }
  });
  const storage = (made) => ({ storage: { createClient: (options) => ({ ...made, options }) } });

  it('are found when a client is made', () => {
    const { createClient } = pkgcloud.storage;
    providers.mine = storage({ of: 'mine' });
    const options = { provider: 'mine', root: '/tmp' };
    assert.deepEqual(createClient(options), { of: 'mine', options });
    delete providers.mine;
    assert.throws(() => createClient(options), { message: 'mine is not a supported provider' });
  });

  it('win over those of the package, and are in the list', () => {
    for (const name of ['filesystem', 'openstack']) {
      providers[name] = storage({ of: `my ${name}` });
      const made = pkgcloud.storage.createClient({ provider: name });
      assert.equal(made.of, `my ${name}`);
      assert.ok(Object.keys(providers).includes(name));
    }
  });

  it('may replace one service of a provider', () => {
    const { createClient } = providers.openstack.compute;
    try {
      providers.openstack.compute.createClient = () => 'replaced';
      assert.equal(pkgcloud.compute.createClient({ provider: 'openstack' }), 'replaced');
    } finally {
      providers.openstack.compute.createClient = createClient;
    }
  });
});

describe('ancestry', () => {
  it('of models leads through the core class to EventEmitter2', async () => {
    const mock = await mockCloud();
    const compute = client(mock, 'compute');
    const storage = client(mock, 'storage');
    const pairs = [
      ...['Server', 'Flavor', 'Image'].map((name) => ['compute', name, compute]),
      ...['Container', 'File'].map((name) => ['storage', name, storage]),
    ];
    for (const [service, name, owner] of pairs) {
      const Class = providers.openstack[service][name];
      const model = new Class(owner, { id: '1', name: 'n' });
      assert.equal(model.constructor, Class);
      assert.equal(Class.name, name);
      for (const Above of [Class, pkgcloud[service][name], pkgcloud.base.Model, EventEmitter2])
        assert.ok(model instanceof Above, `${name} instanceof ${Above.name}`);
    }
  });

  it('of clients leads through the base client to EventEmitter2', async () => {
    const mock = await mockCloud();
    const compute = client(mock, 'compute');
    for (const Above of [providers.openstack.compute.Client, pkgcloud.base.Client, EventEmitter2])
      assert.ok(compute instanceof Above);
    assert.ok(!(compute instanceof providers.openstack.storage.Client));
  });

  it('lets an app have a client class of its own', async () => {
    const mock = await mockCloud({ 'GET /compute/servers/detail': { servers: [] } });
    class Mine extends providers.openstack.compute.Client {
      count() {
        return this.getServers().then((servers) => servers.length);
      }
    }
    const mine = new Mine({ authUrl: mock.url, username: 'u', password: 'p', region: 'RegionOne' });
    assert.equal(await mine.count(), 0);
  });
});

describe('compute helpers', () => {
  const { isPrivate, isPublic, serverIp, serverPass } = pkgcloud.compute;

  it('tell private addresses from public ones', () => {
    const inside = [
      '10.1.2.3',
      '192.168.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '127.0.0.1',
      '169.254.1.1',
      '::ffff:10.0.0.1',
      'fc00::1',
      'fd12::1',
      'fe80::1',
      '::1',
      '::',
    ];
    const outside = ['8.8.8.8', '172.32.0.1', '192.169.0.1', '11.0.0.1', '2001:db8::1', 'host.org'];
    for (const address of inside) assert.ok(isPrivate(address) && !isPublic(address), address);
    for (const address of outside) assert.ok(isPublic(address) && !isPrivate(address), address);
  });

  it('find a password', () => {
    assert.equal(serverPass({ adminPass: 'a', metadata: { root: 'b' } }), 'a');
    assert.equal(serverPass({ metadata: { root: 'b' } }), 'b');
    assert.equal(serverPass({}), '');
  });

  it('find an address, where there is one', () => {
    assert.equal(serverIp({ ips: ['10.0.0.1', '8.8.8.8'] }), '8.8.8.8');
    assert.equal(serverIp({ ips: ['10.0.0.1'] }), '10.0.0.1');
    assert.equal(
      serverIp({ addresses: { private: ['10.0.0.1'], public: ['8.8.4.4'] } }),
      '8.8.4.4',
    );
    assert.equal(serverIp({ addresses: { private: ['10.0.0.1'] } }), '10.0.0.1');
    assert.equal(
      serverIp({ addresses: { net: [{ addr: '10.0.0.1' }, { addr: '9.9.9.9' }] } }),
      '9.9.9.9',
    );
    assert.equal(serverIp({ addresses: { net: [{ addr: '10.0.0.1' }] } }), '10.0.0.1');
    assert.equal(serverIp({ addresses: {} }), null);
    assert.equal(serverIp(undefined), null);
  });
});
