'use strict';

// How the compiled core is found, and what is said when it is not.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { afterEach, beforeEach, describe, it } = require('node:test');
const targets = require('../lib/targets.js');
const manifest = require('../package.json');

const ROOT = path.join(__dirname, '..');
const { version } = manifest;

let app;
const at = (...names) => path.join(app, 'node_modules', ...names);

/** An app with the main package in it, and none that is compiled. */
beforeEach(() => {
  app = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-binary-'));
  for (const name of ['index.js', 'package.json', 'lib'])
    fs.cpSync(path.join(ROOT, name), at('pkgcloud', name), { recursive: true });
  fs.cpSync(path.dirname(require.resolve('eventemitter2/package.json')), at('eventemitter2'), {
    recursive: true,
  });
});
afterEach(() => fs.rmSync(app, { recursive: true }));

/** A compiled package, which gives what `code` says. */
function compiled(name, code) {
  const folder = at('@pkgcloud-native', name);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{"main":"core.js"}');
  fs.writeFileSync(path.join(folder, 'core.js'), code);
}

/** What `require('pkgcloud')` throws, in a process that says that it is on another system. */
function thrown({ system = {}, env = {}, first = '' } = {}) {
  const { platform = 'linux', arch = 'x64', libc = 'glibc' } = system;
  const loader = libc === 'musl' ? '/lib/ld-musl-x86_64.so.1' : '/lib64/ld-linux-x86-64.so.2';
  const executable = path.join(app, 'node');
  fs.writeFileSync(executable, `\x7fELF ${loader}\0`);
  const script = `
    for (const [name, value] of Object.entries(${JSON.stringify({ platform, arch })}))
      Object.defineProperty(process, name, { value });
    process.execPath = ${JSON.stringify(executable)};
    ${first}
    try {
      require('pkgcloud');
      console.log('{}');
    } catch ({ code, message }) {
      console.log(JSON.stringify({ code, message }));
    }`;
  const options = {
    cwd: app,
    encoding: 'utf8',
    env: { ...process.env, PKGCLOUD_NATIVE_BINARY: '', ...env },
  };
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], options);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

const lines = ({ message }) => message.split('\n');
const node = `Node.js ${process.versions.node}`;

describe('the list of systems', () => {
  it('is the same everywhere', () => {
    assert.deepEqual(
      manifest.napi.targets,
      targets.map(({ triple }) => triple),
    );
    const loader = fs.readFileSync(path.join(ROOT, 'lib', 'binary.js'), 'utf8');
    for (const { name } of targets) {
      assert.ok(loader.includes(`'${name}': () => require('@pkgcloud-native/${name}')`), name);
    }
  });
});

describe('without a package for this system', () => {
  it('says which is missing, and how to install it', () => {
    const error = thrown();
    assert.equal(error.code, 'ERR_PKGCLOUD_PLATFORM');
    const [what, wanted, found, remedy, build] = lines(error);
    assert.equal(what, `pkgcloud-native ${version} can't find its compiled core.`);
    assert.equal(
      wanted,
      `Looked for: @pkgcloud-native/linux-x64-gnu ${version}, for linux x64 with glibc, ${node}`,
    );
    assert.equal(found, 'Found: no compiled package at all');
    assert.match(remedy, /^What to do: run `npm install --include=optional`/);
    assert.match(build, /npm run build.*PKGCLOUD_NATIVE_BINARY/);
  });

  it('says so when node_modules comes from another system', () => {
    compiled('linux-x64-gnu', '');
    const error = thrown({ system: { libc: 'musl' } });
    assert.equal(error.code, 'ERR_PKGCLOUD_PLATFORM');
    const [, wanted, found, remedy] = lines(error);
    assert.equal(
      wanted,
      `Looked for: @pkgcloud-native/linux-x64-musl ${version}, for linux x64 with musl, ${node}`,
    );
    assert.equal(found, 'Found: @pkgcloud-native/linux-x64-gnu');
    assert.match(
      remedy,
      /installed on another system. Delete it and run `npm install` on this one/,
    );
  });

  it('names the systems that there are packages for, on any other', () => {
    const error = thrown({ system: { platform: 'freebsd', arch: 'riscv64' } });
    assert.equal(error.code, 'ERR_PKGCLOUD_PLATFORM');
    const [what, wanted, found, remedy] = lines(error);
    assert.equal(what, `pkgcloud-native ${version} has no compiled core for this system.`);
    assert.equal(wanted, `Looked for: one for freebsd riscv64, ${node}`);
    for (const { name } of targets) assert.ok(found.includes(name), name);
    assert.match(remedy, /with Rust installed: clone .* set PKGCLOUD_NATIVE_BINARY/);
  });

  for (const { name, os: platform, cpu: arch, libc } of targets) {
    it(`looks for ${name} on ${platform} ${arch} ${libc || ''}`, () => {
      const error = thrown({ system: { platform, arch, libc } });
      assert.match(error.message, new RegExp(`^Looked for: @pkgcloud-native/${name} `, 'm'));
    });
  }
});

