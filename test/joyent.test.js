'use strict';

const assert = require('node:assert/strict');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const pkgcloud = require('..');
const { agent } = require('./support/agent.js');
const { calledBack, failure } = require('./support/cloud.js');
const { mockServer } = require('./support/mock.js');
const { readPublicKey, triton } = require('./support/triton.js');

const KEYS = path.join(__dirname, 'fixtures', 'keys');
const file = (name) => path.join(KEYS, name);
const text = (name) => fs.readFileSync(file(name), 'utf8');
const publicKey = (name) => text(`${name}.pub`);

const NAMES = ['rsa-2048', 'ecdsa-256', 'ecdsa-384', 'ed25519', 'ed25519-locked'];

const servers = [];
after(() => Promise.all(servers.map((server) => server.close())));

async function cloud(options) {
  const keys = Object.fromEntries(NAMES.map((name) => [name, publicKey(name)]));
  const made = await triton({ keys, ...options });
  servers.push(made);
  return made;
}

/** A client of the double, signing with the Ed25519 key unless the options say otherwise. */
function client(server, options = {}) {
  return pkgcloud.compute.createClient({
    provider: 'joyent',
    serversUrl: server.url,
    account: 'acct',
    keyId: 'ed25519',
    key: text('ed25519'),
    pollInterval: 5,
    retries: 0,
    ...options,
  });
}

