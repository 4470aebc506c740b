'use strict';

/**
 * What every compute provider does, as an app sees it. One file of tests for all of them:
 *
 *     compute('joyent', row);
 *
 * `row` says where the provider is tested and what it has no counterpart for; see `clouds.js`.
 */

const assert = require('node:assert/strict');
const { randomUUID } = require('node:crypto');
const { setImmediate: turn } = require('node:timers/promises');
const { after, before, describe, it } = require('node:test');
const { mockServer } = require('../support/mock.js');
const pkgcloud = require('../../index.js');

/** The two ways to call a method of a client or a model. Both resolve with all values of the callback. */
const STYLES = {
  promise: async (object, method, ...args) => [await object[method](...args)],
  callback: async (object, method, ...args) => {
    const calls = [];
    const returned = new Promise((resolve) => {
      object[method](...args, (...values) => {
        calls.push(values);
        resolve();
      });
    });
    assert.equal(calls.length, 0, `${method} has called back at once`);
    await returned;
    // Time for a second call to show itself.
    for (let i = 0; i < 3; i++) await turn();
    assert.equal(calls.length, 1, `${method} has called back twice`);
    const [error, ...values] = calls[0];
    if (!error) return values;
    assert.deepEqual(values, [], `${method} has called back with an error and more`);
    throw error;
  },
};

/** Answers that are not what was asked for. */
const NONSENSE = {
  'an empty object': '{}',
  'an empty list': '[]',
  null: 'null',
  'a page in HTML': '<!DOCTYPE html><html><body>Sign in</body></html>',
  'JSON that was cut': '{"servers": [{"id": "1", "na',
  'a choice': { status: 300, body: '{"choices": []}' },
  nothing: '',
};

/** Methods that not all providers have, by the part of the suite that they are. */
const PARTS = {
  addressRequests: ['getServerAddresses'],
  attachments: [
    'attachVolume',
    'detachVolume',
    'getVolumeAttachments',
    'getVolumeAttachmentDetails',
  ],
  createImage: ['createImage'],
  destroyImage: ['destroyImage'],
  extensions: ['getExtensions'],
  floatingIps: ['getFloatingIps', 'allocateNewFloatingIp', 'addFloatingIp', 'removeFloatingIp'],
  groups: ['listGroups', 'addGroup', 'destroyGroup'],
  interfaces: ['getVirtualInterfaces', 'createVirtualInterface', 'deleteVirtualInterface'],
  keys: ['listKeys', 'getKey', 'addKey', 'destroyKey'],
  limits: ['getLimits'],
  networks: ['getNetworks', 'getNetwork', 'createNetwork', 'deleteNetwork', 'addNetwork'],
  reboot: ['rebootServer'],
  rebuild: ['rebuildServer'],
  rename: ['renameServer'],
  resize: ['resizeServer', 'confirmServerResize', 'revertServerResize'],
  rule: ['addRule', 'deleteRule'],
  rules: ['addRules'],
  stop: ['startServer', 'stopServer'],
  version: ['getVersion'],
};

/** Arguments with which a method that only says no says just that. */
const SOME = {
  addKey: [{ name: 'a', key: 'ssh-rsa AAAA' }],
  createImage: [{ name: 'a', server: 'b' }],
  listKeys: [],
  renameServer: ['a', 'b'],
};

/** Names of `status` that all providers share. */
const STATUSES = new Set(Object.values(pkgcloud.compute.Server.prototype.STATUS));

const unique = () => randomUUID().slice(0, 8);
const ids = (list) => list.map(({ id }) => String(id));

