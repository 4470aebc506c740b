'use strict';

// Empty apps that install the packed packages, and the runtimes that run them.

const { execFile, execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');
const { npm, root } = require('../../scripts/run.js');

const CACHE = path.join(root, '.cache', 'runtimes');

/** A PATH of one folder that has node and npm and nothing else: no cargo, no compiler. */
function bare(folder) {
  if (process.platform === 'win32') return path.dirname(process.execPath);
  const bin = path.join(folder, 'bin');
  fs.mkdirSync(bin);
  for (const name of ['node', 'npm', 'npx', 'sh', 'env']) {
    const found = process.env.PATH.split(path.delimiter)
      .map((at) => path.join(at, name))
      .find((file) => fs.existsSync(file));
    if (found) fs.symlinkSync(found, path.join(bin, name));
  }
  return bin;
}

/**
 * An app that has installed these packages.
 *
 * @param registry  see `startRegistry`
 * @param {string[]} packages  what `npm install` is told
 */
async function makeApp(registry, packages) {
  // As npm names it: the system's own folder for such things may be behind a link, or have a short name.
  const folder = fs.realpathSync.native(fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-app-')));
  const PATH = bare(folder);
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    '{"name":"app","private":true,"type":"commonjs"}',
  );

  /** Runs a command in the app, and returns its output. */
  async function run(command, args) {
    const program = command === 'npm' ? npm(args) : [command, args];
    const options = { cwd: folder, env: { ...process.env, PATH }, maxBuffer: 1e9 };
    const { stdout } = await promisify(execFile)(...program, options);
    return stdout;
  }

  const cache = path.join(folder, 'cache');
  const args = ['install', ...packages, '--registry', registry.url, '--cache', cache];
  await run('npm', [...args, '--no-audit', '--no-fund']);
  return {
    folder,
    run,
    at: (...names) => path.join(folder, ...names),
    remove: () => fs.rmSync(folder, { recursive: true }),
  };
}

/** A package from npm, for tests alone: installed the first time. Returns its folder. */
function fromNpm(name, version) {
  const folder = path.join(CACHE, `${name.replace('/', '-')}@${version}`);
  const installed = path.join(folder, 'node_modules', name);
  if (!fs.existsSync(path.join(folder, '.done'))) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    const args = ['install', `${name}@${version}`, '--no-audit', '--no-fund'];
    execFileSync(...npm(args), { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    fs.writeFileSync(path.join(folder, '.done'), '');
  }
  return installed;
}

/** The program of a version of Node.js. */
function nodeFromNpm(version) {
  const [system, program] =
    process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node'];
  return path.join(fromNpm(`node-${system}-${process.arch}`, version), 'bin', program);
}

const onNode = (version) => () =>
  version === 'current'
    ? { command: process.execPath, args: [] }
    : { command: nodeFromNpm(version), args: [] };
const binary = (name) => path.join('node_modules', '.bin', name);

/** What runs apps: each name with a function that returns its command and first arguments. */
const RUNTIMES = {
  'Node.js, this one': onNode('current'),
  'Node.js 18': onNode('18'),
  'Node.js 20': onNode('20'),
  'Node.js 22': onNode('22'),
  'Node.js 24': onNode('24'),
  'Node.js 26': onNode('26'),
  Bun: () => ({ command: path.join(fromNpm('bun', '1'), '../..', binary('bun')), args: ['run'] }),
  Deno: () => ({
    command: path.join(fromNpm('deno', '2'), '../..', binary('deno')),
    args: ['run', '--allow-all', '--node-modules-dir=manual'],
  }),
};

module.exports = { RUNTIMES, makeApp };
