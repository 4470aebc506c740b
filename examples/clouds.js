'use strict';

/**
 * How each cloud's client is made from the environment variables that its own tools use: for each option of
 * `createClient`, the variables that may hold it, the first one that is set first.
 */

const { parseArgs } = require('node:util');

/** Of each list, one option must be there. */
const CLOUDS = {
  filesystem: {
    options: { root: ['PKGCLOUD_ROOT'] },
    needs: [['root']],
  },
  openstack: {
    options: {
      authUrl: ['OS_AUTH_URL'],
      username: ['OS_USERNAME'],
      userId: ['OS_USER_ID'],
      password: ['OS_PASSWORD'],
      authToken: ['OS_TOKEN'],
      applicationCredentialId: ['OS_APPLICATION_CREDENTIAL_ID'],
      applicationCredentialName: ['OS_APPLICATION_CREDENTIAL_NAME'],
      applicationCredentialSecret: ['OS_APPLICATION_CREDENTIAL_SECRET'],
      tenantId: ['OS_PROJECT_ID', 'OS_TENANT_ID'],
      tenantName: ['OS_PROJECT_NAME', 'OS_TENANT_NAME'],
      domainId: ['OS_USER_DOMAIN_ID', 'OS_DOMAIN_ID'],
      domainName: ['OS_USER_DOMAIN_NAME', 'OS_DOMAIN_NAME'],
      projectDomainId: ['OS_PROJECT_DOMAIN_ID', 'OS_DOMAIN_ID'],
      projectDomainName: ['OS_PROJECT_DOMAIN_NAME', 'OS_DOMAIN_NAME'],
      region: ['OS_REGION_NAME'],
      keystoneAuthVersion: ['OS_IDENTITY_API_VERSION'],
    },
    needs: [['authUrl'], ['password', 'applicationCredentialSecret', 'authToken']],
    /** The defaults of OpenStack's own tools: v3, and the domain that every cloud has. */
    complete(options) {
      const v2 = /\/v2\.0\/?$/.test(options.authUrl) && !options.keystoneAuthVersion;
      const full = { keystoneAuthVersion: v2 ? 'v2.0' : 'v3', ...options };
      if (/^v?2/.test(full.keystoneAuthVersion)) return full;
      if (!full.domainId && !full.domainName) full.domainId = 'default';
      if (full.tenantName && !full.projectDomainId && !full.projectDomainName)
        full.projectDomainId = 'default';
      return full;
    },
  },
  rackspace: {
    options: {
      username: ['RACKSPACE_USERNAME', 'OS_USERNAME'],
      apiKey: ['RACKSPACE_API_KEY'],
      password: ['RACKSPACE_PASSWORD'],
      region: ['RACKSPACE_REGION', 'OS_REGION_NAME'],
      authUrl: ['RACKSPACE_AUTH_URL'],
    },
    needs: [['username'], ['apiKey', 'password'], ['region']],
  },
  hp: {
    options: {
      authUrl: ['OS_AUTH_URL'],
      username: ['OS_USERNAME'],
      password: ['OS_PASSWORD'],
      apiKey: ['HP_API_KEY'],
      tenantId: ['OS_TENANT_ID'],
      tenantName: ['OS_TENANT_NAME'],
      region: ['OS_REGION_NAME'],
    },
    needs: [['username'], ['password', 'apiKey'], ['region']],
  },
  amazon: {
    options: {
      keyId: ['AWS_ACCESS_KEY_ID'],
      key: ['AWS_SECRET_ACCESS_KEY'],
      sessionToken: ['AWS_SESSION_TOKEN'],
      region: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
      endpoint: ['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'],
    },
    needs: [['keyId'], ['key']],
  },
  azure: {
    options: {
      storageAccount: ['AZURE_STORAGE_ACCOUNT'],
      storageAccessKey: ['AZURE_STORAGE_KEY', 'AZURE_STORAGE_ACCESS_KEY'],
      sasToken: ['AZURE_STORAGE_SAS_TOKEN'],
      connectionString: ['AZURE_STORAGE_CONNECTION_STRING'],
    },
    needs: [
      ['storageAccount', 'connectionString'],
      ['storageAccessKey', 'sasToken', 'connectionString'],
    ],
  },
  google: {
    options: {
      keyFilename: ['GOOGLE_APPLICATION_CREDENTIALS'],
      projectId: ['GOOGLE_CLOUD_PROJECT', 'GCLOUD_PROJECT'],
    },
    needs: [['keyFilename']],
  },
};

/** The options of a provider's client, from the environment and, before it, from `given`. */
function optionsFor(provider, { env = process.env, given = {} } = {}) {
  const cloud = CLOUDS[provider];
  if (!cloud) {
    const known = Object.keys(CLOUDS).join(', ');
    throw new Error(`There is no provider ${provider} here. Try one of: ${known}`);
  }
  const options = { provider };
  for (const [option, variables] of Object.entries(cloud.options)) {
    const value = given[option] ?? variables.map((name) => env[name]).find(Boolean);
    if (value) options[option] = value;
  }
  for (const choice of cloud.needs) {
    if (choice.some((option) => options[option])) continue;
    const variables = choice.map((option) => cloud.options[option][0]).join(' or ');
    throw new Error(`${provider} needs ${variables} in the environment`);
  }
  return cloud.complete ? cloud.complete(options) : options;
}

/** The options of the provider that the command line names, as in `--provider hp`, or of the usual one. */
function chosenOptions(usual) {
  const { values } = parseArgs({ options: { provider: { type: 'string', default: usual } } });
  return optionsFor(values.provider);
}

module.exports = { CLOUDS, chosenOptions, optionsFor };
