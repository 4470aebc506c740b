'use strict';

// Google's storage against a real server (fake-gcs-server behind a gate that checks tokens) on loopback, and through
// faults.

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const { generateKeyPairSync } = require('node:crypto');
const { once } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Readable } = require('node:stream');
const { pipeline } = require('node:stream/promises');
const { after, before, describe, test } = require('node:test');

const pkgcloud = require('..');
const { drain, failing, md5, source, sumOf } = require('./behaviour/bytes.js');
const { google: capabilities } = require('./behaviour/providers.js');
const { inParallel, storage } = require('./behaviour/storage.js');
const { front } = require('./support/front.js');
const gcs = require('./support/gcs.js');

const MIB = 1024 * 1024;
const STEP = 256 * 1024;
let cloud;
let unavailable;
let folder;

const started = (async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-google-'));
  try {
    cloud = await gcs.start();
  } catch (error) {
    if (error.code !== 'UNAVAILABLE') throw error;
    unavailable = error;
  }
})();

before(() => started);
after(async () => {
  await cloud?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A test that needs the cloud: without one it is skipped, and says why. */
function real(name, body) {
  test(name, async (t) => (unavailable ? t.skip(unavailable.message) : body(t)));
}

const makeClient = (more) =>
  pkgcloud.storage.createClient({
    provider: 'google',
    keyFilename: cloud.keyFilename,
    endpoint: cloud.url,
    ...more,
  });

storage('google', {
  capabilities,
  async makeClient() {
    await started;
    if (unavailable) throw unavailable;
    return makeClient();
  },
});

let boxes = 0;

/** A new container that goes when the test ends. */
async function box(t) {
  boxes += 1;
  const name = `own-box-${boxes}`;
  await makeClient().createContainer(name);
  t.after(() => makeClient().destroyContainer(name));
  return name;
}

async function put(client, container, remote, content, more) {
  const stream = client.upload({ container, remote, ...more });
  if (content instanceof Readable) content.pipe(stream);
  else stream.end(content);
  return stream.promise();
}

async function read(client, container, remote, more) {
  return Buffer.concat(await client.download({ container, remote, ...more }).toArray());
}

const rejection = (promise) =>
  promise.then(
    () => assert.fail('it was expected to fail'),
    (error) => error,
  );

/** A gate in front of the cloud, and a client that goes through it. */
async function through(t, ...faults) {
  const gate = await front(cloud.url, ...faults);
  t.after(() => gate.close());
  return { gate, client: makeClient({ endpoint: gate.url }) };
}

describe('what is particular to Google', () => {
  real('a container has all that Google says of it', async (t) => {
    const client = makeClient();
    const name = await box(t);
    const found = await client.getContainer(name);
    assert.equal(found.location, 'US-CENTRAL1');
    assert.equal(found.metadata.location, 'US-CENTRAL1');
    assert.equal(found.storageClass, 'STANDARD');
    assert.deepEqual(found.toJSON(), found.metadata);
    const { Container } = pkgcloud.providers.google.storage;
    const made = new Container(client, { name: 'x', metadata: { name: 'x', projectNumber: '7' } });
    assert.equal(made.projectNumber, '7');
    assert.equal(client.storage.baseUrl, `${cloud.url}/storage/v1`);
  });

  real('a container is created with what is said of it', async (t) => {
    const client = makeClient();
    const versioning = { enabled: true };
    const made = await client.createContainer({ name: 'described-box', metadata: { versioning } });
    t.after(() => client.destroyContainer(made));
    assert.deepEqual(made.versioning, versioning);
    // The former version keeps the container from going, until it goes too.
    await put(client, made, 'a', 'one');
    await put(client, made, 'a', 'two');
    assert.equal((await client.getFiles(made, { versions: true })).length, 2);
  });

  real('a file is what was uploaded, at once and later', async (t) => {
    const client = makeClient();
    const container = await client.getContainer(await box(t));
    const stored = await put(client, container, 'dir/a b.txt', 'hello world', {
      cacheControl: 'public, max-age=60',
      contentDisposition: 'attachment',
    });
    const found = await client.getFile(container, 'dir/a b.txt');
    const [listed] = await client.getFiles(container);
    for (const file of [stored, found, listed]) {
      assert.ok(file instanceof pkgcloud.providers.google.storage.File);
      assert.deepEqual([file.size, file.metadata.size], [11, '11']);
      assert.equal(file.md5Hash, 'XrY7u+Ae7tCTyyK7j1rNww==');
      assert.deepEqual([file.etag, file.contentType], [found.etag, 'text/plain']);
      assert.ok(file.lastModified instanceof Date);
      assert.equal(file.cacheControl, 'public, max-age=60');
      assert.equal(file.container, container);
      assert.equal(file.fullPath, `${cloud.url}/${container.name}/dir/a%20b.txt`);
      // As in 2.2.0, what it did not have there is not among its own keys.
      assert.ok(!Object.keys(file).includes('lastModified'));
      assert.deepEqual(file.toJSON(), file.metadata);
    }
    const file = await client.download({ container, remote: found }).resume().promise();
    assert.deepEqual([file.size, file.md5Hash], [11, found.md5Hash]);
    const own = await put(client, container, 'own', 'x', { metadata: { owner: 'Zoë', n: 5 } });
    assert.deepEqual(own.metadata, { owner: 'Zoë', n: '5' });
    const { metadata } = await client.getFile(container, 'own');
    assert.deepEqual(metadata, { owner: 'Zoë', n: '5' });
  });

  real('callbacks get the list, and how to ask for the next page', async (t) => {
    const client = makeClient();
    const name = await box(t);
    for (const remote of ['a', 'b', 'p/c', 'p/d', 'p/x/e']) await put(client, name, remote, remote);
    const listed = (options) =>
      new Promise((resolve, reject) => {
        client.getFiles(name, options, (error, files, next) =>
          error ? reject(error) : resolve([files.map((file) => file.name), next]),
        );
      });
    const [three, next] = await listed({ maxResults: 3 });
    assert.deepEqual(three, ['a', 'b', 'p/c']);
    assert.equal(next.maxResults, 3);
    const [rest, none] = await listed(next);
    assert.deepEqual([rest, none], [['p/d', 'p/x/e'], undefined]);
    assert.deepEqual((await listed({ maxResults: 2, autoPaginate: false }))[0], ['a', 'b']);
    assert.deepEqual((await listed({ prefix: 'p/' }))[0], ['p/c', 'p/d', 'p/x/e']);
    assert.deepEqual((await listed({ delimiter: '/' }))[0], ['a', 'b']);
    assert.deepEqual((await listed({ prefix: 'p/', delimiter: '/' }))[0], ['p/c', 'p/d']);
    assert.deepEqual(await listed(false), [['a', 'b', 'p/c', 'p/d', 'p/x/e'], undefined]);
  });

  for (const size of [0, 1, STEP - 1, STEP, STEP + 1, 8 * MIB, 8 * MIB + 1, 200 * MIB]) {
    real(`${size} bytes, streamed, in one request and from a local file`, async (t) => {
      const client = makeClient();
      const container = await box(t);
      const local = path.join(folder, `up-${size}`);
      await pipeline(source(size, 1), fs.createWriteStream(local));
      const sum = sumOf(size, 1);
      const uploads = {
        streamed: () => put(client, container, 'streamed', source(size, 1)),
        once: () => put(client, container, 'once', source(size, 1), { resumable: false }),
        local: () => client.upload({ container, remote: 'local', local }).promise(),
        'local-once': () =>
          client.upload({ container, remote: 'local-once', local, resumable: false }).promise(),
      };
      for (const [remote, upload] of Object.entries(uploads)) {
        assert.equal((await upload()).size, size);
        assert.equal(md5(await cloud.bytes(container, remote)), sum);
      }
      const got = await drain(client.download({ container, remote: 'streamed' }));
      assert.deepEqual(got, { size, md5: sum });
      const back = path.join(folder, `down-${size}`);
      await client.download({ container, remote: 'once', local: back }).promise();
      assert.equal(md5(fs.readFileSync(back)), sum);
      for (const file of [local, back]) fs.rmSync(file);
      assert.equal(cloud.sessions(), 0);
    });
  }

  real('16 at once', async (t) => {
    const client = makeClient();
    const container = await box(t);
    const jobs = Array.from({ length: 16 }, (_, i) => async () => {
      await put(client, container, `f-${i}`, source(3 * MIB, i), { chunkSize: STEP });
      assert.equal(md5(await cloud.bytes(container, `f-${i}`)), sumOf(3 * MIB, i));
      const got = await drain(client.download({ container, remote: `f-${i}` }));
      assert.deepEqual(got, { size: 3 * MIB, md5: sumOf(3 * MIB, i) });
    });
    await inParallel(16, jobs);
    assert.equal(cloud.sessions(), 0);
  });

  real('what can not be stored is an error that says why, and leaves nothing', async (t) => {
    const client = makeClient();
    const container = await box(t);
    const refused = [
      [{ size: 4 }, /5 bytes or more, options\.size says 4/],
      [{ size: 6 }, /5 bytes, options\.size says 6/],
      [{ size: 6, resumable: false }, /5 bytes, options\.size says 6/],
      [{ chunkSize: 1000 }, /options\.chunkSize must be a multiple of 262144/],
      [{ remote: '..' }, /options\.remote is no name for a file/],
      [{ remote: 'a\nb' }, /options\.remote is no name for a file/],
      [{ metadata: { a: {} } }, /options\.metadata\.a must be a string/],
    ];
    for (const [more, words] of refused)
      assert.match((await rejection(put(client, container, 'a', 'hello', more))).message, words);
    const long = source(3 * MIB, 1);
    const wrong = await rejection(
      put(client, container, 'a', long, { size: 2 * MIB, chunkSize: STEP }),
    );
    assert.match(wrong.message, /options\.size says 2097152/);
    for (const name of ['Box', 'a', 'a_', '-ab', 'x'.repeat(64), '10.0.0.1', 'a b c']) {
      const error = await rejection(client.createContainer(name));
      assert.match(error.message, /is no name for a bucket: 3 to 63 lower-case letters/);
    }
    assert.deepEqual(await client.getFiles(container), []);
    assert.equal(cloud.sessions(), 0);
  });

  real('a source that fails leaves nothing behind', async (t) => {
    const client = makeClient();
    const container = await box(t);
    for (const more of [{ chunkSize: STEP }, { resumable: false }]) {
      const broken = failing(3 * MIB, new Error('the disk is gone'));
      const error = await rejection(
        pipeline(broken, client.upload({ container, remote: 'half', ...more })),
      );
      assert.equal(error.message, 'the disk is gone');
    }
    while (cloud.sessions() > 0) await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(await client.getFiles(container), []);
  });

  real('what is missing has a code', async (t) => {
    const client = makeClient();
    const container = await box(t);
    const calls = [
      () => client.getFile(container, 'none'),
      () => client.getContainer('none-such-box'),
      () => client.removeFile(container, 'none'),
      () => client.destroyContainer('none-such-box'),
      () => read(client, container, 'none'),
    ];
    for (const call of calls) {
      const error = await rejection(call());
      assert.deepEqual([error.code, error.statusCode, error.provider], [404, 404, 'google']);
      assert.equal(error.response.statusCode, 404);
    }
    const [{ reason }] = (await rejection(calls[0]())).errors;
    assert.equal(reason, 'Not Found');
    const taken = await rejection(client.createContainer(container));
    assert.equal(taken.code, 409);
  });
});

describe('who asks', () => {
  real('a key by its path, by its content, and in the environment', async () => {
    const { credentials } = cloud;
    const pem = path.join(folder, 'key.pem');
    fs.writeFileSync(pem, credentials.private_key);
    const { client_email, private_key, token_uri } = credentials;
    await makeClient().getContainers();
    await makeClient({ keyFilename: undefined, credentials }).getContainers();
    const bare = { client_email, private_key: private_key.replaceAll('\n', '\\n'), token_uri };
    const named = { keyFilename: undefined, credentials: bare, projectId: 'demo' };
    await makeClient(named).getContainers();
  });

  /** Runs a program in an environment of its own; what it prints. */
  const inEnvironment = async (env, options = {}) => {
    const program = `
      const pkgcloud = require(${JSON.stringify(path.join(__dirname, '..'))});
      const client = pkgcloud.storage.createClient(${JSON.stringify({ provider: 'google', ...options })});
      client.getContainers().then(
        (found) => console.log('found', found.length >= 0),
        (error) => console.log(error.code, error.message),
      );`;
    const kept = Object.entries(process.env).filter(
      ([name]) => !/^(GOOGLE|GCLOUD|GCE|CLOUDSDK|STORAGE)_|_proxy$/i.test(name),
    );
    const child = spawn(process.execPath, ['-e', program], {
      env: { ...Object.fromEntries(kept), HOME: folder, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return Buffer.concat(await child.stdout.toArray()).toString();
  };

  real('application default credentials', async () => {
    const { keyFilename, url } = cloud;
    const found = 'found true\n';
    const emulator = { STORAGE_EMULATOR_HOST: url };
    const file = { GOOGLE_APPLICATION_CREDENTIALS: keyFilename };
    assert.equal(await inEnvironment({ ...emulator, ...file }), found);
    const metadata = { GCE_METADATA_HOST: url.replace('http://', '') };
    assert.equal(await inEnvironment(metadata, { endpoint: url }), found);
    // A login of gcloud's, named as a file.
    const login = path.join(folder, 'login.json');
    const user = {
      type: 'authorized_user',
      client_id: 'id',
      client_secret: 'secret',
      refresh_token: cloud.refreshToken,
      token_uri: `${url}/token`,
    };
    fs.writeFileSync(login, JSON.stringify(user));
    const named = { ...emulator, GOOGLE_APPLICATION_CREDENTIALS: login, GCLOUD_PROJECT: 'demo' };
    assert.equal(await inEnvironment(named), found);
  });

  real('an emulator by plain http gets nobody’s token', async () => {
    const gcloud = path.join(folder, '.config', 'gcloud');
    fs.mkdirSync(gcloud, { recursive: true });
    fs.writeFileSync(
      path.join(gcloud, 'application_default_credentials.json'),
      fs.readFileSync(cloud.keyFilename),
    );
    const before = cloud.grants;
    const emulator = { STORAGE_EMULATOR_HOST: cloud.url, GOOGLE_CLOUD_PROJECT: 'demo' };
    assert.match(await inEnvironment(emulator), /^401 Invalid Credentials/);
    assert.equal(cloud.grants, before);
    const missing = await inEnvironment({ STORAGE_EMULATOR_HOST: cloud.url });
    assert.match(missing, /^MissingProjectIdError .*options\.projectId or GOOGLE_CLOUD_PROJECT/);
  });

  real('calls share a token, and get another when it is refused', async () => {
    const client = makeClient();
    const before = cloud.grants;
    await Promise.all(Array.from({ length: 8 }, () => client.getContainers()));
    assert.equal(cloud.grants, before + 1);
    cloud.revoke();
    await Promise.all(Array.from({ length: 8 }, () => client.getContainers()));
    assert.equal(cloud.grants, before + 2);
  });

  real('an upload goes on with another token', async (t) => {
    const client = makeClient();
    const container = await box(t);
    const stream = client.upload({ container, remote: 'a', chunkSize: STEP });
    let sent = 0;
    const revoking = Readable.from(
      (async function* () {
        for await (const piece of source(3 * MIB, 2)) {
          sent += piece.length;
          if (sent === 2 * MIB) cloud.revoke();
          yield piece;
        }
      })(),
    );
    await Promise.all([pipeline(revoking, stream), stream.promise()]);
    assert.equal(md5(await cloud.bytes(container, 'a')), sumOf(3 * MIB, 2));
  });

  real('what is wrong with a key is said, and the key is not', async (t) => {
    const write = (name, content) => {
      const file = path.join(folder, name);
      fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return { keyFilename: file };
    };
    const { credentials } = cloud;
    const { private_key: _, ...keyless } = credentials;
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const wrongKey = {
      ...credentials,
      private_key: other.export({ type: 'pkcs8', format: 'pem' }),
    };
    const wrong = [
      [
        { keyFilename: path.join(folder, 'none.json') },
        /^options\.keyFilename .*none\.json can't be read: ENOENT/,
      ],
      [
        write('text.json', 'hush-hush'),
        /text\.json is not JSON \(line 1, column 1\): it must be the key file/,
      ],
      [write('keyless.json', keyless), /keyless\.json has no private_key/],
      [
        write('odd.json', { ...credentials, private_key: 'hush' }),
        /odd\.json: private_key is not an RSA key in PEM/,
      ],
      [
        write('other.json', wrongKey),
        /^no token for options\.keyFilename .*Invalid JWT Signature; is this key of demo@/,
      ],
      [
        { keyFilename: undefined, credentials: { client_email: 'a' } },
        /options\.credentials has no private_key/,
      ],
      [
        { keyFilename: undefined, credentials: { type: 'external_account' } },
        /credentials of type "external_account"/,
      ],
    ];
    for (const [options, words] of wrong) {
      const error = await rejection(makeClient(options).getContainers());
      assert.match(error.message.replace('google getContainers: ', ''), words);
      assert.doesNotMatch(error.message, /hush|PRIVATE KEY-----\n/);
      const upload = await rejection(put(makeClient(options), 'box', 'a', 'x'));
      assert.equal(upload.message.split(': ').pop(), error.message.split(': ').pop());
    }
    cloud.known = false;
    t.after(() => {
      cloud.known = true;
    });
    const gone = await rejection(makeClient().getContainers());
    assert.deepEqual([gone.code, gone.provider], [400, 'google']);
    assert.match(gone.message, /account not found; is this key of demo@.* still there/);
  });

  real('a clock that is wrong is told apart from a key that is', async (t) => {
    t.after(() => {
      cloud.skew = 0;
    });
    for (const [skew, words] of [
      [600, /this machine's clock is 10 minutes behind Google's: set it/],
      [-600, /this machine's clock is 10 minutes ahead of Google's: set it/],
    ]) {
      cloud.skew = skew;
      assert.match((await rejection(makeClient().getContainers())).message, words);
    }
  });
});

describe('faults', () => {
  const isPiece = ({ method, path: where }) => method === 'PUT' && where.includes('upload_id');
  const isObject = ({ path: where }) => where.includes('/o/');

  real('an upload that is cut goes on where the store stands', async (t) => {
    const container = await box(t);
    for (const after of [0, 100, STEP, 2 * MIB + 5]) {
      // Also when it is sent again on a new connection, as the kept one may have been dead already.
      const cut = { kind: 'cutUpload', after, times: 2, match: isPiece };
      const { gate, client } = await through(t, cut);
      await put(client, container, 'a', source(10 * MIB, after));
      assert.equal(md5(await cloud.bytes(container, 'a')), sumOf(10 * MIB, after));
      const said = gate.requests.filter(isPiece).map(({ headers }) => headers['content-range']);
      // After the last question comes what is missing.
      const asked = said.findLastIndex((range) => range.startsWith('bytes */'));
      const from = Number(/^bytes (\d+)-/.exec(said[asked + 1])[1]);
      const stored = Math.floor(after / STEP) * STEP;
      assert.ok(asked > 0 && [stored, 2 * stored].includes(from), said.join());
    }
    assert.equal(cloud.sessions(), 0);
  });

  real('an upload whose last answer is lost is not sent twice', async (t) => {
    const container = await box(t);
    for (const fault of [
      { kind: 'cutDownload', after: 0, match: isPiece },
      { kind: 'truncate', match: isPiece },
    ]) {
      const { gate, client } = await through(t, fault);
      await put(client, container, 'a', source(MIB, 7));
      assert.equal(md5(await cloud.bytes(container, 'a')), sumOf(MIB, 7));
      assert.equal(gate.requests.filter(({ bytes }) => bytes >= MIB).length, 1);
    }
  });

  real('an upload that is cut again and again leaves nothing behind', async (t) => {
    const container = await box(t);
    const always = { kind: 'cutUpload', after: 0, times: Infinity, match: isPiece };
    const { client } = await through(t, always);
    const error = await rejection(put(client, container, 'a', source(3 * MIB, 1)));
    assert.equal(error.code, 'ECONNRESET');
    assert.equal(cloud.sessions(), 0);
    assert.deepEqual(await client.getFiles(container), []);
  });

  real('an upload in one request that is cut is an error, and no file', async (t) => {
    const container = await box(t);
    const { client } = await through(t, { kind: 'cutUpload', after: MIB });
    const more = { resumable: false };
    const error = await rejection(put(client, container, 'a', source(3 * MIB, 1), more));
    assert.equal(error.code, 'ECONNRESET');
    assert.deepEqual(await client.getFiles(container), []);
  });

  real('a download that is cut off is an error, not half a file', async (t) => {
    const container = await box(t);
    await put(makeClient(), container, 'a', source(4 * MIB, 1));
    const cut = { kind: 'cutDownload', after: MIB, match: isObject };
    const { client } = await through(t, cut, cut);
    assert.equal((await rejection(read(client, container, 'a'))).code, 'ECONNRESET');
    const local = path.join(folder, 'cut');
    const cutOff = client.download({ container, remote: 'a', local });
    assert.equal((await rejection(cutOff.promise())).code, 'ECONNRESET');
    assert.equal(fs.existsSync(local), false);
    assert.equal((await read(client, container, 'a')).length, 4 * MIB);
  });

  real('a download of other bytes than the file’s is an error', async (t) => {
    const container = await box(t);
    await put(makeClient(), container, 'a', 'hello');
    const wrong = {
      kind: 'answer',
      headers: { 'x-goog-hash': 'crc32c=mnG7TA==' },
      body: 'jello',
      match: isObject,
    };
    const { client } = await through(t, wrong, wrong);
    const error = await rejection(read(client, container, 'a'));
    assert.equal(error.code, 'CONTENT_DOWNLOAD_MISMATCH');
    const trusting = { validation: false };
    assert.equal((await read(client, container, 'a', trusting)).toString(), 'jello');
  });

  real('silence ends', async (t) => {
    const container = await box(t);
    await put(makeClient(), container, 'a', source(2 * MIB, 1));
    const { gate } = await through(t, { kind: 'stall' }, { kind: 'stallDownload', after: MIB });
    const client = makeClient({ endpoint: gate.url, idleTimeout: 300 });
    assert.equal((await rejection(client.getFiles(container))).code, 'ETIMEDOUT');
    assert.equal((await rejection(read(client, container, 'a'))).code, 'ETIMEDOUT');
  });

  real('a stalled piece is asked about, and sent on', async (t) => {
    const container = await box(t);
    const { gate } = await through(t, { kind: 'stall', match: isPiece });
    const client = makeClient({ endpoint: gate.url, idleTimeout: 500 });
    await put(client, container, 'a', source(MIB, 3));
    assert.equal(md5(await cloud.bytes(container, 'a')), sumOf(MIB, 3));
  });

  real('a server that is busy is asked again', async (t) => {
    const container = await box(t);
    const busy = (status, headers) => ({ kind: 'answer', status, headers });
    const { client } = await through(
      t,
      busy(503, { 'retry-after': '0' }),
      busy(500),
      busy(429, { 'retry-after': '0' }),
      busy(502),
    );
    assert.deepEqual(await client.getFiles(container), []);
    assert.deepEqual(await client.getFiles(container), []);
    const pieces = [busy(503), busy(429, { 'retry-after': '0' }), busy(500)];
    const tired = await through(t, ...pieces.map((fault) => ({ ...fault, match: isPiece })));
    await put(tired.client, container, 'a', source(MIB, 4), { chunkSize: STEP });
    assert.equal(md5(await cloud.bytes(container, 'a')), sumOf(MIB, 4));
  });

  real('a token that is refused once, and one that is refused for good', async (t) => {
    const container = await box(t);
    const refusal = { kind: 'answer', status: 401, body: '{"error":"invalid_token"}' };
    const once401 = await through(t, refusal);
    assert.deepEqual(await once401.client.getFiles(container), []);
    const always = await through(t, { ...refusal, times: Infinity });
    const error = await rejection(always.client.getFiles(container));
    assert.deepEqual([error.statusCode, error.message], [401, 'invalid_token']);
    assert.equal(always.gate.requests.length, 2);
  });

  real(
    'a server that says to go on twice, a trickle, and a port that closes and opens',
    async (t) => {
      const container = await box(t);
      const trickle = { kind: 'trickle', interval: 1, match: isObject };
      const twice = { kind: 'continueTwice', times: 2 };
      const { gate, client } = await through(t, twice, trickle);
      await put(client, container, 'a', 'hello');
      assert.equal((await read(client, container, 'a')).toString(), 'hello');
      await gate.refuse();
      const impatient = makeClient({ endpoint: gate.url, retries: 0 });
      assert.equal((await rejection(impatient.getFiles(container))).code, 'ECONNREFUSED');
      assert.equal((await rejection(put(impatient, container, 'b', 'x'))).code, 'ECONNREFUSED');
      await gate.accept();
      assert.equal((await client.getFiles(container)).length, 1);
    },
  );

  real('an answer that is no JSON, or half of it, is an error', async (t) => {
    const container = await box(t);
    await put(makeClient(), container, 'a', 'x');
    const html = { kind: 'answer', body: '<html>hello</html>' };
    const { client } = await through(t, html, { kind: 'truncate' }, { kind: 'truncate' });
    assert.match((await rejection(client.getFiles(container))).message, /Unexpected response/);
    assert.match((await rejection(client.getFiles(container))).message, /Unexpected response/);
    assert.match((await rejection(client.getFile(container, 'a'))).message, /Unexpected response/);
  });

  real('an upload that is stopped leaves no session', async (t) => {
    const client = makeClient();
    const container = await box(t);
    const stream = client.upload({ container, remote: 'a', chunkSize: STEP });
    stream.on('error', () => {});
    const begun = cloud.requests.length;
    stream.write(Buffer.alloc(2 * MIB));
    while (!cloud.requests.slice(begun).some(isPiece))
      await new Promise((resolve) => setImmediate(resolve));
    assert.equal(cloud.sessions(), 1);
    stream.destroy();
    await once(stream, 'close');
    while (cloud.sessions() > 0) await new Promise((resolve) => setImmediate(resolve));
    assert.equal((await rejection(client.getFile(container, 'a'))).code, 404);
  });
});
