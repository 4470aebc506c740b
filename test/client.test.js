'use strict';

const assert = require('node:assert/strict');
const { Readable } = require('node:stream');
const { inspect, promisify } = require('node:util');
const { describe, it, before } = require('node:test');
const pkgcloud = require('..');
const {
  calledBack,
  calls,
  client,
  config,
  failure,
  logins,
  mockCloud,
  underway,
} = require('./support/cloud.js');

const SERVERS = { servers: [{ id: '1', name: 'one', status: 'ACTIVE' }] };

function answers() {
  return {
    'GET /compute/servers/detail': SERVERS,
    'GET /compute/limits': { limits: { rate: [] } },
    'HEAD /swift/box/a.txt': { headers: { etag: 'e1', 'content-type': 'text/plain' } },
    'PUT /swift/box': { status: 201 },
    'POST /compute/echo': ({ body, raw, headers }) => ({
      body: { got: body, bytes: raw.length, type: headers['content-type'] ?? null },
    }),
  };
}

const last = (mock) => mock.requests.at(-1);

describe('methods', () => {
  let mock;
  let compute;
  before(async () => {
    mock = await mockCloud(answers());
    compute = client(mock, 'compute');
  });

  it("are the instance's own, enumerable, with 2.2.0's arity", () => {
    const own = Object.keys(compute).filter((name) => typeof compute[name] === 'function');
    for (const name of ['getServers', 'getServer', 'createServer', 'destroyServer', 'rebootServer'])
      assert.ok(own.includes(name), name);
    assert.equal(compute.getServer.length, 2);
    assert.equal(compute.getServer.name, 'getServer');
  });

  it('call back with null and the result, on a later tick', async () => {
    let later = false;
    const outcome = await new Promise((resolve) => {
      compute.getServers((...values) => resolve({ values, later }));
      later = true;
    });
    assert.equal(outcome.later, true);
    assert.equal(outcome.values[0], null);
    assert.equal(outcome.values[1][0].name, 'one');
    assert.ok(outcome.values[1][0] instanceof pkgcloud.providers.openstack.compute.Server);
  });

  it('call back on a later tick for what can be refused at once, too', async () => {
    for (const wrong of [undefined, {}, '', Symbol('x')]) {
      let later = false;
      const [error, when] = await new Promise((resolve) => {
        compute.getServer(wrong, (e) => resolve([e, later]));
        later = true;
      });
      assert.ok(error instanceof Error);
      assert.equal(when, true);
    }
  });

  it('call back once', async () => {
    let count = 0;
    await new Promise((resolve) => {
      compute.getServers(() => {
        count += 1;
        setTimeout(resolve, 20);
      });
    });
    assert.equal(count, 1);
  });

  it('return promises where no function comes last', async () => {
    const promise = compute.getServers();
    assert.ok(promise instanceof Promise);
    const servers = await promise;
    assert.equal(servers[0].id, '1');
    assert.deepEqual(await compute.getServers({}, undefined), servers);
  });

  it('have all their values in `all()`', async () => {
    const raw = await compute.getServers().all();
    assert.ok(Array.isArray(raw));
    assert.equal(raw[0][0].id, '1');
    const values = await calledBack(compute, '_request', { path: 'servers/detail' });
    assert.deepEqual(values[1], SERVERS);
    assert.equal(values[2].statusCode, 200);
  });

  it('tell an error in `all()` only there', async () => {
    const unhandled = [];
    const note = (reason) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    try {
      const error = await failure(compute.getServer('nope').all());
      assert.equal(error.statusCode, 404);
      await new Promise(setImmediate);
      assert.deepEqual(unhandled, []);
    } finally {
      process.off('unhandledRejection', note);
    }
  });

  it('can be lifted', async () => {
    const getServers = promisify(compute.getServers).bind(compute);
    assert.equal((await getServers())[0].id, '1');
    const lifted = {};
    for (const name of Object.keys(compute)) {
      if (typeof compute[name] === 'function')
        lifted[`${name}Async`] = promisify(compute[name].bind(compute));
    }
    assert.equal((await lifted.getServersAsync({}))[0].id, '1');
    assert.equal((await failure(lifted.getServerAsync('nope'))).statusCode, 404);
  });

  it('can be stubbed and wrapped', async () => {
    const mine = client(mock, 'compute');
    const { getServers } = mine;
    let wrapped = 0;
    mine.getServers = function (...args) {
      wrapped += 1;
      return getServers.apply(this, args);
    };
    assert.equal((await mine.getServers()).length, 1);
    assert.equal(wrapped, 1);
    mine.getServer = (id, callback) => callback(null, { id, stubbed: true });
    const server = new pkgcloud.providers.openstack.compute.Server(mine, { id: '7' });
    const [, refreshed] = await calledBack(server, 'refresh');
    assert.equal(refreshed.stubbed, true);
  });

  it('refuse to work on what is no client', async () => {
    const { getServers } = compute;
    for (const self of [undefined, {}, pkgcloud]) {
      const error = await failure(getServers.call(self));
      assert.ok(error instanceof Error);
    }
    assert.equal(underway(), 0);
  });

  it('take no more arguments than they have', async () => {
    assert.equal((await compute.getServers({}, 1, 2, 3)).length, 1);
  });
});

