'use strict';

// What this package sees of a cloud is what OpenStack's own SDK for Python sees there.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { after, before, describe, test } = require('node:test');

const { client, options, skip, undoing, unique, until } = require('./cloud.js');
const { python } = require('../../support/python.js');

/** Services of the cloud; all, where nobody has looked. */
const services = process.env.PKGCLOUD_SERVICES?.split(',');
const has = (service) => !services || services.includes(service);

/**
 * For each kind of things: our service and how to list it, the SDK's, and which of our properties are which of the
 * SDK's. A function says how a value of ours is made; what both say is compared as JSON.
 */
const KINDS = {
  flavors: {
    service: 'compute',
    list: (nova) => nova.getFlavors(),
    theirs: ['compute', 'flavors', {}],
    fields: { name: 'name', ram: 'ram', vcpus: 'vcpus', disk: 'disk' },
  },
  images: {
    service: 'compute',
    list: (nova) => nova.getImages(),
    theirs: ['image', 'images', {}],
    fields: { name: 'name', status: ({ status }) => status.toUpperCase() },
  },
  servers: {
    service: 'compute',
    list: (nova) => nova.getServers(),
    theirs: ['compute', 'servers', {}],
    fields: { name: 'name', metadata: 'metadata', addresses: addressesOf },
  },
  keys: {
    service: 'compute',
    list: async (nova) =>
      (await nova.listKeys()).map(({ keypair }) => ({ ...keypair, id: keypair.name })),
    theirs: ['compute', 'keypairs', {}],
    fields: { fingerprint: 'fingerprint', public_key: 'public_key' },
  },
  volumes: {
    service: 'blockstorage',
    list: (cinder) => cinder.getVolumes(true),
    theirs: ['block_storage', 'volumes', {}],
    fields: {
      name: 'name',
      description: 'description',
      size: 'size',
      status: 'status',
      volumeType: 'volume_type',
      snapshotId: ({ snapshot_id: id }) => id ?? undefined,
    },
  },
  'volume types': {
    service: 'blockstorage',
    list: (cinder) => cinder.getVolumeTypes(),
    theirs: ['block_storage', 'types', {}],
    fields: { name: 'name' },
  },
  snapshots: {
    service: 'blockstorage',
    list: (cinder) => cinder.getSnapshots(true),
    theirs: ['block_storage', 'snapshots', {}],
    fields: { name: 'name', description: 'description', size: 'size', volumeId: 'volume_id' },
  },
  networks: {
    service: 'network',
    list: (neutron) => neutron.getNetworks(),
    theirs: ['network', 'networks', {}],
    fields: {
      name: 'name',
      adminStateUp: 'is_admin_state_up',
      status: 'status',
      subnets: 'subnet_ids',
    },
  },
  subnets: {
    service: 'network',
    list: (neutron) => neutron.getSubnets(),
    theirs: ['network', 'subnets', {}],
    fields: {
      name: 'name',
      cidr: 'cidr',
      ipVersion: 'ip_version',
      networkId: 'network_id',
      enableDhcp: 'is_dhcp_enabled',
      gatewayIp: ({ gateway_ip: ip }) => ip ?? undefined,
      dnsNameServers: 'dns_nameservers',
      allocationPools: 'allocation_pools',
      hostRoutes: 'host_routes',
    },
  },
  ports: {
    service: 'network',
    list: (neutron) => neutron.getPorts(),
    theirs: ['network', 'ports', {}],
    fields: {
      name: 'name',
      adminStateUp: 'is_admin_state_up',
      networkId: 'network_id',
      macAddress: 'mac_address',
      fixedIps: 'fixed_ips',
      deviceId: 'device_id',
      deviceOwner: 'device_owner',
      securityGroups: 'security_group_ids',
    },
  },
  'security groups': {
    service: 'network',
    list: (neutron) => neutron.getSecurityGroups(),
    theirs: ['network', 'security_groups', {}],
    fields: { name: 'name', description: 'description' },
  },
  'rules of security groups': {
    service: 'network',
    list: (neutron) => neutron.getSecurityGroupRules(),
    theirs: ['network', 'security_group_rules', {}],
    fields: {
      direction: 'direction',
      ethertype: 'ether_type',
      securityGroupId: 'security_group_id',
      protocol: ({ protocol }) => protocol ?? undefined,
      portRangeMin: ({ port_range_min: min }) => min ?? undefined,
      portRangeMax: ({ port_range_max: max }) => max ?? undefined,
      remoteIpPrefix: ({ remote_ip_prefix: prefix }) => prefix ?? undefined,
    },
  },
  routers: {
    service: 'network',
    list: (neutron) => neutron.getRouters(),
    theirs: ['network', 'routers', {}],
    fields: { name: 'name', adminStateUp: 'is_admin_state_up' },
  },
  'floating IPs': {
    service: 'network',
    list: (neutron) => neutron.getFloatingIps(),
    theirs: ['network', 'ips', {}],
    fields: { floatingIpAddress: 'floating_ip_address', floatingNetworkId: 'floating_network_id' },
  },
  stacks: {
    service: 'orchestration',
    list: (heat) => heat.getStacks(),
    theirs: ['orchestration', 'stacks', {}],
    fields: { name: 'name', status: 'status', description: 'description' },
  },
  'database instances': {
    service: 'database',
    list: (trove) => trove.getInstances(),
    theirs: ['database', 'instances', {}],
    fields: { name: 'name' },
  },
  'database flavors': {
    service: 'database',
    list: (trove) => trove.getFlavors(),
    theirs: ['database', 'flavors', {}],
    fields: { name: 'name', ram: 'ram' },
    id: ({ id }) => String(id),
  },
  containers: {
    service: 'storage',
    list: (swift) => swift.getContainers(),
    theirs: ['object_store', 'containers', {}],
    fields: { count: 'count', bytes: 'bytes' },
    id: ({ name }) => name,
  },
};

