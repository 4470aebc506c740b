'use strict';

// Every program of examples/, run as a user runs it, against servers of this machine.
//
// The rows that say how are in test/examples/, a file for each provider:
//
//     module.exports = {
//       'digitalocean/compute.js': {
//         serve: async (t) => ({ env: { … }, args: […] }),   starts what it needs; `t.after` stops it
//         prints: [/running at/],                            what its output must have
//       },
//     };
//
// Where a program can be run in several ways, its row is a list. `serve` may throw an error with `code: 'UNAVAILABLE'`,
// as the servers in test/support do where they can't be installed: then the program is skipped.

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');

const EXAMPLES = path.join(__dirname, '..', 'examples');
const ROWS = path.join(__dirname, 'examples');
/** What the programs share. */
const SUPPORT = ['clouds.js', 'console.js'];

const programs = fs
  .readdirSync(EXAMPLES, { recursive: true })
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => /\.[cm]?js$/.test(name) && !SUPPORT.includes(name))
  .sort();

const rows = Object.assign(
  {},
  ...fs.readdirSync(ROWS).map((name) => require(path.join(ROWS, name))),
);

/** Runs a program to its end: `{ code, text }`. */
async function run(program, { env = {}, args = [] }) {
  const child = spawn(process.execPath, [path.join(EXAMPLES, program), ...args], {
    env: { ...environment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (data) => {
      text += data;
    });
  }
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, text };
}

/** Without the clouds that the user of this machine may have, and without a proxy: the servers are on loopback. */
function environment() {
  const cloud =
    /^(OS|AWS|AZURE|GOOGLE|GCLOUD|RACKSPACE|HP|DIGITALOCEAN|ONEANDONE|SDC|TRITON)_|^PKGCLOUD_ROOT$|_proxy$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !cloud.test(name)));
}

test('every program has a row, and every row a program', () => {
  assert.deepEqual(Object.keys(rows).sort(), programs);
});

for (const [program, row] of Object.entries(rows)) {
  for (const { serve = () => ({}), prints } of [row].flat()) {
    test(`examples/${program}`, { timeout: 120_000 }, async (t) => {
      let given;
      try {
        given = await serve(t);
      } catch (error) {
        if (error.code !== 'UNAVAILABLE') throw error;
        return t.skip(error.message);
      }
      const { code, text } = await run(program, given);
      assert.equal(code, 0, text);
      for (const wanted of prints) assert.match(text, wanted);
    });
  }
}
