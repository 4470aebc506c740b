'use strict';

const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const { keystone, mockServer } = require('./support/mock.js');
const pkgcloud = require('..');

const { Database, User } = pkgcloud.providers.openstack.database;
const { Resource, Stack } = pkgcloud.providers.openstack.orchestration;

const web = { id: 'st-1', stack_name: 'web', stack_status: 'CREATE_COMPLETE' };
const resource = (name) => ({ resource_name: name, resource_type: 'OS::Nova::Server' });

let mock;
let heat;
let trove;

before(async () => {
  mock = await mockServer({
    'GET /heat/stacks/web': { stack: web },
    'GET /heat/stacks/web/st-1': { stack: { ...web, stack_status: 'UPDATE_COMPLETE' } },
    'GET /heat/stacks/web/st-1/resources': { resources: [resource('a'), resource('b')] },
    'GET /heat/stacks/web/st-1/resources/a': { resource: resource('a') },
    'PUT /heat/stacks/web/st-1': { status: 202 },
    'GET /trove/instances/i-1/databases': { databases: [{ name: 'a', character_set: 'utf8' }] },
    'GET /trove/instances/i-1/users': { users: [{ name: 'joe' }] },
    'GET /trove/instances/i-1/users/joe': { user: { name: 'joe', password: 'new' } },
  });
  keystone(mock, { v: 2, catalog: { orchestration: '/heat', database: '/trove' } });
  const options = {
    provider: 'openstack',
    authUrl: mock.url,
    username: 'user',
    password: 'pw',
    region: 'RegionOne',
  };
  heat = pkgcloud.orchestration.createClient(options);
  trove = pkgcloud.database.createClient(options);
});

after(() => mock.close());

test('resources have one stack between them', async () => {
  const answer = await heat.getResources('web').all();
  assert.equal(answer.length, 1);
  const [[a, b]] = answer;
  assert.ok(a instanceof Resource && a.stack instanceof Stack);
  assert.equal(a.stack.status, 'CREATE_COMPLETE');
  assert.equal(a.stack, b.stack);
  assert.deepEqual(a.stack.original, web);
});

test('a resource has the stack that was passed', async () => {
  const stack = await heat.getStack('web');
  assert.equal((await heat.getResource(stack, 'a')).stack, stack);
  assert.equal((await heat.getResources(stack))[1].stack, stack);
});

test("a resource's JSON has its stack's JSON", async () => {
  const { stack, name } = (await heat.getResource('web', 'a')).toJSON();
  assert.equal(name, 'a');
  assert.ok(!(stack instanceof Stack));
  assert.deepEqual({ ...stack }, { id: 'st-1', name: 'web', status: 'CREATE_COMPLETE' });
});

test('an app may replace how resources take their properties', async (t) => {
  const { _setProperties } = Resource.prototype;
  t.after(() => Object.assign(Resource.prototype, { _setProperties }));
  Resource.prototype._setProperties = function (details) {
    Object.assign(this, details);
  };
  const [a, b] = await heat.getResources('web');
  assert.equal(a.resource_name, 'a');
  assert.ok(a.stack instanceof Stack);
  assert.equal(a.stack, b.stack);
});

test('a stack refreshes itself, and an update brings it back', async () => {
  const stack = await heat.getStack('web');
  await stack.refresh();
  assert.equal(stack.status, 'UPDATE_COMPLETE');
  assert.equal(await heat.updateStack(stack), stack);
  await new Promise((resolve) => {
    heat.updateStack(stack, (error, same) => {
      assert.equal(error, null);
      assert.equal(same, stack);
      resolve();
    });
  });
});

test('databases and users refresh themselves from their instance', async () => {
  const [database] = await trove.getDatabases({ instance: 'i-1' });
  assert.ok(database instanceof Database);
  database.characterSet = 'stale';
  await database.refresh();
  assert.equal(database.characterSet, 'utf8');
  const [user] = await trove.getUsers({ instance: 'i-1' });
  assert.ok(user instanceof User);
  await user.refresh();
  assert.equal(user.password, 'new');
  // What they know of their instance is nothing that a listing of their properties shows.
  assert.equal(user.instance, 'i-1');
  assert.deepEqual(Object.keys(user).sort(), ['client', 'name', 'password']);
  await assert.rejects(new User(trove, { name: 'joe' }).refresh(), /An instance is required\./);
});

test('the last page of a list has null for a marker', async () => {
  await new Promise((resolve) => {
    trove.getUsers({ instance: 'i-1' }, (...values) => {
      assert.equal(values.length, 3);
      assert.equal(values[2], null);
      resolve();
    });
  });
});
