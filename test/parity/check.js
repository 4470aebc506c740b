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

let failed = 0;
let checked = 0;
for (const file of fs.readdirSync(path.join(parity, 'oracle')).sort()) {
  const client = path.basename(file, '.jsonl');
  const [provider, service] = client.split('-');
  if (!providers[provider] || providers[provider][service]?.planned) continue;
  const out = path.join(work, file);
  const driven = run('drive.js', [root, provider, service, out, '--quiet']);
  const reasons = known[client] || {};
  let wrong = [`did not run: ${driven.stderr.trim().split('\n').slice(-3).join(' | ')}`];
  let used = [];
  if (fs.existsSync(out)) {
    const diff = JSON.parse(
      run('diff.js', [path.join(parity, 'oracle', file), out, '--json']).stdout,
    );
    const found = [
      ...diff.hard.map(([name, why]) => [name, why]),
      ...diff.missing.map((name) => [name, ['missing']]),
    ];
    used = found.filter(([name]) => reasons[name]).map(([name]) => name);
    wrong = found
      .filter(([name]) => !reasons[name])
      .map(([name, why]) => `${name}: ${why.slice(0, 3).join('; ')}`);
  }
  const outdated = Object.keys(reasons).filter((name) => !used.includes(name));
  wrong.push(
    ...outdated.map((name) => `${name}: known.json gives a reason for a difference that is gone`),
  );
  checked += 1;
  failed += wrong.length;
  console.log(`${client.padEnd(26)} ${wrong.length} differences, ${used.length} known`);
  for (const line of wrong) console.log(`    ${line}`);
}
fs.rmSync(work, { recursive: true });
console.log(`parity: ${checked} clients, ${failed} differences without a reason`);
process.exit(failed ? 1 : 0);
