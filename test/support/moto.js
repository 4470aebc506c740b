'use strict';

// A real S3 and EC2 for the tests: moto on loopback, installed from PyPI into test/.cache the first time. Each start
// is a cloud of its own, with its own port and one user's keys; it checks signatures. It ends with stop() or with
// the process that started it.

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { python } = require('./python.js');

const PACKAGES = ['moto[s3]==5.2.5', 'flask==3.1.3', 'flask-cors==6.0.5'];
const REGION = 'eu-west-1';

// Actions that are not checked: those that make the user.
const UNCHECKED = 3;

// Serves until the input ends, as it does with the process at its other end.
const SERVE = `
import logging, os, sys, threading
from werkzeug.serving import make_server
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
app = DomainDispatcherApplication(create_backend_app)
server = make_server('127.0.0.1', 0, app, threaded=True)
print(server.server_port, flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
os._exit(0)
`;

/**
 * Starts S3 and EC2.
 *
 * @returns the cloud, see the end of this function
 * @throws an error with `code: 'UNAVAILABLE'` where moto can't be installed
 */
async function start() {
  const interpreter = await python('moto', PACKAGES);
  const logFile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-moto-')), 'moto.log');
  const logTo = fs.openSync(logFile, 'a');
  const child = spawn(interpreter, ['-B', '-W', 'ignore', '-c', SERVE], {
    stdio: ['pipe', 'pipe', logTo],
    env: environment(),
    detached: true,
  });
  fs.closeSync(logTo);
  child.stdin.on('error', () => {});
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const log = () => fs.readFileSync(logFile, 'utf8');

  async function stop() {
    child.ref();
    child.stdin.end();
    await exited;
    fs.rmSync(path.dirname(logFile), { recursive: true, force: true });
  }

  const port = await Promise.race([once(child.stdout, 'data'), exited.then(() => [''])]);
  if (!Number(port[0])) throw new Error(`moto did not start:\n${log()}`);
  for (const handle of [child, child.stdin, child.stdout]) handle.unref();
  const url = `http://127.0.0.1:${Number(port[0])}`;
  try {
    return { url, region: REGION, ...(await makeUser(url)), log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeUser(url) {
  const authorization = `AWS4-HMAC-SHA256 Credential=x/20200101/${REGION}/iam/aws4_request, SignedHeaders=host, Signature=x`;
  const iam = async (action, fields) => {
    const body = new URLSearchParams({ Action: action, Version: '2010-05-08', ...fields });
    const response = await fetch(url, { method: 'POST', headers: { authorization }, body });
    const text = await response.text();
    if (!response.ok) throw new Error(`${action}: ${response.status} ${text}`);
    return text;
  };
  const all = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  };
  await iam('CreateUser', { UserName: 'demo' });
  await iam('PutUserPolicy', {
    UserName: 'demo',
    PolicyName: 'all',
    PolicyDocument: JSON.stringify(all),
  });
  const made = await iam('CreateAccessKey', { UserName: 'demo' });
  const field = (name) => new RegExp(`<${name}>([^<]+)<`).exec(made)[1];
  return { keyId: field('AccessKeyId'), key: field('SecretAccessKey') };
}

// What the user has set for AWS or Python must not reach the server, and no proxy is for loopback.
function environment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(AWS_|MOTO_|PYTHON)|_proxy$/i.test(name),
  );
  return { ...Object.fromEntries(kept), INITIAL_NO_AUTH_ACTION_COUNT: String(UNCHECKED) };
}

module.exports = { start };
