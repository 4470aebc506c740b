'use strict';

// 1&1 as an app uses it, against a Cloud Panel of the tests' own.

const assert = require('node:assert/strict');
const path = require('node:path');
const { setImmediate: turn } = require('node:timers/promises');
const { after, before, beforeEach, describe, it } = require('node:test');
const pkgcloud = require('..');
const { calledBack, failure } = require('./support/cloud.js');
const markdown = require('./support/markdown.js');
const { balancer, image, node, refused, server, startPanel } = require('./support/oneandone.js');

const { oneandone } = pkgcloud.providers;

let mock;
let compute;
let blocks;
let balancers;

const client = (service, options) =>
  pkgcloud[service].createClient({
    provider: 'oneandone',
    token: 'secret-token',
    protocol: 'http://',
    serversUrl: `127.0.0.1:${mock.port}/v1`,
    ...options,
  });

before(async () => {
  mock = await startPanel();
});
after(() => mock.close());
beforeEach(() => {
  mock.instead = undefined;
  mock.requests.length = 0;
  compute = client('compute');
  blocks = client('blockstorage');
  balancers = client('loadbalancer');
});

/** The last request: its method, path, and body as JSON. */
function last() {
  const { method, path, body } = mock.requests.at(-1);
  return [`${method} ${path}`, body ? JSON.parse(body) : undefined];
}

/** Calls a method with a callback, and resolves with all calls of the callback, also late ones. */
async function everyCall(own, method, args) {
  const calls = [];
  await new Promise((resolve) => {
    own[method](...args, (...values) => {
      calls.push(values);
      resolve();
    });
  });
  await turn();
  await turn();
  return calls;
}

describe('compute', () => {
  it('creates a server and takes it through its life, with callbacks', async () => {
    const options = { name: 'web', image: 'A1', flavor: 'F1', location: 'DC' };
    const [error, made, ...more] = await calledBack(compute, 'createServer', options);
    assert.deepEqual([error, more], [null, []]);
    assert.ok(made instanceof oneandone.compute.Server && made instanceof pkgcloud.compute.Server);
    assert.deepEqual(last(), [
      'POST /v1/servers',
      {
        name: 'web',
        hardware: { fixed_instance_size_id: 'F1' },
        appliance_id: 'A1',
        datacenter_id: 'DC',
      },
    ]);
    assert.equal(made.status, 'PROVISIONING');
    const [, running] = await new Promise((resolve) => {
      made.setWait({ status: made.STATUS.running }, 1, (...values) => resolve(values));
    });
    assert.equal(running.status, 'RUNNING');
    assert.deepEqual(running.original.status, { state: 'POWERED_ON', percent: null });
    const [, rebooted] = await calledBack(made, 'reboot');
    assert.equal(rebooted.id, 'S1');
    assert.deepEqual(last()[1], { action: 'REBOOT', method: 'SOFTWARE' });
    const [, gone] = await calledBack(made, 'destroy');
    assert.deepEqual(gone, server('REMOVING'));
  });

  it('lists and gets, with promises', async () => {
    const [own] = await compute.getServers({ page: 1 });
    assert.deepEqual([own.imageId, own.ips[0].ip, own.datacenter.id], ['IMG', '1.2.3.4', 'DC']);
    assert.deepEqual(JSON.parse(JSON.stringify(own)), {
      id: 'S1',
      name: 'web',
      image: { id: 'IMG', name: 'centos' },
      datacenter: { id: 'DC', country_code: 'US', location: 'USA' },
    });
    assert.equal((await compute.getServer(own)).name, 'web');
    const [flavor] = await compute.getFlavors();
    assert.ok(flavor instanceof oneandone.compute.Flavor);
    assert.deepEqual({ ...flavor.toJSON() }, { id: 'F1', name: 'S', ram: 0.5, disk: 30, cores: 1 });
    assert.deepEqual((await compute.getFlavor(flavor)).toJSON(), flavor.toJSON());
    const [found] = await compute.getImages();
    assert.ok(found instanceof oneandone.compute.Image);
    assert.equal((await compute.getImage(found)).name, 'centos7');
    assert.equal(await compute.getVersion(), '1.7');
  });

  it('makes an image where the server is, and deletes it', async () => {
    const own = await compute.getServer('S1');
    const made = await compute.createImage({ name: 'im', server: own });
    assert.deepEqual(last(), [
      'POST /v1/images',
      {
        server_id: 'S1',
        name: 'im',
        frequency: 'ONCE',
        source: 'server',
        num_images: 1,
        datacenter_id: 'DC',
      },
    ]);
    assert.equal(made.server_id, 'S1');
    assert.deepEqual(await made.destroy(), image);
    await compute.createImage({ name: 'im', server: 'S1' });
    assert.equal(last()[1].datacenter_id, null);
  });
});