/** Nova's addresses, as `server.addresses` has them: the addresses alone, by network. */
function addressesOf({ addresses }) {
  return Object.values(addresses)
    .flat()
    .map(({ addr }) => addr)
    .sort();
}

describe('openstacksdk', { skip }, () => {
  const undo = undoing();
  let run;
  let unavailable;

  /** What the SDK brings for each of these. */
  function sdk(...wanted) {
    const ran = spawnSync(run, [path.join(__dirname, 'sdk.py')], {
      input: JSON.stringify(wanted),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: {
        ...process.env,
        OS_IDENTITY_API_VERSION: options.keystoneAuthVersion.replace('v', ''),
      },
    });
    if (ran.status !== 0) throw new Error(`openstacksdk failed: ${ran.stderr}`);
    return JSON.parse(ran.stdout);
  }

  /** Things that are not as everything is: `false`, 0, empty, other letters. */
  async function furnish() {
    if (has('network')) {
      const neutron = client('network');
      const network = await neutron.createNetwork({
        name: `${unique('sdk')} ü`,
        adminStateUp: false,
      });
      undo(() => neutron.destroyNetwork(network));
      const subnet = await neutron.createSubnet({
        name: '',
        networkId: network.id,
        ipVersion: 4,
        cidr: '10.216.0.0/24',
        enableDhcp: false,
        dnsNameServers: ['192.0.2.53'],
        hostRoutes: [{ destination: '198.51.100.0/24', nexthop: '10.216.0.9' }],
      });
      undo(() => neutron.destroySubnet(subnet));
      const port = await neutron.createPort({ networkId: network.id, adminStateUp: false });
      undo(() => neutron.destroyPort(port));
      const group = await neutron.createSecurityGroup({ name: unique('sdk'), description: '' });
      undo(() => neutron.destroySecurityGroup(group));
      await neutron.createSecurityGroupRule({
        securityGroupId: group.id,
        direction: 'ingress',
        ethertype: 'IPv4',
        protocol: 'icmp',
        portRangeMin: 0,
        portRangeMax: 0,
      });
      const router = await neutron.createRouter({ name: unique('sdk'), adminStateUp: false });
      undo(() => router.destroy());
      const [outside] = await neutron.getNetworks({ 'router:external': true });
      const ip = outside && (await neutron.createFloatingIp(outside.id));
      undo(() => ip?.destroy());
    }
    if (has('blockstorage')) {
      const cinder = client('blockstorage');
      const volume = await cinder.createVolume({
        name: `${unique('sdk')} ü`,
        description: '',
        size: 1,
      });
      undo(() => cinder.deleteVolume(volume));
      await until(async () => (await cinder.getVolume(volume)).status === 'available');
      const snapshot = await cinder.createSnapshot({ name: unique('sdk'), volumeId: volume });
      await until(async () => (await cinder.getSnapshot(snapshot)).status === 'available');
      undo(() =>
        until(() =>
          cinder.getSnapshot(snapshot).then(
            () => false,
            () => true,
          ),
        ),
      );
      undo(() => cinder.deleteSnapshot(snapshot));
    }
    if (has('compute')) {
      const nova = client('compute');
      const key = unique('sdk');
      await nova.addKey(key);
      undo(() => nova.destroyKey(key));
    }
  }

  before(async () => {
    try {
      run = await python('openstacksdk', ['openstacksdk==4.22.0']);
    } catch (error) {
      if (error.code !== 'UNAVAILABLE') throw error;
      unavailable = error.message;
      return;
    }
    await furnish();
  });
  after(() => undo.all());

  for (const [kind, { service, list, theirs, fields, id = ({ id }) => id }] of Object.entries(
    KINDS,
  )) {
    test(`${kind} are the same`, async (t) => {
      if (unavailable) return t.skip(unavailable);
      if (!has(service)) return t.skip(`the cloud has no ${service}`);
      const ours = await list(client(service));
      const [seen] = sdk(theirs);
      const byId = new Map(seen.map((one) => [id(one), one]));
      assert.deepEqual(ours.map(id).sort(), [...byId.keys()].sort());
      for (const one of ours) {
        const other = byId.get(id(one));
        for (const [field, theirs] of Object.entries(fields)) {
          const mine =
            field === 'addresses' ? Object.values(one.addresses).flat().sort() : one[field];
          const wanted = typeof theirs === 'function' ? theirs(other) : other[theirs];
          assert.deepEqual(mine ?? null, wanted ?? null, `${kind}: ${field} of ${id(one)}`);
        }
      }
    });
  }

  test('files and their metadata are the same', async (t) => {
    if (unavailable) return t.skip(unavailable);
    if (!has('storage')) return t.skip('the cloud has no storage');
    const swift = client('storage');
    const container = await swift.createContainer(unique('sdk'));
    undo(() => swift.destroyContainer(container));
    for (const [remote, body] of [
      ['a b/ü.txt', 'hello'],
      ['empty', ''],
    ]) {
      const stream = swift.upload({ container, remote, metadata: { colour: 'red' } });
      stream.end(body);
      await stream.promise();
    }
    const listed = await swift.getFiles(container);
    const [seen, head] = sdk(
      ['object_store', 'objects', { container: container.name }],
      ['object_store', 'get_object_metadata', { obj: 'a b/ü.txt', container: container.name }],
    );
    const mine = listed.map(({ name, size, contentType, etag }) => [name, size, contentType, etag]);
    const other = seen.map((one) => [one.name, one.content_length, one.content_type, one.etag]);
    assert.deepEqual(mine, other);
    const file = await swift.getFile(container, 'a b/ü.txt');
    assert.deepEqual(file.metadata, head.metadata);
    assert.equal(file.size, Number(head.content_length));
  });
});
