'use strict';

/** Makes a fresh clone ready: installs what npm is to bring, builds the addon when it is missing or out of date. */

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command in the project's folder, its output on the terminal; ends this process if it fails. */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status || 1);
}

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

module.exports = { install, root, run, setUp };
if (require.main === module) setUp();
