'use strict';

/** Every method of the orchestration client against a cloud's Heat: `npm run test:openstack`. */

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { client, eventually, everyMethod, lacking, skip, unique } = require('./cloud.js');
const { Resource, Stack } = require('../../../index.js').providers.openstack.orchestration;

/** A stack of one resource that any Heat can make. */
const template = {
  heat_template_version: '2018-08-31',
  description: 'a word by chance',
  parameters: { length: { type: 'number', default: 8 } },
  resources: {
    word: { type: 'OS::Heat::RandomString', properties: { length: { get_param: 'length' } } },
  },
  outputs: { word: { value: { get_attr: ['word', 'value'] } } },
};

const settled = (stack) =>
  eventually(
    () => stack.refresh(),
    ({ status }) => /_(COMPLETE|FAILED)$/.test(status),
  );

const gone = (heat, name) =>
  eventually(
    () => heat.getStacks({ name }),
    (stacks) => stacks.length === 0,
  );

test('orchestration', { skip }, async (t) => {
  const heat = client('orchestration');
  const name = unique('stack');
  let stack;
  t.after(() => heat.deleteStack(name).catch(() => {}));

  await t.test('what Heat is and can make', async () => {
    assert.equal(typeof (await heat.buildInfo()).api.revision, 'string');
    const types = await heat.getResourceTypes();
    assert.ok(types.includes('OS::Heat::RandomString'));
    const schema = await heat.getResourceSchema('OS::Heat::RandomString');
    assert.equal(schema.resource_type, 'OS::Heat::RandomString');
    const sample = await heat.getResourceTemplate('OS::Heat::RandomString');
    assert.ok(sample.Resources || sample.resources);
  });

  await t.test('a template is checked', async () => {
    const validated = await heat.validateTemplate(template);
    assert.equal(validated.Description, 'a word by chance');
    await assert.rejects(heat.validateTemplate({ heat_template_version: 'never' }), {
      statusCode: 400,
    });
  });

  await t.test('a preview creates nothing', async () => {
    const preview = await heat.previewStack({ name, timeout: 5, template });
    assert.ok(preview instanceof Stack);
    assert.equal(preview.name, name);
    assert.deepEqual(await heat.getStacks({ name }), []);
  });

  await t.test('a stack is created', async () => {
    stack = await heat.createStack({ name, timeout: '5', template, parameters: { length: 10 } });
    assert.ok(stack instanceof Stack);
    assert.equal(stack.name, name);
    assert.equal(stack.timeout, 5);
    await settled(stack);
    assert.equal(stack.status, 'CREATE_COMPLETE');
    assert.equal(stack.outputs[0].output_value.length, 10);
  });

  await t.test('it is got by its name, its id and as a model', async () => {
    for (const by of [name, stack.id, stack]) {
      const got = await heat.getStack(by);
      assert.equal(got.id, stack.id);
      assert.equal(got.original.stack_name, name);
    }
    await assert.rejects(heat.getStack(unique('none')), { statusCode: 404 });
    const listed = await heat.getStacks({ name, limit: 5, sortKeys: 'name', sortDir: 'asc' });
    assert.deepEqual(
      listed.map(({ id }) => id),
      [stack.id],
    );
  });

  await t.test('its template', async () => {
    for (const by of [name, stack])
      assert.deepEqual((await heat.getTemplate(by)).resources, template.resources);
  });

  await t.test('its resources know it', async () => {
    const [word] = await heat.getResources(name);
    assert.ok(word instanceof Resource);
    assert.ok(word.stack instanceof Stack);
    assert.equal(word.stack.id, stack.id);
    assert.equal(word.type, 'OS::Heat::RandomString');
    assert.equal((await heat.getResources(stack, { nestedDepth: 1 }))[0].stack, stack);
    for (const by of [name, stack.id, stack]) {
      const one = await heat.getResource(by, 'word');
      assert.equal(one.physicalResourceId, word.physicalResourceId);
    }
  });

  await t.test('its events', async () => {
    const all = await heat.getEvents(name);
    assert.ok(all.length >= 2);
    const [event] = await heat.getResourceEvents(stack, 'word');
    assert.equal(event.resource_name, 'word');
    const got = await heat.getEvent(stack, 'word', event.id);
    assert.equal(got.id, event.id);
  });

  await t.test('it is updated', async () => {
    stack.template = template;
    stack.parameters.length = 12;
    assert.equal(await heat.updateStack(stack), stack);
    await eventually(
      () => stack.refresh(),
      ({ status }) => status === 'UPDATE_COMPLETE',
    );
    assert.equal(stack.outputs[0].output_value.length, 12);
  });

  await t.test('it is abandoned and adopted', async (t) => {
    let data;
    try {
      data = await heat.abandonStack(stack);
    } catch (error) {
      // Clouds may have it turned off.
      assert.ok(error.statusCode >= 400);
      return lacking(t, 'this cloud abandons no stacks');
    }
    assert.equal(data.name, name);
    await gone(heat, name);
    stack = await heat.adoptStack({ name, timeout: 5, template, stackData: data });
    await settled(stack);
    assert.equal(stack.status, 'ADOPT_COMPLETE');
    assert.equal(stack.outputs[0].output_value.length, 12);
  });

  await t.test('it is deleted', async () => {
    assert.equal(await heat.deleteStack(name), true);
    await gone(heat, name);
    await assert.rejects(heat.deleteStack(name), { statusCode: 404 });
  });

  await t.test('every method has been called', everyMethod('orchestration'));
});
