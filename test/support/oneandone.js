'use strict';

// A Cloud Panel of the tests' own: one server, one snapshot, one load balancer, answered as 1&1's API does.

const { mockServer } = require('./mock.js');

const server = (state) => ({
  id: 'S1',
  name: 'web',
  status: { state, percent: null },
  hardware: { vcore: 1, ram: 1, hdds: [{ id: 'h', size: 40, is_main: true }] },
  image: { id: 'IMG', name: 'centos' },
  ips: [{ id: 'N1', ip: '1.2.3.4', type: 'IPV4' }],
  datacenter: { id: 'DC', country_code: 'US', location: 'USA' },
  snapshot: { id: 'SN1', creation_date: '2024-05-01' },
});
const size = {
  id: 'F1',
  name: 'S',
  hardware: { ram: 0.5, vcore: 1, hdds: [{ size: 30, unit: 'GB', is_main: true }] },
};
const appliance = { id: 'A1', name: 'centos7', os: 'CentOS', server_id: 'S1' };
const image = { id: 'I1', name: 'im', server_id: 'S1' };
const node = { id: 'N1', ip: '1.2.3.4', server_name: 'web' };
const balancer = {
  id: 'L1',
  name: 'lb',
  state: 'ACTIVE',
  ip: '5.5.5.5',
  health_check_test: 'TCP',
  health_check_interval: 40,
  persistence: true,
  persistence_time: 1200,
  method: 'ROUND_ROBIN',
  datacenter: { id: 'DC' },
  rules: [{ id: 'R1', protocol: 'TCP', port_balancer: 80, port_server: 80, source: '0.0.0.0' }],
  server_ips: [node],
};
const accepted = (body) => ({ status: 202, body });
const refused = { type: 'NOT_FOUND', message: 'There is no such thing', errors: null };

const ROUTES = {
  'GET /v1/servers': [[server('POWERED_ON')]],
  'POST /v1/servers': accepted(server('DEPLOYING')),
  'GET /v1/servers/S1': server('POWERED_ON'),
  'DELETE /v1/servers/S1?keep_ips=false': accepted(server('REMOVING')),
  'PUT /v1/servers/S1/status/action': accepted(server('REBOOTING')),
  'GET /v1/servers/fixed_instance_sizes': [[size]],
  'GET /v1/servers/fixed_instance_sizes/F1': size,
  'GET /v1/server_appliances': [[appliance]],
  'GET /v1/server_appliances/A1': appliance,
  'POST /v1/images': accepted(image),
  'DELETE /v1/images/I1': accepted(image),
  'GET /v1/servers/S1/snapshots': { id: 'SN1', creation_date: '2024-05-01' },
  'POST /v1/servers/S1/snapshots': accepted(server('POWERED_ON')),
  'PUT /v1/servers/S1/snapshots/SN1': accepted(server('POWERED_ON')),
  'DELETE /v1/servers/S1/snapshots/SN1': accepted({ ...server('POWERED_ON'), snapshot: null }),
  'GET /v1/load_balancers': [[balancer]],
  'POST /v1/load_balancers': accepted(balancer),
  'GET /v1/load_balancers/L1': balancer,
  'PUT /v1/load_balancers/L1': accepted(balancer),
  'DELETE /v1/load_balancers/L1': accepted(balancer),
  'GET /v1/load_balancers/L1/server_ips': [[node]],
  'POST /v1/load_balancers/L1/server_ips': accepted(balancer),
  'DELETE /v1/load_balancers/L1/server_ips/N1': accepted(balancer),
};

/** Starts one. `panel.instead`, if it is set, answers in its place. */
async function startPanel() {
  const routes = structuredClone(ROUTES);
  const panel = { instead: undefined };
  const mock = await mockServer((request, response) => {
    if (panel.instead) return panel.instead(request, response);
    const { method, path, query } = request;
    const answer = routes[`${method} ${path}${query && `?${query}`}`];
    if (!answer) return { status: 404, body: refused };
    // A list stands in a list, lest it be taken for answers one after another.
    return Array.isArray(answer) ? { body: answer[0] } : answer;
  });
  return Object.assign(panel, mock);
}

module.exports = { balancer, image, node, refused, server, startPanel };
