'use strict';

/**
 * Writes what is made from the surface's declaration in Rust: `index.d.ts`, the modules of `lib/pkgcloud`, the tables
 * of `docs/reference`, `docs/real-servers.md`, and the overview in README.md and docs/README.md. With `--check` it writes
 * nothing, and fails if a file is not as it would be written.
 */

const fs = require('node:fs');
const path = require('node:path');
const { root: ROOT } = require('./run.js');
const { declared } = require('./declared.js');

/** Folders in which nothing else lives. */
const OWN = ['lib/pkgcloud', 'docs/reference'];

function generate() {
  const surface = declared();
  return new Map([
    ['index.d.ts', require('./generate/types.js').types(surface)],
    ...require('./generate/requires.js').requires(surface),
    ...require('./generate/docs.js').docs(surface),
    ...require('./generate/servers.js').servers(surface),
    ...require('./generate/overview.js').overview(surface),
  ]);
}

function filesBelow(folder) {
  const full = path.join(ROOT, folder);
  if (!fs.existsSync(full)) return [];
  return fs.readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(name) : [name];
  });
}

function read(file) {
  const full = path.join(ROOT, file);
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
}

const files = generate();
const stale = OWN.flatMap(filesBelow).filter((file) => !files.has(file));
const changed = [...files.keys()].filter((file) => read(file) !== files.get(file));

if (process.argv.includes('--check')) {
  for (const file of [...changed, ...stale]) console.error(`${file} is not as generated`);
  if (changed.length + stale.length > 0) {
    console.error('Run: npm run generate');
    process.exitCode = 1;
  }
} else {
  for (const file of stale) fs.rmSync(path.join(ROOT, file));
  for (const file of changed) {
    const full = path.join(ROOT, file);
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, files.get(file));
  }
  console.log(`${files.size} files, ${changed.length} written, ${stale.length} removed`);
}
