'use strict';

/**
 * What every compute provider of the OpenStack family does, as an app sees it:
 *
 *     compute('openstack', { makeClient, answer });
 *
 * `makeClient()` returns a client of a Nova in memory that has nothing in it yet; `answer(route, reply)` makes that
 * answer a request otherwise.
 */

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');
const pkgcloud = require('../../index.js');
const { calledBack } = require('../support/cloud.js');

/** Methods that not all of them have. */
const PARTS = {
  rules: ['addRule', 'addRules', 'deleteRule'],
  networks: ['getNetworks', 'getNetwork', 'createNetwork', 'deleteNetwork', 'addNetwork'],
  attachments: ['attachVolume', 'detachVolume', 'getVolumeAttachments'],
  extensions: ['getExtensions'],
  interfaces: ['getVirtualInterfaces', 'createVirtualInterface', 'deleteVirtualInterface'],
};

/** Which parts each has, and which extension its networks are. */
const CAPABILITIES = {
  openstack: { has: ['rules', 'networks', 'attachments', 'extensions'], networks: 'os-networks' },
  rackspace: { has: Object.keys(PARTS), networks: 'os-networksv2' },
  hp: { has: [] },
};

function compute(provider, { makeClient, answer }) {
  const classes = pkgcloud.providers[provider].compute;
  const { has, networks } = CAPABILITIES[provider];

  const refused = (status, failCode) => (error) => {
    assert.ok(error instanceof Error);
    assert.equal(error.message, `${provider} Error (${status}): ${failCode}`);
    assert.deepEqual(
      [error.statusCode, error.failCode, error.provider],
      [status, failCode, provider],
    );
    return true;
  };

  describe(`${provider} compute`, () => {
    test('flavors and images', async () => {
      const client = makeClient();
      const flavors = await client.getFlavors();
      assert.ok(flavors.every((flavor) => flavor instanceof classes.Flavor));
      assert.deepEqual(
        flavors.map(({ ram }) => ram),
        [512, 4096],
      );
      const [image] = await client.getImages();
      assert.ok(image instanceof classes.Image);
      // An id may hold a slash, and a number may be one.
      for (const by of [image, image.id]) assert.equal((await client.getImage(by)).name, 'debian');
      for (const by of [flavors[1], '2', 2])
        assert.equal((await client.getFlavor(by)).name, 'large');
      await assert.rejects(client.getFlavor('3'), refused(404, 'Item not found'));
    });

    test('the life of a server', async () => {
      const client = makeClient();
      const [flavor, larger] = await client.getFlavors();
      const [image] = await client.getImages();
      const server = await client.createServer({
        name: 'web ü',
        flavor,
        image,
        metadata: { a: 'b' },
      });
      assert.ok(server instanceof classes.Server);
      assert.equal(server.adminPass, 'secret');
      await server.setWait({ status: server.STATUS.running }, 1, 5000);
      const got = await client.getServer(server);
      assert.deepEqual(
        [got.name, got.status, got.flavorId, got.imageId, got.metadata],
        ['web ü', 'RUNNING', '1', image.id, { a: 'b' }],
      );
      assert.deepEqual(got.addresses, { private: ['10.0.0.7'], public: [] });
      const [listed] = await client.getServers();
      assert.ok(listed instanceof classes.Server);
      assert.equal(listed.id, server.id);
      assert.deepEqual(await client.getServerAddresses(server), got.original.addresses);

      await client.stopServer(server);
      assert.equal((await server.refresh()).status, 'STOPPED');
      await client.startServer(server);
      await client.rebootServer(server);
      await client.resizeServer(server, larger);
      await client.confirmServerResize(server);
      await client.renameServer(server, 'renamed');
      await server.refresh();
      assert.deepEqual([server.flavorId, server.status, server.name], ['2', 'RUNNING', 'renamed']);

      assert.deepEqual(await client.destroyServer(server), { ok: server.id });
      await assert.rejects(client.getServer(server), refused(404, 'Item not found'));
      assert.deepEqual(await client.getServers(), []);
    });

    test('callbacks', async () => {
      const client = makeClient();
      const [error, server, ...rest] = await calledBack(client, 'getServer', 'none');
      refused(404, 'Item not found')(error);
      assert.deepEqual([server, rest], [undefined, []]);
      const [none, flavors] = await calledBack(client, 'getFlavors');
      assert.deepEqual([none, flavors.length], [null, 2]);
    });

    test('keys', async () => {
      const client = makeClient();
      await client.addKey({ name: 'my laptop/1', key: 'ssh-rsa AAAA' });
      assert.equal((await client.getKey('my laptop/1')).public_key, 'ssh-rsa AAAA');
      assert.deepEqual(
        (await client.listKeys()).map(({ keypair }) => keypair.name),
        ['my laptop/1'],
      );
      await client.destroyKey('my laptop/1');
      await assert.rejects(client.getKey('my laptop/1'), refused(404, 'Item not found'));
    });

    test('an answer that is none is an error', async () => {
      const client = makeClient();
      for (const [status, body] of [
        [200, '<html>welcome</html>'],
        [200, '{"server":'],
        [200, '{}'],
        [200, ''],
        [200, '{"server":[]}'],
        [300, '{"choices":[]}'],
        [410, '{"computeFault":{"code":410}}'],
      ]) {
        answer('GET /nova/servers/1', { status, body });
        await assert.rejects(client.getServer('1'), Error, `${status} ${body}`);
      }
      for (const body of ['<html>', '{"servers":', '{}', '{"servers":{}}']) {
        answer('GET /nova/servers/detail', { body });
        await assert.rejects(client.getServers(), Error, body);
      }
    });

    test('what is missing is an error before anything is sent', async () => {
      const client = makeClient();
      for (const [method, ...args] of [
        ['getServer', undefined],
        ['getServer', {}],
        ['getServer', ''],
        ['destroyServer', null],
        ['resizeServer', 'one', undefined],
        ['createServer', { name: 'x' }],
        ['getKey', undefined],
      ]) {
        const [error] = await calledBack(client, method, ...args);
        assert.ok(error instanceof Error, `${method} ${JSON.stringify(args)}`);
      }
      assert.deepEqual(answer.requests(), []);
    });

    for (const [part, methods] of Object.entries(PARTS)) {
      const there = has.includes(part);
      test(`${part} are ${there ? '' : 'not '}there`, () => {
        const client = makeClient();
        const wanted = there ? 'function' : 'undefined';
        for (const method of methods) assert.equal(typeof client[method], wanted, method);
      });
    }

    if (networks) {
      test('networks are its extension', async () => {
        const client = makeClient();
        answer(`GET /nova/${networks}`, { networks: [{ id: 'n', label: 'inner' }] });
        assert.equal((await client.getNetworks())[0].label, 'inner');
      });
    }
  });
}

module.exports = { compute };
