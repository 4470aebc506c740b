'use strict';

// Every method of a compute client, against a real Nova.

const assert = require('node:assert/strict');
const { after, before, describe, test } = require('node:test');

const {
  client,
  everyMethod,
  gone,
  lacking,
  pkgcloud,
  refused,
  skip,
  undoing,
  unique,
  until,
} = require('./cloud.js');
const { compute: classes } = pkgcloud.providers.openstack;
const byId = (a, b) => (a.id < b.id ? -1 : 1);

describe('compute', { skip }, () => {
  const undo = undoing();
  let nova;
  let neutron;
  let flavors;
  let image;
  let network;
  let server;

  const running = (it) => it.setWait({ status: 'RUNNING' }, 500, 120000);

  before(async () => {
    nova = client('compute');
    neutron = client('network');
    flavors = (await nova.getFlavors()).sort((a, b) => a.ram - b.ram);
    image = (await nova.getImages()).find(({ status }) => status === 'ACTIVE');
    network = await neutron.createNetwork(unique('network'));
    undo(() => neutron.destroyNetwork(network));
    const subnet = await neutron.createSubnet({
      networkId: network.id,
      ipVersion: 4,
      cidr: '10.215.0.0/24',
    });
    undo(() => neutron.destroySubnet(subnet));
    const [outside] = await neutron.getNetworks({ 'router:external': true });
    if (outside) {
      const router = await neutron.createRouter({
        externalGatewayInfo: { network_id: outside.id },
      });
      undo(() => router.destroy());
      await router.addInterface(subnet);
      undo(() => router.removeInterface(subnet));
    }
    server = await nova.createServer({
      name: unique('server'),
      flavor: flavors[0],
      image,
      networks: [{ uuid: network.id }],
      metadata: { a: 'b' },
    });
    undo(() => gone(() => nova.getServer(server)));
    undo(() => nova.destroyServer(server));
    await running(server);
  });
  after(() => undo.all());

  test('version, limits, extensions', async () => {
    const [id, version] = await nova.getVersion().all();
    assert.match(id, /^v2/);
    assert.equal(version.id, id);
    const limits = await nova.getLimits();
    assert.equal(typeof limits.absolute.maxTotalInstances, 'number');
    assert.ok((await nova.getExtensions()).length > 0);
  });

  test('flavors', async () => {
    assert.ok(flavors[0] instanceof classes.Flavor);
    const [first] = flavors;
    assert.equal((await nova.getFlavor(first)).name, first.name);
    assert.equal((await nova.getFlavor(first.id)).ram, first.ram);
    await assert.rejects(nova.getFlavor('none'), refused(404));
  });

  test('servers', async () => {
    assert.ok(server instanceof classes.Server);
    const listed = await nova.getServers({ name: server.name });
    assert.deepEqual(
      listed.map(({ id }) => id),
      [server.id],
    );
    assert.deepEqual(await nova.getServers({ name: 'none-of-that-name' }), []);
    const [fetched, response] = await nova.getServer(server).all();
    assert.equal(response.statusCode, 200);
    assert.deepEqual([fetched.status, fetched.metadata], ['RUNNING', { a: 'b' }]);
    assert.deepEqual([fetched.flavorId, fetched.imageId], [flavors[0].id, image.id]);
    assert.match(fetched.addresses.private[0], /^10\.215\.0\./);
    assert.equal(fetched.original.id, server.id);
    const all = await nova.getServerAddresses(server);
    assert.match(all[network.name][0].addr, /^10\.215\.0\./);
    const one = await nova.getServerAddresses(server, network.name);
    assert.deepEqual(one, { [network.name]: all[network.name] });
    const own = await server.getAddresses();
    assert.deepEqual(own, all);
    await nova.renameServer(server, unique('renamed'));
    assert.match((await server.refresh()).name, /renamed/);
    await assert.rejects(nova.getServer('none'), refused(404));
  });

  test('a server is stopped, started, rebooted, rebuilt and resized', async () => {
    const is = (status) => until(async () => (await nova.getServer(server)).status === status);
    await nova.stopServer(server);
    await is('STOPPED');
    await nova.startServer(server);
    await is('RUNNING');
    await nova.rebootServer(server, { type: 'hard' });
    await is('RUNNING');
    await server.reboot();
    await is('RUNNING');
    const [body, response] = await nova.rebuildServer(server, image).all();
    assert.deepEqual([body.server.id, response.statusCode], [server.id, 202]);
    await is('RUNNING');
    await nova.rebuildServer(server.id, { image, name: unique('rebuilt') });
    await is('RUNNING');
    assert.match((await nova.getServer(server)).name, /rebuilt/);
    const larger = flavors.find(({ id, disk }) => id !== flavors[0].id && disk >= flavors[0].disk);
    const resized = () =>
      until(async () => (await nova.getServer(server)).original.status === 'VERIFY_RESIZE');
    await nova.resizeServer(server, larger);
    await resized();
    await nova.revertServerResize(server);
    await is('RUNNING');
    assert.equal((await nova.getServer(server)).flavorId, flavors[0].id);
    await server.resize(larger.id);
    await resized();
    const [nothing, confirmed] = await nova.confirmServerResize(server).all();
    assert.deepEqual([nothing, confirmed.statusCode], [undefined, 204]);
    await is('RUNNING');
    assert.equal((await nova.getServer(server)).flavorId, larger.id);
  });

  test('keys', async () => {
    const name = unique('key');
    const made = await nova.addKey(name);
    undo(() => nova.destroyKey(name));
    assert.match(made.public_key, /^ssh-/);
    assert.equal((await nova.getKey(name)).fingerprint, made.fingerprint);
    assert.ok((await nova.listKeys()).some(({ keypair }) => keypair.name === name));
    const imported = unique('key');
    await nova.addKey({ name: imported, key: made.public_key });
    await nova.destroyKey(imported);
    await nova.destroyKey(name);
    await assert.rejects(nova.getKey(name), refused(404));
  });

  test('volumes of a server', async () => {
    const cinder = client('blockstorage');
    const volume = await cinder.createVolume({ name: unique('volume'), size: 1 });
    undo(() => cinder.deleteVolume(volume));
    const is = (status) => until(async () => (await cinder.getVolume(volume)).status === status);
    await is('available');
    const attached = await nova.attachVolume(server, volume);
    assert.equal(attached.volumeId, volume.id);
    await is('in-use');
    assert.deepEqual(
      (await nova.getVolumeAttachments(server)).map(({ volumeId }) => volumeId),
      [volume.id],
    );
    const one = await nova.getVolumeAttachmentDetails(server, attached);
    assert.equal(one.serverId, server.id);
    await nova.detachVolume(server, attached);
    await is('available');
    assert.deepEqual(await nova.getVolumeAttachments(server), []);
    await cinder.deleteVolume(volume);
  });

  test('what only old Novas did with networks is refused', async () => {
    for (const [method, ...args] of [
      ['addNetwork', network.id],
      ['addNetworkToHost', network.id, 'host'],
      ['removeNetworkFromHost', network.id, 'host'],
      ['disassociateNetworkFromProject', network.id],
      ['disassociateProjectFromNetwork', network.id],
      ['_doNetworkAction', network.id, { disassociate: null }],
    ]) {
      await assert.rejects(nova[method](...args), refused(403, 404, 410, 501), method);
    }
  });

  test('an action of the app’s own', async () => {
    const [, response] = await nova._doServerAction(server, { lock: null }).all();
    assert.equal(response.statusCode, 202);
    await nova._doServerAction(server, { unlock: null });
  });

  test('a server of its own making is destroyed', async () => {
    const one = new classes.Server(nova, { name: unique('own') });
    Object.assign(one, { flavor: flavors[0], image, networks: [{ uuid: network.id }] });
    const made = await one.create();
    await running(made);
    assert.deepEqual(await nova.destroyServer(made), { ok: made.id });
    await gone(() => nova.getServer(made));
  });

  // The APIs of Glance's and Neutron's that Nova once had, by Nova where it still has them, and by those where a
  // newer version of its API has not.
  for (const [who, version] of [
    ['as Nova has them', undefined],
    ['as Glance and Neutron have them', '2.44'],
  ]) {
    describe(who, () => {
      let modern;

      before(() => {
        modern = client('compute', {}, version && 'Glance and Neutron');
        if (version) {
          modern.before.push((request) => {
            request.headers['x-openstack-nova-api-version'] = version;
          });
        }
      });

      test('images', async () => {
        const listed = await modern.getImages();
        const one = listed.find(({ id }) => id === image.id);
        assert.ok(one instanceof classes.Image);
        assert.deepEqual(one.toJSON(), image.toJSON());
        assert.deepEqual((await modern.getImage(image)).toJSON(), image.toJSON());
        const made = await modern.createImage({ name: unique('image'), server });
        undo(() => modern.destroyImage(made));
        await until(async () => (await modern.getImage(made)).status === 'ACTIVE');
        const described = await modern.updateImageMeta(made, { 'of a.kind': '1', plain: 'x' });
        assert.equal(described.metadata['of a.kind'], '1');
        assert.equal((await modern.updateImageMeta(made, { plain: 'y' })).metadata.plain, 'y');
        assert.deepEqual(await modern.destroyImage(made), { ok: made.id });
        await gone(() => modern.getImage(made));
        await assert.rejects(modern.getImage('none'), refused(404));
      });

      test('security groups', async () => {
        const name = unique('group');
        const group = await modern.addGroup({ name, description: 'd' });
        undo(() => modern.destroyGroup(group.id));
        assert.deepEqual([group.name, group.description, group.rules], [name, 'd', []]);
        const [rule, response] = await modern
          .addRule({
            groupId: group.id,
            fromPort: 80,
            toPort: 81,
            ipProtocol: 'tcp',
            cidr: '10.0.0.0/8',
          })
          .all();
        assert.ok(response.statusCode < 300);
        assert.deepEqual(rule, {
          id: rule.id,
          parent_group_id: group.id,
          ip_protocol: 'tcp',
          from_port: 80,
          to_port: 81,
          group: {},
          ip_range: { cidr: '10.0.0.0/8' },
        });
        const [ping, among] = await modern.addRules([
          { groupId: group.id, fromPort: -1, toPort: -1, ipProtocol: 'icmp', cidr: '0.0.0.0/0' },
          {
            groupId: group.id,
            fromPort: 1,
            toPort: 65535,
            ipProtocol: 'udp',
            sourceGroupId: group.id,
          },
        ]);
        assert.deepEqual([ping.from_port, ping.ip_range], [-1, { cidr: '0.0.0.0/0' }]);
        assert.deepEqual([among.group.name, among.ip_range], [name, {}]);
        const listed = (await modern.listGroups()).find(({ id }) => id === group.id);
        assert.equal(listed.rules.length, 3);
        assert.deepEqual(
          listed.rules.find(({ id }) => id === rule.id),
          rule,
        );
        const plain = (await nova.listGroups()).find(({ id }) => id === group.id);
        const sorted = ({ rules, ...rest }) => ({ ...rest, rules: rules.sort(byId) });
        assert.deepEqual(sorted(listed), sorted(plain));
        assert.deepEqual(await modern.deleteRule(rule.id), { ok: rule.id });
        await modern.destroyGroup(group.id);
        await assert.rejects(modern.destroyGroup(group.id), refused(404));
        await assert.rejects(modern.deleteRule(rule.id), refused(404));
        const short = await modern.addGroup(name).catch((error) => {
          // Nova wants a description.
          assert.equal(error.statusCode, 400);
        });
        if (short) await modern.destroyGroup(short.id);
      });

      test('networks', async () => {
        const listed = (await modern.getNetworks()).find(({ id }) => id === network.id);
        assert.equal(listed.label, network.name);
        const plain = (await nova.getNetworks()).find(({ id }) => id === network.id);
        assert.deepEqual(Object.keys(listed).sort(), Object.keys(plain).sort());
        const one = await modern.getNetwork(network.id);
        assert.equal(one.label, network.name);
        assert.deepEqual(one, await modern.getNetwork(listed));
        await assert.rejects(modern.getNetwork('none'), refused(404));

        const label = unique('label');
        const made = await modern.createNetwork({
          label,
          cidr: '10.217.0.0/24',
          gateway: '10.217.0.254',
          dns1: '192.0.2.53',
          cidr_v6: 'fd00:217::/64',
        });
        undo(() => modern.deleteNetwork(made.id));
        assert.deepEqual(
          [made.label, made.cidr, made.gateway, made.dns1, made.cidr_v6, made.netmask],
          [label, '10.217.0.0/24', '10.217.0.254', '192.0.2.53', 'fd00:217::/64', '255.255.255.0'],
        );
        assert.equal((await modern.getNetwork(made.id)).gateway, '10.217.0.254');
        const subnets = await neutron.getSubnets({ networkId: made.id });
        assert.deepEqual(subnets.map(({ ipVersion }) => ipVersion).sort(), [4, 6]);
        assert.equal(await modern.deleteNetwork(made.id), undefined);
        await assert.rejects(modern.getNetwork(made.id), refused(404));
        const bare = await modern._createNetwork({ label, cidr: '10.217.0.0/24' }, ['label']);
        undo(() => modern.deleteNetwork(bare.id));
        assert.deepEqual([bare.label, bare.cidr], [label, null]);
        await modern.deleteNetwork(bare);
        const wrong = { label, cidr: 'nonsense' };
        await assert.rejects(modern.createNetwork(wrong), refused(400));
        const left = (await neutron.getNetworks()).filter(({ name }) => name === label);
        assert.deepEqual(left, []);
      });

      test('floating IPs', async (t) => {
        const [outside] = await neutron.getNetworks({ 'router:external': true });
        if (!outside) return lacking(t, 'the cloud has no external network');
        const made = await modern.allocateNewFloatingIp(outside.name);
        undo(() => modern.deallocateFloatingIp(made));
        assert.deepEqual(made, {
          id: made.id,
          ip: made.ip,
          fixed_ip: null,
          instance_id: null,
          pool: outside.name,
        });
        await modern.addFloatingIp(server, made);
        const used = await until(async () => {
          const ip = await modern.getFloatingIp(made);
          return ip.instance_id && ip;
        });
        assert.deepEqual([used.id, used.instance_id], [made.id, server.id]);
        assert.match(used.fixed_ip, /^10\.215\.0\./);
        const listed = (await modern.getFloatingIps()).find(({ ip }) => ip === made.ip);
        assert.deepEqual(listed, used);
        assert.deepEqual(await nova.getFloatingIp(made), used);
        await modern.removeFloatingIp(server, made.ip);
        assert.equal((await modern.getFloatingIp(made.id)).instance_id, null);
        await assert.rejects(modern.removeFloatingIp(server, made.ip), refused(403, 404, 409, 422));
        await modern.deallocateFloatingIp(made);
        await assert.rejects(modern.getFloatingIp(made), refused(404));
        await assert.rejects(modern.allocateNewFloatingIp('none-of-that-name'), refused(404));
        await assert.rejects(modern.addFloatingIp(server, '192.0.2.1'), refused(404));
      });
    });
  }

  test('every method has been called', everyMethod('compute'));
});
