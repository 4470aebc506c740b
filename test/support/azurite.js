'use strict';

// A real storage account for the tests: Azurite on loopback, installed from npm into test/.cache the first time. Each
// start is an account of its own, with its own ports and folder; it checks signatures. It ends with stop() or with the
// process that started it.

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { installed, run } = require('./install.js');

const VERSION = '3.35.0';
const NAME = `azurite-${VERSION}`;
const MAIN = path.join('node_modules', 'azurite', 'dist', 'src', 'azurite.js');

const ACCOUNT = 'devaccount';
const KEY = Buffer.from(
  'a key of 64 bytes that is only good for the emulator of the tests',
).toString('base64');

// Serves until the input ends, as it does with the process at its other end.
const SERVE = `
process.argv = [process.argv[0], 'azurite', ...process.argv.slice(1)];
process.stdin.on('end', () => process.exit(0)).resume();
require(process.env.AZURITE_MAIN);
`;

/**
 * Starts blobs and tables.
 *
 * @param {object} [options]
 * @param {{key: string, cert: string}} [options.certificate]  in PEM: it speaks TLS then, and takes access tokens of
 *   Microsoft Entra ID, too. What they say must be right, but anyone may have signed it
 * @returns the account, see the end of this function
 * @throws an error with `code: 'UNAVAILABLE'` where Azurite can't be installed
 */
async function start({ certificate } = {}) {
  const main = path.join(await install(), MAIN);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-azurite-'));
  const secure = Object.entries(certificate ?? {}).flatMap(([name, text]) => {
    const file = path.join(folder, `${name}.pem`);
    fs.writeFileSync(file, text);
    return [`--${name}`, file];
  });
  if (certificate) secure.push('--oauth', 'basic');
  const ports = ['blob', 'queue', 'table'].flatMap((name) => [`--${name}Port`, '0']);
  const child = spawn(
    process.execPath,
    [
      '-e',
      SERVE,
      '--',
      '--silent',
      '--disableTelemetry',
      '--location',
      folder,
      ...ports,
      ...secure,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: environment(main), detached: true },
  );
  child.stdin.on('error', () => {});
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let said = '';
  const urls = {};
  const ready = new Promise((resolve) => {
    const hear = (data) => {
      said += data;
      for (const [, name, url] of said.matchAll(
        /Azurite (\w+) service is successfully listening at (\S+)/g,
      ))
        urls[name.toLowerCase()] = url.replace(/\/$/, '');
      if (urls.blob && urls.table && urls.queue) resolve(true);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });

  async function stop() {
    child.ref();
    child.stdin.end();
    await exited;
    fs.rmSync(folder, { recursive: true, force: true });
  }

  if (!(await Promise.race([ready, exited.then(() => false)]))) {
    fs.rmSync(folder, { recursive: true, force: true });
    throw new Error(`Azurite did not start:\n${said}`);
  }
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) handle.unref();
  return {
    account: ACCOUNT,
    key: KEY,
    // The account in the path.
    blobUrl: `${urls.blob}/${ACCOUNT}`,
    tableUrl: `${urls.table}/${ACCOUNT}`,
    // Where the account is in the host: `<account>.<blobHost>`.
    blobHost: `blob.localhost:${new URL(urls.blob).port}`,
    tableHost: `table.localhost:${new URL(urls.table).port}`,
    stop,
  };
}

// No proxy is for loopback.
function environment(main) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(AZURITE_|NODE_)|_proxy$/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    AZURITE_ACCOUNTS: `${ACCOUNT}:${KEY}`,
    AZURITE_MAIN: main,
  };
}

function install() {
  return installed(NAME, async (folder) => {
    fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    await run('Azurite', 'npm', ['install', '--prefix', folder, ...options, `azurite@${VERSION}`]);
  });
}

module.exports = { start };
