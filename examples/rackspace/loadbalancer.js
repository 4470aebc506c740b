'use strict';

/**
 * Creates a load balancer with two nodes, takes one out of it, and deletes it.
 *
 *     node examples/rackspace/loadbalancer.js        with RACKSPACE_USERNAME, RACKSPACE_API_KEY and RACKSPACE_REGION in the environment
 */

const { setTimeout } = require('node:timers/promises');
const pkgcloud = require('../../index.js');
const { optionsFor } = require('../clouds.js');

const client = pkgcloud.loadbalancer.createClient(optionsFor('rackspace'));

const { Protocols, VirtualIpTypes } = pkgcloud.providers.rackspace.loadbalancer;

/** A load balancer takes no change while one is under way. */
const settled = async (balancer) => {
  do {
    await setTimeout(1000);
    await balancer.refresh();
  } while (balancer.status !== 'ACTIVE');
};

async function main() {
  const balancer = await client.createLoadBalancer({
    name: 'pkgcloud-example',
    protocol: Protocols.HTTP,
    virtualIps: [{ type: VirtualIpTypes.PUBLIC }],
    nodes: [
      { address: '10.0.0.1', port: 80, condition: 'ENABLED' },
      { address: '10.0.0.2', port: 80, condition: 'ENABLED' },
    ],
  });
  try {
    await settled(balancer);
    const [first] = await client.getNodes(balancer);
    first.condition = 'DRAINING';
    await client.updateNode(balancer, first);
    await settled(balancer);
    for (const node of await client.getNodes(balancer)) console.log(node.address, node.condition);
    console.log('it answers at', balancer.virtualIps);
  } finally {
    await client.deleteLoadBalancer(balancer);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
