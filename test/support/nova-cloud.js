'use strict';

// A Nova that keeps its servers, behind a Keystone that checks the password and the token, after
// https://docs.openstack.org/api-ref/compute/: for what a whole OpenStack takes minutes to show.

const { randomUUID } = require('node:crypto');
const { keystone, mockServer } = require('./mock.js');

const USER = { username: 'user', password: 'secret-password' };

/** Nova's way to say no. */
const fault = (status, kind, message) => ({ status, body: { [kind]: { code: status, message } } });
const missing = (what) => fault(404, 'itemNotFound', `${what} could not be found.`);

/** @returns the mock server's `url`, `requests` and `close`, and the `options` of a client */
async function nova() {
  const servers = new Map();
  const keys = new Map();
  const tokens = new Set();
  const flavors = [
    { id: '1', name: 'm1.tiny', ram: 512, disk: 1, vcpus: 1, swap: '' },
    { id: '2', name: 'm1.small', ram: 2048, disk: 20, vcpus: 1, swap: '' },
  ];
  const images = ['debian-12', 'ubuntu-24.04'].map((name) => ({
    id: randomUUID(),
    name,
    status: 'ACTIVE',
    progress: 100,
    minDisk: 0,
    minRam: 0,
    metadata: {},
    created: '2024-05-01T12:00:00Z',
    updated: '2024-05-01T12:00:00Z',
  }));

  /** What becomes of a status by the time somebody looks again. */
  const NEXT = { BUILD: 'ACTIVE', REBOOT: 'ACTIVE', HARD_REBOOT: 'ACTIVE' };

  function look(server) {
    const seen = structuredClone(server);
    server.status = NEXT[server.status] ?? server.status;
    return seen;
  }

  function create({ name, flavorRef, imageRef, metadata = {}, key_name = null }) {
    const flavor = flavors.find(({ id }) => id === flavorRef);
    const image = images.find(({ id }) => id === imageRef);
    if (!name) return fault(400, 'badRequest', "'name' is a required property");
    if (!flavor) return fault(400, 'badRequest', `Flavor ${flavorRef} could not be found.`);
    if (!image) return fault(400, 'badRequest', `Can not find requested image ${imageRef}`);
    if (key_name && !keys.has(key_name))
      return fault(400, 'badRequest', 'Invalid key_name provided.');
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
        private: [{ version: 4, addr: '10.0.0.4' }],
        public: [{ version: 4, addr: '203.0.113.9' }],
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

  function act(server, action) {
    if (!action.reboot) return fault(400, 'badRequest', 'There is no such action');
    server.status = action.reboot.type === 'HARD' ? 'HARD_REBOOT' : 'REBOOT';
    return { status: 202 };
  }

  const named = (list, id) => list.find((one) => one.id === id);

  function answer({ method, path, query, headers, body: text }) {
    if (!tokens.has(headers['x-auth-token']))
      return fault(401, 'unauthorized', 'This request needs a token that is good.');
    const [, , , collection, id, rest] = path.split('/').map(decodeURIComponent);
    const body = text ? JSON.parse(text) : {};
    const params = Object.fromEntries(new URLSearchParams(query));
    if (!collection) return { version: { id: 'v2.1', status: 'CURRENT', version: '2.96' } };
    switch (`${method} ${collection}`) {
      case 'GET limits':
        return { limits: { rate: [], absolute: { maxTotalInstances: 10 } } };
      case 'GET flavors':
        if (id === 'detail') return { flavors };
        return named(flavors, id) ? { flavor: named(flavors, id) } : missing(`Flavor ${id}`);
      case 'GET images':
        if (id === 'detail') return { images };
        return named(images, id) ? { image: named(images, id) } : missing(`Image ${id}`);
      case 'GET os-keypairs':
        if (!id) return { keypairs: [...keys.values()].map((keypair) => ({ keypair })) };
        return keys.has(id) ? { keypair: keys.get(id) } : missing(`Keypair ${id}`);
      case 'POST os-keypairs': {
        const { name, public_key = 'ssh-ed25519 AAAA' } = body.keypair;
        if (keys.has(name)) return fault(409, 'conflictingRequest', `Key pair '${name}' exists`);
        keys.set(name, { name, public_key, fingerprint: '00:11' });
        return { status: 201, body: { keypair: keys.get(name) } };
      }
      case 'DELETE os-keypairs':
        return keys.delete(id) ? { status: 202 } : missing(`Keypair ${id}`);
      case 'POST servers':
        if (!id) return create(body.server);
        break;
      case 'GET servers':
        if (id === 'detail') {
          const all = [...servers.values()].filter(({ name }) => name.includes(params.name ?? ''));
          return { servers: all.map(look) };
        }
    }
    const server = servers.get(id);
    if (collection !== 'servers' || !server) return missing(`Instance ${id}`);
    if (method === 'GET') return { server: look(server) };
    if (method === 'DELETE') return servers.delete(id) && { status: 204 };
    if (method === 'POST' && rest === 'action') return act(server, body);
    return fault(405, 'badMethod', 'There is no such method');
  }

  const mock = await mockServer(answer);
  // Who does not know the password is not let in.
  keystone(
    {
      url: mock.url,
      on: (route, grant) =>
        mock.on(route, (request) => {
          const { passwordCredentials: said } = JSON.parse(request.body).auth;
          if (said?.username !== USER.username || said.password !== USER.password)
            return {
              status: 401,
              body: { error: { code: 401, message: 'The request needs a login.' } },
            };
          const granted = grant(request);
          tokens.add(granted.access.token.id);
          return granted;
        }),
    },
    { v: 2, catalog: { compute: '/compute/v2.1' } },
  );
  return {
    url: mock.url,
    requests: mock.requests,
    options: { authUrl: mock.url, region: 'RegionOne', ...USER },
    close: mock.close,
  };
}

module.exports = { nova };
