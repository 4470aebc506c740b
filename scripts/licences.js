'use strict';

/** The licences of what is compiled into the core: crates by crates, each text once. */

const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { root } = require('./run.js');

/** Where a crate may be had under several licences, the one that is taken. */
const PREFERRED = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'ISC', 'Unicode-3.0', 'MPL-2.0'];
const LICENCE_FILE = /^(licen[cs]e|copying|notice|unlicense|copyright)/i;

/** Crates that end up in the core on a system: not those that only the compiler runs. */
function crates(triple) {
  const args = ['metadata', '--format-version', '1', '--locked', '--filter-platform', triple];
  const text = execFileSync('cargo', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
  const { packages, resolve } = JSON.parse(text);
  const byId = new Map(packages.map((crate) => [crate.id, crate]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const linked = new Set();
  const visit = (id) => {
    const isMacro = byId.get(id).targets.some(({ kind }) => kind.includes('proc-macro'));
    if (linked.has(id) || isMacro) return;
    linked.add(id);
    for (const { pkg, dep_kinds } of nodes.get(id).deps)
      if (dep_kinds.some(({ kind }) => kind === null)) visit(pkg);
  };
  visit(resolve.root);
  linked.delete(resolve.root);
  const order = ({ name, version }) => `${name} ${version}`;
  return [...linked].map((id) => byId.get(id)).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The licences that bind us: of a choice, one; of several at once, all. */
function chosen(expression) {
  const alternatives = expression.replaceAll('/', ' OR ').split(/ OR /);
  const bare = alternatives.map((text) => text.replace(/[()]/g, '').trim());
  return PREFERRED.find((name) => bare.includes(name)) || expression;
}

/** The texts that come with a crate; of those for several licences only the one that is taken. */
function texts(crate, licence) {
  const folder = path.dirname(crate.manifest_path);
  const files = fs.readdirSync(folder).filter((name) => LICENCE_FILE.test(name));
  if (crate.license_file) files.push(crate.license_file);
  const tag = licence.split('-')[0].toLowerCase();
  const exact = files.filter((name) => name.toLowerCase().includes(tag));
  return [...new Set(exact.length > 0 ? exact : files)]
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) =>
      fs.readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim(),
    );
}

/** A text without its copyright lines and headings, and those lines: many crates share the rest, wrapped anew. */
function split(text) {
  const lines = text.split('\n');
  const notices = lines.filter((line) => /^\s*(copyright|\(c\)|©)/i.test(line));
  const rest = lines
    .filter((line) => !notices.includes(line))
    .join('\n')
    .trim();
  const title = /^(the )?(mit|isc|apache)[^\n]*licen[cs]e( \(mit\))?\s*\n+/i;
  const key = rest
    .replace(title, '')
    .replace(/[^a-z0-9]+/gi, ' ')
    .trim()
    .toLowerCase();
  return { notices: notices.map((line) => line.trim()), rest, key };
}

/** The whole list, as text. */
function licences(triple) {
  const groups = new Map();
  const bare = [];
  for (const crate of crates(triple)) {
    const licence = chosen(crate.license || 'as below');
    const line = `${crate.name} ${crate.version} (${licence}) ${crate.repository || ''}`.trim();
    const found = texts(crate, licence);
    if (found.length === 0)
      bare.push(`${line}\n  by ${crate.authors.join(', ') || 'its contributors'}`);
    for (const text of found) {
      const { notices, rest, key } = split(text);
      if (!groups.has(key)) groups.set(key, { rest, of: [] });
      groups.get(key).of.push([line, ...notices.map((notice) => `  ${notice}`)].join('\n'));
    }
  }
  const rule = '='.repeat(80);
  return [
    'The compiled core of pkgcloud-native contains the Rust standard library (MIT OR Apache-2.0, the Rust Project\n' +
      'contributors) and the libraries below, each under the licence that follows its name.',
    ...[...groups.values()].map(({ rest, of }) => `${rule}\n${of.join('\n')}\n\n${rest}`),
    `${rule}\nWithout a text of their own, under the licence named:\n\n${bare.join('\n')}`,
    '',
  ].join('\n\n');
}

module.exports = { licences };
if (require.main === module)
  process.stdout.write(licences(process.argv[2] || 'x86_64-unknown-linux-gnu'));
