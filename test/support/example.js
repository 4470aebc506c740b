'use strict';

const { spawn } = require('node:child_process');
const path = require('node:path');

const EXAMPLE = path.join(__dirname, '..', '..', 'examples', 'start.js');

/** Runs the example as a user does, without a terminal: `{ code, text }`. */
async function runExample(args, env = {}) {
  const child = spawn(process.execPath, [EXAMPLE, ...args], {
    env: { ...process.env, ...env },
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

module.exports = { runExample };
