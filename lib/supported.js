'use strict';

/** The first thing to run: says so where Node.js is too old, in words that an old one can read. */

const version = process.versions.node;

if (Number(version.split('.')[0]) < 18) {
  const error = new Error(
    `pkgcloud-native needs Node.js 18 or newer, and this is Node.js ${version}. ` +
      'Run a newer Node.js, or stay with pkgcloud 2.2.0 (npm install pkgcloud@2.2.0) until you can.',
  );
  error.code = 'ERR_PKGCLOUD_NODE';
  throw error;
}
