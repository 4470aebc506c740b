'use strict';

const { spawn } = require('node:child_process');
const path = require('node:path');

const EXAMPLES = path.join(__dirname, '..', '..', 'examples');

/** Runs an example, such as `start.js`, as a user does, without a terminal: `{ code, text }`. */
async function run(example, args, env = {}) {
  const child = spawn(process.execPath, [path.join(EXAMPLES, example), ...args], {
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

const runExample = (args, env) => run('start.js', args, env);

module.exports = { run, runExample };
