'use strict';

const assert = require('node:assert');
const { after, before, describe, it } = require('node:test');
const { drain, md5, source, sumOf } = require('./behaviour/bytes.js');
const { openstack: capabilities } = require('./behaviour/providers.js');
const { read, storage, upload } = require('./behaviour/storage.js');
const { front } = require('./support/front.js');
const { runExample } = require('./support/example.js');
const openstack = require('./support/openstack.js');
const { tarOf } = require('./support/tar.js');
const pkgcloud = require('../index.js');

const MiB = 1 << 20;

let starting;
/** The cloud that all tests of this file share; it is started when the first of them needs it. */
const cloud = () => (starting ??= openstack.start());

after(async () => {
  const running = await starting?.catch(() => undefined);
  await running?.stop();
});

async function makeClient(options) {
  const { authUrl, demo, region } = await cloud();
  return pkgcloud.storage.createClient({
    provider: 'openstack',
    authUrl,
    keystoneAuthVersion: 'v3',
    username: demo.username,
    password: demo.password,
    domainId: demo.domainId,
    tenantId: demo.projectId,
    region,
    ...options,
  });
}

storage('openstack', {
  makeClient,
  capabilities: {
    ...capabilities,
    fill: async (container, names) => (await cloud()).fill(container, names),
  },
});

