'use strict';

// The modules of lib/pkgcloud, which are made from the surface's declaration.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');
const pkgcloud = require('..');

const ROOT = path.join(__dirname, '..');

function modulesBelow(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? modulesBelow(full) : [full];
  });
}

test('every module of lib/pkgcloud exports what it names', () => {
  for (const file of modulesBelow(path.join(ROOT, 'lib/pkgcloud'))) {
    const exported = require(file);
    for (const name of Object.keys(exported)) assert.notEqual(exported[name], undefined, file);
  }
});

test('deep requires bring the public classes', () => {
  const deep = (name) => require(`../lib/pkgcloud/${name}`);
  const { compute, identity, storage } = pkgcloud.providers.openstack;
  assert.equal(require('../lib/pkgcloud'), pkgcloud);
  assert.equal(deep('core/base').Model, pkgcloud.base.Model);
  assert.equal(deep('core/base/client').Client, pkgcloud.base.Client);
  assert.equal(deep('core/compute/server').Server, pkgcloud.compute.Server);
  assert.equal(deep('core/storage').File, pkgcloud.storage.File);
  assert.ok(
    deep('core/network/securityGroup').SecurityGroup.prototype instanceof pkgcloud.base.Model,
  );
  assert.equal(deep('openstack').compute, compute);
  assert.equal(deep('openstack/compute/server').Server, compute.Server);
  assert.equal(deep('openstack/compute/client').Client, compute.Client);
  assert.equal(deep('openstack/storage/file').File, storage.File);
  assert.equal(deep('openstack/identity').createClient, identity.createClient);
  assert.ok(storage.Client.prototype instanceof deep('openstack/client').Client);
});
