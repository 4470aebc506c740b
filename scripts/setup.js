'use strict';

/** Makes a fresh clone ready: installs what npm is to bring, builds the addon when it is missing or out of date. */

const fs = require('node:fs');
const path = require('node:path');
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
    run(npm, ['install', '--no-audit', '--no-fund']);
  }
}

function build() {
  const addons = fs.readdirSync(root).filter((name) => name.endsWith('.node'));
  if (
    addons.length === 0 ||
    newest(addons) < newest(['src', 'Cargo.toml', 'Cargo.lock', 'build.rs'])
  ) {
    run(npm, ['run', '--silent', 'build']);
  }
}

function setUp() {
  install();
  build();
}

module.exports = { install, newest, setUp };
if (require.main === module) setUp();
