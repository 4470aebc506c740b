'use strict';

// A real OpenStack for the tests: Keystone (v3) and Swift on loopback, installed from PyPI into
// test/.cache the first time. Each start is a cloud of its own, with its own ports and files, and
// ends with stop() or with the process that started it.

const { spawn, spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const readline = require('node:readline');

const SCRIPTS = path.join(__dirname, 'openstack');
const REGION = 'RegionOne';
const PASSWORD = 'secret';

/**
 * Starts Keystone and Swift.
 *
 * @param {object} [options]
 * @param {number} [options.port]          Keystone's port, and the next one is Swift's; default: any two free ones
 * @param {number} [options.tokenSeconds]  how long a token lives; default 3600
 * @param {string} [options.log]           a folder to keep the servers' logs in; default: thrown away at the end
 * @returns the cloud, see the end of this function
 * @throws an error with `code: 'UNAVAILABLE'` where the servers can't be installed
 */
async function start({ port = 0, tokenSeconds = 3600, log } = {}) {
  const cache = await install();
  const python = path.join(cache, 'venv', 'bin', 'python');
  const dir = workFolder(python);
  const serve = (role, ...args) => {
    const files = path.join(dir, role);
    return startServer(python, role, files, log ?? files, args);
  };
  let keystone;
  let swift;

  async function startSwift() {
    if (swift?.running()) return;
    swift = await serve('swift', swift?.port ?? (port && port + 1), keystone.url);
    await swift.ready;
  }

  // As a machine that loses power: what was acknowledged stays, what was under way is cut.
  async function stopSwift() {
    await swift.kill();
  }

  async function stop() {
    await Promise.all([keystone?.end(), swift?.end()]);
    fs.rmSync(dir, { recursive: true, force: true });
  }

  try {
    keystone = await serve('keystone', port, path.join(cache, 'seed'), tokenSeconds);
    await Promise.all([keystone.ready, startSwift()]);
    const identity = await populate(keystone.url, swift.url);
    const person = (username, project, projectId, userId) => ({
      username,
      userId,
      password: PASSWORD,
      project,
      projectId,
      domainId: 'default',
      storageUrl: `${swift.url}/v1/AUTH_${projectId}`,
    });
    return {
      authUrl: keystone.url, // without /v3
      swiftUrl: swift.url,
      v1AuthUrl: `${swift.url}/auth/v1.0`,
      region: REGION,
      demo: person('demo', 'demo', identity.demoProject, identity.demoUser), // role member
      admin: person('admin', 'admin', identity.adminProject, identity.adminUser), // roles admin, ResellerAdmin
      v1: { username: 'test:tester', password: 'testing' },
      storageUrl: `${swift.url}/v1/AUTH_${identity.demoProject}`, // demo's account
      login: (user) => login(keystone.url, user), // a user from above -> { id, token }
      revoke: (tokenId) => revoke(keystone.url, tokenId), // refused everywhere from now on
      // Enters many empty files into a container of demo's at once; they can be listed, not read.
      fill: (container, names) =>
        fill(python, path.join(dir, 'swift'), `AUTH_${identity.demoProject}`, container, names),
      addRegion: (name, url) => addRegion(keystone.url, name, url), // Swift through a front, in every new catalog
      stopSwift,
      startSwift, // on the port it had
      restartSwift: async () => {
        await stopSwift();
        await startSwift();
      },
      logs: () => [keystone, swift].map((server) => server.log()).join('\n'),
      pids: () => [keystone.pid, swift.pid],
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

// ---- Installing

async function install() {
  const inputs = ['requirements.txt', 'install.py', 'keystone.conf'].map((file) =>
    fs.readFileSync(path.join(SCRIPTS, file)),
  );
  const hash = createHash('sha256').update(Buffer.concat(inputs)).digest('hex').slice(0, 12);
  const cache = path.join(__dirname, '..', '.cache', `openstack-${hash}`);
  if (fs.existsSync(path.join(cache, 'done'))) return cache;
  const child = spawn(
    process.env.PYTHON || 'python3',
    ['-B', path.join(SCRIPTS, 'install.py'), cache],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      said += error.message;
      resolve(3);
    });
    child.on('close', resolve);
  });
  if (code === 0) return cache;
  const error = new Error(`Keystone and Swift could not be installed:\n${lastLines(said)}`);
  if (code === 3) error.code = 'UNAVAILABLE';
  throw error;
}

// Swift keeps what it knows of an object in extended attributes, which not every temporary folder has.
function workFolder(python) {
  for (const parent of [os.tmpdir(), path.join(__dirname, '..', '.cache')]) {
    const dir = fs.mkdtempSync(path.join(parent, 'pkgcloud-openstack-'));
    const probe = 'import sys, xattr; xattr.setxattr(sys.argv[1], "user.swift.probe", b"1")';
    if (spawnSync(python, ['-c', probe, dir]).status === 0) return dir;
    fs.rmdirSync(dir);
  }
  throw Object.assign(new Error('Swift needs a file system with extended attributes'), {
    code: 'UNAVAILABLE',
  });
}

// ---- Running

// Resolves once the server listens; its `ready` once it answers.
async function startServer(python, role, dir, logDir, args) {
  for (const folder of [dir, logDir]) fs.mkdirSync(folder, { recursive: true });
  // A file, not a pipe: a test that blocks this process must not block the servers.
  const logFile = path.join(logDir, `${role}.log`);
  const logTo = fs.openSync(logFile, 'a');
  const command = ['-B', '-W', 'ignore', path.join(SCRIPTS, 'serve.py'), role, dir, ...args].map(
    String,
  );
  // Detached, so that a Ctrl-C meant for the tests does not reach it before its input closes.
  const child = spawn(python, command, {
    stdio: ['pipe', 'pipe', logTo],
    env: cleanEnvironment(),
    detached: true,
  });
  fs.closeSync(logTo);
  child.stdin.on('error', () => {});
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const log = () => (fs.existsSync(logFile) ? fs.readFileSync(logFile, 'utf8') : '');

  async function nextLine() {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${role} did not start:\n${lastLines(log())}`);
    return value;
  }

  const listening = Number(await nextLine());
  const ready = nextLine().then(() => {
    // A test file that forgets stop() must end all the same.
    for (const handle of [child, child.stdin, child.stdout]) handle.unref();
  });
  ready.catch(() => {}); // it is awaited later
  return {
    port: listening,
    url: `http://127.0.0.1:${listening}`,
    pid: child.pid,
    ready,
    log,
    running: () => child.exitCode === null && child.signalCode === null,
    // The exit is awaited with the child referenced again, lest nothing keeps this process alive for it.
    end: () => {
      child.ref();
      child.stdin.end();
      return exited;
    },
    kill: () => {
      child.ref();
      child.kill('SIGKILL');
      return exited;
    },
  };
}

function fill(python, swift, account, container, names) {
  const command = ['-B', '-W', 'ignore', path.join(SCRIPTS, 'fill.py'), swift, account, container];
  const { status, stderr } = spawnSync(python, command, {
    input: names.join('\n'),
    env: cleanEnvironment(),
  });
  if (status !== 0) throw new Error(`the container was not filled:\n${lastLines(String(stderr))}`);
}

// What the user has set for OpenStack clients or Python must not reach the servers, and no proxy is for loopback.
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(OS_|PYTHON)|_proxy$/i.test(name));
  return Object.fromEntries(kept);
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-15).join('\n');
}

