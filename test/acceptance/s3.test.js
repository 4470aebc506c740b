'use strict';

// The storage suite against any store that speaks S3: `npm run test:s3`. It makes containers of its own and removes
// them. Which store, and as whom, is in the environment:
//
// - S3_ENDPOINT            URL of the store; Amazon's own without it
// - S3_KEY_ID, S3_KEY      access key and secret; otherwise what Amazon's own libraries find
// - S3_SESSION_TOKEN       of temporary keys
// - S3_REGION              default us-east-1
// - S3_FORCE_PATH_STYLE    `true` where the bucket can't be part of the host's name
// - S3_WITHOUT             parts of the suite that the store has no counterpart for, as in behaviour/providers.js
// - S3_WITHOUT_NAMES       names of files that it can't hold, as a regular expression

const pkgcloud = require('../..');
const { amazon } = require('../behaviour/providers.js');
const { storage } = require('../behaviour/storage.js');

const { env } = process;
const words = (text) => (text || '').split(',').filter(Boolean);
const refused = env.S3_WITHOUT_NAMES ? new RegExp(env.S3_WITHOUT_NAMES) : undefined;

storage('amazon', {
  capabilities: {
    ...amazon,
    without: [...amazon.without, ...words(env.S3_WITHOUT)],
    names: (name) => !refused?.test(name),
  },
  makeClient() {
    if (!env.S3_ENDPOINT && !env.S3_KEY_ID) {
      const message = 'S3_ENDPOINT or S3_KEY_ID must say which store to test';
      throw Object.assign(new Error(message), { code: 'UNAVAILABLE' });
    }
    return pkgcloud.storage.createClient({
      provider: 'amazon',
      endpoint: env.S3_ENDPOINT,
      keyId: env.S3_KEY_ID,
      key: env.S3_KEY,
      sessionToken: env.S3_SESSION_TOKEN,
      region: env.S3_REGION || 'us-east-1',
      forcePathStyle: env.S3_FORCE_PATH_STYLE === 'true',
    });
  },
});
