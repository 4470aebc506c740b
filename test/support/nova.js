'use strict';

// A Nova that keeps its servers, alone or behind a Keystone that checks who logs in and the token, after
// https://docs.openstack.org/api-ref/compute/: for what a whole OpenStack takes minutes to show.

const { isDeepStrictEqual } = require('node:util');
const { randomUUID } = require('node:crypto');
const { keystone, mockServer } = require('./mock.js');

/** Nova's way to say no. */
const fault = (status, kind, message) => ({ status, body: { [kind]: { code: status, message } } });
const missing = (what) => fault(404, 'itemNotFound', `${what} could not be found.`);
const bad = (message) => fault(400, 'badRequest', message);

const ACCEPTED = { status: 202 };

/** What becomes of a status by the time somebody looks again. */
const NEXT = {
  BUILD: 'ACTIVE',
  REBOOT: 'ACTIVE',
  HARD_REBOOT: 'ACTIVE',
  RESIZE: 'VERIFY_RESIZE',
};

/** What an action makes of a server. */
const ACTIONS = {
  reboot: ({ type }) => ({ status: type === 'HARD' ? 'HARD_REBOOT' : 'REBOOT' }),
  'os-stop': () => ({ status: 'SHUTOFF' }),
  'os-start': () => ({ status: 'ACTIVE' }),
  resize: ({ flavorRef }, { flavor }) => ({
    status: 'RESIZE',
    flavor: { id: flavorRef },
    before: flavor,
  }),
  confirmResize: () => ({ status: 'ACTIVE' }),
  revertResize: (_, { before }) => ({ status: 'ACTIVE', flavor: before }),
};

/**
 * A function that answers a mock server's requests below `root`, whoever sends them.
 *
 * @param {string} root               `/compute/v2.1`
 * @param {object} [options]
 * @param {string} [options.networks] the extension that its networks are, `os-networks` say; none without it
 */
