'use strict';

// Ceph's object gateway for the tests, which speaks S3 and Swift and checks signatures: one monitor, one store in
// memory and one gateway on loopback. They are Debian's packages `ceph-mon`, `ceph-osd` and `radosgw`, installed, or
// unpacked (`dpkg -x`, with what they depend on) into a folder that RADOSGW_ROOT names. Each start is a store of its
// own. It ends with stop() or with the process that started it.

const { spawn, spawnSync } = require('node:child_process');
const { randomUUID } = require('node:crypto');
const { once } = require('node:events');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { setTimeout: delay } = require('node:timers/promises');

const PROGRAMS = ['ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'monmaptool', 'osdmaptool'];
const PACKAGES = '--no-install-recommends ceph-mon ceph-osd radosgw';

const KEYS = { keyId: 'GATEWAYKEY', key: 'a secret that is only good for the tests' };
const SWIFT = { username: 'demo:swift', password: 'secret' };

const config = ({ folder, root, id, monitor, gateway }) => `[global]
fsid = ${id}
mon host = v1:127.0.0.1:${monitor}
auth cluster required = none
auth service required = none
auth client required = none
run dir = ${folder}
admin socket =
log file =
${root && plugins(root)}
mon data = ${folder}/mon
paxos propose interval = 0.02
paxos min wait = 0.01
osd objectstore = memstore
memstore device bytes = 8589934592
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
mon allow pool size one = true
mon max pg per osd = 1000
rgw data = ${folder}
rgw swift account in url = true
rgw frontends = beast endpoint=127.0.0.1:${gateway}
[osd]
public addr = 127.0.0.1
osd class update on start = false
osd crush update on start = false
osd data = ${folder}/osd
`;

const librariesOf = (root) => {
  const inner = fs.readdirSync(path.join(root, 'usr/lib')).find((name) => /-linux-/.test(name));
  return path.join(root, 'usr/lib', inner ?? '');
};

const plugins = (root) => `plugin dir = ${librariesOf(root)}/ceph
erasure code dir = ${librariesOf(root)}/ceph/erasure-code
osd class dir = ${librariesOf(root)}/rados-classes`;

// Serves until the input ends, as it does with the process at its other end. A map of one store, made beforehand, saves
// what Ceph's own command would be for.
const SERVE = `
set -e
cd "$1"; export CEPH_CONF="$1/ceph.conf"; exec 3<&0
{ cat <&3 >/dev/null; rm -rf "$1"; kill -9 0; } &
monmaptool --create --fsid "$2" --addv a "[v1:127.0.0.1:$3]" monmap
osdmaptool --createsimple 1 osdmap
ceph-mon --mkfs -i a --monmap monmap --osdmap osdmap
ceph-osd --mkfs --no-mon-config -i 0
ceph-mon -f -i a &
ceph-osd -f -i 0 &
user() { timeout 60 radosgw-admin "$@" --uid demo >/dev/null; }
user user create --display-name demo --access-key "$4" --secret-key "$5"
user subuser create --subuser "$6" --access full --key-type swift --secret-key "$7"
exec radosgw -f -n client.rgw
`;

/**
 * Starts a gateway.
 *
 * @returns where it is, see the end of this function
 * @throws an error with `code: 'UNAVAILABLE'` where its programs are not to be found
 */
async function start() {
  const root = process.env.RADOSGW_ROOT || '';
  const env = environment(root);
  const missing = PROGRAMS.filter((name) => spawnSync(name, ['--version'], { env }).status !== 0);
  if (missing.length > 0) {
    const message = `Ceph's gateway needs ${missing.join(', ')}: apt-get install ${PACKAGES}, or RADOSGW_ROOT`;
    throw Object.assign(new Error(message), { code: 'UNAVAILABLE' });
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-radosgw-'));
  for (const name of ['mon', 'osd']) fs.mkdirSync(path.join(folder, name));
  const id = randomUUID();
  const [monitor, gateway] = await freePorts(2);
  const own = config({ folder, root, id, monitor, gateway });
  fs.writeFileSync(path.join(folder, 'ceph.conf'), own);
  const logFile = path.join(folder, 'log');
  const logTo = fs.openSync(logFile, 'a');
  const words = [folder, id, monitor, KEYS.keyId, KEYS.key, SWIFT.username, SWIFT.password];
  const child = spawn('sh', ['-c', SERVE, 'sh', ...words], {
    stdio: ['pipe', logTo, logTo],
    env,
    detached: true,
  });
  fs.closeSync(logTo);
  child.stdin.on('error', () => {});
  const exited = once(child, 'exit');

  async function stop() {
    child.ref();
    child.stdin.end();
    if (child.exitCode === null && child.signalCode === null) await exited;
    fs.rmSync(folder, { recursive: true, force: true });
  }

  const url = `http://127.0.0.1:${gateway}`;
  while (!(await answers(url))) {
    if (child.exitCode === null) continue;
    const log = fs.readFileSync(logFile, 'utf8');
    await stop();
    throw new Error(`Ceph did not start:\n${log.slice(-5000)}`);
  }
  for (const handle of [child, child.stdin]) handle.unref();
  return { url, ...KEYS, region: 'default', v1: SWIFT, stop };
}

async function answers(url) {
  await delay(100);
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

/** Ports that nobody listens on. */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => net.createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

// What the user has set for Ceph must not reach it, and no proxy is for loopback.
function environment(root) {
  const kept = Object.entries(process.env).filter(([name]) => !/^CEPH_|_proxy$/i.test(name));
  const env = Object.fromEntries(kept);
  if (!root) return env;
  const inner = (...folders) => folders.map((folder) => path.join(root, folder)).join(':');
  const libraries = path.relative(root, librariesOf(root));
  return {
    ...env,
    PATH: `${inner('usr/bin')}:${env.PATH}`,
    LD_LIBRARY_PATH: inner(libraries, libraries.replace('usr/', ''), path.join(libraries, 'ceph')),
  };
}

module.exports = { start };
