'use strict';

// Every method of a block storage client, against a real Cinder.

const assert = require('node:assert/strict');
const { after, before, describe, test } = require('node:test');

const {
  client,
  everyMethod,
  gone,
  lacking,
  pkgcloud,
  skip,
  undoing,
  unique,
  until,
} = require('./cloud.js');

const { blockstorage: classes } = pkgcloud.providers.openstack;

describe('block storage', { skip }, () => {
  const undo = undoing();
  let cinder;
  let volume;

  const available = (get) => until(async () => (await get()).status === 'available');

  before(async () => {
    cinder = client('blockstorage');
    volume = await cinder.createVolume({ name: unique('volume'), description: 'd', size: 1 });
    undo(() => cinder.deleteVolume(volume));
    await available(() => cinder.getVolume(volume));
  });
  after(() => undo.all());

  test('volumes', async () => {
    assert.ok(volume instanceof classes.Volume);
    const [short, response] = await cinder.getVolumes().all();
    assert.equal(response.statusCode, 200);
    const one = short.find(({ id }) => id === volume.id);
    assert.deepEqual([one.name, one.size], [volume.name, undefined]);
    const long = await cinder.getVolumes(true);
    assert.equal(long.find(({ id }) => id === volume.id).size, 1);
    const named = await cinder.getVolumes({ detail: true, name: volume.name });
    assert.deepEqual(
      named.map(({ description }) => description),
      ['d'],
    );
    const fetched = await cinder.getVolume(volume.id);
    assert.match(fetched.createdAt, /^\d{4}-\d\d-\d\dT/);
    await assert.rejects(cinder.getVolume('none'), ({ statusCode }) => statusCode === 404);
  });

  test('a volume is renamed', async () => {
    const fetched = await cinder.getVolume(volume);
    fetched.name = unique('renamed');
    fetched.description = '';
    assert.equal((await cinder.updateVolume(fetched)).name, fetched.name);
    assert.equal((await cinder.getVolume(volume)).description, '');
    await cinder.updateVolume({ id: volume.id, name: volume.name });
    await fetched.refresh();
    assert.equal(fetched.name, volume.name);
  });

  test('types', async (t) => {
    const [types, response] = await cinder.getVolumeTypes().all();
    assert.equal(response.statusCode, 200);
    if (types.length === 0) return lacking(t, 'the cloud has no types of volumes');
    assert.ok(types[0] instanceof classes.VolumeType);
    assert.equal((await cinder.getVolumeType(types[0])).name, types[0].name);
    const typed = await cinder.createVolume({
      name: unique('typed'),
      size: 1,
      volumeType: types[0],
    });
    undo(() => cinder.deleteVolume(typed));
    assert.equal(typed.volumeType, types[0].name);
    await typed.setWait({ status: 'available' }, 300, 60000);
    assert.equal(await cinder.deleteVolume(typed), undefined);
    await gone(() => cinder.getVolume(typed));
  });

  test('snapshots', async () => {
    const snapshot = await cinder.createSnapshot({
      name: unique('snapshot'),
      description: 'd',
      volumeId: volume.id,
    });
    undo(() => cinder.deleteSnapshot(snapshot));
    assert.ok(snapshot instanceof classes.Snapshot);
    assert.equal(snapshot.volumeId, volume.id);
    await available(() => cinder.getSnapshot(snapshot));
    const [listed, response] = await cinder.getSnapshots().all();
    assert.equal(response.statusCode, 200);
    assert.ok(listed.some(({ id }) => id === snapshot.id));
    assert.ok((await cinder.getSnapshots(true)).some(({ id }) => id === snapshot.id));
    snapshot.name = unique('renamed');
    assert.equal((await cinder.updateSnapshot(snapshot)).name, snapshot.name);

    const copy = await cinder.createVolume({ name: unique('copy'), size: 1, snapshotId: snapshot });
    undo(() => cinder.deleteVolume(copy));
    assert.equal(copy.snapshotId, snapshot.id);
    await available(() => cinder.getVolume(copy));
    await copy.destroy();
    await gone(() => cinder.getVolume(copy));

    const forced = await cinder.createSnapshot({
      name: unique('forced'),
      volumeId: volume,
      force: true,
    });
    await available(() => cinder.getSnapshot(forced));
    assert.equal(await forced.destroy(), true);
    assert.equal(await cinder.deleteSnapshot(snapshot.id), true);
    await gone(() => cinder.getSnapshot(snapshot));
    await gone(() => cinder.getSnapshot(forced));
  });

  test('every method has been called', everyMethod('blockstorage'));
});
