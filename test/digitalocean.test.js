'use strict';

// DigitalOcean as an app uses it. Every request is held against the published API reference.

const assert = require('node:assert/strict');
const path = require('node:path');
const { setImmediate: turn } = require('node:timers/promises');
const { after, afterEach, before, beforeEach, describe, it } = require('node:test');
const pkgcloud = require('..');
const { calledBack, failure } = require('./support/cloud.js');
const { blocks } = require('./support/markdown.js');
const { startOcean } = require('./support/digitalocean/ocean.js');

const { Flavor, Image, Server } = pkgcloud.providers.digitalocean.compute;

const WEB = { name: 'web', flavor: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64' };

let cloud;
let compute;

const client = (options) =>
  pkgcloud.compute.createClient({
    provider: 'digitalocean',
    token: 'secret-token',
    protocol: 'http://',
    serversUrl: cloud.url.slice('http://'.length),
    ...options,
  });

before(async () => {
  cloud = await startOcean();
});
after(() => cloud.close());
beforeEach(() => {
  Object.assign(cloud.ocean, { instead: undefined, slow: false, complaints: [] });
  cloud.requests.length = 0;
  compute = client();
});
afterEach(() => cloud.verify());

/** Methods and paths of what was sent. */
const sent = () => cloud.requests.map(({ method, path }) => `${method} ${path}`);

/** Calls a method with a callback, and resolves with all calls of the callback, also late ones. */
async function everyCall(method, args) {
  const calls = [];
  await new Promise((resolve) => {
    compute[method](...args, (...values) => {
      calls.push(values);
      resolve();
    });
  });
  await turn();
  await turn();
  return calls;
}

describe('a server', () => {
  it('is created, waited for, rebooted, renamed and destroyed, with callbacks', async () => {
    const [error, server, response] = await calledBack(compute, 'createServer', WEB);
    assert.equal(error, null);
    assert.ok(server instanceof Server && server instanceof pkgcloud.compute.Server);
    assert.equal(response.statusCode, 202);
    assert.equal(server.status, 'PROVISIONING');
    const [, running] = await new Promise((resolve) => {
      server.setWait({ status: server.STATUS.running }, 1, (...values) => resolve(values));
    });
    assert.equal(running.status, 'RUNNING');
    assert.deepEqual(running.addresses, { public: ['104.131.186.241'], private: ['10.0.0.2'] });
    assert.equal(pkgcloud.compute.serverIp(running), '104.131.186.241');
    assert.deepEqual(
      [running.imageId, running.flavorId, running.region, running.created],
      [101, 's-1vcpu-1gb', 'nyc3', '2024-05-01T12:00:00Z'],
    );
    assert.equal(running.original.size_slug, 's-1vcpu-1gb');
    const ok = { ok: String(server.id) };
    const [, rebooted, answer] = await calledBack(server, 'reboot');
    assert.deepEqual([rebooted, answer.statusCode], [ok, 201]);
    assert.deepEqual((await calledBack(compute, 'renameServer', server, 'db'))[1], ok);
    await calledBack(server, 'refresh');
    assert.equal(server.name, 'db');
    assert.deepEqual((await calledBack(server, 'destroy'))[1], ok);
    const [lost] = await calledBack(compute, 'getServer', server.id);
    assert.equal(lost.message, 'digitalocean Error (404): Not Found');
    assert.equal(lost.result.message, 'The resource you were accessing could not be found.');
  });

  it('is created with everything, with promises', async () => {
    const flavor = await compute.getFlavor('s-25vcpu-1gb');
    const image = await compute.getImage(102);
    await compute.addKey({ name: 'kp', key: 'ssh-ed25519 AAA' });
    const [key] = await compute.listKeys();
    const [server, response] = await compute
      .createServer({
        name: 'web-1',
        flavor,
        image,
        region: 'ams3',
        keynames: [key.id, key.fingerprint],
        ipv6: true,
        private_networking: true,
        backups: true,
        user_data: '#!/bin/sh',
      })
      .all();
    assert.equal(response.statusCode, 202);
    assert.deepEqual(JSON.parse(cloud.requests.at(-1).body), {
      name: 'web-1',
      region: 'ams3',
      size: 's-25vcpu-1gb',
      image: 102,
      ssh_keys: [key.id, 'aa:bb:cc'],
      ipv6: true,
      private_networking: true,
      backups: true,
      user_data: '#!/bin/sh',
    });
    assert.equal(server.region, 'ams3');
    await server.refresh();
    await server.refresh();
    assert.deepEqual(server.addresses.public, ['104.131.186.241', '2604::1']);
    assert.equal(await compute.destroyKey(key.id), true);
    await compute.destroyServer(server);
  });

  it('has a JSON of its own properties, and no secrets', async () => {
    const server = await compute.createServer(WEB);
    const json = JSON.stringify(server);
    assert.deepEqual(JSON.parse(json), {
      id: server.id,
      name: 'web',
      imageId: 101,
      flavorId: 's-1vcpu-1gb',
      addresses: { public: [], private: [] },
      status: 'PROVISIONING',
      region: 'nyc3',
      created: '2024-05-01T12:00:00Z',
    });
    assert.equal(JSON.stringify(compute).includes('secret-token'), false);
    await server.destroy();
  });

  it('that never gets ready is waited for until the limit', async () => {
    cloud.ocean.slow = true;
    const server = await compute.createServer(WEB);
    let calls = 0;
    const [error, last] = await new Promise((resolve) => {
      server.setWait({ status: 'RUNNING' }, 1, 20, (...values) => {
        calls += 1;
        resolve(values);
      });
    });
    await turn();
    assert.deepEqual([error, last.status, calls], [null, 'PROVISIONING', 1]);
    await server.destroy();
  });

  it('may be made by hand', async () => {
    const { id } = await compute.createServer(WEB);
    const server = new Server(compute, { id });
    assert.deepEqual(server.addresses, { public: [], private: [] });
    await server.refresh();
    assert.equal(server.name, 'web');
    assert.deepEqual(await compute.destroyServer(server, { scrubData: true }), { ok: String(id) });
  });
});

describe('lists', () => {
  it('are followed from page to page', async () => {
    const flavors = await compute.getFlavors();
    assert.equal(flavors.length, 25);
    assert.ok(flavors.every((flavor) => flavor instanceof Flavor));
    assert.deepEqual(
      cloud.requests.map(({ query }) => query),
      ['', 'page=2'],
    );
    assert.deepEqual(
      [flavors[0].id, flavors[0].ram, flavors[0].disk, flavors[0].cpu, flavors[0].costPerMonth],
      ['s-1vcpu-1gb', 1024, 25, 1, 6],
    );
  });

  it('of servers have them all, or a page of them', async () => {
    for (let i = 0; i < 5; i += 1) await compute.createServer({ ...WEB, name: `web-${i}` });
    cloud.requests.length = 0;
    const servers = await compute.getServers({ per_page: 2 });
    assert.deepEqual(
      servers.map(({ name }) => name),
      ['web-0', 'web-1', 'web-2', 'web-3', 'web-4'],
    );
    assert.deepEqual(
      cloud.requests.map(({ query }) => query),
      ['per_page=2&page=1', 'per_page=2&page=2', 'per_page=2&page=3'],
    );
    const [page, response] = await compute.getServers({ per_page: 2, page: 2 }).all();
    assert.deepEqual([page.length, response.body.meta.total], [2, 5]);
    const [, all] = await calledBack(compute, 'getServers');
    assert.equal(all.length, 5);
    await Promise.all(all.map((server) => server.destroy()));
    assert.deepEqual(await compute.getServers(), []);
  });

  it('of keys go on, too', async () => {
    const names = Array.from({ length: 21 }, (_, i) => `key-${i}`);
    for (const name of names) await compute.addKey({ name, key: 'ssh-ed25519 AAA' });
    const keys = await compute.listKeys();
    assert.deepEqual(
      keys.map(({ name }) => name),
      names,
    );
    assert.deepEqual(await compute.getKey(keys[3].id), keys[3]);
    assert.equal((await compute.getKey(String(keys[3].id))).name, 'key-3');
    for (const key of keys) assert.equal(await compute.destroyKey(key), true);
  });
});

describe('an image', () => {
  it('is found by number, text, slug and model, and deleted', async () => {
    const images = await compute.getImages();
    assert.deepEqual(
      images.map(({ id, slug }) => [id, slug]),
      [
        [101, 'ubuntu-24-04-x64'],
        [102, null],
      ],
    );
    for (const image of [101, '101', 'ubuntu-24-04-x64', images[0]]) {
      const found = await compute.getImage(image);
      assert.ok(found instanceof Image);
      assert.equal(found.name, 'ubuntu-24-04-x64');
    }
    assert.deepEqual(await images[1].destroy(), { ok: '102' });
    assert.equal((await failure(compute.getImage(102))).statusCode, 404);
  });
});

describe('what the API does not have', () => {
  for (const [method, args, words] of [
    ['getVersion', [], "DigitalOcean's API does not support versioning"],
    ['getLimits', [], "DigitalOcean's API is not rate limited"],
    ['createImage', [{ name: 'x', server: 1 }], 'Not supported by DigitalOcean'],
  ]) {
    it(`${method} is an error`, async () => {
      const calls = await everyCall(method, args);
      assert.deepEqual([calls.length, calls[0][0].message], [1, words]);
      assert.deepEqual(sent(), []);
    });
  }
});

describe('a refusal', () => {
  it('of an option tells the API’s own words', async () => {
    for (const [option, value] of [
      ['flavor', 's-0'],
      ['image', 'windows-95'],
      ['region', 'atlantis'],
    ]) {
      const calls = await everyCall('createServer', [{ ...WEB, [option]: value }]);
      assert.equal(calls.length, 1);
      const [[error]] = calls;
      const thing = option === 'flavor' ? 'size' : option;
      assert.equal(
        error.message,
        'digitalocean Error (422): Unprocessable Entity: ' +
          `You specified an invalid ${thing} for Droplet creation.`,
      );
      assert.deepEqual(
        [error.provider, error.statusCode, error.failCode, error.result.id],
        ['digitalocean', 422, 'Unprocessable Entity', 'unprocessable_entity'],
      );
    }
  });

  it('of an action tells them, too', async () => {
    cloud.ocean.slow = true;
    const server = await compute.createServer(WEB);
    const error = await failure(compute.rebootServer(server));
    assert.match(error.message, /\(422\).*Droplet already has a pending event\.$/);
    await server.destroy();
  });

  it('of too many requests is an error', async () => {
    cloud.ocean.instead = () => ({
      status: 429,
      body: { id: 'too_many_requests', message: 'API Rate limit exceeded.' },
    });
    const error = await failure(compute.getImages());
    assert.equal(
      error.message,
      'digitalocean Error (429): Too Many Requests: API Rate limit exceeded.',
    );
  });

  it('of the token is one error, without the token', async () => {
    const error = await failure(client({ token: 'wrong-token' }).getServers());
    assert.equal(error.message, 'digitalocean Error (401): Unauthorized');
    assert.equal(JSON.stringify(error).includes('wrong-token'), false);
  });
});

describe('what an app gets wrong', () => {
  for (const [method, args, words] of [
    ['createServer', [{}], /^digitalocean createServer: options\.name is required/],
    ['createServer', [{ name: 'x' }], /^digitalocean createServer: options\.flavor is required/],
    [
      'createServer',
      [{ name: 'x', flavor: 'y' }],
      /^digitalocean createServer: options\.image is required/,
    ],
    [
      'createServer',
      [{ ...WEB, backups: 'y' }],
      /createServer: options\.backups must be a boolean/,
    ],
    ['createServer', [], /^digitalocean createServer: options\.name is required/],
    ['addKey', [{ name: 'kp' }], /^`key` and `name` are required options\.$/],
    ['renameServer', [1], /^digitalocean renameServer: name is required/],
    ['getServer', [{}], /^digitalocean getServer: server has no id/],
    ['getImage', [], /^digitalocean getImage: image is required/],
    [
      'getServers',
      [{ page: 'x' }],
      /^digitalocean getServers: options\.page must be a whole number/,
    ],
  ]) {
    it(`${method}(${JSON.stringify(args).slice(1, -1)}) is one error, and nothing is sent`, async () => {
      const calls = await everyCall(method, args);
      assert.equal(calls.length, 1);
      assert.equal(calls[0].length, 1);
      assert.ok(calls[0][0] instanceof Error);
      assert.match(calls[0][0].message, words);
      assert.deepEqual(sent(), []);
    });
  }

  it('a resize, which the API client does not have, is one error', async () => {
    const server = new Server(compute, { id: 1 });
    const [error] = await calledBack(server, 'resize', 's-2vcpu-1gb');
    assert.equal(error.message, 'digitalocean does not support resizeServer');
    await assert.rejects(server.resize('s-2vcpu-1gb'), /does not support resizeServer/);
  });

  it('a flavor that is in no list is one error', async () => {
    const error = await failure(compute.getFlavor('s-0'));
    assert.equal(error.message, 'No flavor found with id: s-0');
  });

  it('a client without a token is none', () => {
    assert.throws(() => pkgcloud.compute.createClient({ provider: 'digitalocean' }), {
      name: 'TypeError',
      message: 'digitalocean compute: token is required',
    });
  });
});

describe('whatever the server says, there is one callback', () => {
  const METHODS = [
    ['getFlavors', []],
    ['getFlavor', ['s-1vcpu-1gb']],
    ['getImages', []],
    ['getImage', [1]],
    ['destroyImage', [1]],
    ['getServers', []],
    ['createServer', [WEB]],
    ['destroyServer', [1]],
    ['getServer', [1]],
    ['rebootServer', [1]],
    ['renameServer', [1, 'x']],
    ['listKeys', []],
    ['getKey', [1]],
    ['addKey', [{ name: 'k', key: 'ssh-rsa A' }]],
    ['destroyKey', [1]],
  ];
  /** Methods that read nothing of an answer which says success. */
  const CONTENT = [
    'destroyServer',
    'rebootServer',
    'renameServer',
    'destroyImage',
    'getKey',
    'addKey',
    'destroyKey',
  ];
  const ANSWERS = {
    'an empty object': { body: '{}' },
    null: { body: 'null' },
    'a list': { body: '[]' },
    HTML: { body: '<html><body>Welcome to the hotel</body></html>' },
    'half of a document': { body: '{"droplets":[{"id":1,"name":"we' },
    'nothing at all': { status: 300 },
    'a status that means nothing': { status: 299, body: '{"ok":true}' },
    304: { status: 304 },
    418: { status: 418 },
    '502 and HTML': { status: 502, body: '<html>Bad Gateway</html>' },
  };

  for (const [name, answer] of Object.entries(ANSWERS)) {
    it(`${name}: an error`, async () => {
      cloud.ocean.instead = () => answer;
      for (const [method, args] of METHODS) {
        const calls = await everyCall(method, args);
        assert.equal(calls.length, 1, method);
        if (answer.body === '{}' && CONTENT.includes(method)) {
          assert.equal(calls[0][0], null, method);
          continue;
        }
        assert.equal(calls[0].length, 1, method);
        assert.ok(calls[0][0] instanceof Error, method);
        assert.ok(calls[0][0].message, method);
      }
    });
  }

  it('an empty answer: an error, where there is something to say', async () => {
    cloud.ocean.instead = () => ({ status: 200 });
    for (const [method, args] of METHODS.filter(([own]) => !own.startsWith('destroy'))) {
      const calls = await everyCall(method, args);
      assert.deepEqual([calls.length, calls[0].length], [1, 1], method);
      assert.equal(calls[0][0].message, 'Unexpected empty response', method);
    }
  });

  it('an answer that never comes: an error, once the time limit is over', async () => {
    cloud.ocean.instead = () => undefined;
    const error = await failure(client({ timeout: 50 }).getServer(1));
    assert.equal(error.code, 'ETIMEDOUT');
  });

  it('a connection that breaks: an error', async () => {
    cloud.ocean.instead = (_, response) => response.destroy();
    const calls = await everyCall('rebootServer', [1]);
    assert.deepEqual([calls.length, calls[0][0].code], [1, 'ECONNRESET']);
  });
});

describe('a client', () => {
  it('says where it is, and follows what the app changes', async () => {
    assert.deepEqual([compute.provider, compute.protocol], ['digitalocean', 'http://']);
    for (const place of [{ path: '/v2/droplets' }, 'v2/droplets'])
      assert.equal(compute._getUrl(place), `${cloud.url}/v2/droplets`);
    const other = client({ token: 'old-token', serversUrl: '127.0.0.1:1' });
    other.config.token = 'secret-token';
    other.serversUrl = cloud.url.slice('http://'.length);
    assert.deepEqual(await other.getServers(), []);
  });

  it('shows its requests to filters and listeners, the token to filters only', async () => {
    const seen = [];
    const events = [];
    compute.before.push((request) => {
      seen.push(request.headers.authorization);
    });
    compute.on('log::*', function (message, object) {
      events.push([this.event, message, JSON.stringify(object)]);
    });
    await compute.getServers();
    assert.deepEqual(seen, ['Bearer secret-token']);
    assert.deepEqual(
      events.map(([event, message]) => [event, message.split(':')[0]]),
      [
        ['log::trace', 'Sending client request'],
        ['log::debug', 'GET'],
        ['log::trace', 'Provider Response'],
      ],
    );
    assert.equal(JSON.stringify(events).includes('secret-token'), false);
  });

  it('names statuses as 2.2.0 does', () => {
    assert.equal(compute.failCodes[420], 'Slow Down');
    assert.equal(compute.failCodes[422], undefined);
    assert.equal(compute.successCodes[202], 'Accepted');
  });
});

describe('the documentation', () => {
  it('has a program that runs', async () => {
    const AsyncFunction = (async () => {}).constructor;
    const [{ code }] = blocks(path.join('docs', 'digitalocean-compute.md'));
    const own = { compute: { createClient: ({ token, ...options }) => client(options) } };
    const printed = [];
    const program = new AsyncFunction('require', 'process', 'console', code.replace('5000', '1'));
    await program(() => own, { env: {} }, { log: (...values) => printed.push(values) });
    assert.deepEqual(printed, [['RUNNING', ['104.131.186.241']]]);
    assert.equal(cloud.ocean.droplets.size, 0);
  });
});
