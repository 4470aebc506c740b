'use strict';

// What an app does with pkgcloud, whichever way it has got hold of it: files on a disk, calls over HTTP, callbacks,
// promises, streams, events, models, errors.

const assert = require('node:assert');
const fs = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');

async function files(pkgcloud, root) {
  const client = pkgcloud.storage.createClient({ provider: 'filesystem', root });
  assert.ok(client instanceof pkgcloud.base.Client);
  const container = await new Promise((resolve, reject) => {
    client.createContainer('box', (error, made) => (error ? reject(error) : resolve(made)));
  });
  const bytes = Buffer.alloc(3e6, 'pkgcloud ');
  const stored = await new Promise((resolve, reject) => {
    const upload = client.upload({ container, remote: 'a/b.txt', metadata: { mood: 'good' } });
    upload.on('error', reject);
    upload.on('success', resolve);
    upload.write(bytes.subarray(0, 1e6));
    upload.end(bytes.subarray(1e6));
  });
  assert.ok(stored instanceof pkgcloud.providers.filesystem.storage.File);
  assert.strictEqual(stored.size, bytes.length);
  const listed = await client.getFiles(container, { prefix: 'a/' });
  assert.deepStrictEqual(
    listed.map(({ name }) => name),
    ['a/b.txt'],
  );
  const chunks = [];
  for await (const chunk of client.download({ container, remote: 'a/b.txt' })) chunks.push(chunk);
  assert.ok(Buffer.concat(chunks).equals(bytes));
  await assert.rejects(client.getFile('box', 'none'), (error) => error.statusCode === 404);
  await client.destroyContainer(container);
  assert.deepStrictEqual(await client.getContainers(), []);
}

/** A cloud of one server, as small as can be. */
function cloud() {
  const server = http.createServer((req, res) => {
    const url = `http://127.0.0.1:${server.address().port}`;
    const answers = {
      'POST /v2.0/tokens': {
        access: {
          token: { id: 'token', expires: '2999-01-01T00:00:00Z', tenant: { id: 't', name: 't' } },
          serviceCatalog: [
            { type: 'compute', name: 'nova', endpoints: [{ region: 'here', publicURL: `${url}/nova` }] },
          ],
          user: { id: 'u', name: 'u', roles: [] },
        },
      },
      'GET /nova/servers/detail': { servers: [{ id: '1', name: 'one', status: 'ACTIVE' }] },
    };
    req.resume().on('end', () => {
      const answer = answers[`${req.method} ${req.url.split('?')[0]}`];
      res.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
      res.end(JSON.stringify(answer || { itemNotFound: { message: 'not there' } }));
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function servers(pkgcloud) {
  const server = await cloud();
  try {
    const client = pkgcloud.compute.createClient({
      provider: 'openstack',
      authUrl: `http://127.0.0.1:${server.address().port}`,
      username: 'u',
      password: 'p',
      region: 'here',
    });
    const logged = [];
    client.on('log::*', (message) => logged.push(message));
    const [one] = await client.getServers();
    assert.ok(one instanceof pkgcloud.providers.openstack.compute.Server);
    assert.strictEqual(one.name, 'one');
    assert.strictEqual(one.status, 'RUNNING');
    assert.ok(logged.length > 0);
    const error = await new Promise((resolve) => client.getServer('2', resolve));
    assert.ok(error instanceof Error);
    assert.strictEqual(error.statusCode, 404);
  } finally {
    server.close();
    server.closeAllConnections?.();
  }
}

module.exports = async function steps(pkgcloud) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-app-'));
  try {
    await files(pkgcloud, root);
    await servers(pkgcloud);
  } finally {
    fs.rmSync(root, { recursive: true });
  }
};
