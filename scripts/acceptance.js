'use strict';

/**
 * Runs every method of a provider's services against real servers:
 *
 *     npm run test:openstack                          the cloud that OS_CLOUD or the other OS_* variables name
 *     npm run test:openstack -- compute network       these of its services
 *     npm run test:rackspace                          mimic, which is installed from PyPI
 *     npm run test:openstack -- --record              and keeps what was called for docs/real-servers.md
 */

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { root, run } = require('./run.js');
const { setUp } = require('./setup.js');

const TESTS = path.join('test', 'acceptance');

/** The catalog's types of each of OpenStack's services. */
const TYPES = {
  storage: ['object-store'],
  compute: ['compute'],
  network: ['network'],
  blockstorage: ['volumev3', 'block-storage', 'volumev2', 'volume'],
  orchestration: ['orchestration'],
  database: ['database'],
  identity: ['identity'],
};

/** What is tested, for each provider: test files, their environment, and the name that the results get. */
const RINGS = {
  async openstack(named) {
    const folder = path.join(TESTS, 'openstack');
    const options = require(path.join(root, folder, 'config.js')).options();
    if (!options) return null;
    const there = await servicesOf(options);
    const wanted = named.length > 0 ? named : [...Object.keys(TYPES), 'sdk'];
    const missing = wanted.filter((name) => TYPES[name] && !there.includes(name));
    for (const name of missing) console.log(`The cloud has no ${name}: its tests are skipped.`);
    return {
      files: wanted
        .filter((name) => !missing.includes(name))
        .map((name) => path.join(folder, `${name}.test.js`)),
      env: { PKGCLOUD_SERVICES: there.join(',') },
      name: options.keystoneAuthVersion,
    };
  },
  rackspace: () => ({ files: [path.join('test', 'rackspace.test.js')], env: {}, name: 'mimic' }),
};

const [provider, ...args] = process.argv.slice(2);
const record = args.includes('--record');

main(args.filter((arg) => arg !== '--record')).catch((error) => {
  console.error(error.stack);
  process.exitCode = 1;
});

async function main(named) {
  setUp();
  const ring = await RINGS[provider](named);
  if (!ring) {
    const variables = 'OS_CLOUD, or OS_AUTH_URL, OS_USERNAME, OS_PASSWORD and the rest';
    console.log(`No cloud to test on: set ${variables}.`);
    return;
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'acceptance-'));
  try {
    // One after the other: quotas are small.
    const { status } = spawnSync(
      process.execPath,
      ['--test', '--test-concurrency=1', ...ring.files],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, ...ring.env, PKGCLOUD_RECORD: folder },
      },
    );
    const services = collect(folder);
    const methods = Object.values(services).flatMap(Object.values);
    const calls = methods.reduce(
      (sum, { answered, refused }) => sum + answered + count(refused),
      0,
    );
    const of = Object.keys(services).length;
    console.log(`\n${methods.length} methods of ${of} services, ${calls} calls`);
    process.exitCode = status ?? 1;
    // What has failed proves nothing.
    if (record && status === 0) keep(ring.name, services);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Our services that a cloud's catalog has. */
async function servicesOf(options) {
  const { providers } = require(root);
  const client = providers.openstack.identity.createClient(options);
  await client.auth();
  const catalog = Object.values(client._identity.serviceCatalog.services).map(({ type }) => type);
  return Object.keys(TYPES).filter((name) => TYPES[name].some((type) => catalog.includes(type)));
}

const count = (refused) => Object.values(refused).reduce((sum, times) => sum + times, 0);

/** What the test processes have noted, of each service. */
function collect(folder) {
  const services = {};
  for (const file of fs.readdirSync(folder)) {
    const { service, methods } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
    const all = (services[service] ??= {});
    for (const [name, { answered, refused, by }] of Object.entries(methods)) {
      const sum = (all[name] ??= { answered: 0, refused: {}, by: [] });
      sum.answered += answered;
      for (const [status, times] of Object.entries(refused))
        sum.refused[status] = (sum.refused[status] ?? 0) + times;
      sum.by = [...new Set([...sum.by, ...by])];
    }
  }
  return services;
}

/** Keeps the results of the services that were tested, beside those of others and of other runs. */
function keep(name, services) {
  const file = path.join(root, TESTS, `${provider}.json`);
  const results = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const sorted = (object) => Object.fromEntries(Object.entries(object).sort());
  const own = (results[name] ??= {});
  for (const [service, methods] of Object.entries(services)) own[service] = sorted(methods);
  results[name] = sorted(own);
  fs.writeFileSync(file, `${JSON.stringify(sorted(results), null, 2)}\n`);
  run(process.execPath, ['scripts/generate.js']);
}
