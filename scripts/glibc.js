'use strict';

/**
 * Which C library a compiled file needs: the highest of the symbol versions that it names.
 *
 *     node scripts/glibc.js FILE [VERSION]      fails if it needs a newer one
 */

const fs = require('node:fs');

/** The oldest C library that published Linux packages run on. */
const LIMIT = '2.17';

const number = (version) =>
  version
    .split('.')
    .map((part) => part.padStart(4, '0'))
    .join('.');

/** The highest version named, or `undefined` if there is none. */
function highest(file) {
  const named = fs.readFileSync(file, 'latin1').match(/GLIBC_\d+(\.\d+)+/g) || [];
  const versions = named.map((name) => name.slice('GLIBC_'.length));
  return versions.sort((a, b) => (number(a) < number(b) ? -1 : 1)).pop();
}

/** Whether a file is there and needs none newer than that. */
function isPortable(file, limit = LIMIT) {
  const found = fs.existsSync(file) ? highest(file) : undefined;
  return found !== undefined && number(found) <= number(limit);
}

/** Ends this process if a file needs more than it may. */
function check(file, limit = LIMIT) {
  console.log(`${file} needs glibc ${highest(file)}`);
  if (isPortable(file, limit)) return;
  console.error(`It must need none newer than ${limit}`);
  process.exit(1);
}

module.exports = { LIMIT, check, highest, isPortable };
if (require.main === module) check(process.argv[2], process.argv[3]);
