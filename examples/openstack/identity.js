'use strict';

/**
 * Checks the token of a login, and lists the projects of its user.
 *
 *     node examples/openstack/identity.js        with what an openrc file sets in the environment
 */

const pkgcloud = require('../../index.js');
const { optionsFor } = require('../clouds.js');

const client = pkgcloud.providers.openstack.identity.createClient(optionsFor('openstack'));

async function main() {
  await client.auth();
  const { token, user, serviceCatalog } = client._identity;
  console.log(`${user.name} is logged in until ${token.expires.toISOString()}`);
  for (const { type, name } of Object.values(serviceCatalog.services)) console.log(type, name);

  const { projects, tenants = projects } = await client.getTenantInfo();
  for (const { id, name } of tenants) console.log('project', id, name);
  await client.validateToken(token.id);
  console.log('the token is good');
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
