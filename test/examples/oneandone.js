'use strict';

const { startPanel } = require('../support/oneandone.js');

async function panel(t, ...args) {
  const { close, url } = await startPanel();
  t.after(close);
  return { env: { ONEANDONE_TOKEN: 'secret-token', ONEANDONE_API_URL: `${url}/v1` }, args };
}

const CREATE = ['--create', 'web', '--image', 'A1', '--flavor', 'F1', '--interval', '1'];

module.exports = {
  'oneandone/compute.js': [
    {
      serve: (t) => panel(t),
      prints: [
        /^flavor {2}F1: S, 1 CPU, 0\.5 GB, 30 GB of disk$/m,
        /^image {3}A1: centos7$/m,
        /^server {2}S1: web RUNNING$/m,
      ],
    },
    {
      serve: (t) => panel(t, ...CREATE),
      prints: [/^created web \(S1\): PROVISIONING\nrunning at 1\.2\.3\.4\ndestroyed\n$/],
    },
  ],
  'oneandone/blockstorage.js': [
    { serve: (t) => panel(t, 'S1'), prints: [/^snapshot SN1\n$/] },
    { serve: (t) => panel(t, 'S1', 'take'), prints: [/^took SN1\n$/] },
    { serve: (t) => panel(t, 'S1', 'restore'), prints: [/^restored SN1\n$/] },
    { serve: (t) => panel(t, 'S1', 'delete'), prints: [/^deleted SN1\n$/] },
  ],
  'oneandone/loadbalancer.js': [
    {
      serve: (t) => panel(t),
      prints: [/^load balancer L1: lb 5\.5\.5\.5\n {4}N1: 1\.2\.3\.4 web\n$/],
    },
    {
      serve: (t) => panel(t, '--create', 'lb', '--node', 'N1'),
      prints: [/^created lb \(L1\)\n1 behind it\ndeleted\n$/],
    },
  ],
};
