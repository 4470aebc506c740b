'use strict';

// The identity services of Rackspace and HP before a real Swift: logins in their shape are answered with a token of
// the real Keystone, and a catalog that leads to the real Swift.

const { mockServer } = require('./mock.js');

/** What stands in a login with a key, and how the user and the key are called in it. */
const KEYS = {
  rackspace: ['RAX-KSKEY:apiKeyCredentials', 'username', 'apiKey'],
  hp: ['apiAccessKeyCredentials', 'accessKey', 'secretKey'],
};

const USER = 'ann';
const KEY = 'key of ann';
const PASSWORD = 'password of ann';

/** Whether a login's document has the right key or password, and nothing else that would be one. */
function isRight(provider, { tenantId, tenantName, ...proof }) {
  const [name, user, key] = KEYS[provider];
  const wanted = {
    [name]: { [user]: USER, [key]: KEY },
    passwordCredentials: { username: USER, password: PASSWORD },
  };
  const [given, ...others] = Object.keys(proof);
  return (
    others.length === 0 &&
    wanted[given] !== undefined &&
    Object.entries(wanted[given]).every(([field, value]) => proof[given][field] === value)
  );
}

/**
 * Starts an identity service.
 *
 * @param {'rackspace' | 'hp'} provider
 * @param cloud  of `openstack.js`
 * @returns the mock server, and `withKey` and `withPassword`: client options that log in
 */
async function identity(provider, cloud) {
  const mock = await mockServer((request) => cdn(request));
  const service = (type, url) => ({
    type,
    name: type,
    endpoints: [{ region: 'DFW', publicURL: url }],
  });
  mock.on('POST /v2.0/tokens', async ({ body }) => {
    if (!isRight(provider, JSON.parse(body).auth))
      return { status: 401, body: { unauthorized: { code: 401, message: 'wrong key' } } };
    const { id: token } = await cloud.login(cloud.demo);
    const { projectId, project } = cloud.demo;
    return {
      access: {
        token: {
          id: token.id ?? token,
          expires: new Date(Date.now() + 3600e3).toISOString(),
          tenant: { id: projectId, name: project },
        },
        user: { id: 'ann-1', name: USER, roles: [] },
        serviceCatalog: [
          service('object-store', cloud.storageUrl),
          service('rax:object-cdn', `${mock.url}/cdn`),
        ],
      },
    };
  });
  // The CDN: it knows the containers that have been put on it.
  const published = new Map();
  const cdn = ({ method, path, headers }) => {
    if (!path.startsWith('/cdn/')) return { status: 404 };
    if (method === 'PUT' || method === 'POST') {
      published.set(path, { ...published.get(path), 'x-cdn-enabled': headers['x-cdn-enabled'] });
      return { status: 201 };
    }
    if (!published.has(path)) return { status: 404 };
    const uri = { 'x-cdn-uri': `http://cdn.example${path}` };
    return { status: 204, headers: { ...published.get(path), ...uri } };
  };
  const common = { provider, authUrl: mock.url, username: USER, region: 'DFW' };
  return {
    ...mock,
    withKey: { ...common, apiKey: KEY },
    withPassword: { ...common, password: PASSWORD },
  };
}

module.exports = { identity };
