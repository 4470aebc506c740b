'use strict';

// The storage suite against any store that speaks S3: `npm run test:s3`. It makes containers of its own and removes
// them. Which store, and as whom, is in the environment; otherwise it is Ceph's gateway (see support/radosgw.js), which
// speaks Swift, too:
//
// - S3_ENDPOINT            URL of the store; Amazon's own without it
// - S3_KEY_ID, S3_KEY      access key and secret; otherwise what Amazon's own libraries find
// - S3_SESSION_TOKEN       of temporary keys
// - S3_REGION              default us-east-1
// - S3_FORCE_PATH_STYLE    `true` where the bucket can't be part of the host's name
// - S3_WITHOUT             parts of the suite that the store has no counterpart for, as in behaviour/providers.js
// - S3_WITHOUT_NAMES       names of files that it can't hold, as a regular expression

const { after } = require('node:test');
const pkgcloud = require('../..');
const { amazon, openstack } = require('../behaviour/providers.js');
const { storage } = require('../behaviour/storage.js');
const radosgw = require('../support/radosgw.js');

const { env } = process;
const isNamed = Boolean(env.S3_ENDPOINT || env.S3_KEY_ID);
const words = (text) => (text || '').split(',').filter(Boolean);
const refused = env.S3_WITHOUT_NAMES ? new RegExp(env.S3_WITHOUT_NAMES) : undefined;

let starting;
const gateway = () => (starting ??= radosgw.start());

after(async () => {
  const running = await starting?.catch(() => undefined);
  await running?.stop();
});

const named = {
  endpoint: env.S3_ENDPOINT,
  keyId: env.S3_KEY_ID,
  key: env.S3_KEY,
  sessionToken: env.S3_SESSION_TOKEN,
  region: env.S3_REGION || 'us-east-1',
  forcePathStyle: env.S3_FORCE_PATH_STYLE === 'true',
};

storage('amazon', {
  capabilities: {
    ...amazon,
    without: [...amazon.without, ...words(env.S3_WITHOUT)],
    names: (name) => !refused?.test(name),
  },
  async makeClient() {
    const { url: endpoint, keyId, key, region } = isNamed ? {} : await gateway();
    const options = isNamed ? named : { endpoint, keyId, key, region };
    return pkgcloud.storage.createClient({ provider: 'amazon', ...options });
  },
});

if (!isNamed) {
  storage('openstack', {
    // What it lists for a path has the folders in it, too; making ten thousand files would take it minutes.
    capabilities: { ...openstack, without: ['path'], many: 1100 },
    async makeClient() {
      const { url: authUrl, v1 } = await gateway();
      const options = { authUrl, version: 1, ...v1 };
      return pkgcloud.storage.createClient({ provider: 'openstack', ...options });
    },
  });
}
