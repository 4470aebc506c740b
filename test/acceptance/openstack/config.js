'use strict';

// Which cloud the acceptance tests run against: `OS_CLOUD` names one of a `clouds.yaml`, or `OS_AUTH_URL` and the
// other `OS_*` variables say it all. As every OpenStack tool does it, see
// https://docs.openstack.org/openstacksdk/latest/user/config/configuration.html

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const yaml = require('yaml');

/** Client options by the names that `clouds.yaml` has for them; `OS_…` variables have the same, in capitals. */
const NAMES = {
  authUrl: ['auth_url'],
  username: ['username'],
  userId: ['user_id'],
  password: ['password'],
  authToken: ['token', 'auth_token'],
  projectId: ['project_id', 'tenant_id'],
  projectName: ['project_name', 'tenant_name'],
  domainId: ['user_domain_id', 'domain_id', 'default_domain_id', 'default_domain'],
  domainName: ['user_domain_name', 'domain_name', 'default_domain_name'],
  projectDomainId: ['project_domain_id', 'default_domain_id', 'default_domain'],
  projectDomainName: ['project_domain_name', 'default_domain_name'],
  applicationCredentialId: ['application_credential_id'],
  applicationCredentialName: ['application_credential_name'],
  applicationCredentialSecret: ['application_credential_secret'],
  region: ['region_name'],
};

/** The folders that `clouds.yaml` is looked for in. */
const folders = ({ env, cwd, home }) => [
  cwd,
  path.join(env.XDG_CONFIG_HOME || path.join(home, '.config'), 'openstack'),
  '/etc/openstack',
];

/** What a configuration file says, from the first place that has one. */
function read(kind, named, place) {
  const candidates = named
    ? [named]
    : folders(place).flatMap((folder) =>
        ['yaml', 'yml', 'json'].map((ending) => path.join(folder, `${kind}.${ending}`)),
      );
  const file = candidates.find((candidate) => fs.existsSync(candidate));
  if (!file) {
    if (named) throw new Error(`there is no ${named}`);
    return {};
  }
  // JSON is YAML, too.
  return yaml.parse(fs.readFileSync(file, 'utf8')) ?? {};
}

/** Settings of `over` before those of `under`, and those of their `auth` too. */
const merge = (under = {}, over = {}) => ({
  ...under,
  ...over,
  auth: { ...under.auth, ...over.auth },
});

/** What `clouds.yaml`, `secure.yaml` and `clouds-public.yaml` say of a cloud. */
function named(place) {
  const { env } = place;
  const { clouds = {} } = read('clouds', env.OS_CLIENT_CONFIG_FILE, place);
  // A file that was named and has one cloud only leaves no doubt.
  const names = Object.keys(clouds);
  const name = env.OS_CLOUD || (names.length === 1 ? names[0] : undefined);
  if (!name) throw new Error(`OS_CLOUD must name one of ${names.join(', ')}`);
  if (!clouds[name]) throw new Error(`clouds.yaml has no cloud ${name}`);
  const secure = read('secure', env.OS_CLIENT_SECURE_FILE, place).clouds?.[name];
  const profile = clouds[name].profile ?? clouds[name].cloud;
  const vendor = profile && read('clouds-public', undefined, place)['public-clouds']?.[profile];
  if (profile && !vendor) throw new Error(`clouds-public.yaml has no cloud ${profile}`);
  const { auth, ...rest } = merge(merge(vendor, clouds[name]), secure);
  const settings = { ...rest, ...auth };
  if (env.OS_REGION_NAME) settings.region_name = env.OS_REGION_NAME;
  if (env.OS_PASSWORD && settings.username) settings.password ??= env.OS_PASSWORD;
  return settings;
}

/** What the `OS_*` variables say. */
function fromVariables(env) {
  const settings = {};
  for (const [name, value] of Object.entries(env))
    if (name.startsWith('OS_')) settings[name.slice(3).toLowerCase()] = value;
  if (/^(1|true|yes)$/i.test(env.OS_INSECURE ?? '')) settings.verify = false;
  settings.interface ??= env.OS_ENDPOINT_TYPE;
  return settings;
}

/** Options of a client for these settings. */
function optionsOf(settings) {
  const options = { provider: 'openstack' };
  for (const [option, names] of Object.entries(NAMES)) {
    const name = names.find((one) => settings[one] !== undefined && settings[one] !== '');
    if (name) options[option] = String(settings[name]);
  }
  const version = String(settings.identity_api_version ?? '');
  const v2 = /^v?2(\.0)?$/.test(version) || /^v2/.test(settings.auth_type ?? '');
  options.keystoneAuthVersion = v2 ? 'v2.0' : 'v3';
  const reach = String(settings.interface ?? '').replace(/URL$/, '');
  if (reach === 'internal') options.useInternal = true;
  if (reach === 'admin') options.useAdmin = true;
  if (settings.verify === false) options.strictSSL = false;
  if (settings.cacert) options.ca = fs.readFileSync(settings.cacert, 'utf8');
  return options;
}

/**
 * Options of a client of the cloud that the environment names; `null` if it names none.
 *
 * @param {object} [place]  `env`, `cwd`, `home`: where to look, for tests of this
 */
function options(place = {}) {
  const where = { env: process.env, cwd: process.cwd(), home: os.homedir(), ...place };
  const { env } = where;
  if (env.OS_CLOUD || env.OS_CLIENT_CONFIG_FILE) return optionsOf(named(where));
  return env.OS_AUTH_URL ? optionsOf(fromVariables(env)) : null;
}

module.exports = { options };
