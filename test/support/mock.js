'use strict';

// A recording HTTP server with canned answers, for tests of what goes over the wire.

const http = require('node:http');
const { once } = require('node:events');

/**
 * Starts a mock server.
 *
 * `answers` is a function of the recorded request, or routes such as
 *
 *     { 'GET /v2/servers': { servers: [] },                 an object: 200 and JSON
 *       'DELETE /v2/servers/1': { status: 204 },            a reply: { status, headers, body }
 *       'GET /v2/flavors?limit=1': (request) => ...,        a function of the recorded request
 *       'POST /v2/servers': [{ status: 503 }, {...}] }      one after another, the last one stays
 *
 * A route with a query answers that query only, one without answers any. What a function returns
 * may be any of these, or `undefined` when it has answered through its second argument, Node's
 * response. What no route fits is answered 404.
 *
 * @param {function | object} [answers]
 * @param {{port?: number}} [options]
 * @returns {Promise<{
 *   url: string, port: number,
 *   requests: {method: string, path: string, query: string, headers: object, body: string, raw: Buffer}[],
 *   on: (route: string, answer) => void,     adds or replaces a route; routes come before a function
 *   close: () => Promise<void>,
 * }>}
 */
async function mockServer(answers = {}, { port = 0 } = {}) {
  const requests = [];
  const routes = typeof answers === 'function' ? {} : { ...answers };
  const fallback =
    typeof answers === 'function'
      ? answers
      : ({ method, path }) => ({ status: 404, body: `no route for ${method} ${path}` });

  const server = http.createServer(async (req, res) => {
    const raw = await req.toArray().then(Buffer.concat, () => undefined);
    if (!raw) return; // cut short: neither answered nor recorded
    const [path, query = ''] = req.url.split(/\?(.*)/s);
    const request = {
      method: req.method,
      path,
      query,
      headers: req.headers,
      body: raw.toString(),
      raw,
    };
    requests.push(request);
    const answer =
      routes[`${req.method} ${req.url}`] ?? routes[`${req.method} ${path}`] ?? fallback;
    try {
      await reply(res, answer, request);
    } catch (error) {
      send(res, { status: 500, body: `the mock failed: ${error.stack}` });
    }
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const bound = server.address().port;
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    requests,
    on(route, answer) {
      routes[route] = answer;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function reply(res, answer, request) {
  if (Array.isArray(answer))
    return reply(res, answer.length > 1 ? answer.shift() : answer[0], request);
  if (typeof answer === 'function') return reply(res, await answer(request, res), request);
  if (answer !== undefined) send(res, isReply(answer) ? answer : { body: answer });
}

// Anything with a key beyond these is itself the JSON to send.
function isReply(answer) {
  return (
    typeof answer === 'object' &&
    !Buffer.isBuffer(answer) &&
    Object.keys(answer).every((key) => ['status', 'headers', 'body'].includes(key))
  );
}

function send(res, { status = 200, headers = {}, body = '' }) {
  const plain = typeof body === 'string' || Buffer.isBuffer(body);
  const bytes = plain ? body : JSON.stringify(body);
  const length =
    status === 204 || status === 304 ? {} : { 'content-length': Buffer.byteLength(bytes) };
  const type = plain ? {} : { 'content-type': 'application/json' };
  res.writeHead(status, { ...length, ...type, ...headers });
  res.end(bytes);
}

/**
 * Makes a mock answer Keystone logins, with a catalog that points at the mock itself. Each login
 * hands out the next token: token-1, token-2, …
 *
 * @param mock
 * @param {object} [options]
 * @param {2 | 3} [options.v]          `POST /v2.0/tokens` or `POST /v3/auth/tokens`; default 3
 * @param {object} [options.catalog]   service type -> path, or -> { region: path }: { compute: '/v2/t' }
 * @param {string} [options.region]    region of plain paths; default RegionOne
 * @param {number} [options.lifetime]  seconds until a token expires; default 3600
 */
function keystone(mock, { v = 3, catalog = {}, region = 'RegionOne', lifetime = 3600 } = {}) {
  let logins = 0;
  const services = Object.entries(catalog).map(([type, paths]) => {
    const regions = Object.entries(typeof paths === 'string' ? { [region]: paths } : paths);
    return {
      type,
      endpoints: regions.map(([name, path]) => ({ region: name, url: mock.url + path })),
    };
  });
  const login = () => ({
    id: `token-${++logins}`,
    issued: new Date().toISOString(),
    expires: new Date(Date.now() + lifetime * 1000).toISOString(),
  });

  if (v === 2) {
    mock.on('POST /v2.0/tokens', () => {
      const { id, issued, expires } = login();
      return {
        access: {
          token: {
            id,
            issued_at: issued,
            expires,
            tenant: { id: 'project-id', name: 'project', enabled: true },
          },
          serviceCatalog: services.map(({ type, endpoints }) => ({
            type,
            name: type,
            endpoints_links: [],
            endpoints: endpoints.map(({ region: name, url }) => ({
              region: name,
              publicURL: url,
              internalURL: url,
              adminURL: url,
            })),
          })),
          user: {
            id: 'user-id',
            name: 'user',
            username: 'user',
            roles: [{ name: 'member' }],
            roles_links: [],
          },
        },
      };
    });
    return;
  }
  mock.on('POST /v3/auth/tokens', () => {
    const { id, issued, expires } = login();
    const domain = { id: 'default', name: 'Default' };
    return {
      status: 201,
      headers: { 'x-subject-token': id },
      body: {
        token: {
          methods: ['password'],
          issued_at: issued,
          expires_at: expires,
          user: { id: 'user-id', name: 'user', domain, password_expires_at: null },
          project: { id: 'project-id', name: 'project', domain },
          is_domain: false,
          roles: [{ id: 'role-id', name: 'member' }],
          catalog: services.map(({ type, endpoints }) => ({
            id: type,
            type,
            name: type,
            endpoints: endpoints.flatMap(({ region: name, url }) =>
              ['public', 'internal', 'admin'].map((kind) => ({
                id: `${type}-${name}-${kind}`,
                interface: kind,
                region: name,
                region_id: name,
                url,
              })),
            ),
          })),
        },
      },
    };
  });
}

module.exports = { mockServer, keystone };
