'use strict';

/**
 * Drives the package through recorded cases of pkgcloud 2.2.0 and fails on every difference that an app could
 * notice, but for those that `known.json` gives a reason for. The recordings are not part of this repository:
 * PKGCLOUD_PARITY names their folder; without it, and without one beside the repository, nothing is checked.
 */

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const parity = process.env.PKGCLOUD_PARITY || path.join(root, '..', 'shared', 'parity');
const known = require('./known.json');
const { providers } = require(root);

/** Providers whose services are another's: its reasons are theirs too. */
const FAMILY = { rackspace: 'openstack', hp: 'openstack' };

if (!fs.existsSync(path.join(parity, 'drive.js'))) {
  console.log('parity: no recordings here, nothing is checked');
  process.exit(0);
}

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'parity-'));
const run = (script, args) =>
  spawnSync(process.execPath, [path.join(parity, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

/** The differences of one client: those with a reason, and the others. */
function compare(client) {
  const [provider, service] = client.split('-');
  const out = path.join(work, `${client}.jsonl`);
  fs.rmSync(out, { force: true });
  const driven = run('drive.js', [root, provider, service, out, '--quiet']);
  if (!fs.existsSync(out)) {
    const why = driven.stderr.trim().split('\n').slice(-3).join(' | ');
    return { wrong: new Map([['', `did not run: ${why}`]]), used: [] };
  }
  const recorded = path.join(parity, 'oracle', `${client}.jsonl`);
  const diff = JSON.parse(run('diff.js', [recorded, out, '--json']).stdout);
  const found = [
    ...diff.hard.map(([name, why]) => [name, why.slice(0, 3).join('; ')]),
    ...diff.missing.map((name) => [name, 'missing']),
  ];
  const reasons = { ...known[`${FAMILY[provider]}-${service}`], ...known[client] };
  const isKnown = ([name]) => reasons[name] !== undefined;
  const wrong = new Map(found.filter((one) => !isKnown(one)));
  const used = found.filter(isKnown).map(([name]) => name);
  for (const name of Object.keys(known[client] || {})) {
    if (!used.includes(name))
      wrong.set(name, 'known.json has a reason for a difference that is gone');
  }
  return { wrong, used };
}

let failed = 0;
let checked = 0;
for (const file of fs.readdirSync(path.join(parity, 'oracle')).sort()) {
  const client = path.basename(file, '.jsonl');
  if (!providers[client.split('-')[0]]) continue;
  const { wrong, used } = compare(client);
  // Some cases wait for milliseconds; what a busy machine has upset is well another time.
  for (let tries = 1; wrong.size > 0 && tries < 4; tries += 1) {
    const again = compare(client).wrong;
    for (const name of wrong.keys()) if (!again.has(name)) wrong.delete(name);
  }
  checked += 1;
  failed += wrong.size;
  console.log(`${client.padEnd(26)} ${wrong.size} differences, ${used.length} known`);
  for (const [name, why] of wrong) console.log(`    ${name}: ${why}`);
}
fs.rmSync(work, { recursive: true });
console.log(`parity: ${checked} clients, ${failed} differences without a reason`);
process.exit(failed ? 1 : 0);
