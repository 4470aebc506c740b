'use strict';

const assert = require('node:assert/strict');
const { AsyncLocalStorage } = require('node:async_hooks');
const { spawn } = require('node:child_process');
const path = require('node:path');
const { describe, it, before } = require('node:test');
const { Worker } = require('node:worker_threads');
const { client, failure, mockCloud, underway } = require('./support/cloud.js');

const ROOT = JSON.stringify(path.join(__dirname, '..'));
const soon = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));
const never = () => undefined;

let mock;
let held;
before(async () => {
  mock = await mockCloud({
    'GET /compute/servers/detail': { servers: [{ id: '1', name: 'one' }] },
    'GET /compute/servers/slow': async () => {
      await soon(300);
      return { server: { id: 'slow', name: 'slow' } };
    },
    'GET /compute/servers/never': (_, res) => {
      held?.(res);
    },
    'PUT /swift/box/a': { status: 201 },
    'PUT /swift/box/never': never,
    'GET /swift/never': never,
    'HEAD /swift/box/a': {},
    'GET /swift/box/a': Buffer.alloc(1 << 20),
  });
});

/** Runs a script with `compute` and `storage` in a process of its own. */
async function run(script) {
  const options = JSON.stringify({
    provider: 'openstack',
    authUrl: mock.url,
    username: 'u',
    password: 'p',
    region: 'RegionOne',
  });
  const whole = `
    const pkgcloud = require(${ROOT});
    const compute = pkgcloud.compute.createClient(${options});
    const storage = pkgcloud.storage.createClient(${options});
    ${script}`;
  const child = spawn(process.execPath, ['-e', whole]);
  const out = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].on('data', (chunk) => {
      out[name] += chunk;
    });
  }
  const ended = new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...out }));
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const outcome = await ended;
  clearTimeout(limit);
  return outcome;
}

const fine = (stdout) => ({ code: 0, signal: null, stdout, stderr: '' });

describe('a process', () => {
  it('ends by itself when the package is loaded, and clients are made', async () => {
    assert.deepEqual(await run(''), fine(''));
  });

  it('ends by itself when its calls are done', async () => {
    const outcome = await run(`
      compute.getServers((error, servers) => {
        const upload = storage.upload({ container: 'box', remote: 'a' });
        upload.on('success', () => {
          storage.download({ container: 'box', remote: 'a' }, () => console.log(servers[0].name));
        });
        upload.end('x');
      });`);
    assert.deepEqual(outcome, fine('one\n'));
  });

  it('stays as long as a call is under way', async () => {
    const outcome = await run(`
      compute.getServer('slow', (error, server) => console.log(error || server.name));`);
    assert.deepEqual(outcome, fine('slow\n'));
  });

  it('ends by itself when its calls are aborted', async () => {
    const outcome = await run(`
      const request = compute.getServer('never', () => console.log('called'));
      const upload = storage.upload({ container: 'box', remote: 'never' });
      upload.write('x');
      const controller = new AbortController();
      storage.getFiles('never', { signal: controller.signal }).catch((e) => console.log(e.name));
      setTimeout(() => { request.abort(); upload.abort(); controller.abort(); }, 100);`);
    assert.deepEqual(outcome, fine('AbortError\n'));
  });

  it('ends by itself when nobody reads a download that was refused', async () => {
    const outcome = await run(`storage.download({ container: 'box', remote: 'nope' });`);
    assert.deepEqual(outcome, fine(''));
  });

  it('may end in a call', async () => {
    for (const end of ['process.exit(7)', 'process.reallyExit(7)']) {
      const outcome = await run(`
        for (let i = 0; i < 10; i += 1) {
          compute.getServer('never', () => {});
          storage.upload({ container: 'box', remote: 'never' }).write(Buffer.alloc(1 << 20));
          storage.download({ container: 'box', remote: 'a' });
        }
        setTimeout(() => ${end}, 100);`);
      assert.deepEqual(outcome, { code: 7, signal: null, stdout: '', stderr: '' });
    }
  });

  it('hears of a callback that throws, and other calls go on', async () => {
    const outcome = await run(`
      const names = [];
      process.on('uncaughtException', (error) => names.push(error.message));
      process.on('exit', () => console.log(names.sort().join()));
      compute.once('log::debug', () => { throw new Error('log'); });
      compute.getServers(() => { throw new Error('callback'); });
      compute.getServers((error, servers) => names.push('other ' + servers.length));
      storage.upload({ container: 'box', remote: 'a' }, () => { throw new Error('upload'); }).end();
      const download = storage.download({ container: 'box', remote: 'a' });
      download.on('response', () => { throw new Error('response'); });
      download.on('end', () => names.push('end'));
      download.resume();`);
    assert.deepEqual(outcome, fine('callback,end,log,other 1,response,upload\n'));
  });

  it('ends with the error where nobody catches it', async () => {
    const thrown = await run(`compute.getServers(() => { throw new Error('mine'); });`);
    assert.equal(thrown.code, 1);
    assert.match(thrown.stderr, /Error: mine/);
    const rejected = await run(`compute.getServer('nope');`);
    assert.equal(rejected.code, 1);
    assert.match(rejected.stderr, /openstack Error \(404\)/);
    const emitted = await run(`storage.upload({ container: 'box', remote: 'nope' }).end('x');`);
    assert.equal(emitted.code, 1);
    assert.match(emitted.stderr, /Unhandled 'error' event/);
  });

  it('may replace its timers for tests', async () => {
    const outcome = await run(`
      const real = setInterval;
      globalThis.setInterval = () => ({});
      globalThis.clearInterval = () => {};
      compute.getServer('slow', (error, server) => console.log(error || server.name));`);
    assert.deepEqual(outcome, fine('slow\n'));
  });
});

