'use strict';

/**
 * Packs what is published: the main package, and one package for each system whose compiled core is in this folder.
 *
 *     npm run pack [-- --all]      `--all` fails unless every system's is there
 *
 * Leaves the tarballs in `dist/`, and beside them `dist/packages.json`: their names, manifests and files.
 */

const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const targets = require('../lib/targets.js');
const manifest = require('../package.json');
const { fileOf } = require('./build.js');
const { licences } = require('./licences.js');
const { npm, root } = require('./run.js');

const DIST = path.join(root, 'dist');
const LICENCES = 'THIRD-PARTY-LICENSES.txt';

const { version } = manifest;
const nameOf = (target) => `@pkgcloud-native/${target.name}`;

/** Where the packages come from: npm compares it with what signs them. */
function origin() {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  return name && { type: 'git', url: `git+${server}/${name}.git` };
}

/** The main package's manifest: without what only a clone needs, with the packages of all systems. */
function mainManifest() {
  const { devDependencies, scripts, napi, ...published } = manifest;
  const others = targets.map((target) => [nameOf(target), version]);
  return {
    ...published,
    repository: origin(),
    optionalDependencies: Object.fromEntries(others),
  };
}

/** No `engines`: npm would leave an optional package out without a word. */
function targetManifest(target) {
  const { description, license } = manifest;
  const file = path.basename(fileOf(target.name));
  return {
    name: nameOf(target),
    version,
    description: `${description} (compiled for ${target.name})`,
    license,
    repository: origin(),
    os: [target.os],
    cpu: [target.cpu],
    libc: target.libc && [target.libc],
    main: file,
    files: [file, LICENCES],
  };
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Writes a package's folder, and returns it. */
function stage(manifest, fill) {
  const folder = path.join(DIST, 'stage', manifest.name);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), json(manifest));
  fs.copyFileSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
  fill(folder);
  return folder;
}

function stageMain() {
  return stage(mainManifest(), (folder) => {
    for (const name of [...manifest.files, 'README.md'])
      fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  });
}

function stageTarget(target) {
  return stage(targetManifest(target), (folder) => {
    const file = fileOf(target.name);
    fs.copyFileSync(file, path.join(folder, path.basename(file)));
    fs.writeFileSync(path.join(folder, LICENCES), licences(target.triple));
    const about = `The compiled core of pkgcloud-native for ${target.name}.`;
    fs.writeFileSync(
      path.join(folder, 'README.md'),
      `# ${nameOf(target)}\n\n${about}\nInstall \`pkgcloud-native\`: it brings this package where it is needed.\n`,
    );
  });
}

/** Makes the tarball; says what is in it. */
function pack(folder) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', DIST, folder];
  const text = execFileSync(...npm(args), { cwd: root, encoding: 'utf8' });
  const said = JSON.parse(text);
  const { name, filename, size, unpackedSize, entryCount } = Object.values(said)[0];
  console.log(`${filename}: ${entryCount} files, ${size} bytes packed, ${unpackedSize} unpacked`);
  return { name, file: filename, unpackedSize, manifest: manifestIn(folder) };
}

const manifestIn = (folder) =>
  JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** Packs; returns the tarballs, the main package's last. */
function packAll(all = false) {
  const crate = fs.readFileSync(path.join(root, 'Cargo.toml'), 'utf8').match(/^version = "(.*)"/m);
  if (crate?.[1] !== version) throw new Error(`Cargo.toml is not of version ${version}`);
  const present = targets.filter(({ name }) => fs.existsSync(fileOf(name)));
  const absent = targets.filter((target) => !present.includes(target));
  if (present.length === 0 || (all && absent.length > 0))
    throw new Error(`There is no compiled core for ${absent.map(({ name }) => name).join(', ')}`);
  fs.rmSync(DIST, { recursive: true, force: true });
  const folders = [...present.map(stageTarget), stageMain()];
  const packed = folders.map(pack);
  // Known to a registry, though not packed here.
  const known = absent.map((target) => ({
    name: nameOf(target),
    manifest: targetManifest(target),
  }));
  fs.writeFileSync(path.join(DIST, 'packages.json'), json([...known, ...packed]));
  return packed;
}

module.exports = { DIST, packAll };
if (require.main === module) {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
  packAll(values.all);
}
