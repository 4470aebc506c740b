'use strict';

/**
 * Which C library a compiled file needs: the highest of the symbol versions that it names.
 *
 *     node scripts/glibc.js FILE [VERSION]      fails if it needs a newer one
 */

const fs = require('node:fs');

const number = (version) => version.split('.').map((part) => part.padStart(4, '0')).join('.');

/** The highest version named, or `undefined` if there is none. */
function highest(file) {
  const named = fs.readFileSync(file, 'latin1').match(/GLIBC_\d+(\.\d+)+/g) || [];
  const versions = named.map((name) => name.slice('GLIBC_'.length));
  return versions.sort((a, b) => (number(a) < number(b) ? -1 : 1)).pop();
}

/** Ends this process if a file needs more than it may. */
function check(file, limit) {
  const found = highest(file);
  console.log(`${file} needs glibc ${found}`);
  if (found !== undefined && number(found) <= number(limit)) return;
  console.error(`It must need none newer than ${limit}`);
  process.exit(1);
}

module.exports = { check, highest };
if (require.main === module) check(process.argv[2], process.argv[3] || '2.17');
