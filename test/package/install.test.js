'use strict';

// What is published, installed into an empty app by npm, on a system without a compiler.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const targets = require('../../lib/targets.js');
const { version } = require('../../package.json');
const { LIMIT, highest, isPortable } = require('../../scripts/glibc.js');
const { makeApp } = require('../support/app.js');
const { startRegistry } = require('../support/registry.js');

const ROOT = path.join(__dirname, '..', '..');
const MEGABYTE = 2 ** 20;
/** What both may take together. It must only ever become less: 5 is the goal. */
const LIMIT_MB = 9;

function filesBelow(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath || entry.path, entry.name));
}

describe('the packages', () => {
  let registry;
  let app;
  before(async () => {
    registry = await startRegistry();
    app = await makeApp(registry, ['pkgcloud-native']);
  });
  after(async () => {
    app?.remove();
    await registry?.close();
  });

  const installed = (...names) => app.at('node_modules', ...names);
  const manifest = (...names) =>
    JSON.parse(fs.readFileSync(installed(...names, 'package.json'), 'utf8'));

  it('are three, of which one is compiled for this system', async () => {
    const listed = await app.run('npm', ['ls', '--all', '--parseable']);
    const names = listed
      .trim()
      .split('\n')
      .map((folder) => path.relative(installed(), folder))
      .filter((name) => name !== '..');
    assert.equal(names.length, 3, names.join());
    const compiled = names.filter((name) => name.startsWith('@pkgcloud-native'));
    assert.equal(compiled.length, 1);
    const { os, cpu } = manifest(...compiled[0].split(path.sep));
    assert.deepEqual([os, cpu], [[process.platform], [process.arch]]);
  });

  it(`take no more than ${LIMIT_MB} MB`, () => {
    const sizes = ['pkgcloud-native', '@pkgcloud-native'].map((name) =>
      filesBelow(installed(name)).reduce((sum, file) => sum + fs.statSync(file).size, 0),
    );
    const [main, core] = sizes;
    assert.ok(main + core <= LIMIT_MB * MEGABYTE, `${main} bytes, and ${core} compiled`);
  });

  it('run nothing when they are installed', () => {
    const folder = fs.readdirSync(installed('@pkgcloud-native'))[0];
    for (const names of [['pkgcloud-native'], ['@pkgcloud-native', folder], ['eventemitter2']]) {
      const { scripts = {} } = manifest(...names);
      for (const when of ['preinstall', 'install', 'postinstall', 'prepare'])
        assert.equal(scripts[when], undefined, `${names.join('/')} ${when}`);
    }
  });

  it('bring their licences, the changes and the readme', () => {
    for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md'])
      assert.ok(fs.existsSync(installed('pkgcloud-native', name)), name);
    const folder = fs.readdirSync(installed('@pkgcloud-native'))[0];
    const core = installed('@pkgcloud-native', folder);
    const licences = fs.readFileSync(path.join(core, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['rustls', 'reqwest', 'ring', 'tokio', 'serde_json'])
      assert.match(licences, new RegExp(`^${name} \\d`, 'm'));
    assert.ok(fs.existsSync(path.join(core, 'LICENSE')));
  });

  it('name the package of every system, of the same version', () => {
    const wanted = targets.map(({ name }) => [`@pkgcloud-native/${name}`, version]);
    const { optionalDependencies } = manifest('pkgcloud-native');
    assert.deepEqual(optionalDependencies, Object.fromEntries(wanted));
  });

  const isGlibc =
    process.platform === 'linux' && process.report.getReport().header.glibcVersionRuntime;
  it(`need no C library newer than glibc ${LIMIT}`, { skip: !isGlibc }, () => {
    const [core] = filesBelow(installed('@pkgcloud-native')).filter((file) =>
      file.endsWith('.node'),
    );
    assert.ok(isPortable(core), `needs ${highest(core)}`);
  });

  it('run the quickstart', async () => {
    fs.cpSync(path.join(ROOT, 'examples'), app.at('examples'), { recursive: true });
    fs.writeFileSync(app.at('index.js'), "module.exports = require('pkgcloud-native');");
    await assert.rejects(app.run('cargo', ['--version']), { code: 'ENOENT' });
    await app.run('node', [path.join('examples', 'start.js'), '--size', '8']);
  });
});