describe('a Node.js whose executable names its loader where nobody looks', () => {
  const report = (about) => `
    fs.writeFileSync(process.execPath, '\\x7fELF');
    process.report.getReport = () => (${JSON.stringify(about)});`;

  it('is asked what it has loaded', () => {
    const first = report({ header: {}, sharedObjects: ['/lib/ld-musl-x86_64.so.1'] });
    assert.match(thrown({ first }).message, /^Looked for: .* linux x64 with musl, /m);
  });

  it('is asked which glibc it runs on', () => {
    const first = report({ header: { glibcVersionRuntime: '2.36' }, sharedObjects: [] });
    const error = thrown({ system: { libc: 'musl' }, first });
    assert.match(error.message, /^Looked for: .* linux x64 with glibc, /m);
  });
});

describe('with a package that does not do', () => {
  it('says which version there is, and which must be', () => {
    compiled('linux-x64-gnu', "exports.version = () => '2.9.9';");
    const error = thrown();
    assert.equal(error.code, 'ERR_PKGCLOUD_BINARY');
    assert.deepEqual(lines(error), [
      `pkgcloud-native ${version} needs a compiled core of its own version.`,
      `Looked for: version ${version}`,
      'Found: version 2.9.9 in @pkgcloud-native/linux-x64-gnu',
      'What to do: delete node_modules and run `npm install`, so that both packages come from the same release.',
    ]);
  });

  it('says so too of one that knows no version', () => {
    compiled('linux-x64-gnu', '');
    assert.match(thrown().message, /^Found: version unknown in/m);
  });

  it('gives the reason why it can’t be loaded', () => {
    compiled('linux-x64-musl', "throw new Error('libc.musl-x86_64.so.1: cannot open');");
    const error = thrown({ system: { libc: 'musl' } });
    assert.equal(error.code, 'ERR_PKGCLOUD_BINARY');
    const [what, wanted, found, remedy] = lines(error);
    assert.equal(
      what,
      `pkgcloud-native ${version} has a compiled core that this system can't load.`,
    );
    assert.equal(wanted, `Looked for: one for linux x64 with musl, ${node}`);
    assert.equal(
      found,
      'Found: @pkgcloud-native/linux-x64-musl, which fails with: libc.musl-x86_64.so.1: cannot open',
    );
    assert.match(remedy, /^What to do: delete node_modules and run `npm install`/);
  });
});

describe('a core that the app names', () => {
  it('is the one that is loaded', () => {
    compiled('linux-x64-gnu', "throw new Error('not this one');");
    const file = path.join(app, 'own.js');
    fs.writeFileSync(file, "exports.version = () => '1.0.0';");
    const error = thrown({ env: { PKGCLOUD_NATIVE_BINARY: 'own.js' } });
    assert.match(error.message, /^Found: version 1\.0\.0 in own\.js$/m);
    assert.match(error.message, /unset PKGCLOUD_NATIVE_BINARY/);
  });

  it('is not passed over when it is not there', () => {
    const error = thrown({ env: { PKGCLOUD_NATIVE_BINARY: '/nowhere/x.node' } });
    assert.match(
      error.message,
      /^Found: \/nowhere\/x\.node, which fails with: Cannot find module/m,
    );
  });
});

describe('an old Node.js', () => {
  it('is told which it must be', () => {
    const first = `Object.defineProperty(process.versions, 'node', { value: '16.20.2' });`;
    const error = thrown({ first });
    assert.equal(error.code, 'ERR_PKGCLOUD_NODE');
    assert.equal(
      error.message,
      'pkgcloud-native needs Node.js 18 or newer, and this is Node.js 16.20.2. ' +
        'Run a newer Node.js, or stay with pkgcloud 2.2.0 (npm install pkgcloud@2.2.0) until you can.',
    );
  });
});
