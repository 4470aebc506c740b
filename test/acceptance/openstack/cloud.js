'use strict';

/** The cloud that the acceptance tests run against: the one that the usual OS_* variables name. */

const pkgcloud = require('../../../index.js');

const { env } = process;

/** Why the tests can't run, or `false`. */
const skip = env.OS_AUTH_URL ? false : 'no cloud: set OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, …';

const options = {
  provider: 'openstack',
  authUrl: env.OS_AUTH_URL,
  keystoneAuthVersion: env.OS_IDENTITY_API_VERSION === '2' ? 'v2.0' : 'v3',
  username: env.OS_USERNAME,
  password: env.OS_PASSWORD,
  tenantId: env.OS_PROJECT_ID,
  tenantName: env.OS_PROJECT_NAME || env.OS_TENANT_NAME,
  domainId: env.OS_USER_DOMAIN_ID,
  domainName: env.OS_USER_DOMAIN_NAME,
  projectDomainId: env.OS_PROJECT_DOMAIN_ID,
  projectDomainName: env.OS_PROJECT_DOMAIN_NAME,
  region: env.OS_REGION_NAME,
};

/** A client of one of the cloud's services. */
function client(service) {
  return pkgcloud[service].createClient(options);
}

/** A name that nobody else uses. */
function unique(what) {
  return `pkgcloud-${what}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
}

/** Asks again until the answer is right; after `seconds` the last answer is the error. */
async function eventually(ask, isRight, seconds = 180) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)} after ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

module.exports = { client, eventually, skip, unique };
