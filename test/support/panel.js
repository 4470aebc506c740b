'use strict';

// A 1&1 Cloud Panel that keeps its servers, after
// https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html; who has no token is not let in.

const { randomUUID } = require('node:crypto');
const { mockServer } = require('./mock.js');

const TOKEN = 'secret-token';

const no = (status, type, message) => ({ status, body: { type, message, errors: null } });
const missing = () => no(404, 'NOT_FOUND', 'There is no such thing');

/** @returns the mock server's `url`, `requests` and `close`, and the `options` of a client */
async function panel() {
  const servers = new Map();
  const sizes = [1, 2].map((ram) => ({
    id: randomUUID(),
    name: `size-${ram}`,
    hardware: { ram, vcore: 1, hdds: [{ size: 30 * ram, unit: 'GB', is_main: true }] },
  }));
  const appliances = ['centos7', 'debian12'].map((name) => ({
    id: randomUUID(),
    name,
    os: name,
    type: 'IMAGE',
  }));

  /** What becomes of a state by the time somebody looks again. */
  const NEXT = { DEPLOYING: 'POWERED_ON', REBOOTING: 'POWERED_ON' };

  function look(server) {
    const seen = structuredClone(server);
    const { state } = server.status;
    server.status = { state: NEXT[state] ?? state, percent: null };
    return seen;
  }

  function create({ name, hardware, appliance_id: of, datacenter_id: place = 'DC' }) {
    const size = sizes.find(({ id }) => id === hardware?.fixed_instance_size_id);
    const appliance = appliances.find(({ id }) => id === of);
    if (!name || !size || !appliance) return no(400, 'BAD_REQUEST', 'There is something missing');
    if (place !== 'DC') return no(404, 'NOT_FOUND', 'There is no such data centre');
    const server = {
      id: randomUUID(),
      name,
      status: { state: 'DEPLOYING', percent: 0 },
      hardware: { ...size.hardware, fixed_instance_size_id: size.id },
      image: { id: appliance.id, name: appliance.name },
      ips: [{ id: randomUUID(), ip: '203.0.113.7', type: 'IPV4' }],
      datacenter: { id: 'DC', country_code: 'US', location: 'USA' },
      snapshot: null,
    };
    servers.set(server.id, server);
    return { status: 202, body: structuredClone(server) };
  }

  /** One of a list by its id, or all of it. */
  function of(list, id) {
    const found = id ? list.find((one) => one.id === id) : list;
    return found ? { body: found } : missing();
  }

  function answer({ method, path, body, headers }) {
    if (headers['x-token'] !== TOKEN) return no(401, 'UNAUTHORIZED', 'The token is not valid');
    const [, , collection, id, rest] = path.split('/').map(decodeURIComponent);
    if (collection === 'server_appliances') return of(appliances, id);
    if (collection !== 'servers') return missing();
    if (id === 'fixed_instance_sizes') return of(sizes, rest);
    if (!id) {
      if (method === 'POST') return create(JSON.parse(body));
      return { body: [...servers.values()].map(look) };
    }
    const server = servers.get(id);
    if (!server) return missing();
    if (method === 'GET') return { body: look(server) };
    if (method === 'DELETE') {
      servers.delete(id);
      return { status: 202, body: { ...server, status: { state: 'REMOVING', percent: null } } };
    }
    server.status = { state: 'REBOOTING', percent: null };
    return { status: 202, body: structuredClone(server) };
  }

  const mock = await mockServer(answer);
  const options = { token: TOKEN, protocol: 'http://', serversUrl: `127.0.0.1:${mock.port}/v1` };
  return { url: mock.url, requests: mock.requests, options, close: mock.close };
}

module.exports = { panel };
