'use strict';

/** The first thing to run: says so where Node.js is too old, in words that an old one can read. */

var major = Number(process.versions.node.split('.')[0]);
if (major < 18) {
  var error = new Error(
    'pkgcloud-native needs Node.js 18 or newer, and this is Node.js ' +
      process.versions.node +
      '. Run a newer Node.js, or stay with pkgcloud 2.2.0 (npm install pkgcloud@2.2.0) until you can.',
  );
  error.code = 'ERR_PKGCLOUD_NODE';
  throw error;
}