describe('openstack storage on a real cloud', () => {
  let unavailable;
  let running;

  before(async () => {
    try {
      running = await cloud();
    } catch (error) {
      if (error.code !== 'UNAVAILABLE') throw error;
      unavailable = error.message;
    }
  });

  const test = (name, body) => it(name, (t) => (unavailable ? t.skip(unavailable) : body(t)));

  /** A client that has made the container. */
  async function open(name, options) {
    const client = await makeClient(options);
    await client.createContainer(name);
    return client;
  }

  test('an archive is unpacked', async () => {
    const client = await open('archive');
    const names = ['a.txt', 'dir/b c.txt'];
    const stream = client.extract({ container: 'archive', format: 'tar' });
    stream.end(tarOf(Object.fromEntries(names.map((name) => [name, '']))));
    assert.strictEqual(await stream.promise(), true);
    const files = await client.getFiles('archive');
    assert.deepStrictEqual(
      files.map((file) => file.name),
      names,
    );
  });

  describe('temporary URLs', () => {
    const NAME = 'odd é/na me+50%?.txt';

    test('let their bearer at a file, by the method they are for, for a time', async () => {
      const client = await open('temp');
      const { promisify } = require('node:util');
      const makeUrl = promisify(client.generateTempUrl);
      await client.setTemporaryUrlKey('a secret');
      assert.strictEqual(await client.getTemporaryUrlKey(), 'a secret');
      await upload(
        client,
        { container: 'temp', remote: NAME, contentType: 'text/x-test' },
        'hello',
      );

      const get = await client.generateTempUrl('temp', NAME, 'GET', 60, 'a secret');
      const answer = await fetch(get);
      assert.strictEqual(answer.status, 200);
      assert.strictEqual(answer.headers.get('content-type'), 'text/x-test');
      assert.strictEqual(await answer.text(), 'hello');
      const called = await makeUrl.call(client, 'temp', NAME, 'GET', 60, 'a secret');
      assert.strictEqual(await (await fetch(called)).text(), 'hello');

      assert.strictEqual((await fetch(get, { method: 'PUT', body: 'x' })).status, 401);
      const other = get.replace('temp_url_sig=', 'temp_url_sig=0');
      assert.strictEqual((await fetch(other)).status, 401);
      const wrong = await client.generateTempUrl('temp', NAME, 'GET', 60, 'another');
      assert.strictEqual((await fetch(wrong)).status, 401);
      const late = await client.generateTempUrl('temp', NAME, 'GET', 0, 'a secret');
      const expired = late.replace(/expires=\d+/, `expires=${Math.floor(Date.now() / 1000) - 1}`);
      assert.strictEqual((await fetch(expired)).status, 401);
    });

    test('take an upload', async () => {
      const client = await open('temp');
      await client.setTemporaryUrlKey('a secret');
      const container = await client.getContainer('temp');
      const put = await client.generateTempUrl(container, 'new', 'PUT', 60, 'a secret');
      assert.strictEqual((await fetch(put, { method: 'PUT', body: 'put' })).status, 201);
      assert.strictEqual(await read(client, 'temp', 'new'), 'put');
    });
  });

  describe('a token that is refused', () => {
    /** Makes the client's own token worthless. */
    const revoke = (client) => running.revoke(client._identity.token.id);

    test('is replaced, and the call goes on', async () => {
      const client = await open('revoked');
      const old = client._identity.token.id;
      await revoke(client);
      assert.strictEqual((await client.getContainer('revoked')).name, 'revoked');
      assert.notStrictEqual(client._identity.token.id, old);
    });

    test('is replaced once for many calls', async () => {
      const client = await open('revoked');
      await revoke(client);
      const logins = [];
      client.on('log::trace', (message, about) => {
        if (message === 'Sending client authorization request') logins.push(about);
      });
      await Promise.all(Array.from({ length: 10 }, () => client.getContainer('revoked')));
      assert.strictEqual(logins.length, 1);
    });

    test('is replaced under an upload', async () => {
      const client = await open('revoked');
      for (const size of [0, 1, 100000, 900000]) {
        await revoke(client);
        const file = await upload(
          client,
          { container: 'revoked', remote: 'a' },
          source(size, size),
        );
        assert.deepStrictEqual([file.size, file.etag], [size, sumOf(size, size)]);
      }
    });

    test('is replaced under an upload of a local file of any size', async () => {
      const client = await open('revoked');
      const fs = require('node:fs');
      const path = require('node:path');
      const dir = fs.mkdtempSync(path.join(require('node:os').tmpdir(), 'pkgcloud-test-'));
      try {
        const local = path.join(dir, 'big');
        fs.writeFileSync(local, Buffer.alloc(5 * MiB, 'x'));
        await revoke(client);
        const file = await client.upload({ container: 'revoked', remote: 'big', local }).promise();
        assert.strictEqual(file.etag, md5(Buffer.alloc(5 * MiB, 'x')));
      } finally {
        fs.rmSync(dir, { recursive: true });
      }
    });

    test('stores a long stream whole, or says that it could not', async () => {
      const client = await open('revoked');
      await revoke(client);
      const size = 30 * MiB;
      let error;
      try {
        await upload(client, { container: 'revoked', remote: 'long' }, source(size, 9));
      } catch (reason) {
        error = reason;
      }
      if (error) {
        assert.strictEqual(error.statusCode, 401);
        await assert.rejects(client.getFile('revoked', 'long'), { statusCode: 404 });
      } else {
        assert.strictEqual((await client.getFile('revoked', 'long')).etag, sumOf(size, 9));
      }
    });

    test('is replaced under a download', async () => {
      const client = await open('revoked');
      await upload(client, { container: 'revoked', remote: 'a' }, source(MiB, 1));
      await revoke(client);
      const got = await drain(client.download({ container: 'revoked', remote: 'a' }));
      assert.deepStrictEqual(got, { size: MiB, md5: sumOf(MiB, 1) });
    });
  });

  describe('a login', () => {
    test('with a wrong password is an error that says so, and no secret', async () => {
      const client = await makeClient({ password: 'not the password' });
      for (const call of [
        () => client.getContainers(),
        () => upload(client, { container: 'x', remote: 'x' }, 'x'),
        () => upload(client, { container: 'x', remote: 'x' }, source(5 * MiB, 0)),
        () => drain(client.download({ container: 'x', remote: 'x' })),
      ]) {
        await assert.rejects(call(), (error) => {
          assert.strictEqual(error.statusCode, 401);
          assert.strictEqual(error.failCode, 'Unauthorized');
          assert.strictEqual(error.method, 'POST');
          assert.match(error.href, /\/v3\/auth\/tokens$/);
          assert.strictEqual(typeof error.headers, 'object');
          assert.strictEqual(error.result.error.code, 401);
          assert.match(error.message, /401/);
          const told = `${error.message}${JSON.stringify(error)}${error.stack}`;
          assert.ok(!told.includes('not the password'));
          return true;
        });
      }
    });

    test('by names instead of ids', async () => {
      const client = await makeClient({
        domainId: undefined,
        domainName: 'Default',
        tenantId: undefined,
        tenantName: 'demo',
        projectDomainName: 'Default',
      });
      assert.ok(Array.isArray(await client.getContainers()));
    });

    test('without a region', async () => {
      const client = await makeClient({ region: undefined });
      await client.createContainer('nowhere');
      assert.strictEqual(await client.destroyContainer('nowhere'), true);
    });

    test('for a region that is not there is an error', async () => {
      const client = await makeClient({ region: 'Atlantis' });
      await assert.rejects(client.getContainers(), /endpoint|region/i);
    });

    test('with an application credential', async () => {
      const { authUrl, demo, login } = running;
      const { id: token } = await login(demo);
      const answer = await fetch(`${authUrl}/v3/users/${demo.userId}/application_credentials`, {
        method: 'POST',
        headers: { 'x-auth-token': token, 'content-type': 'application/json' },
        body: JSON.stringify({ application_credential: { name: 'of the test' } }),
      });
      const { application_credential: credential } = await answer.json();
      for (const by of [
        { applicationCredentialId: credential.id },
        { applicationCredentialName: credential.name, userId: demo.userId },
      ]) {
        const client = pkgcloud.storage.createClient({
          provider: 'openstack',
          authUrl,
          ...by,
          applicationCredentialSecret: credential.secret,
        });
        await client.createContainer('credential');
        const file = await upload(client, { container: 'credential', remote: 'a' }, source(MiB, 3));
        assert.strictEqual(file.etag, sumOf(MiB, 3));
      }
    });

    test("with Swift's own authentication (v1)", async () => {
      const client = pkgcloud.storage.createClient({
        provider: 'openstack',
        version: 1,
        authUrl: running.swiftUrl,
        username: running.v1.username,
        password: running.v1.password,
      });
      await client.createContainer('v1');
      const file = await upload(client, { container: 'v1', remote: 'a b.txt' }, source(MiB, 4));
      assert.strictEqual(file.etag, sumOf(MiB, 4));
      assert.strictEqual((await client.getFiles('v1')).length, 1);
      assert.strictEqual(await client.destroyContainer('v1'), true);
    });

    test('is shared by all first calls', async () => {
      const client = await makeClient();
      const logins = [];
      client.on('log::trace', (message) => {
        if (message === 'Sending client authorization request') logins.push(message);
      });
      await Promise.all(Array.from({ length: 20 }, () => client.getContainers()));
      assert.strictEqual(logins.length, 1);
    });
  });

  describe('a connection that breaks', () => {
    let between;
    let regions = 0;

    /** A client whose storage requests pass a front that plays these faults. */
    async function through(...faults) {
      between = await front(running.swiftUrl, ...faults);
      const region = `Front${(regions += 1)}`;
      await running.addRegion(region, between.url);
      return open('broken', { region });
    }

    const done = async (work) => {
      try {
        await work();
      } finally {
        await between?.close();
        between = undefined;
      }
    };
    const isGet = ({ method }) => method === 'GET';
    const isPut = ({ method, path }) => method === 'PUT' && path.endsWith('/a');

    test('in the midst of a download is an error', () =>
      done(async () => {
        const client = await through();
        await upload(client, { container: 'broken', remote: 'a' }, source(5 * MiB, 1));
        between.play({ kind: 'cutDownload', after: 2 * MiB, match: isGet });
        await assert.rejects(drain(client.download({ container: 'broken', remote: 'a' })), {
          code: 'ECONNRESET',
        });
        // And the next one is as good as ever.
        const got = await drain(client.download({ container: 'broken', remote: 'a' }));
        assert.strictEqual(got.md5, sumOf(5 * MiB, 1));
      }));

    test('in the midst of an upload is an error, and no file', () =>
      done(async () => {
        const client = await through({ kind: 'cutUpload', after: 2 * MiB, match: isPut });
        const sent = upload(client, { container: 'broken', remote: 'cut/a' }, source(20 * MiB, 2));
        await assert.rejects(sent, { code: 'ECONNRESET' });
        await assert.rejects(client.getFile('broken', 'cut/a'), { statusCode: 404 });
      }));

    test('before the server answers is an error', () =>
      done(async () => {
        // Always: on a connection that was kept from an earlier call, a single reset is not noticed.
        const client = await through({ kind: 'reset', match: isGet, times: Infinity });
        await assert.rejects(client.getFiles('broken'), { code: 'ECONNRESET' });
      }));

    test('between two calls is not noticed', () =>
      done(async () => {
        const client = await through();
        await between.refuse();
        await assert.rejects(client.getFiles('broken'), { code: 'ECONNREFUSED' });
        await between.accept();
        assert.ok(Array.isArray(await client.getFiles('broken')));
        await between.refuse();
        await between.accept();
        assert.ok(Array.isArray(await client.getFiles('broken')));
      }));

    test('because the server says 503 is tried again, and an upload is not', () =>
      done(async () => {
        const busy = { kind: 'answer', status: 503, headers: { 'retry-after': '0' } };
        const client = await through(
          { ...busy, match: isGet },
          { ...busy, match: isPut, times: Infinity },
        );
        assert.ok(Array.isArray(await client.getFiles('broken')));
        await assert.rejects(
          upload(client, { container: 'broken', remote: 'a' }, source(5 * MiB, 1)),
          {
            statusCode: 503,
          },
        );
      }));

    test('by saying nothing for too long is an error', () =>
      done(async () => {
        between = await front(running.swiftUrl, {
          kind: 'stallDownload',
          after: MiB,
          match: ({ method, path }) => method === 'GET' && path.endsWith('/a'),
        });
        await running.addRegion('Silent', between.url);
        const client = await open('broken', { region: 'Silent', idleTimeout: 500 });
        await upload(client, { container: 'broken', remote: 'a' }, source(5 * MiB, 1));
        await assert.rejects(drain(client.download({ container: 'broken', remote: 'a' })), {
          code: 'ETIMEDOUT',
        });
      }));
  });

  test('the example of npm start runs with what openrc files set', async () => {
    const { authUrl, demo, region } = running;
    const { code, text } = await runExample(['--provider', 'openstack', '--size', '2'], {
      OS_AUTH_URL: `${authUrl}/v3`,
      OS_USERNAME: demo.username,
      OS_PASSWORD: demo.password,
      OS_PROJECT_NAME: demo.project,
      OS_USER_DOMAIN_NAME: 'Default',
      OS_PROJECT_DOMAIN_ID: 'default',
      OS_REGION_NAME: region,
      OS_IDENTITY_API_VERSION: '3',
    });
    assert.strictEqual(code, 0, text);
    assert.match(text, /on openstack/);
    assert.match(text, /5 files, 2\.5 MB: .*every byte as it was/);
    const left = await (await makeClient()).getContainers();
    assert.ok(!left.some(({ name }) => name.startsWith('pkgcloud-start-')));
  });

  // The last: it takes the server down.
  describe('a server that is killed', () => {
    test('under a download and an upload is an error of each, and all is well when it is back', async () => {
      const client = await open('killed');
      await upload(client, { container: 'killed', remote: 'big' }, source(50 * MiB, 1));
      const down = client.download({ container: 'killed', remote: 'big' });
      const broken = new Promise((resolve) => down.once('error', resolve));
      await new Promise((resolve) => down.once('readable', resolve));
      const up = client.upload({ container: 'killed', remote: 'half' });
      const stored = up.promise();
      stored.catch(() => {});
      await new Promise((resolve) => up.write(Buffer.alloc(2 * MiB), resolve));

      await running.stopSwift();
      down.resume();
      assert.strictEqual((await broken).code, 'ECONNRESET');
      up.end();
      await assert.rejects(stored, ({ code }) =>
        ['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(code),
      );
      await assert.rejects(client.getContainers(), { code: 'ECONNREFUSED' });

      await running.startSwift();
      await assert.rejects(client.getFile('killed', 'half'), { statusCode: 404 });
      const got = await drain(client.download({ container: 'killed', remote: 'big' }));
      assert.strictEqual(got.md5, sumOf(50 * MiB, 1));
    });
  });
});
