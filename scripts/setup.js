'use strict';

/** Makes a fresh clone ready: installs what npm is to bring, builds the addon when it is missing or out of date. */

const fs = require('node:fs');
const path = require('node:path');
const { fileOf } = require('./build.js');
const { isPortable } = require('./glibc.js');
const { npm, root, run } = require('./run.js');

/** When the newest of these files and folders was changed. */
function newest(names) {
  let time = 0;
  for (const name of names) {
    const file = path.join(root, name);
    const about = fs.statSync(file, { throwIfNoEntry: false });
    if (about === undefined) continue;
    time = Math.max(time, about.mtimeMs);
    if (about.isDirectory())
      time = Math.max(time, newest(fs.readdirSync(file).map((inner) => path.join(name, inner))));
  }
  return time;
}

function install() {
  const lock = fs.statSync(path.join(root, 'package-lock.json'), { throwIfNoEntry: false });
  const done = fs.statSync(path.join(root, 'node_modules', '.package-lock.json'), {
    throwIfNoEntry: false,
  });
  if (done === undefined || (lock !== undefined && lock.mtimeMs > done.mtimeMs)) {
    run(...npm(['install', '--no-audit', '--no-fund']));
  }
}

/**
 * Builds the core when it is missing or out of date. `publishable` makes it the one that is published for this
 * system, where it can be made: what is tested then is what is shipped.
 */
function build(publishable) {
  const target = publishable ? publishableTarget() : undefined;
  const addons = fs.readdirSync(root).filter((name) => name.endsWith('.node'));
  const sources = newest(['src', 'Cargo.toml', 'Cargo.lock', 'build.rs']);
  const isCurrent = addons.length > 0 && newest(addons) >= sources;
  if (target === undefined) {
    if (!isCurrent) run(...npm(['run', '--silent', 'build']));
  } else if (!isCurrent || !isPortable(fileOf(target))) {
    run(...npm(['run', '--silent', 'build', '--', '--target', target]));
  }
}

/** Tests on Linux with glibc are of the core for any such system; others build with what they have. */
function publishableTarget() {
  const isGlibc =
    process.platform === 'linux' && process.report.getReport().header.glibcVersionRuntime;
  return isGlibc && ['x64', 'arm64'].includes(process.arch)
    ? `linux-${process.arch}-gnu`
    : undefined;
}

function setUp({ publishable = false } = {}) {
  install();
  build(publishable);
}

module.exports = { install, newest, setUp };
if (require.main === module) setUp();