const thrown = (make) => {
  try {
    make();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('joyent', () => {
  it('is there for who asks, and not among the names of 2.2.0', () => {
    assert.ok(!Object.keys(pkgcloud.providers).includes('joyent'));
    const { compute } = pkgcloud.providers.joyent;
    for (const name of ['Client', 'Flavor', 'Image', 'Server', 'createClient'])
      assert.equal(typeof compute[name], 'function', name);
  });

  it("has pkgcloud 1's methods, with their arity", async () => {
    const compute = client(await cloud());
    const arity = {
      getVersion: 1,
      getLimits: 1,
      getFlavors: 1,
      getFlavor: 2,
      getImages: 1,
      getImage: 2,
      createImage: 2,
      destroyImage: 2,
      getServers: 2,
      createServer: 2,
      getServer: 2,
      destroyServer: 2,
      rebootServer: 2,
      renameServer: 3,
      listKeys: 1,
      getKey: 2,
      addKey: 2,
      destroyKey: 2,
      _getUrl: 1,
    };
    for (const [name, length] of Object.entries(arity))
      assert.equal(compute[name].length, length, name);
    assert.equal(compute.provider, 'joyent');
    assert.equal(compute.account, 'acct');
    assert.equal(compute.failCodes[404], 'Not Found');
  });

  it('says what it does not do', async () => {
    const compute = client(await cloud());
    const message = async (method, ...args) => (await failure(compute[method](...args))).message;
    assert.equal(await message('getLimits'), "Joyent's API is not rate limited");
    assert.equal(await message('createImage', {}), 'Not supported by joyent');
    assert.equal(await message('destroyImage', 'x'), 'Not supported by joyent');
    assert.equal(await message('renameServer', 'a', 'b'), 'Not supported by Joyent.');
  });
});

describe('signatures', () => {
  let server;
  before(async () => {
    server = await cloud();
  });

  for (const name of ['rsa-2048', 'ecdsa-256', 'ecdsa-384', 'ed25519']) {
    it(`are right by ${name}, however the key is named`, async () => {
      const { fingerprint, sha256 } = readPublicKey(publicKey(name));
      const ids = [
        name,
        fingerprint,
        `MD5:${fingerprint}`,
        sha256,
        `/acct/keys/${name}`,
        undefined,
      ];
      for (const keyId of ids)
        assert.equal((await client(server, { keyId, key: text(name) }).getFlavors()).length, 2);
      const own = client(server, { keyId: name, key: undefined, identity: file(name) });
      assert.equal((await own.getFlavors()).length, 2);
    });
  }

  it('are right by keys in each form of PEM', async () => {
    const rsa = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
    const ec = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const ed = crypto.generateKeyPairSync('ed25519');
    const pem = (pair, type, more) => pair.privateKey.export({ type, format: 'pem', ...more });
    const locked = { cipher: 'aes-256-cbc', passphrase: 'open sesame' };
    const forms = [
      [pem(rsa, 'pkcs1')],
      [pem(rsa, 'pkcs8')],
      [pem(rsa, 'pkcs8', locked), 'open sesame'],
      [pem(ec, 'sec1')],
      [pem(ec, 'pkcs8')],
      [pem(ec, 'pkcs8', locked), 'open sesame'],
      [pem(ed, 'pkcs8')],
      [pem(ed, 'pkcs8', locked), 'open sesame'],
    ];
    const known = (pair) => ({ verify: pair.publicKey });
    const verifiers = [rsa, rsa, rsa, ec, ec, ec, ed, ed].map(known);
    for (const [i, [key, passphrase]] of forms.entries()) {
      const seen = await mockServer({ 'GET /acct/packages': { body: [] } });
      servers.push(seen);
      for (const own of [
        key,
        Buffer.from(key),
        key.replaceAll('\n', '\r\n'),
        key.replaceAll('\n', '\\n'),
      ])
        await client(seen, { key: own, passphrase }).getFlavors();
      for (const { headers } of seen.requests) {
        const [, signature] = /,signature="([^"]+)"$/.exec(headers.authorization);
        const hash = i < 6 ? 'sha256' : null;
        const signed = Buffer.from(`date: ${headers.date}`);
        const { verify } = verifiers[i];
        assert.ok(
          crypto.verify(hash, signed, verify, Buffer.from(signature, 'base64')),
          `form ${i}`,
        );
      }
    }
  });

  it('are right by a key that its passphrase opens, opened once', async () => {
    const { sha256 } = readPublicKey(publicKey('ed25519-locked'));
    const locked = { key: text('ed25519-locked'), keyId: sha256 };
    const own = client(server, { ...locked, passphrase: 'open sesame' });
    const all = await Promise.all([own.getFlavors(), own.getFlavors(), own.getImages()]);
    assert.deepEqual(
      all.map((list) => list.length),
      [2, 2, 2],
    );
    const wrong = await failure(client(server, { ...locked, passphrase: 'wrong' }).getFlavors());
    assert.equal(wrong.name, 'TypeError');
    const words = 'joyent getFlavors: options.passphrase does not open the private key';
    assert.equal(wrong.message, words);
  });

  it('are made by another key than the account knows: 401', async () => {
    const { privateKey } = crypto.generateKeyPairSync('ed25519');
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
    for (const options of [
      { key },
      { key, keyId: undefined },
      { keyId: 'gone' },
      { account: 'other' },
    ]) {
      const error = await failure(client(server, options).getServers());
      assert.equal(error.statusCode, 401);
      assert.equal(error.provider, 'joyent');
      assert.equal(error.failCode, 'Unauthorized');
      assert.equal(error.result.code, 'InvalidCredentials');
      assert.ok(!JSON.stringify(error).includes('Signature keyId'), 'no signature in the error');
    }
  });

  // Agents on Windows are not spoken to.
  it('are made by a key in an SSH agent', { skip: process.platform === 'win32' }, async () => {
    const pairs = [
      crypto.generateKeyPairSync('rsa', { modulusLength: 2048 }),
      crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' }),
      crypto.generateKeyPairSync('ed25519'),
    ];
    const held = await agent(pairs);
    servers.push(held);
    const known = await triton({ keys: Object.fromEntries(held.lines.entries()) });
    servers.push(known);
    const options = { key: undefined, agent: held.socket };
    for (const line of held.lines) {
      const { fingerprint, sha256 } = readPublicKey(line);
      for (const keyId of [fingerprint, sha256]) {
        const own = client(known, { ...options, keyId });
        // Numbers in a signature by ECDSA have various lengths.
        for (let i = 0; i < 20; i++) assert.equal((await own.getFlavors()).length, 2);
      }
    }
    const { sha256: absent } = readPublicKey(publicKey('rsa-2048'));
    const unknown = await failure(client(known, { ...options, keyId: absent }).getFlavors());
    assert.equal(unknown.message, 'the SSH agent has no key of the fingerprint in options.keyId');
    held.lock();
    const { fingerprint } = readPublicKey(held.lines[2]);
    const locked = await failure(client(known, { ...options, keyId: fingerprint }).getFlavors());
    assert.equal(locked.message, 'the SSH agent has refused to sign');
    const nobody = { ...options, keyId: fingerprint, agent: '/no/such/agent' };
    const absence = await failure(client(known, nobody).getFlavors());
    assert.equal(absence.code, 'ENOENT');
    assert.match(absence.message, /^the SSH agent does not answer: ENOENT/);
    const named = thrown(() => client(known, { ...options, keyId: 'name' }));
    assert.equal(named.message, 'Either username/password or keyId/key are required');
  });

  it('are not made with a password', async () => {
    const seen = await mockServer({ 'GET /joe/packages': { body: [] } });
    servers.push(seen);
    const options = {
      username: 'joe',
      password: 'pw',
      key: undefined,
      keyId: undefined,
      account: undefined,
    };
    await client(seen, options).getFlavors();
    assert.equal(seen.requests[0].headers.authorization, `Basic ${btoa('joe:pw')}`);
  });
});