describe('block storage', () => {
  it('takes, lists, restores and deletes a snapshot', async () => {
    assert.deepEqual(await blocks.createSnapshot('S1'), {
      id: 'SN1',
      creation_date: '2024-05-01',
    });
    assert.deepEqual(last(), ['POST /v1/servers/S1/snapshots', null]);
    const own = await compute.getServer('S1');
    const [, [snapshot]] = await calledBack(blocks, 'getSnapshots', own);
    assert.ok(snapshot instanceof oneandone.blockstorage.Snapshot);
    assert.equal(snapshot.id, 'SN1');
    const restored = await blocks.updateSnapshot({ server: own, snapshot });
    assert.equal(restored.id, 'SN1');
    const deleted = await blocks.deleteSnapshot({ server: 'S1', snapshot: 'SN1' });
    assert.equal(deleted.id, 'SN1');
  });
});

describe('a load balancer', () => {
  it('is created, changed, refreshed and deleted', async () => {
    const made = await balancers.createLoadBalancer({
      name: 'lb',
      healthCheckInterval: 40,
      persistence: true,
      persistenceTime: 1200,
      method: 'ROUND_ROBIN',
      location: 'DC',
      rules: [{ protocol: 'TCP', port_balancer: 80, port_server: 80, source: '0.0.0.0' }],
    });
    assert.deepEqual(last()[1], {
      name: 'lb',
      description: 'lb',
      health_check_test: 'TCP',
      health_check_interval: 40,
      persistence: true,
      persistence_time: 1200,
      method: 'ROUND_ROBIN',
      datacenter_id: 'DC',
      rules: [{ protocol: 'TCP', port_balancer: 80, port_server: 80, source: '0.0.0.0' }],
    });
    assert.ok(made instanceof oneandone.loadbalancer.LoadBalancer);
    const known = [made.healthCheckTest, made.healthCheckInterval, made.persistenceTime];
    assert.deepEqual(known, ['TCP', 40, 1200]);
    await balancers.updateLoadBalancer({ loadbalancer: made, name: 'n' });
    assert.deepEqual(last(), [
      'PUT /v1/load_balancers/L1',
      { name: 'n', health_check_test: 'TCP' },
    ]);
    made.name = 'stale';
    await calledBack(made, 'refresh');
    assert.deepEqual([made.name, made.healthCheckInterval, made.nodes], ['lb', 40, [node]]);
    made.name = 'mine';
    await made.update();
    assert.equal(last()[1].name, 'mine');
    assert.deepEqual(await made.destroy(), balancer);
    const [all] = await balancers.getLoadBalancers();
    assert.deepEqual(all.toJSON(), (await balancers.getLoadBalancer('L1')).toJSON());
  });

  it('has nodes, added and removed by itself or by its client', async () => {
    const own = await balancers.getLoadBalancer('L1');
    const [, [found]] = await calledBack(own, 'getNodes');
    assert.ok(found instanceof oneandone.loadbalancer.Node);
    assert.deepEqual({ ...found.toJSON() }, node);
    const adding = ['POST /v1/load_balancers/L1/server_ips', { server_ips: ['N1'] }];
    assert.equal((await calledBack(own, 'addNodes', ['N1']))[1].id, 'L1');
    assert.deepEqual(last(), adding);
    await balancers.addNodes({ loadbalancer: 'L1', serverIps: [found] });
    assert.deepEqual(last(), adding);
    const removing = ['DELETE /v1/load_balancers/L1/server_ips/N1', undefined];
    assert.equal((await calledBack(own, 'removeNode', 'N1'))[1].id, 'L1');
    assert.deepEqual(last(), removing);
    await balancers.removeNode({ loadbalancer: own, serverIp: found });
    assert.deepEqual(last(), removing);
  });
});

