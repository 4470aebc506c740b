'use strict';

// Every method of a network client, against a real Neutron.

const assert = require('node:assert/strict');
const { after, before, describe, test } = require('node:test');

const {
  client,
  everyMethod,
  lacking,
  pkgcloud,
  refused,
  skip,
  undoing,
  unique,
} = require('./cloud.js');

const { network: classes } = pkgcloud.providers.openstack;
const missing = '00000000-0000-4000-8000-000000000000';

describe('network', { skip }, () => {
  const undo = undoing();
  let neutron;
  let network;
  let subnet;

  before(async () => {
    neutron = client('network');
    network = await neutron.createNetwork({ name: unique('network'), adminStateUp: true });
    undo(() => neutron.destroyNetwork(network));
    subnet = await neutron.createSubnet({
      name: unique('subnet'),
      networkId: network.id,
      ipVersion: 4,
      cidr: '10.213.0.0/24',
      enableDhcp: false,
      dnsNameServers: ['192.0.2.53'],
      hostRoutes: [{ destination: '198.51.100.0/24', nexthop: '10.213.0.9' }],
    });
    undo(() => neutron.destroySubnet(subnet));
  });
  after(() => undo.all());

  test('networks', async () => {
    assert.ok(network instanceof classes.Network);
    assert.equal(network.adminStateUp, true);
    assert.equal(network.shared, 0);
    assert.ok((await neutron.getNetworks()).some(({ id }) => id === network.id));
    const named = await neutron.getNetworks({ name: network.name, limit: 1 });
    assert.deepEqual(
      named.map(({ id }) => id),
      [network.id],
    );
    assert.equal((await neutron.getNetwork(network.id)).name, network.name);
    await assert.rejects(neutron.getNetwork(missing), refused(404));
    await assert.rejects(neutron.updateNetwork({ id: missing, name: 'x' }), refused(404));
  });

  test('a network as it came can be changed and saved', async () => {
    const fetched = await neutron.getNetwork(network);
    const before = fetched.name;
    fetched.name = unique('renamed');
    fetched.adminStateUp = false;
    const saved = await neutron.updateNetwork(fetched);
    assert.equal(saved.name, fetched.name);
    assert.equal(saved.adminStateUp, false);
    fetched.name = before;
    fetched.adminStateUp = true;
    assert.equal((await fetched.update()).name, before);
    assert.equal((await neutron.getNetwork(network)).adminStateUp, true);
    assert.equal((await neutron.updateNetwork(await neutron.getNetwork(network))).name, before);
    const plain = await neutron.updateNetwork({ id: network.id, adminStateUp: false });
    assert.equal(plain.adminStateUp, false);
  });

  test('a network by its name, and gone', async () => {
    const made = await neutron.createNetwork(unique('by-name'));
    assert.equal((await made.refresh()).id, made.id);
    assert.equal(await neutron.destroyNetwork(made), made.id);
    await assert.rejects(neutron.getNetwork(made), refused(404));
    const like = await new classes.Network(neutron, { name: unique('like') }).create();
    assert.equal(await like.destroy(), like.id);
  });

  test('subnets', async () => {
    assert.ok(subnet instanceof classes.Subnet);
    assert.equal(subnet.enableDhcp, false);
    assert.equal(subnet.cidr, '10.213.0.0/24');
    assert.deepEqual(subnet.dnsNameServers, ['192.0.2.53']);
    assert.equal(subnet.hostRoutes.length, 1);
    assert.equal(JSON.parse(JSON.stringify(subnet)).enableDhcp, false);
    const listed = await neutron.getSubnets({ networkId: network.id });
    assert.deepEqual(
      listed.map(({ id }) => id),
      [subnet.id],
    );
    const fetched = await neutron.getSubnet(subnet);
    fetched.name = unique('renamed');
    fetched.dnsNameServers = [];
    const saved = await neutron.updateSubnet(fetched);
    assert.deepEqual([saved.name, saved.dnsNameServers], [fetched.name, []]);
    assert.equal(
      (await neutron.updateSubnet({ id: subnet.id, enableDhcp: true })).enableDhcp,
      true,
    );
    const second = await new classes.Subnet(neutron, {
      name: unique('second'),
      network_id: network.id,
      ip_version: 4,
      cidr: '10.214.0.0/24',
      gateway_ip: '10.214.0.254',
    }).create();
    assert.equal(second.gatewayIp, '10.214.0.254');
    const without = await neutron.updateSubnet({ id: second.id, gatewayIp: null });
    assert.equal(without.gatewayIp, undefined);
    assert.equal(await neutron.destroySubnet(second), second.id);
    await assert.rejects(second.refresh(), refused(404));
  });

  test('ports', async () => {
    const port = await neutron.createPort({
      name: unique('port'),
      networkId: network.id,
      adminStateUp: false,
      deviceId: 'acceptance',
      fixedIps: [{ subnet_id: subnet.id }],
    });
    undo(() => neutron.destroyPort(port));
    assert.ok(port instanceof classes.Port);
    assert.deepEqual([port.adminStateUp, port.deviceId], [false, 'acceptance']);
    assert.match(port.fixedIps[0].ip_address, /^10\.213\.0\./);
    assert.equal((await neutron.getPorts({ deviceId: 'acceptance', limit: 1 })).length, 1);
    const fetched = await neutron.getPort(port.id);
    fetched.name = unique('renamed');
    fetched.adminStateUp = true;
    fetched.deviceId = '';
    const saved = await fetched.update();
    assert.deepEqual([saved.name, saved.adminStateUp, saved.deviceId], [fetched.name, true, '']);
    const plain = await neutron.updatePort({ id: port.id, securityGroups: [] });
    assert.deepEqual(plain.securityGroups, []);
    const other = new classes.Port(neutron, { name: unique('like'), network_id: network.id });
    const like = await other.create();
    assert.equal((await like.refresh()).networkId, network.id);
    assert.equal(await like.destroy(), like.id);
    await assert.rejects(neutron.destroyPort(like), refused(404));
    assert.equal(await neutron.destroyPort(port), port.id);
  });

  test('security groups and rules', async () => {
    const group = await neutron.createSecurityGroup({ name: unique('group'), description: '' });
    undo(() => neutron.destroySecurityGroup(group));
    assert.ok(group instanceof classes.SecurityGroup);
    assert.equal(group.description, '');
    assert.ok((await neutron.getSecurityGroups()).some(({ id }) => id === group.id));
    const rule = await neutron.createSecurityGroupRule({
      securityGroupId: group.id,
      direction: 'ingress',
      ethertype: 'IPv4',
      protocol: 'icmp',
      portRangeMin: 0,
      portRangeMax: 0,
      remoteIpPrefix: '10.0.0.0/8',
    });
    assert.ok(rule instanceof classes.SecurityGroupRule);
    assert.deepEqual([rule.portRangeMin, rule.portRangeMax], [0, 0]);
    const rules = await neutron.getSecurityGroupRules({ securityGroupId: group.id });
    assert.ok(rules.some(({ id }) => id === rule.id));
    assert.ok(rules.every(({ securityGroupId }) => securityGroupId === group.id));
    assert.equal((await neutron.getSecurityGroupRule(rule)).protocol, 'icmp');
    assert.equal((await group.refresh()).securityGroupRules.length, rules.length);
    assert.equal(await rule.destroy(), rule.id);
    assert.equal((await rule.create()).protocol, 'icmp');
    const like = new classes.SecurityGroup(neutron, { name: unique('like'), description: 'd' });
    const made = await like.create();
    assert.equal((await neutron.getSecurityGroup(made.id)).description, 'd');
    assert.equal(await neutron.destroySecurityGroup(made), made.id);
    await assert.rejects(neutron.getSecurityGroup(made), refused(404));
    await assert.rejects(neutron.destroySecurityGroupRule(missing), refused(404));
  });

  test('routers and floating IPs', async (t) => {
    const [outside] = await neutron.getNetworks({ 'router:external': true });
    if (!outside) return lacking(t, 'the cloud has no external network');
    const router = await neutron.createRouter({
      name: unique('router'),
      externalGatewayInfo: { network_id: outside.id },
    });
    undo(() => neutron.destroyRouter(router));
    assert.equal(router.externalGatewayInfo.network_id, outside.id);
    assert.ok((await neutron.getRouters()).some(({ id }) => id === router.id));
    assert.equal((await neutron.getRouter(router.id)).name, router.name);
    const added = await neutron.addRouterInterface(router, subnet);
    assert.equal(added.subnet_id, subnet.id);
    undo(() => router.removeInterface(subnet.id));
    router.name = unique('renamed');
    assert.equal((await neutron.updateRouter(router)).name, router.name);

    const port = await neutron.createPort({ networkId: network.id });
    undo(() => neutron.destroyPort(port));
    const address = await neutron.createFloatingIp(outside.id);
    undo(() => neutron.destroyFloatingIp(address));
    assert.equal(address.floatingNetworkId, outside.id);
    address.portId = port.id;
    const led = await address.update();
    assert.equal(led.fixedIpAddress, port.fixedIps[0].ip_address);
    assert.equal((await neutron.getFloatingIps({ portId: port.id })).length, 1);
    led.portId = null;
    assert.equal((await neutron.updateFloatingIp(led)).portId, undefined);
    assert.equal((await neutron.getFloatingIp(address.id)).portId, undefined);
    assert.equal(await neutron.destroyFloatingIp(address), address.id);

    const removed = await neutron.removeRouterInterface(router, { subnetId: subnet.id });
    assert.equal(removed.subnet_id, subnet.id);
    const by = await neutron.createPort({ networkId: network.id });
    undo(() => neutron.destroyPort(by));
    assert.equal((await router.addInterface(by)).port_id, by.id);
    assert.equal((await router.removeInterface(by)).port_id, by.id);
    const closed = await neutron.updateRouter({ id: router.id, externalGatewayInfo: null });
    assert.equal(closed.externalGatewayInfo, undefined);
    assert.equal(await router.destroy(), router.id);
    await assert.rejects(neutron.getRouter(router), refused(404));
  });

  test('every method has been called', everyMethod('network'));
});
