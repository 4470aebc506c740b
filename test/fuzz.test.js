'use strict';

const assert = require('node:assert/strict');
const { Readable, Writable } = require('node:stream');
const { describe, it, before, after } = require('node:test');
const pkgcloud = require('..');
const native = require('../lib/native.js');
const { config, mockCloud, underway } = require('./support/cloud.js');

// Every public method of every client and model that can be made here, with arguments that make no
// sense, against a cloud that answers nonsense: each call ends, in an error or in a result.

const SEED = Number(process.env.FUZZ_SEED) || 20_240_607;
const SECONDS = Number(process.env.FUZZ_SECONDS) || 12;
const LIMIT = 15_000;

/** A small generator of numbers that are the same for the same seed. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(SEED);
const pick = (list) => list[Math.floor(random() * list.length)];
const HUGE = 'x'.repeat(10 << 20);

const VALUES = [
  () => undefined,
  () => null,
  () => true,
  () => false,
  () => 0,
  () => -1,
  () => 1.5,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 2 ** 53,
  () => 10n,
  () => '',
  () => 'a',
  () => '..',
  () => 'a/../b',
  () => 'a\r\nb: c',
  () => '\ud800',
  () => '\u0000',
  () => '☃ é %2f?#',
  () => Symbol('s'),
  () => Symbol.iterator,
  () => [],
  () => [undefined, null, [[]]],
  () => ['a', 'b'],
  () => ({}),
  () => ({ id: '1' }),
  () => ({ name: 'a', container: 'box', remote: 'a' }),
  () => Object.create(null),
  () => new Date(),
  () => new Date(Number.NaN),
  () => /x/,
  () => new Map([['a', 1]]),
  () => new Set(['a']),
  () => Buffer.from('bytes'),
  () => new Uint16Array([1, 2]),
  () => new ArrayBuffer(8),
  () => Promise.resolve('a'),
  () => new Error('e'),
  () => ({ toJSON: () => 'j' }),
  () => ({
    toJSON() {
      throw new Error('toJSON');
    },
  }),
  () => ({
    toJSON() {
      return this;
    },
  }),
  () => ({
    get id() {
      throw new Error('getter');
    },
  }),
  () => ({
    get signal() {
      throw new Error('signal');
    },
  }),
  () => {
    const cyclic = { name: 'c' };
    cyclic.self = cyclic;
    return cyclic;
  },
  () => {
    const list = [];
    list.push(list);
    return list;
  },
  () => {
    let deep = {};
    for (let i = 0; i < 5000; i += 1) deep = { deep };
    return deep;
  },
  () => new Proxy({}, {}),
  () =>
    new Proxy(
      {},
      {
        get() {
          throw new Error('proxy get');
        },
        ownKeys() {
          throw new Error('proxy keys');
        },
        getPrototypeOf() {
          throw new Error('proxy prototype');
        },
      },
    ),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => ({ callback() {}, of: class {} }),
  () => ({ signal: AbortSignal.abort() }),
  () => ({ signal: 'no signal' }),
  () => ({ length: 4 }),
  () => ({ $model: 'openstack.compute.Server', $ref: 99, id: 'x' }),
  () => ({ $date: 'x', $bytes: 7 }),
];

const KEYS = [
  'id',
  'name',
  'container',
  'remote',
  'local',
  'stream',
  'headers',
  'metadata',
  'limit',
];

/** An argument: mostly one of the values, sometimes an object of some. */
function argument() {
  if (random() < 0.004) return HUGE;
  if (random() < 0.7) return pick(VALUES)();
  const object = {};
  for (let i = Math.floor(random() * 4); i >= 0; i -= 1) {
    // A file that is there would be read, or written.
    const key = pick(KEYS);
    const value = pick(VALUES)();
    object[key] = key === 'local' && typeof value === 'string' ? '/nowhere/at/all' : value;
  }
  return object;
}

const ANSWERS = [
  () => ({ body: {} }),
  () => ({ body: '<html>Hello</html>' }),
  () => ({ body: '' }),
  () => ({ body: '{"servers": [' }),
  () => ({ body: '[1, null, "x", {}]' }),
  () => ({ body: 'null' }),
  () => ({ body: { servers: [{}], server: {}, flavors: {}, keypairs: [null] } }),
  () => ({ status: 204 }),
  () => ({ status: 404, body: {} }),
  () => ({ status: 409, body: '<html>' }),
  () => ({ status: 500 }),
  () => ({ status: 401 }),
  () => ({ headers: { 'x-container-object-count': 'many', 'content-type': 'x' }, body: {} }),
];

/** Ends a stream that a call has returned, and waits until it is closed. */
function closed(stream) {
  stream.on('error', () => {});
  if (stream.writable) stream.end('x');
  if (stream.readable) stream.resume();
  return new Promise((resolve) => {
    if (stream.closed) resolve();
    else stream.on('close', resolve);
  });
}

