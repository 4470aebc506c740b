'use strict';

const pkgcloud = require('../..');
const moto = require('../support/moto.js');

/** A cloud, and how a program finds it. */
async function serve(t) {
  const { keyId, key, region, url, stop } = await moto.start();
  t.after(stop);
  const env = {
    AWS_ACCESS_KEY_ID: keyId,
    AWS_SECRET_ACCESS_KEY: key,
    AWS_REGION: region,
    S3_ENDPOINT: url,
    EC2_ENDPOINT: url,
  };
  return { env, options: { provider: 'amazon', keyId, key, region, endpoint: url } };
}

module.exports = {
  'amazon/storage.js': {
    async serve(t) {
      const { env } = await serve(t);
      return { env, args: ['example-box'] };
    },
    prints: [
      /example-box is a container/,
      /\d+ bytes sent/,
      /site\/index\.html is stored: \d+ bytes of text\/html/,
      /site\/code\.js: \d+ bytes\nsite\/index\.html: \d+ bytes/,
      /site\/code\.js is by me/,
      /it begins with 'use strict'/,
      /404: NotFound/,
      /all is gone/,
    ],
  },
  'amazon/compute.js': {
    async serve(t) {
      const { env, options } = await serve(t);
      const [image] = await pkgcloud.compute.createClient(options).getImages({ owners: 'amazon' });
      return { env, args: [image.id] };
    },
    prints: [
      /example-\d+ is a security group/,
      /example-\d+ is RUNNING/,
      /example-\d+ is one of the servers/,
      /example-\d+ is ended/,
    ],
  },
};
