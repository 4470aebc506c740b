'use strict';

/**
 * Everything that must hold: format, lints, Rust tests, Node tests, real servers. `npm test -- rust` (or `lint`,
 * `node`, `parity`) runs a part.
 */

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { install, root, run, setUp } = require('./setup.js');

const bin = (name) => path.join(root, 'node_modules', '.bin', name);

function lint() {
  install();
  run('cargo', ['fmt', '--check']);
  run('cargo', ['clippy', '--all-targets', '--', '-D', 'warnings']);
  run(bin('biome'), ['ci', '.']);
}

function rust() {
  const nextest = spawnSync('cargo', ['nextest', '--version'], { cwd: root }).status === 0;
  if (nextest) return run('cargo', ['nextest', 'run', '--lib']);
  console.error('cargo-nextest is not installed: cargo test runs the tests instead');
  run('cargo', ['test', '--lib']);
}

/** Test files by name: a bare `node --test` would take the support for tests too. */
function node() {
  setUp();
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

const PARTS = { lint, rust, node, parity };
const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) PARTS[name]();
