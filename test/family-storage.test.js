'use strict';

// Rackspace's and HP's storage clients on a real Swift, behind identity services of their shapes.

const assert = require('node:assert/strict');
const { after, describe, it } = require('node:test');
const providers = require('./behaviour/providers.js');
const { storage } = require('./behaviour/storage.js');
const { identity } = require('./support/identity.js');
const openstack = require('./support/openstack.js');
const pkgcloud = require('../index.js');

let starting;
const cloud = () => (starting ??= openstack.start());
const fronts = {};
const front = (provider) => (fronts[provider] ??= cloud().then((it) => identity(provider, it)));

after(async () => {
  for (const made of Object.values(fronts)) await (await made.catch(() => undefined))?.close();
  await (await starting?.catch(() => undefined))?.stop();
});

for (const provider of ['rackspace', 'hp']) {
  const client = async (how) => pkgcloud.storage.createClient((await front(provider))[how]);

  storage(provider, {
    makeClient: () => client('withKey'),
    capabilities: {
      ...providers[provider],
      fill: async (container, names) => (await cloud()).fill(container, names),
    },
  });

  describe(`a login at ${provider}`, () => {
    const test = (name, body) =>
      it(name, async (t) => {
        const unavailable = await cloud().then(
          () => undefined,
          (error) => (error.code === 'UNAVAILABLE' ? error.message : Promise.reject(error)),
        );
        return unavailable ? t.skip(unavailable) : body();
      });

    test('by key and by password', async () => {
      for (const how of ['withKey', 'withPassword']) {
        const swift = await client(how);
        await swift.createContainer('login');
        assert.ok(
          (await swift.getContainers()).some(({ name }) => name === 'login'),
          how,
        );
        assert.equal(swift._identity.user.name, 'ann');
      }
    });

    test('with a wrong key is an error without the key', async () => {
      const { withKey } = await front(provider);
      const swift = pkgcloud.storage.createClient({ ...withKey, apiKey: 'hush-hush' });
      await assert.rejects(swift.getContainers(), (error) => {
        assert.equal(error.statusCode, 401);
        assert.ok(!JSON.stringify(error).includes('hush-hush'));
        return true;
      });
    });

    test('whose token is refused is made again', async () => {
      const swift = await client('withKey');
      await swift.auth();
      const old = swift._identity.token.id;
      await (await cloud()).revoke(old);
      await swift.createContainer('again');
      assert.notEqual(swift._identity.token.id, old);
    });
  });
}