function compute(name, row) {
  const { provider = name, start, at, without = [], required = ['flavor', 'image'] } = row;
  const has = (part) => !without.includes(part);
  const missing = (kind) => row.missing?.[kind] ?? 'none';

  describe(`${name} compute`, () => {
    const { Server, Flavor, Image } = pkgcloud.providers[provider].compute;
    let cloud;
    let unavailable;
    let client;
    const made = [];

    const makeClient = (options) =>
      pkgcloud.compute.createClient({
        provider,
        ...cloud.options,
        retries: 0,
        ...options,
      });

    const test = (name, body, part) => {
      if (!part || has(part)) it(name, (t) => (unavailable ? t.skip(unavailable) : body(t)));
    };

    /** For both styles: `body(call)`. */
    const inBothStyles = (name, body, part) => {
      for (const [style, call] of Object.entries(STYLES))
        test(`${name} (${style})`, () => body(call), part);
    };

    const flavors = () => (row.flavors ? row.flavors(client) : client.getFlavors());
    const images = () => (row.images ? row.images(client) : client.getImages());

    let chosen;

    /** Options of a server that can be created. */
    async function wanted() {
      chosen ??= Promise.all([flavors(), images()]);
      const [[flavor], [image]] = await chosen;
      return { name: `${row.name ?? 'web'}-${unique()}`, flavor, image, ...row.server };
    }

    async function makeServer(call = STYLES.promise) {
      const options = await wanted();
      const [server] = await call(client, 'createServer', options);
      made.push(server);
      return { server, options };
    }

    const isRefusal = (status) => (error) => {
      assert.ok(error instanceof Error);
      assert.equal(error.statusCode, status, error.message);
      assert.equal(error.provider, provider);
      assert.ok(error.message, 'there is a message');
      assert.ok(error.code || error.failCode, 'there is a code');
      return true;
    };

    /** What a method says that is there for the sake of apps that call it. */
    const isNo = (error) => {
      assert.ok(error instanceof Error && !(error instanceof TypeError), error.stack);
      assert.match(error.message, /not support|no such thing|rate limited/i);
      return true;
    };

    const notFound = (kind) => row.notFound?.[kind] ?? isRefusal(404);

    before(async () => {
      try {
        cloud = await start();
      } catch (error) {
        if (error.code !== 'UNAVAILABLE') throw error;
        unavailable = error.message;
        return;
      }
      client = makeClient();
    });

    after(async () => {
      for (const server of made) await client?.destroyServer(server).catch(() => {});
      await cloud?.close();
    });

    inBothStyles(
      "tells the API's version",
      async (call) => {
        const [version] = await call(client, 'getVersion');
        assert.match(version, row.version);
      },
      'version',
    );

    inBothStyles('lists flavors and gets them', async (call) => {
      const [all] = await call(client, 'getFlavors');
      assert.ok(all.length > 0);
      for (const one of all) {
        assert.ok(one instanceof Flavor && one instanceof pkgcloud.compute.Flavor);
        assert.ok(one.id !== undefined && typeof one.name === 'string');
        assert.equal(typeof one.ram, 'number');
      }
      const [{ id }] = all;
      // A number may be one.
      for (const asked of [id, all[0], ...(Number(id) ? [Number(id)] : [])]) {
        const [got] = await call(client, 'getFlavor', asked);
        assert.ok(got instanceof Flavor);
        assert.deepEqual([got.id, got.name, got.ram], [all[0].id, all[0].name, all[0].ram]);
      }
    });

    inBothStyles('lists images and gets them', async (call) => {
      const [all] = row.images ? [[(await wanted()).image]] : await call(client, 'getImages');
      assert.ok(all.length > 0);
      for (const one of all) {
        assert.ok(one instanceof Image && one instanceof pkgcloud.compute.Image);
        assert.ok(one.id !== undefined);
      }
      for (const asked of [all[0].id, all[0]]) {
        const [got] = await call(client, 'getImage', asked);
        assert.ok(got instanceof Image);
        assert.deepEqual([got.id, got.name], [all[0].id, all[0].name]);
      }
    });

    inBothStyles('creates a server, waits for it, reboots and destroys it', async (call) => {
      const { server, options } = await makeServer(call);
      assert.ok(server instanceof Server && server instanceof pkgcloud.compute.Server);
      assert.equal(server.name, options.name);
      assert.ok(server.id);
      assert.equal(typeof server.original, 'object');
      row.created?.(server);
      if (server.status !== undefined) assert.ok(STATUSES.has(server.status), server.status);

      const [running] = await call(server, 'setWait', { status: server.STATUS.running }, 1, 60e3);
      assert.equal(running.id, server.id);
      assert.equal(running.status, 'RUNNING');

      for (const asked of [server.id, server]) {
        const [got] = await call(client, 'getServer', asked);
        assert.ok(got instanceof Server);
        assert.deepEqual([got.id, got.name, got.status], [server.id, options.name, 'RUNNING']);
        if (has('flavorId')) assert.equal(String(got.flavorId), String(options.flavor.id));
        if (has('imageId')) assert.equal(String(got.imageId), String(options.image.id));
        if (has('metadata')) assert.deepEqual(got.metadata, options.metadata);
        if (has('addresses')) {
          assert.ok(Array.isArray(got.addresses.public) && Array.isArray(got.addresses.private));
          const ip = pkgcloud.compute.serverIp(got);
          assert.match(ip, /^\d+\.\d+\.\d+\.\d+$/);
          assert.ok(pkgcloud.compute.isPublic(ip));
        }
        const json = JSON.parse(JSON.stringify(got));
        assert.deepEqual([json.id, json.name], [got.id, got.name]);
        assert.ok(!('client' in json));
      }
      const [all] = await call(client, 'getServers');
      assert.ok(all.every((one) => one instanceof Server && one.client === client));
      assert.ok(ids(all).includes(String(server.id)));

      if (has('reboot')) {
        await call(client, 'rebootServer', running);
        const [again] = await call(server, 'setWait', { status: server.STATUS.running }, 1, 60e3);
        assert.equal(again.id, server.id);
      }
      if (has('addressRequests')) {
        const [addresses] = await call(client, 'getServerAddresses', running);
        assert.deepEqual(addresses, running.original.addresses);
      }
      const [result] = await call(client, 'destroyServer', running);
      if (row.destroyed) row.destroyed(result, server);
      else assert.deepEqual(result, { ok: String(server.id) });
      await assert.rejects(call(client, 'getServer', server.id), row.gone ?? isRefusal(404));
      if (!has('forgets')) return;
      const [left] = await call(client, 'getServers');
      assert.ok(!ids(left).includes(String(server.id)));
    });

    inBothStyles("does the same by a server's own methods", async (call) => {
      const { server } = await makeServer();
      await server.setWait({ status: 'RUNNING' }, 1, 60e3);
      server.name = 'changed here';
      const [fresh] = await call(server, 'refresh');
      assert.equal(fresh.id, server.id);
      assert.notEqual(server.name, 'changed here');
      assert.equal(server.status, 'RUNNING');
      if (has('reboot')) {
        await call(server, 'reboot');
        await server.setWait({ status: 'RUNNING' }, 1, 60e3);
      }
      await call(server, 'destroy');
      await assert.rejects(client.getServer(server.id), row.gone ?? isRefusal(404));
    });

    inBothStyles(
      'stops a server and starts it again',
      async (call) => {
        const { server } = await makeServer();
        await server.setWait({ status: 'RUNNING' }, 1, 60e3);
        await call(client, 'stopServer', server);
        assert.equal((await server.refresh()).status, 'STOPPED');
        await call(client, 'startServer', server.id);
        assert.equal((await server.refresh()).status, 'RUNNING');
      },
      'stop',
    );

    inBothStyles(
      'resizes a server, and takes that back',
      async (call) => {
        const { server } = await makeServer();
        const [flavor, larger] = await flavors();
        for (const [settle, expected] of [
          ['revertServerResize', flavor],
          ['confirmServerResize', larger],
        ]) {
          await server.setWait({ status: 'RUNNING' }, 1, 60e3);
          await call(client, 'resizeServer', server, larger);
          // Told by its own words: in pkgcloud's it is UPDATING both before and after.
          await server.setWait(({ original }) => original.status === 'VERIFY_RESIZE', 1, 5e3);
          await call(client, settle, server);
          const got = await client.getServer(server);
          assert.deepEqual([got.flavorId, got.status], [expected.id, 'RUNNING']);
        }
      },
      'resize',
    );

    inBothStyles(
      'renames a server',
      async (call) => {
        const { server } = await makeServer();
        await server.setWait({ status: 'RUNNING' }, 1, 60e3);
        await call(client, 'renameServer', server, 'renamed');
        assert.equal((await server.refresh()).name, 'renamed');
      },
      'rename',
    );

    inBothStyles(
      'makes, lists, gets and removes networks',
      async (call) => {
        const label = `network-${unique()}`;
        const [made] = await call(client, 'createNetwork', { label, cidr: '10.9.0.0/24' });
        const [all] = await call(client, 'getNetworks');
        assert.ok(ids(all).includes(made.id));
        const [got] = await call(client, 'getNetwork', made.id);
        assert.equal(got.label, label);
        await call(client, 'deleteNetwork', made.id);
        await assert.rejects(call(client, 'getNetwork', made.id), notFound('network'));
      },
      'networks',
    );

    for (const [part, methods] of Object.entries(PARTS)) {
      const says = row.refuses?.includes(part);
      test(`has ${has(part) ? '' : 'not '}what belongs to ${part}`, async () => {
        for (const method of methods) {
          const wanted = has(part) || says ? 'function' : 'undefined';
          assert.equal(typeof client[method], wanted, method);
          if (!says) continue;
          const before = cloud.requests?.length;
          for (const call of Object.values(STYLES))
            await assert.rejects(call(client, method, ...(SOME[method] ?? ['a'])), isNo);
          assert.equal(cloud.requests?.length, before);
        }
      });
    }

    test('gives a promise what it gives a callback', async () => {
      await makeServer();
      for (const method of ['getServers', 'getFlavors', ...(row.images ? [] : ['getImages'])]) {
        const [promised] = await STYLES.promise(client, method);
        const [calledBack] = await STYLES.callback(client, method);
        assert.deepEqual(ids(calledBack), ids(promised));
        assert.equal(calledBack[0].constructor, promised[0].constructor);
      }
    });

    inBothStyles(
      'says which option of a new server is missing, and sends nothing',
      async (call) => {
        for (const name of required) {
          const options = await wanted();
          delete options[name];
          const before = cloud.requests?.length;
          await assert.rejects(call(client, 'createServer', options), (error) => {
            assert.ok(error instanceof Error);
            assert.match(error.message, new RegExp(`\\b${name}\\b`));
            return true;
          });
          assert.equal(cloud.requests?.length, before);
        }
      },
    );

    inBothStyles('says why a server can not be made, and makes none', async (call) => {
      const before = ids(await client.getServers());
      for (const own of [
        ...(has('knownFlavors') ? [{ flavor: 'none' }] : []),
        ...(has('knownImages') ? [{ image: missing('image') }] : []),
        ...(row.elsewhere ? [row.elsewhere] : []),
      ]) {
        await assert.rejects(
          call(client, 'createServer', { ...(await wanted()), ...own }),
          (error) => {
            assert.ok(error.statusCode >= 400 && error.statusCode < 500, `${error.stack}`);
            return isRefusal(error.statusCode)(error);
          },
        );
      }
      assert.deepEqual(ids(await client.getServers()), before);
    });

    inBothStyles(
      'has no server in a region that is not there',
      async (call) => {
        for (const method of ['getServers', 'getFlavors'])
          await assert.rejects(call(makeClient({ region: 'Atlantis' }), method), (error) => {
            assert.ok(error instanceof Error);
            assert.match(error.message, row.noRegion);
            return true;
          });
      },
      'regions',
    );

    inBothStyles('says which argument is missing or wrong, and sends nothing', async (call) => {
      const before = cloud.requests?.length;
      for (const [method, argument] of [
        ['getServer', 'server'],
        ['destroyServer', 'server'],
        ...(has('reboot') ? [['rebootServer', 'server']] : []),
        ['getFlavor', 'flavor'],
        ['getImage', 'image'],
        ...(has('stop') ? PARTS.stop.map((method) => [method, 'server']) : []),
        ...(has('resize') ? PARTS.resize.map((method) => [method, 'server']) : []),
      ]) {
        for (const args of [[], [''], [true], [[]], [{}], [null]]) {
          await assert.rejects(call(client, method, ...args), (error) => {
            assert.ok(error instanceof TypeError, `${method}: ${error.message}`);
            const place = `^${provider} ${method}: ${argument}\\b`;
            assert.match(error.message, new RegExp(place));
            return true;
          });
        }
      }
      if (has('resize'))
        await assert.rejects(call(client, 'resizeServer', 'one', undefined), /\bflavor\b/);
      if (has('keys')) await assert.rejects(call(client, 'getKey', undefined), TypeError);
      assert.equal(cloud.requests?.length, before);
    });

    inBothStyles('refuses what is not there', async (call) => {
      for (const [method, kind] of [
        ['getServer', 'server'],
        ['destroyServer', 'server'],
        ...(has('reboot') ? [['rebootServer', 'server']] : []),
        ...(has('flavorRequests') ? [['getFlavor', 'flavor']] : []),
        ['getImage', 'image'],
      ])
        await assert.rejects(call(client, method, missing(kind)), notFound(kind));
    });

    inBothStyles(
      'adds, lists, gets and removes keys',
      async (call) => {
        const name = `${row.keyName ?? 'key'}-${unique()}`;
        const key =
          row.publicKey ??
          'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH72oMKSkh5Mt6D+FfID44bc4ns3enoNTbXfeevFFAx/ a';
        await call(client, 'addKey', { name, key });
        const named = (one) => one.name ?? one.KeyName ?? one.keypair?.name;
        const [all] = await call(client, 'listKeys');
        assert.ok(all.map(named).includes(name));
        const id = row.keyId ? row.keyId(all.find((one) => named(one) === name)) : name;
        const [got] = await call(client, 'getKey', id);
        assert.equal(named(got), name);
        row.key?.(got, key);
        await call(client, 'destroyKey', id);
        await assert.rejects(call(client, 'getKey', id), notFound('key'));
        await assert.rejects(call(client, 'addKey', { key }), /name/);
      },
      'keys',
    );

    inBothStyles(
      'is refused with wrong credentials, and keeps them to itself',
      async (call) => {
        const stranger = makeClient(row.wrong);
        await assert.rejects(call(stranger, 'getServers'), (error) => {
          assert.ok(error instanceof Error);
          assert.equal(error.statusCode, row.refused ?? 401);
          const told = `${error.stack}${JSON.stringify(error)}${JSON.stringify(error.headers ?? {})}`;
          for (const secret of Object.values(row.wrong)) assert.ok(!told.includes(secret), told);
          return true;
        });
      },
      'credentials',
    );

    inBothStyles('says that nobody listens', async (call) => {
      const closed = await mockServer();
      await closed.close();
      const lonely = makeClient(at(closed.url));
      for (const [method, ...args] of [
        ['getServers'],
        ['getServer', missing('server')],
        ['createServer', await wanted()],
        ['destroyServer', missing('server')],
      ])
        await assert.rejects(call(lonely, method, ...args), {
          code: 'ECONNREFUSED',
        });
    });

    /** Methods whose answers are read, with their arguments. */
    const READING = [
      ['getServers'],
      ['getServer', missing('server')],
      ['createServer'],
      ...(has('flavorRequests') ? [['getFlavors'], ['getFlavor', missing('flavor')]] : []),
      ['getImages'],
      ['getImage', missing('image')],
    ];

    for (const [what, said] of Object.entries({ ...NONSENSE, ...row.nonsense })) {
      inBothStyles(`takes for an error what is no answer: ${what}`, async (call) => {
        const server = await (row.broken ?? broken)(said.status ? said : { body: said });
        try {
          const puzzled = makeClient(at(server.url));
          for (const [method, ...given] of READING) {
            if (row.takes?.[method]?.includes(what)) continue;
            const args = method === 'createServer' ? [await wanted()] : given;
            await assert.rejects(
              call(puzzled, method, ...args),
              (error) => error instanceof Error && error.code !== 'ERR_ASSERTION',
              `${method} has taken ${what}`,
            );
          }
        } finally {
          await server.close();
        }
      });
    }

    for (const status of [400, 403, 409, 410, 418, 500, 502, 504]) {
      inBothStyles(`takes status ${status} for an error`, async (call) => {
        const server = await (row.broken ?? broken)({ status, body: 'no' });
        try {
          const refused = makeClient(at(server.url));
          for (const [method, ...given] of [...READING, ['destroyServer', missing('server')]]) {
            const args = method === 'createServer' ? [await wanted()] : given;
            await assert.rejects(call(refused, method, ...args), isRefusal(status));
          }
        } finally {
          await server.close();
        }
      });
    }
  });
}

/** A server that answers everything alike. */
const broken = (reply) => mockServer(() => reply);

module.exports = { compute };