// ---- Keystone's API

async function call(authUrl, token, method, resource, body) {
  const response = await fetch(`${authUrl}/v3/${resource}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { 'x-auth-token': token }) },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} /v3/${resource}: ${response.status} ${text}`);
  return { response, body: text && JSON.parse(text) };
}

async function login(authUrl, { username, password, project }) {
  const domain = { id: 'default' };
  const { response, body } = await call(authUrl, undefined, 'POST', 'auth/tokens', {
    auth: {
      identity: { methods: ['password'], password: { user: { name: username, domain, password } } },
      scope: { project: { name: project, domain } },
    },
  });
  return { id: response.headers.get('x-subject-token'), token: body.token };
}

async function asAdmin(authUrl) {
  const { id, token } = await login(authUrl, {
    username: 'admin',
    password: PASSWORD,
    project: 'admin',
  });
  const create = async (kind, values) =>
    (await call(authUrl, id, 'POST', `${kind}s`, { [kind]: values })).body[kind].id;
  return { id, token, create, call: (...args) => call(authUrl, id, ...args) };
}

async function revoke(authUrl, tokenId) {
  const response = await fetch(`${authUrl}/v3/auth/tokens`, {
    method: 'DELETE',
    headers: { 'x-auth-token': (await asAdmin(authUrl)).id, 'x-subject-token': tokenId },
  });
  if (!response.ok) throw new Error(`the token was not revoked: ${response.status}`);
}

async function addRegion(authUrl, name, swiftUrl) {
  const admin = await asAdmin(authUrl);
  const { body } = await admin.call('GET', 'services?type=object-store');
  await admin.create('region', { id: name });
  await addEndpoints(admin, body.services[0].id, name, `${swiftUrl}/v1/AUTH_$(project_id)s`);
}

async function addEndpoints(admin, service, region, url) {
  for (const kind of ['public', 'internal', 'admin']) {
    await admin.create('endpoint', {
      service_id: service,
      region_id: region,
      interface: kind,
      url,
    });
  }
}

// Fills the freshly bootstrapped Keystone (which has admin, and the roles admin and member).
async function populate(authUrl, swiftUrl) {
  const admin = await asAdmin(authUrl);
  const adminProject = admin.token.project.id;
  const adminUser = admin.token.user.id;
  const demoProject = await admin.create('project', { name: 'demo', domain_id: 'default' });
  const demoUser = await admin.create('user', {
    name: 'demo',
    password: PASSWORD,
    domain_id: 'default',
    default_project_id: demoProject,
  });
  const reseller = await admin.create('role', { name: 'ResellerAdmin' }); // may set account quotas
  const { body } = await admin.call('GET', 'roles');
  const role = (name) => body.roles.find((each) => each.name === name).id;
  for (const [project, user, roleId] of [
    [demoProject, demoUser, role('member')],
    [demoProject, adminUser, role('admin')],
    [adminProject, adminUser, reseller],
  ]) {
    await admin.call('PUT', `projects/${project}/users/${user}/roles/${roleId}`);
  }
  for (const [name, type, url] of [
    ['keystone', 'identity', `${authUrl}/v3`],
    ['swift', 'object-store', `${swiftUrl}/v1/AUTH_$(project_id)s`],
  ]) {
    await addEndpoints(admin, await admin.create('service', { name, type }), REGION, url);
  }
  return { adminProject, adminUser, demoProject, demoUser };
}

module.exports = { start };
