'use strict';

// How the programs of examples/azure are run.

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { mockServer } = require('../support/mock.js');
const manager = require('../support/resource-manager.js');

const host = (url) => url.replace('http://', '');

async function resourceManager(t) {
  const azure = await manager.start();
  t.after(() => azure.close());
  const { options } = azure;
  return {
    env: {
      AZURE_SUBSCRIPTION_ID: options.subscriptionId,
      AZURE_TENANT_ID: options.tenantId,
      AZURE_CLIENT_ID: options.clientId,
      AZURE_CLIENT_SECRET: options.clientSecret,
      AZURE_AUTHORITY_HOST: options.authorityHost,
      AZURE_SERVERS_URL: options.serversUrl,
      AZURE_PROTOCOL: options.protocol,
      AZURE_PASSWORD: 'a-Password-1',
    },
  };
}

/** A classic API with one server, whatever is asked of it. */
async function classic(t) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'azure-example-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'any.pem');
  fs.writeFileSync(file, 'not looked at without TLS');
  const mock = await mockServer(({ method, path: where }) => {
    const headers = { 'x-ms-request-id': 'op' };
    if (method !== 'GET') return { status: 202, headers };
    if (where.includes('/operations/')) return '<Operation><Status>Succeeded</Status></Operation>';
    if (where.includes('/images/')) return '<OSImage><Name>ubuntu</Name><OS>Linux</OS></OSImage>';
    return (
      '<HostedService><Deployments><Deployment><Name>pkgcloud-example</Name><Status>Running</Status><RoleList><Role>' +
      '<RoleType>PersistentVMRole</RoleType></Role></RoleList></Deployment></Deployments></HostedService>'
    );
  });
  t.after(() => mock.close());
  return {
    env: {
      AZURE_SUBSCRIPTION_ID: 'sub',
      AZURE_KEY_FILE: file,
      AZURE_CERT_FILE: file,
      AZURE_STORAGE_ACCOUNT: 'acct',
      AZURE_STORAGE_KEY: 'a2V5',
      AZURE_SERVERS_URL: host(mock.url),
      AZURE_PROTOCOL: 'http://',
      AZURE_PASSWORD: 'a-Password-1',
    },
  };
}

module.exports = {
  'azure/compute.js': [
    {
      serve: resourceManager,
      prints: [/virtualMachines\/pkgcloud-example RUNNING/, /and removing it/],
    },
    { serve: classic, prints: [/pkgcloud-example RUNNING/, /and removing it/] },
  ],
};
