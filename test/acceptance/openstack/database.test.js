'use strict';

/** Every method of the database client against a cloud's Trove: `npm run test:openstack`. */

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { client, eventually, everyMethod, lacking, skip, unique } = require('./cloud.js');
const { Database, Flavor, Instance, User } =
  require('../../../index.js').providers.openstack.database;

const names = (models) => models.map(({ name }) => name).sort();

test('database', { skip }, async (t) => {
  const trove = client('database');
  const name = unique('db');
  let flavors;
  let instance;
  t.after(() => instance && trove.destroyInstance(instance).catch(() => {}));

  /** After an action the instance is busy, and says so a little later. */
  const ready = (isRight = () => true) =>
    eventually(
      () => instance.refresh(),
      () => /^(ACTIVE|HEALTHY)$/.test(instance.original.status) && isRight(instance),
      600,
    );

  await t.test('versions and flavors', async () => {
    assert.ok((await trove.getVersion()).some(({ id }) => id === 'v1.0'));
    flavors = await trove.getFlavors();
    assert.ok(flavors[0] instanceof Flavor);
    flavors.sort((a, b) => a.ram - b.ram);
    const [smallest] = flavors;
    assert.match(smallest.href, /^https?:.*\/flavors\//);
    for (const by of [smallest.id, smallest])
      assert.equal((await trove.getFlavor(by)).name, smallest.name);
  });

  await t.test('an instance is created', async () => {
    instance = await trove.createInstance({
      name,
      flavor: flavors[0],
      size: 1,
      databases: ['first'],
    });
    assert.ok(instance instanceof Instance);
    assert.equal(instance.status, instance.STATUS.provisioning);
    await ready();
    assert.equal(instance.status, instance.STATUS.running);
    assert.equal(instance.volume.size, 1);
  });

  await t.test('it is listed and got', async () => {
    const found = [];
    let marker = null;
    do {
      const options = marker ? { limit: 1, offset: marker } : { limit: 1 };
      const [page, next] = await trove.getInstances(options).all();
      found.push(...page);
      marker = next;
    } while (marker !== null);
    assert.ok(found.some(({ id }) => id === instance.id));
    for (const by of [instance.id, instance])
      assert.equal((await trove.getInstance(by)).name, name);
    await assert.rejects(trove.getInstance(unique('none')), { statusCode: 404 });
  });

  await t.test('databases', async () => {
    const options = { name: 'second', instance, character_set: 'utf8', collate: 'utf8_general_ci' };
    assert.equal((await trove.createDatabase(options)).statusCode, 202);
    assert.equal((await trove.create({ name: 'third', instance })).statusCode, 202);
    const all = await trove.getDatabases({ instance });
    assert.deepEqual(names(all), ['first', 'second', 'third']);
    const [[first], marker] = await trove.getDatabases({ instance, limit: 1 }).all();
    assert.ok(first instanceof Database);
    assert.equal(typeof marker, 'string');
    assert.equal((await first.refresh()).name, first.name);
    assert.equal((await trove.getDatabase('second', instance)).name, 'second');
    assert.equal((await trove.destroyDatabase('third', instance)).statusCode, 202);
    assert.deepEqual(names(await trove.getDatabases({ instance })), ['first', 'second']);
  });

  await t.test('users', async () => {
    const ann = { username: 'ann', password: 'pw-ann', database: 'first', instance };
    const joe = { username: 'joe', password: 'pw-joe', databases: ['first', 'second'], instance };
    assert.equal((await trove.createUser(ann)).statusCode, 202);
    assert.equal((await trove.createUser([joe])).statusCode, 202);
    const users = await trove.getUsers({ instance });
    assert.ok(users[0] instanceof User);
    assert.ok(['ann', 'joe'].every((user) => names(users).includes(user)));
    assert.equal((await users[0].refresh()).name, users[0].name);
    assert.equal((await trove.getUser(instance, 'joe')).name, 'joe');
    assert.equal((await trove.destroyUser(instance, 'ann')).statusCode, 202);
    assert.ok(!names(await trove.getUsers({ instance })).includes('ann'));
  });

  await t.test('the root user', async () => {
    assert.equal(await trove.rootEnabled(instance), false);
    assert.deepEqual(await trove.listRootStatus(instance), { rootEnabled: false });
    const root = await trove.enableRoot(instance);
    assert.equal(root.name, 'root');
    assert.equal(typeof root.password, 'string');
    assert.equal((await trove.enableRootUser(instance)).user.name, 'root');
    assert.equal(await trove.rootEnabled(instance), true);
  });

  await t.test('restart and resize', async (t) => {
    assert.equal(await trove.restartInstance(instance), undefined);
    await ready();
    await trove.setVolumeSize(instance, 2);
    await ready(({ volume }) => volume.size === 2);
    if (flavors.length < 2) return lacking(t, 'this cloud has one flavor only');
    await trove.setFlavor(instance, flavors[1]);
    await ready(({ flavor }) => String(flavor.id) === String(flavors[1].id));
  });

  await t.test('it is destroyed', async () => {
    assert.equal((await trove.destroyInstance(instance)).statusCode, 202);
    const isGone = (error) => error.statusCode === 404;
    await eventually(
      () => trove.getInstance(instance).catch(isGone),
      (answer) => answer === true,
    );
  });

  await t.test('every method has been called', everyMethod('database'));
});
