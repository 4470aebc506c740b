'use strict';

/** `docs/real-servers.md`: which methods of the OpenStack family have been proven on which real server. */

const fs = require('node:fs');
const path = require('node:path');
const { table } = require('./docs.js');

const TESTS = path.join(__dirname, '..', '..', 'test');
const HEAD = '<!-- Written by `npm run generate` from the results of the acceptance tests. -->\n\n';

/** Where each provider's results are, and what its columns are called. */
const RINGS = {
  openstack: {
    file: 'acceptance/openstack.json',
    columns: { v3: 'Keystone v3', 'v2.0': 'Keystone v2.0' },
  },
  rackspace: { file: 'acceptance/rackspace.json', columns: { mimic: 'mimic' } },
  hp: { columns: {} },
};

/** Why no server can be asked for a whole service. */
const NO_SERVER = {
  'openstack.cdn': 'Poppy, OpenStack’s CDN service, was given up in 2016; nobody packages it.',
  'rackspace.cdn': 'Rackspace’s CDN API has no double.',
  'rackspace.database': 'mimic has no databases; the requests are those of `openstack.database`.',
  'rackspace.dns': 'mimic knows reverse DNS only.',
  'rackspace.network':
    'mimic’s networks are at another path than Rackspace’s; the requests are those of `openstack.network`.',
};

/** Why a method that a server refuses is not served any more. */
const GONE =
  'Nova’s own networks (nova-network) are gone since 2020, and Neutron has no counterpart: a network cannot change its project or be bound to a host.';
const NOT_SERVED = {
  'openstack.compute': Object.fromEntries(
    [
      'addNetwork',
      'addNetworkToHost',
      'removeNetworkFromHost',
      'disassociateNetworkFromProject',
      'disassociateProjectFromNetwork',
      '_doNetworkAction',
    ].map((name) => [name, GONE]),
  ),
};

/** The page by its path. */
function servers(surface) {
  const parts = ['# Proven on real servers', INTRODUCTION];
  for (const [name, ring] of Object.entries(RINGS)) {
    const provider = surface.providers.find((one) => one.name === name);
    parts.push(`## ${name}`, ...provider.services.flatMap((service) => part(name, ring, service)));
  }
  return new Map([['docs/real-servers.md', `${HEAD}${parts.join('\n\n')}\n`]]);
}

const INTRODUCTION = `Each method of the OpenStack family, and what has answered it in the last run of the acceptance tests: \`npm run test:openstack -- --record\` against a cloud of Keystone 30, Swift 2.38, Glance 33, Placement 16, Nova 34, Neutron 29, Cinder 29, Heat 27 and Trove 26, by Keystone v3 or, where there is a column for it, by the v2.0 API of Keystone 12; \`npm run test:rackspace -- --record\` against mimic 2.2.0, Rackspace’s double of its cloud.

- **✓ 5**: five calls were answered, and each answer was what it should be. Calls that a test wants refused (a missing server, say) are not counted.
- **recording**: no server was asked. Requests and answers are compared with recordings of pkgcloud 2.2.0 and tested against a mock.
- **not served**: today’s servers refuse it, with this status.

HP’s cloud was closed in 2016. Its services are OpenStack’s, and its client differs in its login only: the table of \`openstack\` holds for it, and the tests of \`hp\` log in at an identity service of its shape in front of a real Swift.`;

const results = ({ file }) => {
  const full = file && path.join(TESTS, file);
  return full && fs.existsSync(full) ? JSON.parse(fs.readFileSync(full, 'utf8')) : {};
};

function part(provider, ring, service) {
  const id = `${provider}.${service.name}`;
  const all = results(ring);
  const columns = Object.entries(ring.columns).filter(([key]) => all[key]?.[service.name]);
  const title = `### [${id}](reference/${id}.md)`;
  if (columns.length === 0 && ring.file && !NO_SERVER[id])
    return [title, 'Proven by the acceptance tests; no run has been recorded here yet.'];
  if (columns.length === 0) {
    const why = NO_SERVER[id] ?? 'The requests are those of `openstack`.';
    return [title, `Recordings and mocks only. ${why}`];
  }
  const own = service.methods.filter(({ name }) => !SHARED.includes(name));
  const rows = own.map(({ name }) => [
    `\`${name}\``,
    ...columns.map(([key]) => cell(all[key][service.name][name])),
    NOT_SERVED[id]?.[name] ?? by(columns.map(([key]) => all[key][service.name][name])),
  ]);
  return [title, table(['Method', ...columns.map(([, label]) => label), ''], rows)];
}

/** Methods that every client has. */
const SHARED = ['auth', '_request', '_getUrl', '_isAuthorized', '_getIdentityOptions'];

function cell(method) {
  if (!method) return 'recording';
  if (method.answered > 0) return `✓ ${method.answered}`;
  return `not served (${Object.keys(method.refused).join(', ')})`;
}

function by(methods) {
  const others = new Set(methods.flatMap((method) => method?.by ?? []));
  return others.size > 0 ? `Also with ${[...others].join(', ')} in its place.` : '';
}

module.exports = { servers };
