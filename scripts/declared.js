'use strict';

const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { root, run } = require('./run.js');

/** What the sources declare, with its documentation: a core for publication has none in it, and so one is built. */
function declared() {
  run('cargo', ['build', '--quiet']);
  const args = ['metadata', '--no-deps', '--format-version', '1'];
  const { target_directory: target } = JSON.parse(execFileSync('cargo', args, { cwd: root }));
  const names = { darwin: 'libpkgcloud_native.dylib', win32: 'pkgcloud_native.dll' };
  const file = names[process.platform] ?? 'libpkgcloud_native.so';
  const core = { exports: {} };
  process.dlopen(core, path.join(target, 'debug', file));
  const { namespace, documentation } = core.exports;
  return { ...JSON.parse(namespace()), ...JSON.parse(documentation()) };
}

module.exports = { declared };