describe('options', () => {
  const make = (options) => thrown(() => client({ url: 'http://127.0.0.1:1' }, options));

  it('must say who asks', () => {
    for (const options of [{}, { username: 'x' }, { keyId: 'k' }]) {
      const error = make({ key: undefined, keyId: undefined, ...options });
      assert.equal(error.name, 'TypeError');
      assert.equal(error.message, 'Either username/password or keyId/key are required');
    }
  });

  it('are told what is wrong with a key', () => {
    const rsa = crypto.generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    const old = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const oldLock = { type: 'pkcs1', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' };
    const kinds =
      'RSA keys of 2048 bits or more, ECDSA keys on P-256 or P-384, and Ed25519 keys can';
    for (const [key, words] of [
      [
        '~/.ssh/id_rsa',
        "options.key is not a private key: the text of one in PEM or OpenSSH's form is needed",
      ],
      [publicKey('ed25519'), 'options.key is a public key; its private key is needed'],
      [text('ed25519-locked'), 'options.key is encrypted: options.passphrase is required'],
      [
        text('ecdsa-521'),
        "options.key is a private key that can't be read: it is damaged, or in a form that `ssh-keygen -p -m PEM -f FILE` can change",
      ],
      [
        rsa.export({ type: 'pkcs1', format: 'pem' }),
        `options.key is a key that can't be signed with here: ${kinds}`,
      ],
      [
        text('ed25519').slice(0, 200),
        "options.key is a private key that can't be read: it is damaged, or in a form that `ssh-keygen -p -m PEM -f FILE` can change",
      ],
      [
        text('rsa-2048').replace(/A/, '?'),
        "options.key is a private key that can't be read: it is damaged, or in a form that `ssh-keygen -p -m PEM -f FILE` can change",
      ],
      [
        old.export(oldLock),
        "options.key is encrypted in an old way that can't be read; `ssh-keygen -p -f FILE` writes it in a new one",
      ],
    ]) {
      const error = make({ key });
      assert.equal(error.name, 'TypeError');
      assert.equal(error.message, `joyent compute: ${words}`);
    }
  });

  it('are told what is wrong with the name of a key', () => {
    const { fingerprint, sha256 } = readPublicKey(publicKey('rsa-2048'));
    for (const keyId of [fingerprint, sha256])
      assert.match(
        make({ keyId }).message,
        /^joyent compute: options\.keyId is the fingerprint of another key/,
      );
    for (const keyId of ['a"b', 'a\r\nb'])
      assert.match(make({ keyId }).message, /^joyent compute: options\.keyId has characters/);
    const error = make({ key: undefined, identity: '/no/such/file' });
    assert.match(
      error.message,
      /^joyent compute: options\.identity names a file that can't be read: ENOENT/,
    );
  });

  it('may be changed on the client', async () => {
    const server = await cloud();
    const own = client({ url: 'http://127.0.0.1:1' });
    own.serversUrl = server.url.replace('http://', '');
    own.protocol = 'http://';
    own.account = 'my';
    assert.equal(own._getUrl({ path: 'x' }), `${server.url}/x`);
    const error = await failure(own.getFlavors());
    assert.equal(error.result.message, 'Invalid account my');
    own.account = 'acct';
    assert.equal((await own.getFlavors()).length, 2);
  });
});

describe('servers', () => {
  let server;
  let compute;
  before(async () => {
    server = await cloud();
    compute = client(server);
  });

  it('live and die', async () => {
    const [flavor] = await compute.getFlavors();
    const [image] = await compute.getImages();
    const made = await compute.createServer({
      name: 'web',
      flavor,
      image,
      'metadata.role': 'front',
    });
    assert.equal(made.status, 'PROVISIONING');
    assert.equal(made.metadata.role, 'front');
    assert.equal(made.original.image, image.id);
    const { Server } = pkgcloud.providers.joyent.compute;
    assert.ok(made instanceof Server && made instanceof pkgcloud.compute.Server);
    const running = await made.setWait({ status: 'RUNNING' }, 5);
    assert.equal(running.status, 'RUNNING');
    assert.deepEqual(running.addresses, { private: ['10.88.0.17'], public: ['165.225.130.9'] });
    assert.equal(running.imageId, image.id);
    assert.equal(running.flavorId, flavor.id);
    assert.equal(running.ram, 1024);
    assert.deepEqual(await compute.rebootServer(running), { ok: made.id });
    assert.deepEqual(await compute.destroyServer(running), { ok: made.id });
    const sent = server.requests.slice(-5).map(({ method, query }) => `${method} ${query}`.trim());
    assert.deepEqual(sent, ['POST action=reboot', 'POST action=stop', 'GET', 'GET', 'DELETE']);
    const gone = await failure(compute.getServer(made.id));
    assert.equal(gone.statusCode, 410);
    assert.equal(gone.message, 'joyent Error (410): Gone');
  });

  it("take CloudAPI's own names too", async () => {
    const { packages, images } = server;
    for (const options of [
      { package: packages[0].id, image: images[0].id },
      { flavor: packages[0].name, dataset: images[0].id },
    ]) {
      const made = await compute.createServer({ name: 'own', ...options, networks: ['n1'] });
      const { flavor, image } = options;
      assert.equal(made.imageId, image ?? options.dataset);
      assert.equal(made.flavorId, packages[0].name);
      const body = JSON.parse(server.requests.at(-1).body);
      assert.deepEqual(body, {
        name: 'own',
        networks: ['n1'],
        package: flavor ?? options.package,
        image: images[0].id,
      });
    }
  });

  it('are listed with filters', async () => {
    const names = async (options) => (await compute.getServers(options)).map(({ name }) => name);
    for (const name of ['a', 'b', 'c'])
      await compute.createServer({ name, flavor: 'g4-large', image: server.images[1].id });
    assert.deepEqual(await names({ name: 'b' }), ['b']);
    assert.deepEqual(await names({ memory: 8192, offset: 1, limit: 1 }), ['b']);
    assert.deepEqual(await names({ image: server.images[1].id, brand: 'joyent', limit: 2 }), [
      'a',
      'b',
    ]);
  });

  it('need a flavor and an image that there are', async () => {
    const before = server.requests.length;
    for (const [options, name] of [
      [undefined, 'flavor'],
      [{ image: 'i' }, 'flavor'],
      [{ flavor: 'f', required: true }, 'image'],
    ]) {
      const error = await failure(compute.createServer(options));
      assert.equal(error.message, `options.${name} is a required argument.`);
    }
    const image = new pkgcloud.providers.joyent.compute.Image(compute, { id: 'i' });
    const wrong = await failure(compute.createServer({ flavor: image, image }));
    assert.match(wrong.message, /^joyent createServer: options\.flavor must be a Flavor or its id/);
    assert.equal(server.requests.length, before, 'nothing was sent');
    for (const [options, words] of [
      [{ flavor: 'none', image: server.images[0].id }, 'none is not a known package'],
      [{ flavor: 'g4-large', image: 'none' }, 'none is not a known image'],
    ]) {
      const error = await failure(compute.createServer(options));
      assert.equal(error.statusCode, 409);
      assert.equal(error.failCode, 'Conflict');
      assert.deepEqual(error.result, { code: 'InvalidArgument', message: words });
    }
  });

  it('that have stopped are deleted, too', async () => {
    const made = await compute.createServer({ flavor: 'g4-large', image: server.images[0].id });
    server.machines.get(made.id).state = 'stopped';
    assert.deepEqual(await compute.destroyServer(made.id), { ok: made.id });
    server.machines.get(made.id).state = 'provisioning';
    const error = await failure(compute.destroyServer(made.id));
    assert.equal(error.statusCode, 409);
  });

  it('that never stop are an error, told once', async () => {
    const made = await compute.createServer({ flavor: 'g4-large', image: server.images[0].id });
    const still = { ...made.original, state: 'stopping' };
    const stubborn = await mockServer({
      [`POST /acct/machines/${made.id}`]: { status: 202 },
      [`GET /acct/machines/${made.id}`]: { body: still },
    });
    servers.push(stubborn);
    const calls = [];
    await new Promise((resolve) => {
      client(stubborn).destroyServer(made.id, (...values) => {
        calls.push(values);
        setTimeout(resolve, 50);
      });
    });
    assert.equal(calls.length, 1);
    assert.equal(calls[0][0].message, 'Machine unresponsive to STOP');
    assert.equal(stubborn.requests.filter(({ method }) => method === 'GET').length, 9);
    assert.ok(!stubborn.requests.some(({ method }) => method === 'DELETE'));
  });

  it('whose look fails while they stop are left, told once', async () => {
    const path = '/acct/machines/m1';
    const broken = await mockServer({
      [`POST ${path}`]: { status: 202 },
      [`GET ${path}`]: { status: 500 },
    });
    servers.push(broken);
    const [error] = await calledBack(client(broken), 'destroyServer', 'm1');
    assert.equal(error.message, 'joyent Error (500): Internal Error');
    assert.deepEqual(
      broken.requests.map(({ method }) => method),
      ['POST', 'GET'],
    );
  });
});

describe('keys', () => {
  it('are added, listed, fetched and removed', async () => {
    const compute = client(await cloud());
    assert.equal(await compute.addKey({ name: 'new', key: publicKey('rsa-2048') }), true);
    const { fingerprint } = readPublicKey(publicKey('rsa-2048'));
    assert.ok((await compute.listKeys()).some(({ name }) => name === 'new'));
    assert.equal((await compute.getKey('new')).fingerprint, fingerprint);
    assert.equal(await compute.destroyKey('new'), true);
    assert.equal((await failure(compute.getKey('new'))).statusCode, 404);
    for (const options of [undefined, {}, { name: 'x' }, { key: 'k', name: '' }]) {
      const error = await failure(compute.addKey(options));
      assert.equal(error.message, '`key` and `name` are required options.');
    }
  });
});

describe('versions', () => {
  it("are today's unless said otherwise, and the server's own is told", async () => {
    const server = await cloud();
    const [error, version, response] = await calledBack(client(server), 'getVersion');
    assert.equal(error, null);
    assert.equal(version, '9.20.0');
    assert.equal(response.statusCode, 200);
    assert.equal(server.requests[0].headers['x-api-version'], '~8||~9');
    const old = await failure(client(server, { apiVersion: '~10' }).getVersion());
    assert.equal(old.result.code, 'InvalidVersion');
  });

  it('of SmartDataCenter 6.5 have datasets, and signatures of their own', async () => {
    const server = await cloud({ generation: 6 });
    const compute = client(server, { apiVersion: '~6.5' });
    assert.equal(await compute.getVersion(), '6.5.0');
    const [image] = await compute.getImages();
    assert.equal(image.id, 'sdc:sdc:base-64:1.0.0');
    assert.equal((await compute.getImage(image)).urn, image.urn);
    const made = await compute.createServer({ name: 'old', image, flavor: 'g4-large' });
    assert.equal(made.imageId, image.urn);
    assert.deepEqual(JSON.parse(server.requests.at(-1).body), {
      name: 'old',
      package: 'g4-large',
      dataset: image.urn,
    });
    assert.equal((await compute.createServer()).imageId, image.urn);
    const missing = await failure(compute.createServer({ required: true, name: 'x' }));
    assert.equal(missing.message, 'options.flavor is a required argument.');
  });
});

describe('answers that are none', () => {
  const METHODS = {
    getServers: [],
    getServer: ['m1'],
    createServer: [{ flavor: 'f', image: 'i' }],
    getFlavors: [],
    getFlavor: ['f'],
    getImages: [],
    getImage: ['i'],
    listKeys: [],
    getKey: ['k'],
  };

  for (const [what, answer] of Object.entries({
    HTML: '<html>Sign in</html>',
    'cut JSON': '[{"id": "m1", "na',
    nothing: '',
  })) {
    it(`are errors: ${what}`, async () => {
      const server = await mockServer(() => ({ body: answer }));
      servers.push(server);
      for (const [method, args] of Object.entries(METHODS)) {
        const [error, ...values] = await calledBack(client(server), method, ...args);
        assert.ok(error instanceof Error, method);
        assert.deepEqual(values, [], method);
      }
    });
  }

  it('are errors: an object for a list, a list for an object, a machine without id', async () => {
    const server = await mockServer({});
    servers.push(server);
    const compute = client(server);
    for (const [body, method, args, words] of [
      [{}, 'getServers', [], 'Unexpected empty response'],
      [{ a: 1 }, 'getServers', [], 'Unexpected response: it is no list of objects'],
      [['m1'], 'getImages', [], 'Unexpected response: it is no list of objects'],
      [[], 'getServer', ['m1'], 'Unexpected response: it is no object'],
      [{}, 'getServer', ['m1'], 'Unexpected empty response'],
      [{ id: 5 }, 'createServer', [{ flavor: 'f', image: 'i' }], 'Unexpected empty response'],
    ]) {
      for (const route of [
        'GET /acct/machines',
        'GET /acct/machines/m1',
        'POST /acct/machines',
        'GET /acct/images',
      ])
        server.on(route, { status: 200, body });
      assert.equal((await failure(compute[method](...args))).message, words, method);
    }
  });

  it('are errors: a status that is not documented', async () => {
    for (const status of [402, 418, 502, 504]) {
      const server = await mockServer(() => ({ status, body: 'no' }));
      servers.push(server);
      const error = await failure(client(server).getServers());
      assert.equal(error.statusCode, status);
      assert.match(error.message, new RegExp(`^joyent Error \\(${status}\\): `));
    }
  });
});