describe('a client', () => {
  it('has a token and a server of its own', async () => {
    const other = client('compute', { token: 'other-token' });
    await other.rebootServer('S1');
    await compute.getServers();
    const [put, get] = mock.requests;
    assert.deepEqual(
      [put.headers['x-token'], get.headers['x-token']],
      ['other-token', 'secret-token'],
    );
    assert.equal(get.body, '');
    const nowhere = client('compute', { serversUrl: '127.0.0.1:1/v1', retries: 0 });
    assert.equal((await failure(nowhere.getServers())).code, 'ECONNREFUSED');
    assert.equal((await compute.getServers()).length, 1);
  });

  it('needs a token', () => {
    for (const service of ['compute', 'blockstorage', 'loadbalancer']) {
      assert.throws(() => pkgcloud[service].createClient({ provider: 'oneandone' }), {
        name: 'TypeError',
        message: `oneandone ${service}: token is required`,
      });
    }
  });

  it('shows its token to nobody', async () => {
    const events = [];
    compute.on('log::*', (message, object) => events.push(JSON.stringify([message, object])));
    const own = await compute.getServer('S1');
    const error = await failure(compute.getServer('S2'));
    const all = JSON.stringify([events, own, compute, error, { ...error }]);
    assert.ok(events.length > 0);
    assert.equal(all.includes('secret-token'), false);
  });
});

describe('a refusal', () => {
  it('is an Error with the API’s own words and fields', async () => {
    const calls = await everyCall(compute, 'getServer', ['S2']);
    assert.equal(calls.length, 1);
    const [[error]] = calls;
    assert.ok(error instanceof Error);
    assert.deepEqual(
      [error.message, error.type, error.errors, error.provider, error.statusCode, error.failCode],
      [refused.message, 'NOT_FOUND', null, 'oneandone', 404, 'Item not found'],
    );
    assert.deepEqual(error.result, refused);
  });

  it('is what 2.2.0 takes any status but 202 for', async () => {
    mock.instead = () => ({ status: 200, body: server('POWERED_ON') });
    const error = await failure(compute.createServer({ name: 'w', image: 'A1', flavor: 'F1' }));
    assert.equal(error.message, 'oneandone Error (200): the change was not accepted');
    assert.equal(error.result.id, 'S1');
  });
});

/** Methods with arguments that do, by service. */
const METHODS = {
  compute: [
    ['getServers', []],
    ['createServer', [{ name: 'web', image: 'A1', flavor: 'F1' }]],
    ['destroyServer', ['S1']],
    ['getServer', ['S1']],
    ['rebootServer', ['S1']],
    ['getImages', []],
    ['getImage', ['A1']],
    ['createImage', [{ name: 'im', server: 'S1' }]],
    ['destroyImage', ['I1']],
    ['getFlavors', []],
    ['getFlavor', ['F1']],
  ],
  blockstorage: [
    ['getSnapshots', ['S1']],
    ['createSnapshot', ['S1']],
    ['updateSnapshot', [{ server: 'S1', snapshot: 'SN1' }]],
    ['deleteSnapshot', [{ server: 'S1', snapshot: 'SN1' }]],
  ],
  loadbalancer: [
    ['getLoadBalancers', []],
    ['getLoadBalancer', ['L1']],
    ['createLoadBalancer', [{ name: 'lb' }]],
    ['updateLoadBalancer', [{ loadbalancer: 'L1', name: 'lb' }]],
    ['deleteLoadBalancer', ['L1']],
    ['getNodes', ['L1']],
    ['addNodes', [{ loadbalancer: 'L1', serverIps: ['N1'] }]],
    ['removeNode', [{ loadbalancer: 'L1', serverIp: 'N1' }]],
  ],
};