/** Calls the method in one of its ways, and resolves when it has ended. */
async function call(owner, name, args) {
  const withCallback = random() < 0.5;
  let result;
  const called = new Promise((resolve) => {
    const all = withCallback ? [...args, (...values) => resolve(values)] : args;
    try {
      result = owner[name](...all);
    } catch (error) {
      assert.ok(error instanceof Error, `${name} threw ${String(error)}`);
      resolve('threw');
    }
    if (!withCallback) resolve();
  });
  if (result instanceof Readable || result instanceof Writable) return closed(result);
  if (result instanceof Promise) {
    await result.catch((error) => {
      assert.ok(error instanceof Error, `${name} was rejected with ${String(error)}`);
    });
    return;
  }
  // What answers at once takes no callback.
  if (withCallback && !isSync(owner, name)) await called;
}

const sync = new Set();
const isSync = (owner, name) => (owner instanceof pkgcloud.base.Model ? false : sync.has(name));

function methodsOf(object, top) {
  const names = new Set();
  for (let at = object; at && at !== top; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      const { value } = Object.getOwnPropertyDescriptor(at, name);
      if (typeof value === 'function' && !SKIPPED.has(name)) names.add(name);
    }
  }
  return [...names];
}

// Not calls: classes, what waits by design, and what every client has without asking anybody.
const SKIPPED = new Set([
  'constructor',
  '_setProperties',
  'toJSON',
  'setWait',
  'until',
  'clearWait',
  'setCustomUserAgent',
  'getUserAgent',
]);

describe(`nonsense (seed ${SEED})`, () => {
  const unhandled = [];
  const note = (reason) => unhandled.push(reason);
  let subjects;
  before(async () => {
    process.on('unhandledRejection', note);
    const mock = await mockCloud(({ method, path }) => {
      if (method === 'HEAD' || path.startsWith('/v')) return { status: pick([200, 204, 404]) };
      return pick(ANSWERS)();
    });
    subjects = [];
    const services = Object.keys(pkgcloud.providers.openstack);
    for (const service of services) {
      const { createClient, ...exported } = pkgcloud.providers.openstack[service];
      let made;
      try {
        made = createClient(config(mock, { retries: 0, timeout: 5000 }));
      } catch {
        continue; // still to come
      }
      const declared = JSON.parse(native.service('openstack', service));
      for (const method of declared.methods) if (method.sync) sync.add(method.name);
      const clients = methodsOf(made, pkgcloud.base.Client.prototype);
      for (const name of clients) subjects.push([made, name]);
      for (const Class of Object.values(exported)) {
        if (!(Class?.prototype instanceof pkgcloud.base.Model)) continue;
        for (const details of [undefined, { id: '1', name: 'a', container: 'box' }]) {
          const model = new Class(made, details);
          for (const name of methodsOf(model, pkgcloud.base.Model.prototype))
            subjects.push([model, name]);
        }
      }
    }
  });
  after(() => process.off('unhandledRejection', note));

  it('is an error or a result, in time', { timeout: (SECONDS + 60) * 1000 }, async () => {
    const end = Date.now() + SECONDS * 1000;
    let done = 0;
    assert.ok(subjects.length > 60);
    const hanging = new Set();
    const one = async (owner, name) => {
      const args = Array.from({ length: Math.floor(random() * 4) }, argument);
      const what = `${owner.constructor.name}.${name} #${done}`;
      hanging.add(what);
      await call(owner, name, args);
      hanging.delete(what);
      done += 1;
    };
    const all = (async () => {
      for (let round = 0; round === 0 || Date.now() < end; round += 1) {
        for (let at = 0; at < subjects.length; at += 16) {
          if (round > 0 && Date.now() > end) break;
          await Promise.all(subjects.slice(at, at + 16).map(([owner, name]) => one(owner, name)));
        }
      }
    })();
    let limit;
    const late = new Promise((_, reject) => {
      const check = () => {
        const before = done;
        limit = setTimeout(() => {
          if (done === before) reject(new Error(`no end: ${[...hanging].join(', ')}`));
          else check();
        }, LIMIT);
      };
      check();
    });
    await Promise.race([all, late]).finally(() => clearTimeout(limit));
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(done >= subjects.length);
    assert.deepEqual(unhandled, []);
    assert.equal(underway(), 0);
  });

  it('does not make clients or models fail otherwise', () => {
    const { Server } = pkgcloud.providers.openstack.compute;
    for (const value of VALUES) {
      for (const make of [
        () => pkgcloud.compute.createClient(value()),
        () => pkgcloud.compute.createClient({ provider: 'openstack', authUrl: value() }),
        () => pkgcloud.compute.createClient({ provider: 'openstack', ca: value() }),
        () => pkgcloud.storage.createClient({ provider: value() }),
        () => new Server(value(), value()),
        () => pkgcloud.compute.serverIp(value()),
        () => pkgcloud.compute.isPrivate(value()),
      ]) {
        try {
          make();
        } catch (error) {
          assert.ok(error instanceof Error);
        }
      }
    }
  });
});
