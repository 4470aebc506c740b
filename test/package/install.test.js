'use strict';

// What is published, installed into an empty app by npm, on a system without a compiler.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const { GLIBC, fileOf } = require('../../scripts/build.js');
const { highest } = require('../../scripts/glibc.js');
const { makeApp } = require('../support/app.js');
const { startRegistry } = require('../support/registry.js');
const targets = require('../../lib/targets.js');

const ROOT = path.join(__dirname, '..', '..');
const MEGABYTE = 2 ** 20;
const { version } = require('../../package.json');

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

  it('are three, and no other system’s', async () => {
    const { packages } = JSON.parse(fs.readFileSync(app.at('package-lock.json'), 'utf8'));
    const here = filesBelow(installed('@pkgcloud-native')).filter((file) => file.endsWith('.node'));
    assert.equal(here.length, 1);
    const all = JSON.parse(await app.run('npm', ['ls', '--all', '--json']));
    const names = Object.keys(all.dependencies['pkgcloud-native'].dependencies);
    assert.equal(names.length, 2, names.join());
    assert.equal(Object.keys(packages).filter((name) => !packages[name].optional).length, 3);
  });

  it('take no more than 5 MB', () => {
    const [own, core, emitter] = ['pkgcloud-native', '@pkgcloud-native', 'eventemitter2'].map(
      (name) => filesBelow(installed(name)).reduce((sum, file) => sum + fs.statSync(file).size, 0),
    );
    console.log(`main ${own} bytes, core ${core}, eventemitter2 ${emitter}`);
    assert.ok(own + core <= 5 * MEGABYTE, `${own + core} bytes`);
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

  it('run the quickstart', async () => {
    fs.cpSync(path.join(ROOT, 'examples'), app.at('examples'), { recursive: true });
    fs.writeFileSync(app.at('index.js'), "module.exports = require('pkgcloud-native');");
    await assert.rejects(app.run('cargo', ['--version']), { code: 'ENOENT' });
    await app.run('node', [path.join('examples', 'start.js'), '--size', '8']);
  });
});

const portable = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
describe('the compiled core', { skip: process.platform !== 'linux' || portable }, () => {
  it(`needs no C library newer than glibc ${GLIBC}`, () => {
    const file = fileOf(`linux-${process.arch}-gnu`);
    const found = highest(file);
    assert.equal(found.localeCompare(GLIBC, 'en', { numeric: true }) <= 0, true, `needs ${found}`);
  });
});
