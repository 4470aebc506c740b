'use strict';

// Amazon's storage and compute against a real S3 and EC2 (moto) on loopback, and through faults.

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const { createHash, randomBytes } = require('node:crypto');
const { once } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Readable } = require('node:stream');
const { pipeline } = require('node:stream/promises');
const { after, before, describe, test } = require('node:test');

const pkgcloud = require('..');
const { front } = require('./support/front.js');
const { mockServer } = require('./support/mock.js');
const moto = require('./support/moto.js');

const MIB = 1024 * 1024;
let cloud;
let unavailable;
let folder;

before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-amazon-'));
  try {
    cloud = await moto.start();
  } catch (error) {
    if (error.code !== 'UNAVAILABLE') throw error;
    unavailable = error.message;
  }
});

after(async () => {
  await cloud?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A test that needs the cloud: without one it is skipped, and says why. */
function real(name, body) {
  test(name, async (t) => (unavailable ? t.skip(unavailable) : body(t)));
}

const options = (more) => {
  const { keyId, key, region, url } = cloud;
  return { provider: 'amazon', keyId, key, region, endpoint: url, ...more };
};
const storage = (more) => pkgcloud.storage.createClient(options(more));
const compute = (more) => pkgcloud.compute.createClient(options(more));

let boxes = 0;

/** A new container that goes when the test ends. */
async function box(t, client = storage()) {
  boxes += 1;
  const name = `box-${boxes}`;
  await client.createContainer(name);
  t.after(() => storage().destroyContainer(name));
  return name;
}

/** As much as is asked for, the same each time, in chunks. */
function* bytes(size) {
  const piece = Buffer.alloc(64 * 1024, 'pkgcloud ');
  for (let left = size; left > 0; left -= piece.length)
    yield left < piece.length ? piece.subarray(0, left) : piece;
}

const md5 = (chunks) => {
  const hash = createHash('md5');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
};

async function put(client, container, remote, content, more) {
  const stream = client.upload({ container, remote, ...more });
  stream.end(content);
  return stream.promise();
}

async function read(client, container, remote, more) {
  return Buffer.concat(await client.download({ container, remote, ...more }).toArray());
}

/** Uploads that have begun and are neither complete nor gone. */
async function unfinished(client, container) {
  const uri = `${cloud.url}/${container}?uploads`;
  const body = await new Promise((resolve, reject) => {
    client._request({ uri }, (error, text) => (error ? reject(error) : resolve(text)));
  });
  assert.match(body, /ListMultipartUploadsResult/);
  return (body.match(/<UploadId>/g) || []).length;
}

const rejection = (promise) =>
  promise.then(
    () => assert.fail('it was expected to fail'),
    (error) => error,
  );

describe('storage', () => {
  real('containers come and go', async (t) => {
    const client = storage();
    const name = await box(t);
    const { Container } = pkgcloud.providers.amazon.storage;
    const found = await client.getContainer(name);
    assert.ok(found instanceof Container && found instanceof pkgcloud.storage.Container);
    assert.deepEqual(
      [found.name, found.maxKeys, found.isTruncated, found.files],
      [name, 1000, false, []],
    );
    const second = await client.createContainer({ name: `${name}-b` });
    assert.equal(second.name, `${name}-b`);
    const third = await client.createContainer(new Container(client, { name: `${name}-c` }));
    assert.equal(third.name, `${name}-c`);
    const names = (await client.getContainers()).map((container) => container.name);
    for (const each of [name, second.name, third.name]) assert.ok(names.includes(each));
    assert.equal(await second.destroy(), true);
    assert.equal(await client.destroyContainer(third), true);
    assert.equal((await rejection(client.getContainer(second))).code, 'NoSuchBucket');
  });

  real('a container knows its files, and they know it', async (t) => {
    const client = storage();
    const name = await box(t);
    await put(client, name, 'a', 'one');
    await put(client, name, 'b', 'three');
    const container = await client.getContainer(name);
    assert.deepEqual(
      container.files.map((file) => [file.name, file.size]),
      [
        ['a', 3],
        ['b', 5],
      ],
    );
    assert.ok(container.files[0] instanceof pkgcloud.providers.amazon.storage.File);
    assert.equal(container.files[0].container, container);
    assert.equal(container.files[0].containerName, name);
    assert.equal(container.files[0].fullPath, `${cloud.url}/${name}/a`);
    // What leads back to itself can be passed on all the same.
    assert.equal((await client.getFiles(container)).length, 2);
    assert.equal(await container.files[0].remove(), false);
    assert.equal((await client.getFiles(name)).length, 1);
  });

  real('a file is what was uploaded', async (t) => {
    const client = storage();
    const name = await box(t);
    const stream = client.upload({ container: name, remote: 'dir/a.txt' });
    stream.end('hello world');
    const [made] = await once(stream, 'success');
    const etag = md5([Buffer.from('hello world')]);
    assert.deepEqual(
      [made.name, made.size, made.etag, made.container],
      ['dir/a.txt', 11, etag, name],
    );
    assert.equal(made.location, `${cloud.url}/${name}/dir/a.txt`);
    const found = await client.getFile(name, 'dir/a.txt');
    assert.deepEqual(
      [found.size, found.etag, found.contentType, found.container],
      [11, etag, 'text/plain', name],
    );
    assert.ok(found.lastModified instanceof Date);
    assert.equal((await read(client, name, 'dir/a.txt')).toString(), 'hello world');
    assert.equal((await read(client, name, 'dir/a.txt', { start: 3, end: 6 })).toString(), 'lo w');
    const file = await client.download({ container: name, remote: found }).resume().promise();
    assert.equal(file.etag, etag);
    assert.equal(await client.removeFile(name, found), false);
    assert.equal((await rejection(client.getFile(name, 'dir/a.txt'))).code, 'NotFound');
  });

  real('callbacks get the list and where it stands', async (t) => {
    const client = storage();
    const name = await box(t);
    for (const remote of ['a', 'b', 'p/c', 'p/d']) await put(client, name, remote, remote);
    const listed = (more) =>
      new Promise((resolve, reject) => {
        client.getFiles(name, more, (error, files, page) =>
          error ? reject(error) : resolve([files.map((file) => file.name), page]),
        );
      });
    const [three, page] = await listed({ maxKeys: 3 });
    assert.deepEqual(three, ['a', 'b', 'p/c']);
    assert.deepEqual([page.isTruncated, page.marker], [true, '']);
    const [rest, last] = await listed({ maxKeys: 3, marker: page.nextMarker });
    assert.deepEqual([rest, last.isTruncated], [['p/d'], false]);
    assert.deepEqual((await listed({ marker: 'p/c' }))[0], ['p/d']);
    assert.deepEqual((await listed({ prefix: 'p/' }))[0], ['p/c', 'p/d']);
    assert.deepEqual((await listed({ delimiter: '/' }))[0], ['a', 'b', 'p/']);
    assert.deepEqual((await listed({ limit: 2 }))[0], ['a', 'b']);
    assert.deepEqual((await listed(false))[0].length, 4);
  });

  real('what is stored with a file', async (t) => {
    const client = storage();
    const name = await box(t);
    const metadata = { owner: 'Zoë Ω', plain: 'two  words', count: 5 };
    await put(client, name, 'a.bin', 'x', {
      metadata,
      contentType: 'text/x-own',
      contentEncoding: 'identity',
      contentDisposition: 'attachment; filename="a"',
      CacheControl: 'max-age=1',
      acl: 'public-read',
      StorageClass: 'STANDARD_IA',
      ServerSideEncryption: 'AES256',
      tagging: { 'a b': 'c+d' },
    });
    const file = await client.getFile(name, 'a.bin');
    assert.deepEqual(file.metadata, { owner: 'Zoë Ω', plain: 'two  words', count: '5' });
    assert.equal(file.storageClass, 'STANDARD_IA');
    const head = client.download({ container: name, remote: 'a.bin' });
    const [{ headers }] = await once(head.resume(), 'response');
    assert.equal(headers['content-type'], 'text/x-own');
    assert.equal(headers['content-disposition'], 'attachment; filename="a"');
    assert.equal(headers['cache-control'], 'max-age=1');
    assert.equal(headers['x-amz-server-side-encryption'], 'AES256');
    assert.equal(headers['x-amz-tagging-count'], '1');
    const uri = `${cloud.url}/${name}/a.bin?acl`;
    const acl = await new Promise((resolve, reject) => {
      client._request({ uri }, (error, text) => (error ? reject(error) : resolve(text)));
    });
    assert.match(acl, /AllUsers/);
  });

  real('1,100 files are listed whole, and go with their container', async (t) => {
    const client = storage();
    const name = await box(t);
    const wanted = Array.from({ length: 1100 }, (_, i) => `f-${String(i).padStart(4, '0')}`);
    const left = [...wanted];
    const worker = async () => {
      for (let next = left.pop(); next; next = left.pop()) await put(client, name, next, next);
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    const names = async (more) => (await client.getFiles(name, more)).map((file) => file.name);
    assert.deepEqual(await names(), wanted);
    assert.deepEqual(await names({ limit: 1050 }), wanted.slice(0, 1050));
    assert.deepEqual(await names({ marker: 'f-1000' }), wanted.slice(1001));
    await client.destroyContainer(name);
    assert.equal((await rejection(client.getFiles(name))).code, 'NoSuchBucket');
    await client.createContainer(name);
  });

  const NAMES = [
    'plain.txt',
    'with space.txt',
    'dir/sub/file',
    'percent%20.txt',
    'plus+and&amp;.txt',
    'question?mark=1.txt',
    'hash#tag.txt',
    'quote"\'.txt',
    'ümlaut-ñ.txt',
    '日本語.txt',
    '😀.txt',
    'semi;colon,comma.txt',
    'brackets[1](2){3}.txt',
    '~tilde!$*@=.txt',
    'back\\slash.txt',
    '<angle>&.txt',
    'a/b//c',
  ];

  real('names are what they are', async (t) => {
    const client = storage();
    const name = await box(t);
    for (const remote of NAMES) {
      await put(client, name, remote, remote);
      assert.equal((await read(client, name, remote)).toString(), remote);
      assert.equal((await client.getFile(name, remote)).name, remote);
    }
    const found = (await client.getFiles(name)).map((file) => file.name);
    assert.deepEqual(found.sort(), [...NAMES].sort());
    for (const remote of NAMES) await client.removeFile(name, remote);
    assert.deepEqual(await client.getFiles(name), []);
    const climbing = await rejection(put(client, name, 'a/../b', 'x'));
    assert.match(climbing.message, /has no URL/);
  });

  for (const size of [0, 1, 5 * MIB, 5 * MIB + 1, 12 * MIB, 200 * MIB]) {
    real(`${size} bytes, streamed and from a local file`, async (t) => {
      const client = storage();
      const name = await box(t);
      const local = path.join(folder, `up-${size}`);
      await pipeline(Readable.from(bytes(size)), fs.createWriteStream(local));
      const whole = md5(bytes(size));

      const stream = client.upload({ container: name, remote: 'streamed', queueSize: 2 });
      Readable.from(bytes(size)).pipe(stream);
      assert.equal((await stream.promise()).size, size);
      const hash = createHash('md5');
      for await (const chunk of client.download({ container: name, remote: 'streamed' }))
        hash.update(chunk);
      assert.equal(hash.digest('hex'), whole);

      const made = await client.upload({ container: name, remote: 'local', local }).promise();
      assert.equal(made.size, size);
      const back = path.join(folder, `down-${size}`);
      await client.download({ container: name, remote: 'local', local: back }).promise();
      assert.equal(md5([fs.readFileSync(back)]), whole);
      assert.equal(await unfinished(client, name), 0);
      for (const file of [local, back]) fs.rmSync(file);
    });
  }

  real('16 at once', async (t) => {
    const client = storage();
    const name = await box(t);
    const contents = Array.from({ length: 16 }, () => randomBytes(6 * MIB));
    const made = await Promise.all(
      contents.map((content, i) => put(client, name, `f-${i}`, content)),
    );
    assert.ok(made.every((file) => file.size === 6 * MIB));
    const back = await Promise.all(contents.map((_, i) => read(client, name, `f-${i}`)));
    back.forEach((content, i) => {
      assert.ok(content.equals(contents[i]));
    });
  });

  real('an upload tells how far it has got', async (t) => {
    const client = storage();
    const name = await box(t);
    const stream = client.upload({ container: name, remote: 'big', size: 11 * MIB });
    const seen = [];
    stream.managedUpload.on('httpUploadProgress', (progress) => seen.push(progress));
    Readable.from(bytes(11 * MIB)).pipe(stream);
    await stream.promise();
    assert.deepEqual(
      seen.map(({ loaded, total, key }) => [loaded / MIB, total / MIB, key]),
      [
        [5, 11, 'big'],
        [10, 11, 'big'],
        [11, 11, 'big'],
      ],
    );
  });

  real('an upload that is stopped leaves nothing behind', async (t) => {
    const client = storage();
    const name = await box(t);
    const ways = {
      abort: (stream) => stream.managedUpload.abort(),
      destroy: (stream) => stream.destroy(),
    };
    for (const [way, stop] of Object.entries(ways)) {
      const stream = client.upload({ container: name, remote: way });
      const errors = [];
      stream.on('error', (error) => errors.push(error.code));
      stream.write(Buffer.alloc(6 * MIB));
      await once(stream.managedUpload, 'httpUploadProgress');
      assert.equal(await unfinished(client, name), 1);
      const closed = new Promise((resolve) => stream.once('close', resolve));
      stop(stream);
      await closed;
      assert.deepEqual(errors, way === 'abort' ? ['RequestAbortedError'] : []);
      while ((await unfinished(client, name)) > 0);
      assert.equal((await rejection(client.getFile(name, way))).code, 'NotFound');
    }
  });

  real('a source that fails leaves nothing behind', async (t) => {
    const client = storage();
    const name = await box(t);
    const stream = client.upload({ container: name, remote: 'half' });
    const source = Readable.from(
      (function* () {
        yield* bytes(6 * MIB);
        throw new Error('the disk is gone');
      })(),
    );
    source.pipe(stream);
    const [error] = await once(stream, 'error');
    assert.equal(error.message, 'the disk is gone');
    while ((await unfinished(client, name)) > 0);
    assert.deepEqual(await client.getFiles(name), []);
    const short = await rejection(put(client, name, 'short', 'abc', { size: 4 }));
    assert.match(short.message, /3 bytes/);
    assert.deepEqual(await client.getFiles(name), []);
  });

  real('errors say what is wrong', async (t) => {
    const client = storage();
    const name = await box(t);
    const missing = await rejection(client.getFiles('no-such-box'));
    const { code, statusCode, provider, retryable, failCode } = missing;
    assert.deepEqual(
      [missing.name, code, statusCode, provider, retryable, failCode],
      ['NoSuchBucket', 'NoSuchBucket', 404, 'amazon', false, 'Item not found'],
    );
    assert.ok(missing instanceof Error && missing.time instanceof Date);
    assert.equal((await rejection(read(client, name, 'none'))).code, 'NoSuchKey');
    assert.equal((await rejection(put(client, 'no-such-box', 'a', 'x'))).code, 'NoSuchBucket');
    const wrongKey = await rejection(storage({ key: 'wrong' }).getContainers());
    assert.deepEqual([wrongKey.code, wrongKey.statusCode], ['SignatureDoesNotMatch', 403]);
    assert.ok(!JSON.stringify(wrongKey).includes(cloud.key));
    const noKey = await rejection(storage({ keyId: 'AKIANOBODY' }).getContainers());
    assert.deepEqual([noKey.code, noKey.statusCode], ['InvalidAccessKeyId', 403]);
    const closed = await rejection(
      storage({ endpoint: 'http://127.0.0.1:1', retries: 0 }).getContainers(),
    );
    assert.equal(closed.code, 'ECONNREFUSED');
  });

  real('credentials from wherever they come', async () => {
    const given = { accessKeyId: cloud.keyId, secretAccessKey: cloud.key };
    const none = { keyId: undefined, key: undefined };
    let asked = 0;
    const sources = {
      object: given,
      function: async () => {
        asked += 1;
        return { ...given, expiration: new Date(Date.now() + 3_600_000) };
      },
      // As the SDK's second version has it: what is secret is not listed.
      provider: Object.defineProperty(
        { accessKeyId: cloud.keyId, get: (done) => done() },
        'secretAccessKey',
        { value: cloud.key },
      ),
    };
    for (const credentials of Object.values(sources)) {
      const client = storage({ ...none, credentials });
      await client.getContainers();
      await client.getContainers();
    }
    assert.equal(asked, 1);
    const failing = storage({
      ...none,
      credentials: () => Promise.reject(new Error('no session')),
    });
    assert.equal((await rejection(failing.getContainers())).message, 'no session');

    const own = { ...process.env };
    try {
      process.env.AWS_ACCESS_KEY_ID = cloud.keyId;
      process.env.AWS_SECRET_ACCESS_KEY = cloud.key;
      await storage(none).getContainers();
      delete process.env.AWS_ACCESS_KEY_ID;
      delete process.env.AWS_SECRET_ACCESS_KEY;
      process.env.AWS_EC2_METADATA_DISABLED = 'true';
      process.env.AWS_CONFIG_FILE = path.join(folder, 'none');
      process.env.AWS_SHARED_CREDENTIALS_FILE = path.join(folder, 'credentials');
      const missing = await rejection(storage(none).getContainers());
      assert.equal(missing.code, 'CredentialsError');
      fs.writeFileSync(
        process.env.AWS_SHARED_CREDENTIALS_FILE,
        `[own]\naws_access_key_id = ${cloud.keyId}\naws_secret_access_key = ${cloud.key}\n`,
      );
      process.env.AWS_PROFILE = 'own';
      await storage(none).getContainers();
    } finally {
      for (const name of Object.keys(process.env)) if (!(name in own)) delete process.env[name];
      Object.assign(process.env, own);
    }
  });

  /** Runs a program in an environment of its own; what it prints. */
  async function inEnvironment(env, given = {}) {
    const program = `
      const pkgcloud = require(${JSON.stringify(path.join(__dirname, '..'))});
      const client = pkgcloud.storage.createClient(${JSON.stringify({ provider: 'amazon', ...given })});
      (async () => {
        for (let i = 0; i < 3; i++) await client.getContainers();
        console.log('listed');
      })().catch((error) => console.log(error.code, error.message));`;
    const kept = Object.entries(process.env).filter(([name]) => !/^AWS_|_proxy$/i.test(name));
    const child = spawn(process.execPath, ['-e', program], {
      env: {
        ...Object.fromEntries(kept),
        HOME: folder,
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_REGION: 'eu-west-1',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return Buffer.concat(await child.stdout.toArray())
      .toString()
      .trim();
  }

  /** A store that lists nothing to whoever asks, and hands out credentials; what it was asked. */
  async function double(t, minutes = 60) {
    const Expiration = new Date(Date.now() + minutes * 60_000).toISOString();
    const handed = { AccessKeyId: 'AKTEMP', SecretAccessKey: 'secret', Expiration };
    const imds = '/latest/meta-data/iam/security-credentials/';
    const sts = ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'];
    const fields = { ...handed, SessionToken: 'session' };
    const xml = sts.map((name) => `<${name}>${fields[name]}</${name}>`).join('');
    const server = await mockServer(({ method, path: where, query, body, headers }) => {
      if (where === '/creds') {
        const allowed = headers.authorization === 'Bearer container';
        return allowed ? { body: { ...handed, Token: 'session' } } : { status: 403 };
      }
      if (where === '/latest/api/token') return { body: 'imds-token' };
      if (where === imds && headers['x-aws-ec2-metadata-token'] === 'imds-token')
        return { body: 'role' };
      if (where === `${imds}role`)
        return { body: { Code: 'Success', ...handed, Token: 'session' } };
      if (/AssumeRoleWithWebIdentity/.test(query + body)) {
        return {
          headers: { 'content-type': 'text/xml' },
          body: `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>${xml}</Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
        };
      }
      assert.equal(method, 'GET');
      return { body: '<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>' };
    });
    t.after(() => server.close());
    server.listings = () =>
      server.requests.filter(({ headers }) => /^AWS4/.test(headers.authorization));
    server.fetches = () =>
      server.requests.filter(
        ({ path: where, query, body }) =>
          where === '/creds' || where === `${imds}role` || /AssumeRole/.test(query + body),
      ).length;
    return server;
  }

  const SOURCES = {
    container: (url) => [
      {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/creds`,
        AWS_CONTAINER_AUTHORIZATION_TOKEN: 'Bearer container',
      },
      { endpoint: url },
    ],
    'machine metadata': (url) => [
      { AWS_EC2_METADATA_DISABLED: 'false', AWS_EC2_METADATA_SERVICE_ENDPOINT: url },
      { endpoint: url },
    ],
    'web identity': (url) => {
      const token = path.join(folder, 'web-identity');
      fs.writeFileSync(token, 'jwt');
      const role = { AWS_ROLE_ARN: 'arn:aws:iam::1:role/r', AWS_ROLE_SESSION_NAME: 's' };
      return [
        { ...role, AWS_WEB_IDENTITY_TOKEN_FILE: token },
        { protocol: 'http://', serversUrl: url.replace('http://', '') },
      ];
    },
  };

  for (const [name, source] of Object.entries(SOURCES)) {
    test(`credentials of the ${name}, fetched again before they end`, async (t) => {
      for (const [minutes, fetches] of [
        [60, 1],
        [4, 3],
      ]) {
        const server = await double(t, minutes);
        assert.equal(await inEnvironment(...source(server.url)), 'listed');
        const listings = server.listings();
        assert.equal(listings.length, 3);
        for (const { headers } of listings) {
          assert.match(headers.authorization, /Credential=AKTEMP\//);
          assert.equal(headers['x-amz-security-token'], 'session');
        }
        assert.equal(server.fetches(), fetches);
      }
    });
  }

  test('credentials of a profile in the shared configuration', async (t) => {
    const server = await double(t);
    const config = path.join(folder, 'config');
    fs.writeFileSync(
      config,
      '[profile own]\naws_access_key_id = AKOWN\naws_secret_access_key = secret\n',
    );
    const env = { AWS_CONFIG_FILE: config, AWS_PROFILE: 'own' };
    assert.equal(await inEnvironment(env, { endpoint: server.url }), 'listed');
    assert.match(server.listings()[0].headers.authorization, /Credential=AKOWN\//);
  });

  test('a session that has ended, and a clock that is wrong, say so', async (t) => {
    const answers = {
      ExpiredToken: [
        'The provided token has expired',
        "get new credentials: the options' sessionToken has ended",
      ],
      RequestTimeTooSkewed: [
        'The difference between the request time and the current time is too large',
        "set this machine's clock",
      ],
    };
    for (const [code, [words, advice]] of Object.entries(answers)) {
      const body = `<Error><Code>${code}</Code><Message>${words}.</Message></Error>`;
      const server = await mockServer(() => ({
        status: code === 'ExpiredToken' ? 400 : 403,
        body,
      }));
      t.after(() => server.close());
      const given = { provider: 'amazon', keyId: 'A', key: 'S', sessionToken: 'T' };
      const client = pkgcloud.storage.createClient({ ...given, endpoint: server.url });
      const error = await rejection(client.getContainers());
      assert.deepEqual([error.code, error.message], [code, `${words}: ${advice}`]);
      assert.equal(server.requests.length, 1);
    }
  });

  real('a bucket in the name of the host', async (t) => {
    const { keyId, key, region, url } = cloud;
    const name = await box(t);
    const gate = await front(url);
    t.after(() => gate.close());
    const serversUrl = gate.url.replace('http://', '');
    const virtual = pkgcloud.storage.createClient({
      provider: 'amazon',
      ...{ keyId, key, region, protocol: 'http://', serversUrl },
    });
    await put(virtual, name, 'd/a b', 'hello');
    assert.equal((await read(virtual, name, 'd/a b')).toString(), 'hello');
    const hosts = new Set(gate.requests.map(({ headers }) => headers.host));
    assert.deepEqual([...hosts], [`${name}.s3.${region}.amazonaws.com`]);
    assert.equal((await read(storage(), name, 'd/a b')).toString(), 'hello');
  });

  real('encryption and tags are asked for', async (t) => {
    const name = await box(t);
    const gate = await front(cloud.url);
    t.after(() => gate.close());
    const client = storage({ endpoint: gate.url });
    const asked = {
      kms: { serverSideEncryption: 'aws:kms', SSEKMSKeyId: 'key-1' },
      own: { sseCustomerKey: '0123456789abcdef0123456789abcdef' },
      s3: { serverSideEncryption: 'AES256', tagging: { a: 'b c' } },
    };
    for (const [remote, more] of Object.entries(asked)) await put(client, name, remote, 'x', more);
    const prefix = 'x-amz-server-side-encryption';
    const [kms, own, s3] = gate.requests.map(({ headers }) => headers);
    assert.equal(kms[prefix], 'aws:kms');
    assert.equal(kms[`${prefix}-aws-kms-key-id`], 'key-1');
    assert.equal(own[`${prefix}-customer-algorithm`], 'AES256');
    assert.equal(
      own[`${prefix}-customer-key`],
      Buffer.from(asked.own.sseCustomerKey).toString('base64'),
    );
    assert.equal(s3[prefix], 'AES256');
    assert.equal(s3['x-amz-tagging'], 'a=b%20c');
    const short = await rejection(put(client, name, 'a', 'x', { sseCustomerKey: 'short' }));
    assert.match(short.message, /options\.sseCustomerKey must be 32 bytes/);
  });

  real('what can not be stored is an error that says why', async (t) => {
    const client = storage();
    const name = await box(t);
    for (const [more, words] of [
      [{ size: 4 }, /5 bytes or more, options\.size says 4/],
      [{ size: 6 }, /5 bytes, options\.size says 6/],
      [{ partSize: 1024 }, /options\.partSize must be 5242880 or more/],
      [{ metadata: { a: {} } }, /metadata a must be a string/],
    ])
      assert.match((await rejection(put(client, name, 'a', 'hello', more))).message, words);
    const long = client.upload({ container: name, remote: 'a', size: 6 * MIB });
    Readable.from(bytes(7 * MIB)).pipe(long);
    assert.match((await rejection(long.promise())).message, /options\.size says 6291456/);
    for (const bucket of ['ab', 'x'.repeat(64)]) {
      const error = await rejection(client.createContainer(bucket));
      assert.deepEqual([error.code, error.statusCode], ['InvalidBucketName', 400]);
      assert.match(error.message, /a name has 3 to 63 /);
    }
    while ((await unfinished(client, name)) > 0);
    assert.deepEqual(await client.getFiles(name), []);
  });

  describe('faults on the way', () => {
    /** A client that is led through faults. */
    async function through(t, ...faults) {
      const gate = await front(cloud.url, ...faults);
      t.after(() => gate.close());
      return { gate, client: storage({ endpoint: gate.url }) };
    }
    const isPart = ({ method, path: url }) => method === 'PUT' && url.includes('partNumber=2');

    real('a part that is cut off is sent again', async (t) => {
      const name = await box(t);
      const { gate, client } = await through(t, { kind: 'cutUpload', after: MIB, match: isPart });
      const content = randomBytes(11 * MIB);
      assert.equal((await put(client, name, 'a', content)).size, content.length);
      assert.ok((await read(client, name, 'a')).equals(content));
      assert.equal(gate.requests.filter(isPart).length, 2);
    });

    real('what the store can not take now is sent again', async (t) => {
      const name = await box(t);
      const busy =
        '<Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>';
      const { client } = await through(
        t,
        { kind: 'answer', status: 503, body: busy },
        { kind: 'answer', status: 500, body: '', match: ({ method }) => method === 'GET' },
      );
      await put(client, name, 'a', 'hello');
      assert.equal((await read(client, name, 'a')).toString(), 'hello');
    });

    real('an upload that can not get through leaves nothing behind', async (t) => {
      const name = await box(t);
      const always = { kind: 'cutUpload', after: MIB, times: Infinity, match: isPart };
      const { client } = await through(t, always);
      const error = await rejection(put(client, name, 'a', Buffer.alloc(11 * MIB)));
      assert.equal(error.code, 'ECONNRESET');
      assert.equal(await unfinished(client, name), 0);
      assert.deepEqual(await client.getFiles(name), []);
    });

    real('a download that is cut off is an error, not half a file', async (t) => {
      const name = await box(t);
      await put(storage(), name, 'a', Buffer.alloc(4 * MIB));
      const { client } = await through(
        t,
        { kind: 'cutDownload', after: MIB },
        { kind: 'cutDownload', after: MIB },
      );
      assert.equal((await rejection(read(client, name, 'a'))).code, 'ECONNRESET');
      const local = path.join(folder, 'cut');
      const cut = client.download({ container: name, remote: 'a', local });
      assert.equal((await rejection(cut.promise())).code, 'ECONNRESET');
      assert.equal(fs.existsSync(local), false);
    });

    real('a server that says to go on twice, and a port that closes and opens', async (t) => {
      const name = await box(t);
      const { gate, client } = await through(t, { kind: 'continueTwice' });
      await put(client, name, 'a', 'hello');
      await gate.refuse();
      const refused = await rejection(storage({ endpoint: gate.url, retries: 0 }).getFiles(name));
      assert.equal(refused.code, 'ECONNREFUSED');
      await gate.accept();
      assert.equal((await client.getFiles(name)).length, 1);
    });

    real('silence ends, and a trickle is read', async (t) => {
      const name = await box(t);
      await put(storage(), name, 'a', 'hello');
      const { gate, client } = await through(t, { kind: 'trickle', interval: 1 });
      assert.equal((await read(client, name, 'a')).toString(), 'hello');
      gate.play({ kind: 'stall' }, { kind: 'stallDownload', after: 2 });
      const impatient = storage({ endpoint: gate.url, idleTimeout: 300 });
      assert.equal((await rejection(impatient.getFiles(name))).code, 'ETIMEDOUT');
      assert.equal((await rejection(read(impatient, name, 'a'))).code, 'ETIMEDOUT');
    });

    real('a server that is busy is asked again', async (t) => {
      const name = await box(t);
      const busy = (status) => ({ kind: 'answer', status, headers: { 'retry-after': '0' } });
      const { client } = await through(t, busy(503), busy(500), busy(429), busy(503));
      assert.deepEqual(await client.getFiles(name), []);
      await put(client, name, 'a', 'hello');
      assert.equal((await read(client, name, 'a')).toString(), 'hello');
    });

    real('a listing that is cut is no short list', async (t) => {
      const name = await box(t);
      await put(storage(), name, 'a', 'x');
      const { client } = await through(t, { kind: 'truncate' });
      assert.match((await rejection(client.getFiles(name))).message, /Unexpected response/);
    });
  });
});

describe('compute', () => {
  const { Flavor, Image, Server } = pkgcloud.providers.amazon.compute;

  let given;

  /** An image that the cloud has from the start: one of more than a thousand, so they are listed once. */
  const image = async (client) => {
    given ??= (await client.getImages({ owners: 'amazon' })).find(
      (one) => one.blockDeviceMappings.length > 0,
    );
    return given;
  };

  real('what is known without a request', async () => {
    const client = compute();
    assert.equal(await client.getVersion(), '2014-06-15');
    const flavors = await client.getFlavors();
    assert.equal(flavors.length, 37);
    assert.ok(flavors[0] instanceof Flavor && flavors[0] instanceof pkgcloud.compute.Flavor);
    const micro = await client.getFlavor('t1.micro');
    assert.deepEqual(micro.toJSON(), { id: 't1.micro', name: 't1.micro', ram: 613, disk: 0 });
    assert.equal((await client.getFlavor(micro)).id, 't1.micro');
    assert.equal(Flavor.options['t1.micro'].ram, 613);
    assert.match((await rejection(client.getLimits())).message, /not rate limited/);
    assert.match((await rejection(client.renameServer('i-1', 'n'))).message, /Not supported/);
    const { region, endpoint, ...rest } = options();
    const nowhere = pkgcloud.compute.createClient(rest);
    assert.equal((await rejection(nowhere.listKeys())).code, 'ConfigError');
  });

  real('a server from its creation to its end', async () => {
    const client = compute();
    const from = await image(client);
    const made = await client.createServer({ name: 'web', image: from, flavor: 't2.micro' });
    assert.ok(made instanceof Server && made instanceof pkgcloud.compute.Server);
    assert.equal(made.name, 'web');
    const found = await client.getServer(made);
    assert.deepEqual(
      [found.id, found.name, found.status, found.imageId, found.flavorId],
      [made.id, 'web', 'RUNNING', from.id, 't2.micro'],
    );
    assert.ok(found.launchTime instanceof Date && found.original.LaunchTime instanceof Date);
    assert.equal(found.original, found.amazon);
    assert.equal(found.original.State.Code, 16);
    assert.ok(found.addresses.public.includes(found.original.PublicIpAddress));
    assert.ok((await client.getServers()).some((one) => one.id === made.id && one.name === 'web'));
    const running = { Filters: [{ Name: 'instance-state-name', Values: ['running'] }] };
    assert.ok((await client.getServers(running)).some((one) => one.id === made.id));
    assert.deepEqual(await client.rebootServer(made), { ok: made.id });
    await made.refresh();
    assert.equal(made.status, 'RUNNING');
    assert.deepEqual(await made.destroy(), { ok: made.id });
    assert.equal((await rejection(client.getServer(made.id))).message, 'Server not found');
    const none = await rejection(client.getServer('i-00000000000000000'));
    assert.equal(none.code, 'InvalidInstanceID.NotFound');
    assert.equal(
      (await rejection(client.createServer({}))).message,
      'options.image is a required argument.',
    );
  });

  real('where a server is, who gets in, what it is called', async (t) => {
    const client = compute();
    const from = await image(client);
    const group = await client.addGroup({ name: 'placed', description: 'd' });
    await client.addKey({ name: 'placed', key: publicKey() });
    const made = await client.createServer({
      name: 'placed',
      image: from.id,
      flavor: 't2.micro',
      keyname: 'placed',
      zone: `${cloud.region}b`,
      SecurityGroupId: [group.GroupId],
      userData: Buffer.from('#!/bin/sh\n').toString('base64'),
      tags: { env: 'test' },
    });
    t.after(async () => {
      await client.destroyServer(made);
      await client.destroyKey('placed');
      await client.destroyGroup('placed');
    });
    const { name, original } = await client.getServer(made.id);
    assert.equal(name, 'placed');
    assert.equal(original.Placement.AvailabilityZone, `${cloud.region}b`);
    assert.equal(original.KeyName, 'placed');
    assert.deepEqual(
      original.SecurityGroups.map((one) => one.GroupName),
      ['placed'],
    );
    assert.deepEqual(Object.fromEntries(original.Tags.map((tag) => [tag.Key, tag.Value])), {
      env: 'test',
      Name: 'placed',
    });
  });

  real('images are made of servers', async (t) => {
    const client = compute();
    const from = await image(client);
    assert.ok(from instanceof Image && from instanceof pkgcloud.compute.Image);
    assert.ok(from.created instanceof Date && from.created.getFullYear() > 1990);
    assert.equal((await client.getImage(from)).id, from.id);
    assert.equal((await client.getImages({ images: from.id }))[0].name, from.name);
    const server = await client.createServer({ image: from, flavor: 't2.micro' });
    t.after(() => client.destroyServer(server));
    const made = await client.createImage({ name: 'own', server });
    assert.equal(made.name, 'own');
    assert.ok((await client.getImages()).some((one) => one.id === made.id));
    const snapshot = made.blockDeviceMappings[0].Ebs.SnapshotId;
    assert.deepEqual(await client.destroyImage(made.id), { ok: snapshot });
    assert.ok(!(await client.getImages()).some((one) => one.id === made.id));
    const unnamed = await rejection(client.createImage({ server }));
    assert.match(unnamed.message, /`name` is a required option/);
  });

  real('key pairs', async () => {
    const client = compute();
    assert.equal(await client.addKey({ name: 'kp', key: publicKey() }), true);
    const found = await client.getKey('kp');
    assert.equal(found.KeyName, 'kp');
    assert.ok((await client.listKeys()).some((key) => key.KeyName === 'kp'));
    assert.equal((await client.listKeys({ keyNames: ['kp'] })).length, 1);
    assert.equal(await client.destroyKey('kp'), true);
    const gone = await rejection(client.getKey('kp'));
    assert.deepEqual([gone.code, gone.provider], ['InvalidKeyPair.NotFound', 'amazon']);
    assert.match((await rejection(client.addKey({ name: 'kp' }))).message, /required options/);
  });

  real('security groups and their rules', async () => {
    const client = compute();
    const made = await client.addGroup({ name: 'web', description: 'd' });
    assert.deepEqual([made.GroupName, made.Description], ['web', 'd']);
    const rules = [
      { IpProtocol: 'tcp', FromPort: 80, ToPort: 81, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
    ];
    assert.equal(await client.addRules({ name: 'web', rules }), true);
    const [rule] = (await client.getGroup('web')).IpPermissions;
    assert.deepEqual(
      [rule.IpProtocol, rule.FromPort, rule.ToPort, rule.IpRanges[0].CidrIp],
      ['tcp', 80, 81, '10.0.0.0/8'],
    );
    assert.equal(await client.delRules({ name: 'web', rules }), true);
    assert.deepEqual((await client.getGroup(made.GroupId)).IpPermissions, []);
    assert.equal((await client.listGroups({ groupNames: ['web'] })).length, 1);
    assert.equal((await client.listGroups({ groupIds: [made.GroupId] })).length, 1);
    assert.ok((await client.listGroups()).length > 1);
    assert.equal(await client.destroyGroup('web'), true);
    assert.equal((await rejection(client.getGroup('web'))).code, 'InvalidGroup.NotFound');
  });

  real('a wrong key', async () => {
    const error = await rejection(compute({ key: 'wrong' }).getServers());
    assert.deepEqual(
      [error.code, error.statusCode, error.provider],
      ['AuthFailure', 401, 'amazon'],
    );
  });
});

/** A key as ssh-keygen writes it. */
function publicKey() {
  const { generateKeyPairSync } = require('node:crypto');
  const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({
    format: 'jwk',
  });
  const field = (data) =>
    Buffer.concat([Buffer.from([0, 0, data.length >> 8, data.length & 255]), data]);
  const number = (text) => field(Buffer.concat([Buffer.from([0]), Buffer.from(text, 'base64url')]));
  const exponent = field(Buffer.from(e, 'base64url'));
  const blob = Buffer.concat([field(Buffer.from('ssh-rsa')), exponent, number(n)]);
  return `ssh-rsa ${blob.toString('base64')} test@example.com`;
}
