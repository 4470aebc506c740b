'use strict';

// mimic, Rackspace's own double of its cloud in memory, installed from PyPI into test/.cache the first time:
// identity, servers, files, load balancers, stacks. It is given up by its makers, and so is what it needs pinned.

const { spawn } = require('node:child_process');
const path = require('node:path');
const readline = require('node:readline');
const { python } = require('./python.js');

// mimic asks for testtools, which only its own tests need: hence the whole list.
const PACKAGES = [
  'mimic==2.2.0',
  'attrs==22.2.0',
  'Automat==25.4.16',
  'characteristic==14.3.0',
  'constantly==23.10.4',
  'hyperlink==21.0.0',
  'idna==3.20',
  'Incremental==24.11.0',
  'iso8601==2.1.0',
  'klein==24.8.0',
  'MarkupSafe==3.0.4',
  'multipart==2.0.1',
  'packaging==26.3',
  'six==1.17.0',
  'treq==26.7.0',
  'Tubes==0.2.1',
  'Twisted==26.10.0',
  'typing_extensions==4.16.0',
  'Werkzeug==3.1.9',
  'xmltodict==1.0.4',
  'zope.interface==8.7',
];

/**
 * Starts a Rackspace cloud of its own; it ends with `stop()` or with this process. It takes any user, key and
 * password.
 *
 * @returns {Promise<{ authUrl: string, region: string, stop: () => Promise<void> }>}
 * @throws an error with `code: 'UNAVAILABLE'` where it can't be installed
 */
async function start() {
  const run = await python('mimic', PACKAGES, { alone: true });
  const child = spawn(run, [path.join(__dirname, 'mimic', 'serve.py')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const port = await Promise.race([
    new Promise((resolve) =>
      readline.createInterface({ input: child.stdout }).once('line', resolve),
    ),
    ended.then(() => Promise.reject(new Error(`mimic has ended:\n${said}`))),
  ]);
  return {
    authUrl: `http://127.0.0.1:${port}/identity`,
    region: 'ORD',
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

module.exports = { start };