describe('worker threads', () => {
  const script = (work) => `
    const { parentPort } = require('node:worker_threads');
    const pkgcloud = require(${ROOT});
    const options = ${'OPTIONS'};
    const compute = pkgcloud.compute.createClient(options);
    const storage = pkgcloud.storage.createClient(options);
    ${work}`;
  const start = (work) => {
    const options = JSON.stringify({
      provider: 'openstack',
      authUrl: mock.url,
      username: 'u',
      password: 'p',
      region: 'RegionOne',
    });
    return new Worker(script(work).replace('OPTIONS', options), { eval: true });
  };
  const message = (worker) =>
    new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
  const ended = (worker) => new Promise((resolve) => worker.on('exit', resolve));

  it('have calls of their own, beside those of others', async () => {
    const workers = Array.from({ length: 4 }, () =>
      start(`compute.getServers().then((servers) => parentPort.postMessage(servers[0].name));`),
    );
    const exits = workers.map(ended);
    const [own] = await client(mock, 'compute').getServers();
    assert.equal(own.name, 'one');
    assert.deepEqual(await Promise.all(workers.map(message)), Array(4).fill('one'));
    assert.deepEqual(await Promise.all(exits), [0, 0, 0, 0]);
  });

  it('may be terminated in a call, again and again', async () => {
    for (let i = 0; i < 5; i += 1) {
      const worker = start(`
        for (let i = 0; i < 5; i += 1) {
          compute.getServer('never', () => {});
          compute.getServers(() => {});
          storage.upload({ container: 'box', remote: 'never' }).write(Buffer.alloc(1 << 20));
          storage.download({ container: 'box', remote: 'a' }).on('data', () => {});
        }
        compute.on('log::*', () => {});
        setTimeout(() => parentPort.postMessage('running'), ${i * 15});`);
      await message(worker);
      await worker.terminate();
      assert.equal((await client(mock, 'compute').getServers()).length, 1);
    }
    assert.equal(underway(), 0);
  });

  it('may exit in a call', async () => {
    const worker = start(`
      compute.getServer('never', () => {});
      setTimeout(() => process.exit(3), 50);`);
    assert.equal(await ended(worker), 3);
  });
});

describe('asynchronous context', () => {
  const storage = new AsyncLocalStorage();
  const here = () => storage.getStore();

  it('is that of the call, in callbacks and promises', async () => {
    const compute = client(mock, 'compute');
    const seen = await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        storage.run(name, async () => {
          const called = await new Promise((resolve) => {
            compute.getServers(() => resolve(here()));
          });
          await compute.getServers();
          const failed = await new Promise((resolve) => {
            compute.getServer(undefined, () => resolve(here()));
          });
          return [called, here(), failed];
        }),
      ),
    );
    assert.deepEqual(seen, [Array(3).fill('a'), Array(3).fill('b'), Array(3).fill('c')]);
  });

  it('is that of the call, in hooks and events', async () => {
    const compute = client(mock, 'compute');
    const seen = new Set();
    compute.before.push(() => void seen.add(here()));
    compute.on('log::*', () => seen.add(here()));
    await storage.run('hook', () => compute.getServers());
    assert.deepEqual([...seen], ['hook']);
  });

  it('is that of the call, in streams', async () => {
    const swift = client(mock, 'storage');
    const seen = [];
    await storage.run('stream', async () => {
      const note = () => seen.push(here());
      const upload = swift.upload({ container: 'box', remote: 'a' }, note);
      upload.on('success', note);
      upload.end('x');
      await upload.promise();
      const download = swift.download({ container: 'box', remote: 'a' }, note);
      download.on('response', note);
      download.on('end', note);
      await download.promise();
      const failed = swift.upload({ container: 'box', remote: 'nope' });
      failed.on('error', note);
      failed.end('x');
      await failure(failed.promise());
      await soon(10);
    });
    assert.deepEqual(seen, Array(6).fill('stream'));
  });
});
