'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const pkgcloud = require('..');

test('an ES module imports every name, and the whole as default', async () => {
  const { default: whole, names } = await import('./fixtures/named.mjs');
  assert.equal(whole, pkgcloud);
  assert.deepEqual(Object.keys(names).sort(), Object.keys(pkgcloud).sort());
  for (const [name, value] of Object.entries(names)) {
    assert.notEqual(value, undefined, name);
    assert.equal(value, pkgcloud[name], name);
  }
});
