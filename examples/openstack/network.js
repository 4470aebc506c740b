'use strict';

/**
 * Creates a network with a subnet, a port and a security group, and destroys them.
 *
 *     node examples/openstack/network.js                         with what an openrc file sets in the environment
 *     node examples/openstack/network.js --provider rackspace    with RACKSPACE_USERNAME, RACKSPACE_API_KEY and RACKSPACE_REGION
 *     node examples/openstack/network.js --provider hp           with OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, OS_TENANT_ID and OS_REGION_NAME
 */

const pkgcloud = require('../../index.js');
const { chosenOptions } = require('../clouds.js');

const client = pkgcloud.network.createClient(chosenOptions('openstack'));

async function main() {
  const network = await client.createNetwork({ name: 'pkgcloud-example', adminStateUp: true });
  try {
    const subnet = await client.createSubnet({
      networkId: network.id,
      ipVersion: 4,
      cidr: '10.42.0.0/24',
      dnsNameServers: ['9.9.9.9'],
    });
    console.log(`${network.name} has ${subnet.cidr}, its gateway is ${subnet.gatewayIp}`);

    const port = await client.createPort({ networkId: network.id, name: 'example' });
    console.log('a port at', port.fixedIps[0].ip_address);
    port.name = 'renamed';
    await client.updatePort(port);
    await client.destroyPort(port);

    const group = await client.createSecurityGroup({
      name: 'pkgcloud-example',
      description: 'web',
    });
    await client.createSecurityGroupRule({
      securityGroupId: group.id,
      direction: 'ingress',
      ethertype: 'IPv4',
      protocol: 'tcp',
      portRangeMin: 443,
      portRangeMax: 443,
    });
    console.log('rules:', (await client.getSecurityGroup(group)).securityGroupRules.length);
    await client.destroySecurityGroup(group);
  } finally {
    await client.destroyNetwork(network);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