describe('whatever the server says, there is one callback', () => {
  const ANSWERS = {
    'an empty object': { body: '{}' },
    'an empty object, accepted': { status: 202, body: '{}' },
    null: { status: 202, body: 'null' },
    HTML: { body: '<html><body>Welcome to the hotel</body></html>' },
    'HTML, accepted': { status: 202, body: '<html>' },
    'half of a document': { status: 202, body: '[{"id":"S1","na' },
    'nothing at all': { status: 202 },
    'a status that means nothing': { status: 299, body: '{"ok":true}' },
    304: { status: 304 },
    418: { status: 418 },
    '404 and its words': { status: 404, body: refused },
    '500 and HTML': { status: 500, body: '<html>' },
  };
  for (const [name, answer] of Object.entries(ANSWERS)) {
    it(`${name}: an error`, async () => {
      mock.instead = () => answer;
      for (const [service, methods] of Object.entries(METHODS)) {
        const own = client(service);
        for (const [method, args] of methods) {
          const calls = await everyCall(own, method, args);
          assert.equal(calls.length, 1, method);
          assert.equal(calls[0].length, 1, method);
          assert.ok(calls[0][0] instanceof Error && calls[0][0].message, method);
        }
      }
    });
  }

  it('an answer that never comes: an error, once the time limit is over', async () => {
    mock.instead = () => undefined;
    const error = await failure(client('compute', { timeout: 50 }).getServers());
    assert.equal(error.code, 'ETIMEDOUT');
  });
});

describe('what an app gets wrong', () => {
  for (const [service, method, args, words] of [
    ['compute', 'createServer', [{}], /^options\.image is a required argument\.$/],
    ['compute', 'createServer', [{ image: 'x' }], /^options\.flavor: is required$/],
    ['compute', 'createImage', [{ server: 'S1' }], /createImage: options\.name is required/],
    ['compute', 'createImage', [{ name: 'x' }], /createImage: options\.server is required/],
    ['compute', 'getServer', [], /^oneandone getServer: server is required/],
    ['blockstorage', 'updateSnapshot', [{}], /updateSnapshot: options\.server is required/],
    ['loadbalancer', 'updateLoadBalancer', [{}], /: options\.loadbalancer is required/],
    ['loadbalancer', 'addNodes', [{ loadbalancer: 'L1' }], /: options\.serverIps is required/],
    ['loadbalancer', 'removeNode', [{ loadbalancer: 'L1' }], /: options\.serverIp is required/],
  ]) {
    it(`${method}(${JSON.stringify(args).slice(1, -1)}) is one error, and nothing is sent`, async () => {
      const calls = await everyCall(client(service), method, args);
      assert.deepEqual([calls.length, calls[0].length], [1, 1]);
      assert.ok(calls[0][0] instanceof Error);
      assert.match(calls[0][0].message, words);
      assert.deepEqual(mock.requests, []);
    });
  }
});

describe('the documentation', () => {
  const AsyncFunction = (async () => {}).constructor;

  for (const service of ['compute', 'blockstorage', 'loadbalancer']) {
    it(`of ${service} has a program that runs`, async () => {
      const [{ code }] = markdown.blocks(path.join('docs', `oneandone-${service}.md`));
      const own = { [service]: { createClient: (options) => client(service, tokenless(options)) } };
      const program = new AsyncFunction('require', 'process', code.replace('5000', '1'));
      await program(() => own, { env: {}, argv: ['node', 'app.js', 'S1'] });
      assert.ok(mock.requests.length > 2);
    });
  }

  /** The program's options, but for those that say where the tests' own server is. */
  const tokenless = ({ token, ...options }) => options;
});
