'use strict';

// The cloud that the acceptance tests run against, by the environment.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { afterEach, beforeEach, describe, test } = require('node:test');
const { options } = require('./acceptance/openstack/config.js');

let folder;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clouds-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Options by these variables, in a folder of these files. */
function of(env, files = {}) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  const file = env.OS_CLIENT_CONFIG_FILE;
  const variables = file ? { ...env, OS_CLIENT_CONFIG_FILE: path.join(folder, file) } : env;
  return options({ env: variables, cwd: folder, home: path.join(folder, 'home') });
}

const CLOUDS = `
clouds:
  one:
    auth:
      auth_url: https://one/v3
      username: ann
      password: pw
      project_name: p
      user_domain_name: Default
      project_domain_id: default
    region_name: R1
    interface: internal
    verify: false
  two:
    auth: { auth_url: https://two, application_credential_id: i, application_credential_secret: s }
    auth_type: v3applicationcredential
  old:
    auth: { auth_url: https://old/v2.0, username: 7, tenant_name: t }
    identity_api_version: 2
`;

const ONE = {
  provider: 'openstack',
  authUrl: 'https://one/v3',
  username: 'ann',
  password: 'pw',
  projectName: 'p',
  domainName: 'Default',
  projectDomainId: 'default',
  region: 'R1',
  keystoneAuthVersion: 'v3',
  useInternal: true,
  strictSSL: false,
};

describe('the cloud under test', () => {
  test('is none, unless the environment names one', () => {
    assert.equal(of({}), null);
    assert.equal(of({}, { 'clouds.yaml': CLOUDS }), null);
  });

  test('is what the variables say', () => {
    const env = {
      OS_AUTH_URL: 'http://h:5000/v3',
      OS_USERNAME: 'u',
      OS_PASSWORD: 'pw',
      OS_TENANT_NAME: 't',
      OS_USER_DOMAIN_ID: 'default',
      OS_PROJECT_ID: '',
      OS_REGION_NAME: 'R',
      OS_ENDPOINT_TYPE: 'adminURL',
      OS_INSECURE: 'true',
    };
    assert.deepEqual(of(env), {
      provider: 'openstack',
      authUrl: 'http://h:5000/v3',
      username: 'u',
      password: 'pw',
      projectName: 't',
      domainId: 'default',
      region: 'R',
      keystoneAuthVersion: 'v3',
      useAdmin: true,
      strictSSL: false,
    });
    assert.equal(of({ ...env, OS_IDENTITY_API_VERSION: '2.0' }).keystoneAuthVersion, 'v2.0');
  });

  for (const name of ['clouds.yaml', 'clouds.yml', 'home/.config/openstack/clouds.yaml'])
    test(`is one of ${name}`, () => {
      assert.deepEqual(of({ OS_CLOUD: 'one' }, { [name]: CLOUDS }), ONE);
    });

  test('is one of the file that a variable names', () => {
    const files = { 'own.yaml': CLOUDS, 'clouds.yaml': 'clouds: { one: {} }' };
    const env = { OS_CLIENT_CONFIG_FILE: 'own.yaml', OS_CLOUD: 'one' };
    assert.deepEqual(of(env, files), ONE);
    assert.equal(of({ ...env, OS_REGION_NAME: 'R2' }).region, 'R2');
    assert.throws(() => of({ OS_CLIENT_CONFIG_FILE: 'own.yaml' }), {
      message: 'OS_CLOUD must name one of one, two, old',
    });
    assert.throws(() => of({ OS_CLIENT_CONFIG_FILE: 'none.yaml' }), /there is no .*none\.yaml/);
    assert.throws(() => of({ OS_CLOUD: 'none' }), { message: 'clouds.yaml has no cloud none' });
  });

  test('has an application credential, or an old Keystone', () => {
    const two = of({ OS_CLOUD: 'two' }, { 'clouds.yaml': CLOUDS });
    assert.deepEqual(
      [two.applicationCredentialId, two.applicationCredentialSecret, two.username],
      ['i', 's', undefined],
    );
    const old = of({ OS_CLOUD: 'old', OS_PASSWORD: 'pw' });
    assert.deepEqual(
      [old.keystoneAuthVersion, old.username, old.password, old.projectName],
      ['v2.0', '7', 'pw', 't'],
    );
  });

  test('has its secrets and its vendor in files of their own', () => {
    const files = {
      'clouds.yaml': 'clouds: { mine: { profile: big, auth: { username: u, project_id: p } } }',
      'secure.yaml': 'clouds: { mine: { auth: { password: hush } } }',
      'clouds-public.yaml': 'public-clouds: { big: { auth: { auth_url: "https://big" } } }',
    };
    assert.deepEqual(of({ OS_CLOUD: 'mine' }, files), {
      provider: 'openstack',
      authUrl: 'https://big',
      username: 'u',
      password: 'hush',
      projectId: 'p',
      keystoneAuthVersion: 'v3',
    });
  });
});
