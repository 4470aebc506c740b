'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { triton } = require('../support/triton.js');

const KEYS = path.join(__dirname, '..', 'fixtures', 'keys');
const publicKey = (name) => fs.readFileSync(path.join(KEYS, `${name}.pub`), 'utf8');

/** A data center that knows two keys. */
async function serve(t, args, env) {
  const keys = { own: publicKey('ed25519'), locked: publicKey('ed25519-locked') };
  const cloud = await triton({ keys });
  t.after(() => cloud.close());
  return { args, env: { SDC_ACCOUNT: 'acct', SDC_URL: cloud.url, ...env } };
}

module.exports = {
  'joyent/compute.js': [
    {
      serve: (t) => serve(t, [], { SDC_IDENTITY: path.join(KEYS, 'ed25519') }),
      prints: [
        /^CloudAPI 9\.20\.0$/m,
        /^flavor {2}g4-small 1G: 1024 MiB/m,
        /^image {3}[0-9a-f-]+: base-64 1\.0\.0$/m,
        /^key {5}own: [0-9a-f:]{47}$/m,
      ],
    },
    {
      serve: (t) =>
        serve(t, ['--create', 'web-1', '--interval', '10'], {
          SDC_IDENTITY: path.join(KEYS, 'ed25519-locked'),
          SDC_PASSPHRASE: 'open sesame',
          SDC_KEY_ID: 'locked',
        }),
      prints: [
        /^created web-1 \([0-9a-f-]+\): PROVISIONING$/m,
        /^running at 165\.225\.130\.9$/m,
        /^destroyed$/m,
      ],
    },
  ],
};
