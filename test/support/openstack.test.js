'use strict';

const assert = require('node:assert');
const { createHash, createHmac, randomBytes } = require('node:crypto');
const { spawn } = require('node:child_process');
const { after, before, describe, it } = require('node:test');
const openstack = require('./openstack');

const md5 = (data) => createHash('md5').update(data).digest('hex');

describe('a real Keystone and Swift', () => {
  let cloud;
  let unavailable;
  let token;

  before(async () => {
    try {
      cloud = await openstack.start();
    } catch (error) {
      if (error.code !== 'UNAVAILABLE') throw error;
      unavailable = error.message;
      return;
    }
    token = (await cloud.login(cloud.demo)).id;
  });
  after(() => cloud?.stop());

  const proof = (name, body) => it(name, (t) => (unavailable ? t.skip(unavailable) : body(t)));
  const storage = (method, path, { headers, body, as = token } = {}) =>
    fetch(`${cloud.storageUrl}${path}`, {
      method,
      body,
      headers: { 'x-auth-token': as, ...headers },
    });

  proof('a password login has a catalog with the account in it', async () => {
    const { token: details } = await cloud.login(cloud.demo);
    const swift = details.catalog.find((service) => service.type === 'object-store');
    assert.deepStrictEqual(swift.endpoints.map((e) => e.interface).sort(), [
      'admin',
      'internal',
      'public',
    ]);
    for (const endpoint of swift.endpoints) {
      assert.strictEqual(endpoint.url, cloud.storageUrl);
      assert.strictEqual(endpoint.region, 'RegionOne');
    }
  });

  proof('demo makes an application credential and logs in with it', async () => {
    const post = (path, body, headers) =>
      fetch(`${cloud.authUrl}/v3/${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      });
    const created = await post(
      `users/${cloud.demo.userId}/application_credentials`,
      { application_credential: { name: 'ring' } },
      { 'x-auth-token': token },
    );
    assert.strictEqual(created.status, 201);
    const { id, secret } = (await created.json()).application_credential;
    const login = await post('auth/tokens', {
      auth: {
        identity: { methods: ['application_credential'], application_credential: { id, secret } },
      },
    });
    assert.strictEqual(login.status, 201);
    const used = await storage('PUT', '/credential', { as: login.headers.get('x-subject-token') });
    assert.strictEqual(used.status, 201);
  });

  proof('10 MiB come back as they were sent', async () => {
    const data = randomBytes(10 << 20);
    assert.strictEqual((await storage('PUT', '/big')).status, 201);
    const put = await storage('PUT', '/big/ten', { body: data });
    assert.strictEqual(put.status, 201);
    assert.strictEqual(put.headers.get('etag'), md5(data));
    const got = Buffer.from(await (await storage('GET', '/big/ten')).arrayBuffer());
    assert.strictEqual(md5(got), md5(data));
  });

  proof('bulk delete removes what it is told and counts what is missing', async () => {
    await storage('PUT', '/bulk');
    await storage('PUT', '/bulk/a%20b', { body: 'x' });
    const answer = await storage('POST', '?bulk-delete', {
      body: 'bulk/a%20b\nbulk/none\nbulk',
      headers: { 'content-type': 'text/plain', accept: 'application/json' },
    });
    const report = await answer.json();
    assert.strictEqual(report['Number Deleted'], 2);
    assert.strictEqual(report['Number Not Found'], 1);
    assert.deepStrictEqual(report.Errors, []);
  });

  proof('a temporary URL opens one object without a token', async () => {
    await storage('POST', '', { headers: { 'x-account-meta-temp-url-key': 'k' } });
    await storage('PUT', '/temp');
    await storage('PUT', '/temp/o', { body: 'hello' });
    const url = new URL(`${cloud.storageUrl}/temp/o`);
    const expires = Math.floor(Date.now() / 1000) + 60;
    const signed = (key) =>
      createHmac('sha1', key).update(`GET\n${expires}\n${url.pathname}`).digest('hex');
    const open = (key) => fetch(`${url}?temp_url_sig=${signed(key)}&temp_url_expires=${expires}`);
    assert.strictEqual(await (await open('k')).text(), 'hello');
    assert.strictEqual((await open('wrong')).status, 401);
  });

  proof('a revoked token is refused at once, by Swift too', async () => {
    const { id } = await cloud.login(cloud.demo);
    assert.strictEqual((await storage('PUT', '/revoked', { as: id })).status, 201);
    await cloud.revoke(id);
    assert.strictEqual((await storage('GET', '/revoked', { as: id })).status, 401);
    assert.ok((await storage('GET', '/revoked')).ok, 'another token of the same user');
  });

  proof('v1 auth hands out a storage URL that works', async () => {
    const answer = await fetch(cloud.v1AuthUrl, {
      headers: { 'x-auth-user': cloud.v1.username, 'x-auth-key': cloud.v1.password },
    });
    assert.strictEqual(answer.status, 200);
    const made = await fetch(`${answer.headers.get('x-storage-url')}/c`, {
      method: 'PUT',
      headers: { 'x-auth-token': answer.headers.get('x-auth-token') },
    });
    assert.strictEqual(made.status, 201);
  });

  proof('an added region is in the next catalog', async () => {
    await cloud.addRegion('Front', 'http://127.0.0.1:9');
    const { token: details } = await cloud.login(cloud.demo);
    const endpoints = details.catalog.find((service) => service.type === 'object-store').endpoints;
    assert.strictEqual(endpoints.filter((e) => e.region === 'Front').length, 3);
  });

  proof('a restarted Swift has the same port and data', async () => {
    await storage('PUT', '/kept');
    await storage('PUT', '/kept/o', { body: 'still here' });
    await cloud.stopSwift();
    await assert.rejects(storage('GET', '/kept/o'));
    await cloud.startSwift();
    assert.strictEqual(await (await storage('GET', '/kept/o')).text(), 'still here');
  });

  proof('two clouds at once know nothing of each other', async () => {
    const other = await openstack.start();
    try {
      assert.notStrictEqual(other.authUrl, cloud.authUrl);
      const answer = await fetch(`${other.storageUrl}`, { headers: { 'x-auth-token': token } });
      assert.strictEqual(answer.status, 401);
    } finally {
      await other.stop();
    }
  });

  proof('a killed test process leaves no server behind', async () => {
    const child = spawn(
      process.execPath,
      [
        '-e',
        `
      require(${JSON.stringify(require.resolve('./openstack'))}).start().then((cloud) => {
        console.log(JSON.stringify(cloud.pids()));
        setInterval(() => {}, 1000);
      });`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const pids = await new Promise((resolve) =>
      child.stdout.once('data', (line) => resolve(JSON.parse(line))),
    );
    child.kill('SIGKILL');
    const alive = (pid) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    for (let tries = 0; tries < 50 && pids.some(alive); tries++)
      await new Promise((r) => setTimeout(r, 100));
    assert.deepStrictEqual(pids.filter(alive), []);
  });
});
