'use strict';

/**
 * 1&1 load balancers.
 *
 *     node examples/oneandone/loadbalancer.js                       lists them and what is behind them
 *     node examples/oneandone/loadbalancer.js --create lb --node N  creates one for port 80, puts an address behind it,
 *                                                                   and deletes it
 *
 * ONEANDONE_TOKEN holds the API token; ONEANDONE_API_URL, if it is set, is where the API is, with its version. `N` is
 * the id of a server's address, as in `server.ips`.
 */

const { parseArgs } = require('node:util');
const pkgcloud = require('../../index.js');

const { values } = parseArgs({
  options: { create: { type: 'string' }, node: { type: 'string', multiple: true, default: [] } },
});

const WEB = { protocol: 'TCP', port_balancer: 80, port_server: 80, source: '0.0.0.0' };

async function list(client) {
  for (const balancer of await client.getLoadBalancers()) {
    console.log(`load balancer ${balancer.id}: ${balancer.name} ${balancer.ip}`);
    const nodes = await balancer.getNodes();
    for (const { id, ip, server_name: server } of nodes) console.log(`    ${id}: ${ip} ${server}`);
  }
}

async function createAndDelete(client, { create: name, node: nodes }) {
  const balancer = await client.createLoadBalancer({
    name,
    healthCheckInterval: 40,
    persistence: true,
    persistenceTime: 1200,
    method: 'ROUND_ROBIN',
    rules: [WEB],
  });
  console.log(`created ${balancer.name} (${balancer.id})`);
  try {
    if (nodes.length > 0) await balancer.addNodes(nodes);
    await balancer.refresh();
    console.log(`${balancer.nodes.length} behind it`);
  } finally {
    await balancer.destroy();
    console.log('deleted');
  }
}

async function main() {
  const client = pkgcloud.loadbalancer.createClient({
    provider: 'oneandone',
    token: process.env.ONEANDONE_TOKEN,
    serversUrl: process.env.ONEANDONE_API_URL,
  });
  await (values.create ? createAndDelete(client, values) : list(client));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
