'use strict';

// The cloud that the acceptance tests run against: any OpenStack, named by the usual OS_* variables.

const { setTimeout: sleep } = require('node:timers/promises');

const pkgcloud = require('../../../index.js');

const { env } = process;

/** Client options from OS_*; null if there are none. */
function options() {
  if (!env.OS_AUTH_URL) return null;
  const v2 = env.OS_IDENTITY_API_VERSION === '2' || env.OS_IDENTITY_API_VERSION === '2.0';
  const all = {
    provider: 'openstack',
    authUrl: env.OS_AUTH_URL,
    keystoneAuthVersion: v2 ? 'v2.0' : 'v3',
    username: env.OS_USERNAME,
    userId: env.OS_USER_ID,
    password: env.OS_PASSWORD,
    projectId: env.OS_PROJECT_ID || env.OS_TENANT_ID,
    projectName: env.OS_PROJECT_NAME || env.OS_TENANT_NAME,
    domainId: env.OS_USER_DOMAIN_ID,
    domainName: env.OS_USER_DOMAIN_NAME,
    projectDomainId: env.OS_PROJECT_DOMAIN_ID,
    projectDomainName: env.OS_PROJECT_DOMAIN_NAME,
    applicationCredentialId: env.OS_APPLICATION_CREDENTIAL_ID,
    applicationCredentialName: env.OS_APPLICATION_CREDENTIAL_NAME,
    applicationCredentialSecret: env.OS_APPLICATION_CREDENTIAL_SECRET,
    region: env.OS_REGION_NAME,
  };
  for (const [name, value] of Object.entries(all)) if (value === undefined) delete all[name];
  return all;
}

/** What `node:test` takes as its `skip`. */
const skip = options() ? false : 'no cloud: set OS_AUTH_URL, OS_USERNAME, OS_PASSWORD and the rest';

/** A client of one of the cloud's services. */
const client = (service) => pkgcloud[service].createClient(options());

/** A name that nothing else in the cloud has. */
const unique = (kind) =>
  `acceptance-${kind}-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;

/** Asks again until the answer is right; after `seconds` the last answer is the error. */
async function eventually(ask, isRight, seconds = 180) {
  for (const end = Date.now() + seconds * 1000; ; await sleep(300)) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)} after ${seconds} s`);
  }
}

/** Asks again until the answer is not false. */
const until = (ask, seconds) => eventually(ask, Boolean, seconds);

/** Until a resource is gone. */
const gone = (get, seconds) =>
  until(
    () =>
      get().then(
        (model) => /deleted/i.test(model?.original?.status ?? ''),
        (error) => error.statusCode === 404 || Promise.reject(error),
      ),
    seconds,
  );

/** Runs what is to be done at the end, the last first, whatever becomes of it. */
function undoing() {
  const steps = [];
  const undo = (step) => steps.push(step);
  undo.all = async () => {
    for (const step of steps.reverse()) await step().catch(() => {});
  };
  return undo;
}

module.exports = { client, eventually, gone, pkgcloud, skip, undoing, unique, until };
