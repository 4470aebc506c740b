'use strict';

// Rackspace's clients against mimic, Rackspace's own double of its cloud, for what it serves.

const assert = require('node:assert/strict');
const { after, before, describe, test: declare } = require('node:test');
const { recorded } = require('./support/record.js');
const mimic = require('./support/mimic.js');
const pkgcloud = require('../index.js');

const { compute, loadbalancer, storage } = pkgcloud.providers.rackspace;

let cloud;
let unavailable;

before(async () => {
  try {
    cloud = await mimic.start();
  } catch (error) {
    if (error.code !== 'UNAVAILABLE') throw error;
    unavailable = error.message;
  }
});
after(() => cloud?.stop());

const test = (name, body) => declare(name, (t) => (unavailable ? t.skip(unavailable) : body(t)));

function client(service, options = {}) {
  const { authUrl, region } = cloud;
  const base = { provider: 'rackspace', authUrl, username: 'ann', apiKey: 'key', region };
  return recorded(pkgcloud[service].createClient({ ...base, ...options }), 'rackspace', service);
}

const missing = { statusCode: 404, failCode: 'Item not found', provider: 'rackspace' };

describe('rackspace logins', () => {
  test('by key and by password', async () => {
    for (const options of [{}, { apiKey: undefined, password: 'secret' }]) {
      const nova = client('compute', options);
      await nova.auth();
      assert.match(nova._identity.token.id, /^token_/);
      assert.equal(nova._identity.user.name, 'ann');
      assert.match(nova._serviceUrl, /\/NovaApi-\w+\/ORD\/v2\/\d+$/);
    }
  });

  test('to each of its regions', async () => {
    const nova = client('compute', { region: 'dfw' });
    await nova.auth();
    assert.match(nova._serviceUrl, /\/DFW\//);
    const nowhere = client('compute', { region: 'nowhere' });
    await assert.rejects(nowhere.getFlavors(), { message: 'Unable to identify endpoint url' });
  });

  test('to the service that has no region', async () => {
    const dns = client('dns');
    await dns.auth();
    assert.match(dns._serviceUrl, /\/DNSApi-/);
  });
});

describe('rackspace compute', () => {
  let nova;
  let server;
  let flavors;
  let images;

  test('flavors, images, limits', async () => {
    nova = client('compute');
    [flavors, images] = await Promise.all([nova.getFlavors(), nova.getImages()]);
    assert.ok(flavors[0] instanceof compute.Flavor);
    assert.deepEqual((await nova.getFlavor(flavors[1])).toJSON(), flavors[1].toJSON());
    assert.ok(images[0] instanceof compute.Image);
    assert.equal((await nova.getImage(images[1].id)).name, images[1].name);
    await assert.rejects(nova.getFlavor('none'), missing);
    await assert.rejects(nova.getImage('none'), missing);
    assert.equal((await nova.getLimits()).absolute.maxTotalKeypairs, 100);
  });

  test('a server', async () => {
    server = await nova.createServer({
      name: 'web ü',
      flavor: flavors[0],
      image: images[0],
      metadata: { a: 'b' },
    });
    assert.ok(server instanceof compute.Server);
    assert.ok(server.adminPass);
    await server.setWait({ status: server.STATUS.running }, 10, 10000);
    const got = await nova.getServer(server.id);
    assert.deepEqual(
      [got.name, got.status, got.flavorId, got.imageId, got.metadata],
      ['web ü', 'RUNNING', flavors[0].id, images[0].id, { a: 'b' }],
    );
    const listed = await nova.getServers();
    assert.ok(listed[0] instanceof compute.Server);
    assert.deepEqual(
      listed.map(({ id }) => id),
      [server.id],
    );
    const addresses = await nova.getServerAddresses(server);
    assert.match(addresses.private[0].addr, /^10\./);
  });

  test('what can be done to it', async () => {
    await nova.rebootServer(server, { type: 'hard' });
    await nova.resizeServer(server, flavors[1]);
    await nova.confirmServerResize(server);
    assert.equal((await nova.getServer(server)).flavorId, flavors[1].id);
    await nova.resizeServer(server, flavors[0]);
    await nova.revertServerResize(server);
    assert.equal((await nova.getServer(server)).flavorId, flavors[1].id);
    const body = await nova.rebuildServer(server, { image: images[1] });
    assert.equal(body.server.image.id, images[1].id);
    const asked = await nova._doServerAction(server, { reboot: { type: 'SOFT' } });
    assert.equal(asked, undefined);
  });

  test('it is destroyed', async () => {
    assert.deepEqual(await nova.destroyServer(server), { ok: server.id });
    await assert.rejects(nova.getServer(server), missing);
    await assert.rejects(server.refresh(), missing);
  });

  test('keys', async () => {
    const made = await nova.addKey({ name: 'laptop', key: 'ssh-rsa AAAA' });
    assert.equal(made.public_key, 'ssh-rsa AAAA');
    assert.deepEqual(
      (await nova.listKeys()).map(({ keypair }) => keypair.name),
      ['laptop'],
    );
    await nova.destroyKey('laptop');
    assert.deepEqual(await nova.listKeys(), []);
    await assert.rejects(nova.destroyKey('laptop'), missing);
  });
});

describe('rackspace storage', () => {
  test('containers and files', async () => {
    const swift = client('storage');
    const box = await swift.createContainer('box');
    assert.ok(box instanceof storage.Container);
    const upload = swift.upload({ container: box, remote: 'a b/é.txt', contentType: 'text/x-own' });
    upload.end('hello');
    assert.equal((await upload.promise()).name, 'a b/é.txt');
    const [file] = await swift.getFiles(box);
    assert.ok(file instanceof storage.File);
    assert.deepEqual([file.name, file.size], ['a b/é.txt', 5]);
    assert.equal((await swift.getFile(box, file)).contentType, 'text/x-own');
    const bytes = Buffer.concat(await swift.download({ container: box, remote: file }).toArray());
    assert.equal(bytes.toString(), 'hello');
    const got = await swift.getContainer(box);
    assert.deepEqual([got.count, got.bytes], [1, 5]);
    assert.equal(await swift.removeFile(box, file), true);
    assert.deepEqual(await swift.getFiles(box), []);
    assert.equal(await swift.destroyContainer(box), true);
    await assert.rejects(swift.getContainer(box), missing);
  });

  test('a key for temporary URLs', async () => {
    const swift = client('storage');
    assert.equal(await swift.setTemporaryUrlKey('a key'), undefined);
    const url = await swift.generateTempUrl('box', 'x', 'GET', 60, 'a key');
    assert.match(
      url,
      /\/MossoCloudFS_[\w-]+\/box\/x\?temp_url_sig=[0-9a-f]{40}&temp_url_expires=\d+$/,
    );
  });
});

describe('rackspace load balancers', () => {
  let clb;
  let balancer;

  test('one is there', async () => {
    clb = client('loadbalancer');
    assert.deepEqual(await clb.getLoadBalancers(), []);
    // mimic wants an envelope, which 2.2.0 does not send.
    const made = await new Promise((resolve, reject) => {
      const loadBalancer = {
        name: 'shop',
        protocol: 'HTTP',
        port: 80,
        virtualIps: [{ type: 'PUBLIC' }],
        nodes: [{ address: '10.0.0.1', port: 80, condition: 'ENABLED' }],
      };
      const options = { method: 'POST', path: 'loadbalancers', body: { loadBalancer } };
      clb._request(options, (error, body) => (error ? reject(error) : resolve(body)));
    });
    balancer = await clb.getLoadBalancer(made.loadBalancer.id);
    assert.ok(balancer instanceof loadbalancer.LoadBalancer);
    assert.deepEqual(
      [balancer.name, balancer.protocol, balancer.port, balancer.status],
      ['shop', 'HTTP', 80, 'ACTIVE'],
    );
    assert.deepEqual(
      (await clb.getLoadBalancers()).map(({ id }) => id),
      [balancer.id],
    );
    await assert.rejects(clb.getLoadBalancer(1), missing);
  });

  test('its nodes', async () => {
    const node = { address: '10.0.0.2', port: 80, condition: 'ENABLED', type: 'PRIMARY' };
    const [added] = await clb.addNodes(balancer, [node]);
    assert.ok(added instanceof loadbalancer.Node);
    assert.equal(added.address, '10.0.0.2');
    const addresses = async () =>
      (await clb.getNodes(balancer)).map(({ address, condition }) => `${address} ${condition}`);
    assert.deepEqual(await addresses(), ['10.0.0.1 ENABLED', '10.0.0.2 ENABLED']);
    added.condition = 'DISABLED';
    await clb.updateNode(balancer, added);
    assert.deepEqual(await addresses(), ['10.0.0.1 ENABLED', '10.0.0.2 DISABLED']);
    await clb.removeNode(balancer, added);
    assert.deepEqual(await addresses(), ['10.0.0.1 ENABLED']);
    const more = await clb.addNodes(balancer, [node, { ...node, port: 81 }]);
    await clb.removeNodes(balancer, more);
    assert.deepEqual(await addresses(), ['10.0.0.1 ENABLED']);
    await assert.rejects(clb.removeNode(balancer, 1), { statusCode: 404 });
  });

  test('its health monitor', async () => {
    const seen = await clb.getHealthMonitor(balancer);
    assert.equal(seen?.type, undefined);
  });

  test('it is deleted', async () => {
    await clb.deleteLoadBalancer(balancer);
    await assert.rejects(clb.getLoadBalancer(balancer), ({ statusCode }) =>
      [404, 410].includes(statusCode),
    );
  });
});

describe('rackspace block storage, orchestration', () => {
  test('no volumes', async () => {
    const cinder = client('blockstorage');
    assert.deepEqual(await cinder.getVolumes(), []);
    assert.deepEqual(await cinder.getVolumes(true), []);
  });

  test('stacks', async () => {
    const heat = client('orchestration');
    assert.deepEqual(await heat.getStacks(), []);
    const template = { heat_template_version: '2015-04-30', resources: {} };
    assert.ok(await heat.validateTemplate(template));
    // mimic gets no single stack, which the client wants after it has created one.
    await assert.rejects(heat.createStack({ name: 'one', timeout: 5, template }), {
      statusCode: 404,
    });
    const [stack] = await heat.getStacks();
    assert.deepEqual([stack.name, stack.status], ['one', 'CREATE_COMPLETE']);
  });
});
