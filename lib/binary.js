'use strict';

/**
 * Finds the compiled core and loads it: the file that `PKGCLOUD_NATIVE_BINARY` names, one that was built in this
 * folder, or the package of this system that npm has installed beside this one.
 */

const fs = require('node:fs');
const path = require('node:path');
const { version } = require('../package.json');
const targets = require('./targets.js');

/** Written out, so that tools which pack an app's files see what may be needed. */
const PACKAGES = {
  'linux-x64-gnu': () => require('@pkgcloud-native/linux-x64-gnu'),
  'linux-x64-musl': () => require('@pkgcloud-native/linux-x64-musl'),
  'linux-arm64-gnu': () => require('@pkgcloud-native/linux-arm64-gnu'),
  'linux-arm64-musl': () => require('@pkgcloud-native/linux-arm64-musl'),
  'darwin-x64': () => require('@pkgcloud-native/darwin-x64'),
  'darwin-arm64': () => require('@pkgcloud-native/darwin-arm64'),
  'win32-x64-msvc': () => require('@pkgcloud-native/win32-x64-msvc'),
  'win32-arm64-msvc': () => require('@pkgcloud-native/win32-arm64-msvc'),
};

const packageOf = (name) => `@pkgcloud-native/${name}`;

/** Which C library this Linux process runs on, by the loader that its executable names. */
function libc() {
  try {
    const head = Buffer.alloc(8192);
    const file = fs.openSync(process.execPath, 'r');
    try {
      fs.readSync(file, head, 0, head.length, 0);
    } finally {
      fs.closeSync(file);
    }
    if (head.includes('/ld-musl-')) return 'musl';
    if (head.includes('/ld-linux')) return 'glibc';
  } catch {
    // An executable that can't be read says nothing.
  }
  const { header, sharedObjects = [] } = process.report?.getReport() ?? {};
  if (header === undefined || header.glibcVersionRuntime) return 'glibc';
  return sharedObjects.some((name) => name.includes('musl')) ? 'musl' : 'glibc';
}

/** This system, in the words of the targets, and in those of a reader. */
function here() {
  const { platform, arch } = process;
  const lib = platform === 'linux' ? libc() : undefined;
  return {
    target: targets.find(({ os, cpu, libc }) => os === platform && cpu === arch && libc === lib),
    text: `${platform} ${arch}${lib ? ` with ${lib}` : ''}, Node.js ${process.versions.node}`,
  };
}

function has(request) {
  try {
    return Boolean(require.resolve(request));
  } catch {
    return false;
  }
}

function failure(code, lines, cause) {
  const error = new Error(lines.join('\n'), cause && { cause });
  error.code = code;
  return error;
}

const BUILD =
  'To build one where there is none, with Rust installed: clone the repository, run `npm install && npm run build`, ' +
  'and set PKGCLOUD_NATIVE_BINARY to the path of the .node file that is made.';

/** The core, if it is of this package's version. */
function checked(core, from, remedy) {
  const found = typeof core?.version === 'function' ? core.version() : 'unknown';
  if (found === version) return core;
  throw failure('ERR_PKGCLOUD_BINARY', [
    `pkgcloud-native ${version} needs a compiled core of its own version.`,
    `Looked for: version ${version}`,
    `Found: version ${found} in ${from}`,
    `What to do: ${remedy}`,
  ]);
}

/** What a file gives that ought to be the core. */
function open(load, from, { text }, remedy) {
  let core;
  try {
    core = load();
  } catch (cause) {
    const lines = [
      `pkgcloud-native ${version} has a compiled core that this system can't load.`,
      `Looked for: one for ${text}`,
      `Found: ${from}, which fails with: ${cause.message}`,
      `What to do: ${remedy}`,
    ];
    throw failure('ERR_PKGCLOUD_BINARY', lines, cause);
  }
  return checked(core, from, remedy);
}

/** Why there is no package for this system. */
function missing({ target, text }) {
  const others = targets.map(({ name }) => name).filter((name) => has(packageOf(name)));
  const found = others.length > 0 ? others.map(packageOf).join(', ') : 'no compiled package at all';
  if (target === undefined) {
    const supported = targets.map(({ name }) => name).join(', ');
    return failure('ERR_PKGCLOUD_PLATFORM', [
      `pkgcloud-native ${version} has no compiled core for this system.`,
      `Looked for: one for ${text}`,
      `Found: ${found}; there are packages for ${supported}`,
      `What to do: ${BUILD}`,
    ]);
  }
  const remedy =
    others.length > 0
      ? 'node_modules was installed on another system. Delete it and run `npm install` on this one; if a ' +
        "package-lock.json came along that doesn't name the package, delete that too."
      : 'run `npm install --include=optional`, without --no-optional or --omit=optional; if it is still missing, ' +
        'delete node_modules and package-lock.json and run `npm install` again.';
  return failure('ERR_PKGCLOUD_PLATFORM', [
    `pkgcloud-native ${version} can't find its compiled core.`,
    `Looked for: ${packageOf(target.name)} ${version}, for ${text}`,
    `Found: ${found}`,
    `What to do: ${remedy}`,
    BUILD,
  ]);
}

function load() {
  const system = here();
  const named = process.env.PKGCLOUD_NATIVE_BINARY;
  if (named) {
    const remedy = `build it again on this system, or unset PKGCLOUD_NATIVE_BINARY.`;
    return open(() => require(path.resolve(named)), named, system, remedy);
  }
  const { target } = system;
  if (target === undefined) throw missing(system);
  const built = path.join(__dirname, '..', `pkgcloud-native.${target.name}.node`);
  if (fs.existsSync(built))
    return open(() => require(built), built, system, 'build it again: `npm run build`.');
  const from = packageOf(target.name);
  if (!has(from)) throw missing(system);
  const remedy =
    'delete node_modules and run `npm install`, so that both packages come from the same release.';
  return open(PACKAGES[target.name], from, system, remedy);
}

module.exports = load();
