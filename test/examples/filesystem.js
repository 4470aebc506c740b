'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** A directory that is gone after the test. */
function scratch(t) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-examples-'));
  t.after(() => fs.rmSync(root, { recursive: true }));
  return root;
}

module.exports = {
  'start.js': {
    serve: (t) => ({ args: ['--size', '1'], env: { TMPDIR: scratch(t) } }),
    prints: [/5 files, .*every byte as it was/],
  },
  'filesystem/storage.js': {
    serve: (t) => ({ env: { PKGCLOUD_ROOT: scratch(t) } }),
    prints: [
      /notes is a container, with {"shelf":"top"}/,
      /code\/storage\.js is stored: \d+ bytes of (text|application)\/javascript/,
      /it begins with 'use strict'/,
      /now its metadata is {"language":"de"}/,
      /404: Item not found/,
      /all is gone/,
    ],
  },
};
