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
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');
const { EXAMPLES, runProgram } = require('./support/example.js');

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
      const env = { ...environment(), ...given.env };
      const { code, text } = await runProgram(program, { args: given.args, env });
      assert.equal(code, 0, text);
      for (const wanted of prints) assert.match(text, wanted);
    });
  }
}
