'use strict';

const { spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..');

/** npm's program and arguments: on Windows `npm` is a script, which only a shell would run. */
function npm(args) {
  if (process.platform !== 'win32') return ['npm', args];
  const folder = path.dirname(process.execPath);
  const cli = path.join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return [process.execPath, [cli, ...args]];
}

/** Runs a command in the project's folder, its output on the terminal; ends this process if it fails. */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status || 1);
}

module.exports = { npm, root, run };
