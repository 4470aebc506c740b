'use strict';

// A Nova in memory, for a mock server: servers, flavors, images, key pairs.

const FLAVORS = [
  { id: '1', name: 'small', ram: 512, disk: 1, vcpus: 1 },
  { id: '2', name: 'large', ram: 4096, disk: 40, vcpus: 4 },
];
const IMAGES = [
  { id: 'img/1', name: 'debian', status: 'ACTIVE', progress: 100 },
  { id: 'img-2', name: 'fedora', status: 'ACTIVE', progress: 100 },
];

const missing = { status: 404, body: { itemNotFound: { code: 404, message: 'not found' } } };

/** A function that answers requests below `root`. */
function nova(root) {
  const servers = new Map();
  const keys = new Map();
  const lists = { flavors: FLAVORS, images: IMAGES };
  let last = 0;

  const collection = {
    servers: () => [...servers.values()],
    flavors: () => FLAVORS,
    images: () => IMAGES,
  };

  function act(server, action) {
    const [[name, value]] = Object.entries(action);
    if (name === 'os-stop') server.status = 'SHUTOFF';
    if (name === 'os-start' || name === 'confirmResize') server.status = 'ACTIVE';
    if (name === 'resize') {
      server.flavor = { id: value.flavorRef };
      server.status = 'VERIFY_RESIZE';
    }
    return { status: 202 };
  }

  function create({ server }) {
    const id = `server ${++last}`;
    const { name, flavorRef, imageRef, metadata = {} } = server;
    servers.set(id, {
      id,
      name,
      status: 'ACTIVE',
      flavor: { id: flavorRef },
      image: { id: imageRef },
      metadata,
      addresses: { inner: [{ addr: '10.0.0.7', version: 4 }] },
    });
    return { status: 202, body: { server: { id, adminPass: 'secret' } } };
  }

  return ({ method, path, body }) => {
    if (!path.startsWith(`${root}/`)) return missing;
    const [kind, id, action] = path
      .slice(root.length + 1)
      .split('/')
      .map(decodeURIComponent);
    const document = body ? JSON.parse(body) : undefined;
    if (kind === 'os-keypairs') {
      if (method === 'POST') {
        keys.set(document.keypair.name, { ...document.keypair, fingerprint: 'aa:bb' });
        return { keypair: keys.get(document.keypair.name) };
      }
      if (!id) return { keypairs: [...keys.values()].map((keypair) => ({ keypair })) };
      if (!keys.has(id)) return missing;
      if (method === 'DELETE') return keys.delete(id) && { status: 202 };
      return { keypair: keys.get(id) };
    }
    if (kind === 'servers' && method === 'POST' && !id) return create(document);
    if (id === 'detail') return { [kind]: collection[kind]() };
    if (lists[kind]) {
      const one = lists[kind].find((it) => it.id === id);
      return one ? { [kind.slice(0, -1)]: one } : missing;
    }
    const server = servers.get(id);
    if (kind !== 'servers' || !server) return missing;
    if (action === 'action') return act(server, document);
    if (action === 'ips') return { addresses: server.addresses };
    if (method === 'DELETE') return servers.delete(id) && { status: 204 };
    if (method === 'PUT') server.name = document.server.name;
    return { server };
  };
}

module.exports = { nova };
