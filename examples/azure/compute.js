'use strict';

/**
 * Creates a server on Azure, tells its addresses, and removes it again.
 *
 *     node examples/azure/compute.js [name]
 *
 * By Resource Manager, as a service principal:
 *
 *     AZURE_SUBSCRIPTION_ID  AZURE_TENANT_ID  AZURE_CLIENT_ID  AZURE_CLIENT_SECRET
 *
 * or, on a machine of Azure's, as its managed identity: AZURE_SUBSCRIPTION_ID and AZURE_MANAGED_IDENTITY=true.
 *
 * By the classic API of a private installation, with a management certificate:
 *
 *     AZURE_SUBSCRIPTION_ID  AZURE_KEY_FILE  AZURE_CERT_FILE  AZURE_SERVERS_URL
 *     AZURE_STORAGE_ACCOUNT  AZURE_STORAGE_KEY
 *
 * AZURE_PASSWORD is the new administrator's. AZURE_LOCATION, AZURE_FLAVOR and AZURE_IMAGE may say what is created;
 * AZURE_AUTHORITY_HOST, AZURE_SERVERS_URL and AZURE_PROTOCOL where another cloud than Microsoft's public one is.
 */

const fs = require('node:fs');
const pkgcloud = require('../..');

const { env } = process;
const file = (path) => path && fs.readFileSync(path, 'utf8');
const isClassic = Boolean(env.AZURE_CERT_FILE);

const login = isClassic
  ? {
      key: file(env.AZURE_KEY_FILE),
      cert: file(env.AZURE_CERT_FILE),
      storageAccount: env.AZURE_STORAGE_ACCOUNT,
      storageAccessKey: env.AZURE_STORAGE_KEY,
    }
  : {
      tenantId: env.AZURE_TENANT_ID,
      clientId: env.AZURE_CLIENT_ID,
      clientSecret: env.AZURE_CLIENT_SECRET,
      managedIdentity: env.AZURE_MANAGED_IDENTITY === 'true',
      authorityHost: env.AZURE_AUTHORITY_HOST,
    };

const order = isClassic
  ? { location: 'West Europe', flavor: 'Small', image: 'ubuntu' }
  : {
      location: 'westeurope',
      flavor: 'Standard_B1s',
      image: 'Canonical:ubuntu-24_04-lts:server:latest',
    };

async function main([name = 'pkgcloud-example']) {
  if (!env.AZURE_PASSWORD) throw new Error('AZURE_PASSWORD must be set: the new server needs one');
  const location = env.AZURE_LOCATION || order.location;
  const client = pkgcloud.compute.createClient({
    provider: 'azure',
    subscriptionId: env.AZURE_SUBSCRIPTION_ID,
    protocol: env.AZURE_PROTOCOL || 'https://',
    serversUrl: env.AZURE_SERVERS_URL,
    location,
    ...login,
  });
  console.log(`creating ${name} in ${location}: this takes some minutes`);
  const server = await client.createServer({
    name,
    location,
    flavor: env.AZURE_FLAVOR || order.flavor,
    image: env.AZURE_IMAGE || order.image,
    username: 'example',
    password: env.AZURE_PASSWORD,
    ports: [{ name: 'http', port: '80' }],
  });
  console.log(server.id, server.status, server.addresses);
  console.log('and removing it');
  await client.destroyServer(server);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
