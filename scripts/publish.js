'use strict';

/** Publishes what `npm run pack` has left in `dist/`: every system's package, and the main one last. */

const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { version } = require('../package.json');
const { npm, root, run } = require('./run.js');

const DIST = path.join(root, 'dist');

const tag = process.env.GITHUB_REF_NAME;
if (tag !== undefined && tag !== `v${version}`) {
  console.error(`The tag is ${tag}, and package.json is of version ${version}`);
  process.exit(1);
}

/** Whether it is there already, from a run that did not come to its end. */
function isPublished(name) {
  try {
    const args = ['view', `${name}@${version}`, 'version'];
    return execFileSync(...npm(args), { stdio: 'pipe' }).length > 0;
  } catch {
    return false;
  }
}

const packages = JSON.parse(fs.readFileSync(path.join(DIST, 'packages.json'), 'utf8'));
const missing = packages.filter(({ file }) => file === undefined);
if (missing.length > 0) {
  console.error(`Not packed: ${missing.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
const distTag = version.includes('-') ? 'next' : 'latest';
for (const { name, file } of packages) {
  if (isPublished(name)) {
    console.log(`${name} ${version} is published already`);
    continue;
  }
  const args = ['publish', path.join(DIST, file), '--access', 'public', '--provenance'];
  run(...npm([...args, '--tag', distTag]));
}
