'use strict';

// What every compute provider does, on each of them.

const assert = require('node:assert/strict');
const { test } = require('node:test');
const clouds = require('./behaviour/clouds.js');
const { compute } = require('./behaviour/compute.js');
const binding = require('../lib/binary.js');

for (const [name, row] of Object.entries(clouds)) compute(name, row);

test('every compute provider is among them', () => {
  const known = new Set(Object.entries(clouds).map(([name, row]) => row.provider ?? name));
  const { providers } = JSON.parse(binding.namespace());
  const all = providers.filter(({ services }) => services.includes('compute'));
  assert.deepEqual([...known].sort(), all.map(({ name }) => name).sort());
});
