'use strict';

const { spawn } = require('node:child_process');
const path = require('node:path');

const EXAMPLES = path.join(__dirname, '..', '..', 'examples');

/** Runs a program of the examples as a user does, without a terminal: `{ code, text }`. */
async function runProgram(program, { args = [], env = process.env } = {}) {
  const child = spawn(process.execPath, [path.join(EXAMPLES, program), ...args], {
    env,
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

/** Runs `start.js`. */
const runExample = (args, env = {}) =>
  runProgram('start.js', { args, env: { ...process.env, ...env } });

module.exports = { EXAMPLES, runExample, runProgram };
