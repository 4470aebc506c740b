'use strict';

const { startOcean } = require('../support/digitalocean/ocean.js');

/** The tests' own DigitalOcean, and that the program has asked it nothing that the API does not know. */
async function ocean(t, ...args) {
  const cloud = await startOcean();
  t.after(async () => {
    await cloud.close();
    cloud.verify();
  });
  return { env: { DIGITALOCEAN_TOKEN: 'secret-token', DIGITALOCEAN_API_URL: cloud.url }, args };
}

module.exports = {
  'digitalocean/compute.js': [
    {
      serve: (t) => ocean(t),
      prints: [
        /^flavor {2}s-25vcpu-1gb: 25 CPU, 1024 MB, \$6 a month$/m,
        /^image {3}ubuntu-24-04-x64: /m,
      ],
    },
    {
      serve: (t) => ocean(t, '--create', 'web-1', '--interval', '1'),
      prints: [/^created web-1 .*PROVISIONING\nrunning at 104\.131\.186\.241\ndestroyed\n$/],
    },
  ],
};
