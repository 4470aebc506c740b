'use strict';

/**
 * Builds the compiled core into this folder, as `pkgcloud-native.<system>.node`.
 *
 *     npm run build                                 for this machine, with its own compiler and C library
 *     npm run build -- --target linux-x64-gnu       for publication: any Linux since glibc 2.17
 *     npm run build:debug                           quickly
 */

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const targets = require('../lib/targets.js');
const glibc = require('./glibc.js');
const { root, run } = require('./run.js');

/** The linker and C compiler that know every Linux; from PyPI. */
const ZIG = ['ziglang==0.17.1', 'cargo-zigbuild==0.24.0'];
/** Without what only docs and declarations are generated from. */
const RELEASE = ['--release', '--no-default-features'];
/** With frame pointers the tables that a panic is unwound by are a fifth smaller, and profilers see whole stacks. */
const FLAGS = ['-C force-frame-pointers=yes'];
const CACHE = path.join(root, '.cache');

/** Python's environment with these packages in it: made the first time, its folder of programs returned. */
function fromPyPI(name, packages) {
  const venv = path.join(CACHE, name);
  const bin = path.join(venv, 'bin');
  const done = path.join(venv, '.done');
  const wanted = packages.join('\n');
  if (fs.existsSync(done) && fs.readFileSync(done, 'utf8') === wanted) return bin;
  fs.mkdirSync(CACHE, { recursive: true });
  run(process.env.PYTHON || 'python3', ['-m', 'venv', '--clear', venv]);
  const pip = ['-m', 'pip', '--disable-pip-version-check', 'install', '-q'];
  run(path.join(bin, 'python'), [...pip, ...packages]);
  fs.writeFileSync(done, wanted);
  return bin;
}

/** Runs the napi tool, whose compiler's type definitions and loader nobody needs. */
function napi(args, env = process.env) {
  const cli = require.resolve('@napi-rs/cli/package.json');
  const { bin } = require(cli);
  const tool = path.join(path.dirname(cli), typeof bin === 'string' ? bin : bin.napi);
  const own = ['--platform', '--no-js', '--dts', path.join('target', 'binding.d.ts')];
  run(process.execPath, [tool, 'build', ...own, ...args], { env });
}

/** The environment of a release build. */
function released(more = []) {
  const flags = [process.env.RUSTFLAGS, ...FLAGS, ...more];
  return { ...process.env, RUSTFLAGS: flags.filter(Boolean).join(' ') };
}

/** For publication: Linux by way of zig, so that it runs on old systems too; others with their own compilers. */
function publishable(name) {
  const target = targets.find((target) => target.name === name);
  if (target === undefined) {
    console.error(
      `There is no target ${name}; there are ${targets.map(({ name }) => name).join(', ')}`,
    );
    process.exit(1);
  }
  const { triple } = target;
  // musl is linked from the system that Node.js runs on, not into the core.
  const env = released(target.libc === 'musl' ? ['-C target-feature=-crt-static'] : []);
  if (target.os !== 'linux') return napi([...RELEASE, '--target', triple], env);
  const bin = fromPyPI('zig', ZIG);
  env.PATH = bin + path.delimiter + env.PATH;
  env.CARGO_ZIGBUILD_PYTHON_PATH = path.join(bin, 'python');
  const exact = target.libc === 'glibc' ? `${triple}.${glibc.LIMIT}` : triple;
  napi([...RELEASE, '--cross-compile', '--target', exact], env);
  if (target.libc === 'glibc') glibc.check(fileOf(name));
}

const fileOf = (name) => path.join(root, `pkgcloud-native.${name}.node`);

function build() {
  const { values } = parseArgs({
    options: { target: { type: 'string' }, debug: { type: 'boolean', default: false } },
  });
  if (values.target) return publishable(values.target);
  if (spawnSync('cargo', ['--version']).status !== 0) {
    console.error('Building needs Rust: cargo is not on the PATH');
    process.exit(1);
  }
  if (values.debug) napi([]);
  else napi(RELEASE, released());
}

module.exports = { fileOf, fromPyPI };
if (require.main === module) build();
