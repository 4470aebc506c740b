'use strict';

const { execFile, execFileSync, spawn } = require('node:child_process');
const { once } = require('node:events');
const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
const os = require('node:os');
const { join } = require('node:path');
const { createInterface } = require('node:readline');
const { parseArgs, promisify } = require('node:util');
const report = require('./report.js');
const scenarios = require('./scenarios.js');

const CACHE = join(__dirname, '.cache');
const CA_FILE = join(CACHE, 'ca.pem');
/** Installed beside the benchmark and not as dependencies of the package. */
const OTHERS = { pkgcloud: '2.2.0', undici: '6.29.1' };
const MODES = ['ours', 'original', 'undici', 'node'];
const BASELINE = 'node';
const WORKER_LIMIT_MS = 300_000;

function options() {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string' },
      only: { type: 'string', default: '' },
      modes: { type: 'string', default: MODES.join() },
      quick: { type: 'boolean', default: false },
    },
  });
  const wanted = values.only.split(',');
  return {
    rounds: Number(values.rounds ?? (values.quick ? 2 : 5)),
    modes: values.modes.split(','),
    scenarios: scenarios(values.quick).filter(({ name }) =>
      // By whole words, so that "download http" is not also "download https".
      wanted.some((start) => start === '' || `${name} `.startsWith(`${start} `)),
    ),
  };
}

function install() {
  const present = Object.entries(OTHERS).every(([name, version]) => {
    const file = join(CACHE, 'node_modules', name, 'package.json');
    return existsSync(file) && require(file).version === version;
  });
  if (present) return;
  mkdirSync(CACHE, { recursive: true });
  const manifest = { private: true, dependencies: OTHERS };
  writeFileSync(join(CACHE, 'package.json'), JSON.stringify(manifest));
  const args = ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  // Standard output is for the report alone.
  execFileSync('npm', args, { cwd: CACHE, stdio: ['ignore', 2, 2] });
}

/** Builds and starts the server; it stops when its standard input closes. */
async function serve() {
  const args = ['run', '--quiet', '--profile', 'bench-server', '--example', 'bench-server'];
  const server = spawn('cargo', [...args, '--', CA_FILE], {
    cwd: __dirname,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const line = once(createInterface(server.stdout), 'line');
  const gone = once(server, 'exit').then(() => {
    throw new Error('the server did not start');
  });
  const [bases] = await Promise.race([line, gone]);
  // From here on its end is wanted, or shows as failed runs.
  gone.catch(() => {});
  return { bases: JSON.parse(bases), stop: () => server.stdin.end() };
}

async function work(mode, scenario, bases) {
  // Proxy settings of the shell must not lead loopback traffic elsewhere.
  const env = { ...process.env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
  if (scenario.scheme === 'https') env.NODE_EXTRA_CA_CERTS = CA_FILE;
  const task = JSON.stringify({ mode, base: bases[scenario.scheme], scenario });
  const args = [join(__dirname, 'worker.js'), task];
  const limits = { env, timeout: WORKER_LIMIT_MS, killSignal: 'SIGKILL' };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, limits);
    return stdout ? JSON.parse(stdout) : { failure: 'ended without a result' };
  } catch (error) {
    return { failure: error.killed ? 'timed out' : `ended by ${error.signal}` };
  }
}

/** The modes that can load what they measure; of the others it says why they can't. */
async function loadable(modes, bases) {
  const coldStart = scenarios(true).find(({ run }) => run === 'cold');
  const able = [];
  for (const mode of modes) {
    const { failure } = await work(mode, coldStart, bases);
    if (failure) console.error(`skipping ${mode}: ${failure}`);
    else able.push(mode);
  }
  return able;
}

async function main() {
  const chosen = options();
  install();
  const { bases, stop } = await serve();
  try {
    const modes = await loadable(chosen.modes, bases);
    const load = os.loadavg()[0].toFixed(1);
    console.log(
      `Node ${process.version}, ${os.cpus().length} cores, load ${load}, ` +
        `medians of ${chosen.rounds} rounds\n`,
    );
    console.log(report.header(BASELINE).join('\n'));
    for (const scenario of chosen.scenarios) {
      const rounds = [];
      for (let i = 0; i < chosen.rounds; i++) {
        const round = {};
        // Another mode first in each round: none is always the one after the slowest.
        for (const j of modes.keys()) {
          const mode = modes[(i + j) % modes.length];
          round[mode] = await work(mode, scenario, bases);
        }
        rounds.push(round);
      }
      console.log(report.rows(scenario, rounds, modes, BASELINE).join('\n'));
    }
  } finally {
    stop();
  }
}

main();