describe('what a call with a callback returns', () => {
  it('can be aborted, and is not heard of again', async () => {
    const mock = await mockCloud({ 'GET /compute/servers/detail': () => undefined });
    const compute = client(mock, 'compute');
    let called = false;
    const request = compute.getServers(() => {
      called = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    request.abort();
    request.abort();
    assert.equal(request.aborted, true);
    assert.equal(underway(), 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(called, false);
  });

  it('keeps its listeners and the callback apart', async () => {
    const mock = await mockCloud(answers());
    const compute = client(mock, 'compute');
    const events = [];
    await new Promise((resolve) => {
      const request = compute._request({ path: 'limits' }, () => {
        events.push('callback');
        resolve();
      });
      for (const name of ['response', 'end', 'complete']) request.on(name, () => events.push(name));
    });
    assert.ok(events.includes('response') && events.includes('callback'));
  });
});

describe('configuration', () => {
  it('is the object that was passed, unchanged', async () => {
    const mock = await mockCloud();
    const options = config(mock);
    const copy = { ...options };
    const compute = pkgcloud.compute.createClient(options);
    assert.equal(compute.config, options);
    assert.deepEqual(options, copy);
  });

  it('may hold what the library does not know, cycles too', async () => {
    const mock = await mockCloud(answers());
    const options = config(mock, { logger: { log() {} }, big: 10n, when: new Date() });
    options.self = options;
    options.list = [options];
    const compute = pkgcloud.compute.createClient(options);
    assert.equal((await compute.getServers()).length, 1);
  });

  it('names what it can not be', () => {
    const make = (options) => () =>
      pkgcloud.compute.createClient({ provider: 'openstack', ...options });
    assert.throws(make({ authUrl: 'http://x', timeout: 'soon' }), /openstack compute.*timeout/);
    assert.throws(make({ authUrl: 'http://x', proxy: 'not a url' }), /openstack compute.*proxy/);
  });

  it('shows no secrets in JSON or on a console', async () => {
    const mock = await mockCloud(answers());
    const compute = client(mock, 'compute');
    await compute.getServers();
    for (const text of [JSON.stringify(compute), inspect(compute), `${compute}`]) {
      assert.ok(!text.includes('secret-password'), text);
      assert.ok(!text.includes('token-1'), text);
    }
  });
});

describe('user agent', () => {
  it("is the library's, after the app's own", async () => {
    const mock = await mockCloud(answers());
    const compute = client(mock, 'compute');
    await compute.getServers();
    assert.equal(last(mock).headers['user-agent'], `nodejs-pkgcloud/${pkgcloud.version}`);
    compute.setCustomUserAgent('my-app/1.0');
    await compute.getServers();
    const both = `my-app/1.0 nodejs-pkgcloud/${pkgcloud.version}`;
    assert.equal(last(mock).headers['user-agent'], both);
    assert.equal(compute.getUserAgent(), both);
  });

  it('does not let anything else into the request', async () => {
    const mock = await mockCloud(answers());
    const compute = client(mock, 'compute');
    compute.setCustomUserAgent('a\r\nx-evil: 1');
    const error = await failure(compute.getServers());
    assert.match(error.message, /user-agent/);
    assert.equal(calls(mock).length, 0);
  });
});

describe('before filters', () => {
  const setup = async () => {
    const mock = await mockCloud(answers());
    return [mock, client(mock, 'compute')];
  };

  it('see the request, on the client', async () => {
    const [mock, compute] = await setup();
    let seen;
    compute.before.push(function (request) {
      seen = { self: this, request };
    });
    await compute.getServers();
    assert.equal(seen.self, compute);
    assert.equal(seen.request.method, 'GET');
    assert.equal(seen.request.path, 'servers/detail');
    assert.equal(seen.request.headers['x-auth-token'], 'token-1');
    assert.equal(seen.request.json, true);
    assert.deepEqual(seen.request.qs, {});
    assert.equal(seen.request.strictSSL, true);
    assert.deepEqual(calls(mock), ['GET /compute/servers/detail']);
  });

  it('change headers, query and path, in turn', async () => {
    const [mock, compute] = await setup();
    compute.before.push(
      (request) => {
        request.headers['x-mine'] = 'yes';
        delete request.headers['x-auth-token'];
        request.qs.limit = 5;
      },
      (request) => {
        request.path = 'limits';
        request.qs.more = 'a b';
      },
    );
    await compute._request({ path: 'servers/detail' }, () => {});
    await calledBack(compute, '_request', { path: 'servers/detail' });
    const { headers, query, path } = last(mock);
    assert.equal(path, '/compute/limits');
    assert.equal(query, 'limit=5&more=a%20b');
    assert.equal(headers['x-mine'], 'yes');
    assert.equal(headers['x-auth-token'], undefined);
  });

  it('put another request in its place', async () => {
    const [mock, compute] = await setup();
    compute.before = [
      (request) => ({
        ...request,
        method: 'POST',
        uri: `${mock.url}/compute/echo`,
        body: 'raw text',
      }),
    ];
    const [error, body] = await calledBack(compute, '_request', { path: 'servers/detail' });
    assert.equal(error, null);
    assert.equal(body.got, 'raw text');
  });

  it('change the body: in place, as text, as bytes, away', async () => {
    const [mock, compute] = await setup();
    const send = async (filter) => {
      compute.before = [filter];
      const [error, body] = await calledBack(compute, '_request', {
        method: 'POST',
        path: 'echo',
        body: { a: 1 },
      });
      assert.equal(error, null);
      return body;
    };
    const inPlace = await send((request) => {
      request.json.b = [2];
    });
    assert.equal(inPlace.got, '{"a":1,"b":[2]}');
    assert.equal(inPlace.type, 'application/json');
    const text = await send((request) => {
      request.body = 'text';
    });
    assert.equal(text.got, 'text');
    await send((request) => {
      request.body = Buffer.from([0, 255, 1]);
    });
    assert.deepEqual([...last(mock).raw], [0, 255, 1]);
    const away = await send((request) => {
      request.json = true;
    });
    assert.equal(away.bytes, 0);
  });

  it('may fail the call, with their own error', async () => {
    const [mock, compute] = await setup();
    const own = Object.assign(new RangeError('mine'), { code: 'MINE' });
    compute.before = [
      () => {
        throw own;
      },
    ];
    const [error] = await calledBack(compute, 'getServers');
    assert.equal(error, own);
    assert.equal(await failure(compute.getServers()), own);
    assert.equal(calls(mock).length, 0);
    for (const thrown of ['text', 7, null, undefined, { message: 'm', code: 'C' }, Symbol('s')]) {
      compute.before = [
        () => {
          throw thrown;
        },
      ];
      const wrapped = await failure(compute.getServers());
      assert.ok(wrapped instanceof Error, String(thrown));
      assert.equal(wrapped.cause, thrown);
    }
    compute.before = [];
    assert.equal((await compute.getServers()).length, 1);
  });

  it('may fail a stream, too', async () => {
    const [mock] = await setup();
    const storage = client(mock, 'storage');
    const own = new Error('mine');
    storage.before.push(() => {
      throw own;
    });
    const error = await new Promise((resolve) => {
      storage.upload({ container: 'box', remote: 'a.txt' }).on('error', resolve).end('x');
    });
    assert.equal(error, own);
    const raw = await new Promise((resolve) => {
      storage._request({ path: 'box' }).on('error', resolve);
    });
    assert.equal(raw, own);
  });

  it('can not break a request into two', async () => {
    const [mock, compute] = await setup();
    compute.before = [
      (request) => {
        request.headers['x-mine'] = 'a\r\nx-evil: 1';
      },
    ];
    const error = await failure(compute.getServers());
    assert.match(error.message, /x-mine/);
    assert.equal(calls(mock).length, 0);
  });
});

describe('_request', () => {
  let mock;
  let compute;
  before(async () => {
    mock = await mockCloud(answers());
    compute = client(mock, 'compute');
  });

  it('calls back with the decoded body and the response', async () => {
    const [error, body, response] = await calledBack(compute, '_request', {
      path: 'servers/detail',
      qs: { limit: 3 },
      headers: { 'x-mine': 'yes' },
    });
    assert.equal(error, null);
    assert.deepEqual(body, SERVERS);
    assert.equal(response.statusCode, 200);
    assert.equal(response.headers['content-type'], 'application/json');
    assert.deepEqual(response.body, SERVERS);
    assert.equal(last(mock).query, 'limit=3');
    assert.equal(last(mock).headers['x-mine'], 'yes');
    assert.equal(last(mock).headers['x-auth-token'], 'token-1');
  });

  it('sends bodies of each kind', async () => {
    const post = async (body) =>
      (await calledBack(compute, '_request', { method: 'POST', path: 'echo', body }))[1];
    assert.equal((await post({ a: { b: 1 } })).got, '{"a":{"b":1}}');
    assert.equal((await post('text')).got, 'text');
    await post(Buffer.from([1, 0, 254]));
    assert.deepEqual([...last(mock).raw], [1, 0, 254]);
    assert.equal(last(mock).headers['content-length'], '3');
  });

  it('tells an error status', async () => {
    const [error] = await calledBack(compute, '_request', { path: 'nope' });
    assert.equal(error.statusCode, 404);
    assert.equal(error.failCode, 'Item not found');
  });

  it('takes what is piped into it, with a callback', async () => {
    const [error, body] = await new Promise((resolve) => {
      const request = compute._request({ method: 'POST', path: 'echo' }, (...values) =>
        resolve(values),
      );
      Readable.from(['some ', 'bytes']).pipe(request);
    });
    assert.equal(error, null);
    assert.equal(body.got, 'some bytes');
  });

  it('is a stream without a callback: written to and read from', async () => {
    const request = compute._request({ method: 'POST', path: 'echo' });
    request.end('written');
    const events = [];
    request.on('response', ({ statusCode }) => events.push(statusCode));
    request.on('complete', () => events.push('complete'));
    const text = (await request.toArray()).join('');
    assert.equal(JSON.parse(text).got, 'written');
    assert.deepEqual(events, [200, 'complete']);
  });

  it('is piped into and out of', async () => {
    const request = compute._request({ method: 'POST', path: 'echo' });
    const out = Readable.from(['in and out']).pipe(request);
    assert.equal(JSON.parse((await out.toArray()).join('')).got, 'in and out');
  });

  it('hands an error status on as it is', async () => {
    const request = compute._request({ path: 'nope' });
    request.on('error', assert.ifError);
    const status = new Promise((resolve) => request.on('response', resolve));
    const text = (await request.toArray()).join('');
    assert.equal((await status).statusCode, 404);
    assert.equal(text, 'no route for GET /compute/nope');
  });

  it('refuses what is written too late', async () => {
    const request = compute._request({ method: 'POST', path: 'echo' });
    await new Promise(setImmediate);
    const error = await new Promise((resolve) => request.on('error', resolve).write('late'));
    assert.equal(error.code, 'ERR_STREAM_WRITE_AFTER_END');
  });

  it('stops before it has started', async () => {
    const request = compute._request({ path: 'stopped' });
    request.abort();
    await new Promise((resolve) => request.on('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.ok(!calls(mock).includes('GET /compute/stopped'));
    assert.equal(underway(), 0);
  });

  it('fails where the source fails', async () => {
    const source = new Readable({ read() {} });
    const request = compute._request({ method: 'POST', path: 'echo' });
    const failed = new Promise((resolve) => request.on('error', resolve));
    source.pipe(request);
    source.push('half');
    setTimeout(() => source.destroy(new Error('disk')), 20);
    assert.equal((await failed).message, 'disk');
    assert.equal(underway(), 0);
  });
});

describe('_getUrl', () => {
  it('of the app decides where every request goes', async () => {
    const mock = await mockCloud({
      'GET /elsewhere/servers/detail': SERVERS,
      'GET /elsewhere/limits': { ok: true },
      'PUT /elsewhere/box': { status: 201 },
      'PUT /elsewhere/box/a b.txt': { status: 201 },
      'PUT /elsewhere/box/a%20b.txt': { status: 201 },
      'HEAD /elsewhere/box/a%20b.txt': { headers: { etag: 'e' } },
      'GET /elsewhere/box/a%20b.txt': 'bytes',
    });
    const asked = [];
    const own = (options) => {
      asked.push(options);
      const parts = [options?.container, options?.path].filter(Boolean);
      return [`${mock.url}/elsewhere`, ...parts].join('/');
    };
    const compute = client(mock, 'compute');
    compute._getUrl = own;
    await compute.getServers();
    await calledBack(compute, '_request', { path: 'limits' });
    assert.deepEqual(calls(mock), ['GET /elsewhere/servers/detail', 'GET /elsewhere/limits']);
    const storage = client(mock, 'storage');
    storage._getUrl = own;
    await storage.createContainer({ name: 'box' });
    const file = await storage.upload({ container: 'box', remote: 'a b.txt' }).end('x').promise();
    assert.equal(file.name, 'a b.txt');
    const read = await storage.download({ container: 'box', remote: 'a b.txt' }).toArray();
    assert.equal(read.join(''), 'bytes');
    assert.ok(calls(mock).every((call) => call.includes('/elsewhere')));
    assert.ok(asked.some(({ container, path }) => container === 'box' && path === 'a b.txt'));
  });

  it('that fails or returns nothing fails the call', async () => {
    const mock = await mockCloud(answers());
    const compute = client(mock, 'compute');
    const own = new Error('no url');
    compute._getUrl = () => {
      throw own;
    };
    assert.equal(await failure(compute.getServers()), own);
    compute._getUrl = () => undefined;
    assert.match((await failure(compute.getServers())).message, /_getUrl must return a string/);
  });

  it('of the library needs a login first', async () => {
    const mock = await mockCloud(answers());
    const compute = client(mock, 'compute');
    assert.throws(() => compute._getUrl({ path: 'x' }), /Service url not found/);
    await compute.auth();
    assert.equal(compute._serviceUrl, `${mock.url}/compute`);
    assert.equal(compute._getUrl({ path: 'x' }), `${mock.url}/compute/x`);
    assert.equal(compute._getUrl(), `${mock.url}/compute`);
  });
});

describe('failCodes', () => {
  it('may be replaced, and changed in place', async () => {
    const mock = await mockCloud({ 'GET /compute/servers/1': { status: 404 } });
    const compute = client(mock, 'compute');
    assert.equal((await failure(compute.getServer('1'))).failCode, 'Item not found');
    compute.failCodes = { ...compute.failCodes, 404: 'Gone fishing' };
    const error = await failure(compute.getServer('1'));
    assert.equal(error.failCode, 'Gone fishing');
    assert.equal(error.message, 'openstack Error (404): Gone fishing');
    const other = client(mock, 'compute');
    assert.equal((await failure(other.getServer('1'))).failCode, 'Item not found');
    const { 404: text } = other.failCodes;
    try {
      other.failCodes[404] = 'In place';
      assert.equal((await failure(other.getServer('1'))).failCode, 'In place');
    } finally {
      other.failCodes[404] = text;
    }
    assert.equal((await failure(other.getServer('1'))).failCode, 'Item not found');
    assert.equal(other.successCodes[200], 'OK');
  });
});

describe('_identity', () => {
  it('holds token, user and catalog after a login', async () => {
    const mock = await mockCloud(answers());
    const compute = client(mock, 'compute');
    assert.equal(compute._isAuthorized(), false);
    await calledBack(compute, 'auth');
    const { token, user, serviceCatalog } = compute._identity;
    assert.equal(token.id, 'token-1');
    assert.ok(token.expires instanceof Date && token.expires > new Date());
    assert.deepEqual(token.tenant, { id: 'project-id', name: 'project', enabled: true });
    assert.equal(user.name, 'user');
    assert.ok(serviceCatalog);
    assert.equal(compute._isAuthorized(), true);
  });

  it('is the same with Keystone v3', async () => {
    const mock = await mockCloud(answers(), { v: 3 });
    const compute = client(mock, 'compute', { keystoneAuthVersion: 'v3' });
    await compute.getServers();
    const { token, user } = compute._identity;
    assert.equal(token.id, 'token-1');
    assert.ok(token.expires instanceof Date);
    assert.equal(token.tenant.id, 'project-id');
    assert.equal(user.name, 'user');
  });

  it('without a token logs in again, even if a call in between can not be made', async () => {
    const mock = await mockCloud(answers());
    const compute = client(mock, 'compute');
    await compute.getServers();
    await compute.getServers();
    assert.equal(logins(mock), 1);
    delete compute._identity.token;
    assert.equal(compute._isAuthorized(), false);
    await failure(compute.getServer());
    await compute.getServers();
    assert.equal(logins(mock), 2);
    assert.equal(last(mock).headers['x-auth-token'], 'token-2');
    assert.equal(compute._identity.token.id, 'token-2');
    compute._identity = null;
    await compute.getServers();
    assert.equal(logins(mock), 3);
  });

  it('takes a token and an endpoint of the app', async () => {
    const mock = await mockCloud({ 'GET /mine/servers/detail': SERVERS });
    const compute = client(mock, 'compute');
    compute._identity.token = { id: 'my-token', expires: new Date(Date.now() + 3.6e6) };
    compute._serviceUrl = `${mock.url}/mine`;
    await compute.getServers();
    assert.equal(logins(mock), 0);
    assert.equal(last(mock).headers['x-auth-token'], 'my-token');
    compute._identity.token.expires = new Date(Date.now() - 1);
    assert.equal(compute._isAuthorized(), false);
  });

  it('logs in once for many calls', async () => {
    const mock = await mockCloud(answers());
    const compute = client(mock, 'compute');
    await Promise.all(Array.from({ length: 20 }, () => compute.getServers()));
    assert.equal(logins(mock), 1);
  });

  it('logs in before a token ends', async () => {
    const mock = await mockCloud(answers(), { lifetime: 200 });
    const compute = client(mock, 'compute');
    await compute.getServers();
    await compute.getServers();
    assert.equal(logins(mock), 2, 'less than five minutes are left of the first');
    const patient = client(mock, 'compute', { earlyTokenTimeout: 1000 });
    await patient.getServers();
    await patient.getServers();
    assert.equal(logins(mock), 3);
  });
});

describe('an identity class of the app', () => {
  it('logs in and finds the endpoint', async () => {
    const mock = await mockCloud({ 'GET /mine/servers/detail': SERVERS });
    const made = [];
    class Identity {
      constructor(options) {
        this.options = options;
        made.push(this);
      }

      authorize(callback) {
        this.token = { id: 'own-token', expires: new Date(Date.now() + 3.6e6) };
        setImmediate(callback);
      }

      getServiceEndpointUrl(options) {
        this.asked = options;
        return `${mock.url}/mine`;
      }

      on() {}
    }
    const compute = client(mock, 'compute', { identity: Identity });
    await compute.getServers();
    await compute.getServers();
    assert.equal(made.length, 1);
    assert.equal(made[0].options.username, 'user');
    assert.equal(made[0].options.url, mock.url);
    assert.equal(made[0].asked.serviceType, 'compute');
    assert.equal(compute._identity, made[0]);
    assert.equal(last(mock).headers['x-auth-token'], 'own-token');
    assert.equal(compute._serviceUrl, `${mock.url}/mine`);
    assert.equal(logins(mock), 0);
  });

  it('fails the call with its error', async () => {
    const mock = await mockCloud();
    const own = new Error('no entry');
    function Identity() {}
    Identity.prototype.authorize = (callback) => callback(own);
    const compute = client(mock, 'compute', { identity: Identity });
    assert.equal(await failure(compute.getServers()), own);
    assert.equal(underway(), 0);
  });
});

describe('OBJECT_META_PREFIX', () => {
  it("puts metadata where the app says, `''` included", async () => {
    const mock = await mockCloud({
      'PUT /swift/box/a.txt': { status: 201 },
      'HEAD /swift/box/a.txt': { headers: {} },
    });
    const storage = client(mock, 'storage');
    const put = async () => {
      const options = { container: 'box', remote: 'a.txt', metadata: { 'x-mine': '1' } };
      await storage.upload(options).end('x').promise();
      return mock.requests.findLast(({ method }) => method === 'PUT').headers;
    };
    assert.equal((await put())['x-object-meta-x-mine'], '1');
    storage.OBJECT_META_PREFIX = '';
    const headers = await put();
    assert.equal(headers['x-mine'], '1');
    assert.equal(headers['x-object-meta-x-mine'], undefined);
  });
});
