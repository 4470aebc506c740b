'use strict';

const assert = require('node:assert');
const { it } = require('node:test');
const { keystone, mockServer } = require('./mock');

it('a mock answers by its routes and records what it got', async (t) => {
  const mock = await mockServer({
    'GET /list': { items: [1] },
    'GET /list?page=2': { items: [2] },
    'POST /list': [{ status: 503 }, { status: 201, headers: { etag: 'e' }, body: 'made' }],
    'PUT /echo': ({ raw }) => raw,
  });
  t.after(() => mock.close());
  const call = async (path, options) => {
    const r = await fetch(mock.url + path, options);
    return [r.status, await r.text()];
  };

  assert.deepStrictEqual(await call('/list?page=1'), [200, '{"items":[1]}']);
  assert.deepStrictEqual(await call('/list?page=2'), [200, '{"items":[2]}']);
  assert.deepStrictEqual(await call('/list', { method: 'POST' }), [503, '']);
  for (let i = 0; i < 2; i++)
    assert.deepStrictEqual(await call('/list', { method: 'POST' }), [201, 'made']);
  assert.deepStrictEqual(await call('/echo', { method: 'PUT', body: 'é' }), [200, 'é']);
  assert.strictEqual((await call('/none'))[0], 404);
  const { method, path, query, body, raw } = mock.requests.at(-2);
  assert.deepStrictEqual([method, path, query, body, raw.length], ['PUT', '/echo', '', 'é', 2]);
  assert.strictEqual(mock.requests[0].query, 'page=1');
});

it('a mock may be one function, and reopen on its port', async (t) => {
  const first = await mockServer(({ path }, res) => {
    res.writeHead(202);
    res.end(path);
  });
  assert.strictEqual(await (await fetch(`${first.url}/a`)).text(), '/a');
  await first.close();
  const second = await mockServer(() => ({ path: 'b' }), { port: first.port });
  t.after(() => second.close());
  assert.deepStrictEqual(await (await fetch(first.url)).json(), { path: 'b' });
});

it('a mock plays Keystone, with itself in the catalog', async (t) => {
  const mock = await mockServer();
  t.after(() => mock.close());
  const catalog = { compute: '/v2/t', 'object-store': { ORD: '/ord', DFW: '/dfw' } };
  keystone(mock, { v: 3, catalog });
  keystone(mock, { v: 2, catalog, lifetime: -1 });

  const v3 = await fetch(`${mock.url}/v3/auth/tokens`, { method: 'POST', body: '{}' });
  assert.strictEqual(v3.status, 201);
  assert.strictEqual(v3.headers.get('x-subject-token'), 'token-1');
  const { token } = await v3.json();
  const urls = (type) =>
    token.catalog
      .find((s) => s.type === type)
      .endpoints.filter((e) => e.interface === 'public')
      .map((e) => [e.region, e.url]);
  assert.deepStrictEqual(urls('compute'), [['RegionOne', `${mock.url}/v2/t`]]);
  assert.deepStrictEqual(urls('object-store'), [
    ['ORD', `${mock.url}/ord`],
    ['DFW', `${mock.url}/dfw`],
  ]);

  const login2 = async () =>
    (await (await fetch(`${mock.url}/v2.0/tokens`, { method: 'POST', body: '{}' })).json()).access;
  const access = await login2();
  assert.strictEqual(access.serviceCatalog[0].endpoints[0].publicURL, `${mock.url}/v2/t`);
  assert.ok(new Date(access.token.expires) < new Date());
  assert.strictEqual((await login2()).token.id, 'token-2');
});