function openNova(root, { networks: extension } = {}) {
  const servers = new Map();
  const keys = new Map();
  const networks = new Map();
  const flavors = [
    { id: '1', name: 'm1.tiny', ram: 512, disk: 1, vcpus: 1, swap: '' },
    { id: '2', name: 'm1.small', ram: 2048, disk: 20, vcpus: 1, swap: '' },
  ];
  // An id may hold a slash.
  const images = [`debian/${randomUUID()}`, randomUUID()].map((id) => ({
    id,
    name: `image ${id}`,
    status: 'ACTIVE',
    progress: 100,
    minDisk: 0,
    minRam: 0,
    metadata: {},
    created: '2024-05-01T12:00:00Z',
    updated: '2024-05-01T12:00:00Z',
  }));

  const named = (list, id) => list.find((one) => one.id === id);

  function look(server) {
    const { before, ...seen } = server;
    server.status = NEXT[server.status] ?? server.status;
    return structuredClone(seen);
  }

  function create({ name, flavorRef, imageRef, metadata = {}, key_name = null }) {
    if (!name) return bad("'name' is a required property");
    if (!named(flavors, flavorRef)) return bad(`Flavor ${flavorRef} could not be found.`);
    if (!named(images, imageRef)) return bad(`Can not find requested image ${imageRef}`);
    if (key_name && !keys.has(key_name)) return bad('Invalid key_name provided.');
    const id = randomUUID();
    const now = new Date().toISOString();
    servers.set(id, {
      id,
      name,
      status: 'BUILD',
      progress: 0,
      flavor: { id: flavorRef },
      image: { id: imageRef },
      addresses: {
        inner: [
          { version: 4, addr: '10.0.0.4' },
          { version: 4, addr: '203.0.113.9' },
        ],
      },
      metadata,
      key_name,
      hostId: 'h1',
      user_id: 'user-id',
      tenant_id: 'project-id',
      created: now,
      updated: now,
    });
    return { status: 202, body: { server: { id, adminPass: 'made-up', links: [] } } };
  }

  function act(server, [[name, options]]) {
    if (!ACTIONS[name]) return bad('There is no such action');
    if (name === 'resize' && !named(flavors, options.flavorRef))
      return bad('There is no such flavor');
    if (/Resize$/.test(name) && server.status !== 'VERIFY_RESIZE')
      return fault(409, 'conflictingRequest', `Cannot '${name}' while it is ${server.status}`);
    Object.assign(server, ACTIONS[name](options ?? {}, server));
    return ACCEPTED;
  }

  /** A collection of flavors or images. */
  function read(kind, list, id) {
    if (id === 'detail') return { [`${kind}s`]: list };
    return named(list, id) ? { [kind]: named(list, id) } : missing(`${kind} ${id}`);
  }

  /** A collection that things are put into, each by the field `by`. */
  function keep(method, kind, of, id, { by, body }) {
    if (method === 'POST') {
      const one = { id: randomUUID(), ...body[kind] };
      if (of.has(one[by])) return fault(409, 'conflictingRequest', `${one[by]} exists`);
      of.set(one[by], one);
      return { [kind]: one };
    }
    if (!of.has(id)) return missing(`${kind} ${id}`);
    return method === 'DELETE' ? of.delete(id) && ACCEPTED : { [kind]: of.get(id) };
  }

  function serve(method, id, rest, body, { name = '' }) {
    if (method === 'POST' && !id) return create(body.server);
    if (method === 'GET' && id === 'detail') {
      const all = [...servers.values()].filter((server) => server.name.includes(name));
      return { servers: all.map(look) };
    }
    const server = servers.get(id);
    if (!server) return missing(`Instance ${id}`);
    switch (`${method} ${rest ?? ''}`.trim()) {
      case 'GET ips':
        return { addresses: server.addresses };
      case 'GET':
        return { server: look(server) };
      case 'DELETE':
        return servers.delete(id) && { status: 204 };
      case 'PUT':
        server.name = body.server.name;
        return { server: look(server) };
      case 'POST action':
        return act(server, Object.entries(body));
      default:
        return fault(405, 'badMethod', 'There is no such method');
    }
  }

  return function answer({ method, path, query, body: text }) {
    const [collection, id, rest] = path
      .slice(root.length + 1)
      .split('/')
      .map(decodeURIComponent);
    const body = text ? JSON.parse(text) : {};
    const params = Object.fromEntries(new URLSearchParams(query));
    const isList = method === 'GET' && !id;
    switch (collection || 'version') {
      case 'version':
        return { version: { id: 'v2.1', status: 'CURRENT', version: '2.96' } };
      case 'limits':
        return { limits: { rate: [], absolute: { maxTotalInstances: 10 } } };
      case 'flavors':
        return read('flavor', flavors, id);
      case 'images':
        return read('image', images, id);
      case 'os-keypairs':
        if (isList) return { keypairs: [...keys.values()].map((keypair) => ({ keypair })) };
        return keep(method, 'keypair', keys, id, { by: 'name', body });
      case extension:
        if (isList) return { networks: [...networks.values()] };
        return keep(method, 'network', networks, id, { by: 'id', body });
      case 'servers':
        return serve(method, id, rest, body, params);
      default:
        return missing(path);
    }
  };
}

/**
 * Starts one behind a Keystone.
 *
 * @param {object} credentials what a login must say: `{ passwordCredentials: { … } }`
 * @param {object} [options]   those of `openNova`
 * @returns the mock server's `url`, `requests` and `close`
 */
async function nova(credentials, options) {
  const root = '/compute/v2.1';
  const answer = openNova(root, options);
  const tokens = new Set();
  const mock = await mockServer((request) =>
    tokens.has(request.headers['x-auth-token'])
      ? answer(request)
      : fault(401, 'unauthorized', 'This request needs a token that is good.'),
  );
  // Who does not prove who it is is not let in.
  keystone(
    {
      url: mock.url,
      on: (route, grant) =>
        mock.on(route, (request) => {
          if (!isDeepStrictEqual(JSON.parse(request.body), { auth: credentials }))
            return fault(401, 'error', 'The request needs a login.');
          const granted = grant(request);
          tokens.add(granted.access.token.id);
          return granted;
        }),
    },
    { v: 2, catalog: { compute: root } },
  );
  return { url: mock.url, requests: mock.requests, close: mock.close };
}

module.exports = { nova, openNova };
