'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { afterEach, beforeEach, describe, it } = require('node:test');
const { CLOUDS, optionsFor } = require('../examples/clouds.js');
const { bytes, duration, speed } = require('../examples/console.js');
const { runExample } = require('./support/example.js');

describe('the example of npm start', () => {
  let scratch;
  beforeEach(() => {
    scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-test-'));
  });
  afterEach(() => fs.rmSync(scratch, { recursive: true, force: true }));

  it('stores, lists, fetches, compares and cleans up', async () => {
    const { code, text } = await runExample(['--size', '3'], { TMPDIR: scratch });
    assert.strictEqual(code, 0, text);
    assert.match(text, /on filesystem in .+pkgcloud-/);
    assert.match(text, /✔ big\/archive\.bin +3\.0 MB +\d+ m?s +\d+ MB\/s$/m);
    assert.match(text, /✔ notes\/grüße & more\.md +4\.5 kB .+ as sent$/m);
    assert.match(
      text,
      /5 files, 3\.5 MB: up at \d+ MB\/s, down at \d+ MB\/s, every byte as it was/,
    );
    assert.ok(!text.includes('\x1b'), 'no colours where nobody looks');
    assert.deepStrictEqual(fs.readdirSync(scratch), []);
  });

  it('keeps what it is asked to keep, where it is asked to', async () => {
    const root = path.join(scratch, 'root');
    const { code, text } = await runExample([
      ...['--root', root, '--container', 'mine', '--size', '1', '--keep'],
    ]);
    assert.strictEqual(code, 0, text);
    const hello = fs.readFileSync(path.join(root, 'mine', 'hello.txt'), 'utf8');
    assert.match(hello, /quick brown fox/);
  });

  it('leaves what else is in a container that it was given', async () => {
    fs.mkdirSync(path.join(scratch, 'mine'));
    fs.writeFileSync(path.join(scratch, 'mine', 'other.txt'), 'other');
    const { code } = await runExample(['--root', scratch, '--container', 'mine', '--size', '1']);
    assert.strictEqual(code, 0);
    const left = fs.readdirSync(path.join(scratch, 'mine')).filter((name) => !name.startsWith('.'));
    assert.deepStrictEqual(left, ['other.txt']);
  });

  it('says what is missing, and fails', async () => {
    const none = Object.fromEntries(
      Object.keys(process.env)
        .filter((name) => name.startsWith('OS_'))
        .map((name) => [name, '']),
    );
    const { code, text } = await runExample(['--provider', 'openstack'], none);
    assert.strictEqual(code, 1);
    assert.match(text, /✘ .*openstack needs OS_AUTH_URL in the environment/);
    const unknown = await runExample(['--provider', 'moon']);
    assert.strictEqual(unknown.code, 1);
    assert.match(unknown.text, /no provider moon here.*filesystem, openstack/);
  });

  it('explains itself', async () => {
    const { code, text } = await runExample(['--help']);
    assert.strictEqual(code, 0);
    for (const provider of Object.keys(CLOUDS)) assert.ok(text.includes(provider));
  });
});

describe('options from the environment', () => {
  it('of OpenStack, as its own tools read them', () => {
    const env = {
      OS_AUTH_URL: 'http://keystone/v3',
      OS_USERNAME: 'demo',
      OS_PASSWORD: 'secret',
      OS_PROJECT_NAME: 'project',
      OS_USER_DOMAIN_NAME: 'Users',
      OS_REGION_NAME: 'North',
      OS_IDENTITY_API_VERSION: '3',
    };
    assert.deepStrictEqual(optionsFor('openstack', { env }), {
      provider: 'openstack',
      authUrl: 'http://keystone/v3',
      username: 'demo',
      password: 'secret',
      tenantName: 'project',
      domainName: 'Users',
      projectDomainId: 'default',
      region: 'North',
      keystoneAuthVersion: '3',
    });
    const old = {
      OS_AUTH_URL: 'http://keystone/v2.0',
      OS_USERNAME: 'demo',
      OS_PASSWORD: 'secret',
      OS_TENANT_NAME: 'project',
    };
    assert.deepStrictEqual(optionsFor('openstack', { env: old }), {
      provider: 'openstack',
      authUrl: 'http://keystone/v2.0',
      username: 'demo',
      password: 'secret',
      tenantName: 'project',
      keystoneAuthVersion: 'v2.0',
    });
  });

  it('names what is missing', () => {
    assert.throws(
      () => optionsFor('amazon', { env: { AWS_ACCESS_KEY_ID: 'x' } }),
      /AWS_SECRET_ACCESS_KEY/,
    );
    assert.throws(() => optionsFor('rackspace', { env: {} }), /RACKSPACE_USERNAME/);
    assert.throws(
      () => optionsFor('rackspace', { env: { RACKSPACE_USERNAME: 'x' } }),
      /RACKSPACE_API_KEY or RACKSPACE_PASSWORD/,
    );
  });
});

describe('what the example prints', () => {
  it('sizes, times and speeds', () => {
    assert.deepStrictEqual([0, 45, 999, 1000, 4500, 123456, 64e6, 1.5e9].map(bytes), [
      '0 B',
      '45 B',
      '999 B',
      '1.0 kB',
      '4.5 kB',
      '123 kB',
      '64.0 MB',
      '1.5 GB',
    ]);
    assert.deepStrictEqual([0.2, 12.4, 999, 1500].map(duration), [
      '1 ms',
      '12 ms',
      '999 ms',
      '1.5 s',
    ]);
    assert.strictEqual(speed(64e6, 500), '128 MB/s');
    assert.strictEqual(speed(100, 1), '');
  });
});
