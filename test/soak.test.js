'use strict';

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const { once } = require('node:events');
const { Readable, Writable } = require('node:stream');
const { pipeline } = require('node:stream/promises');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { describe, it, before, after } = require('node:test');
const { client, underway } = require('./support/cloud.js');

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc');

const MIB = 1 << 20;
const BOX = { container: 'box', remote: 'a' };
const linux = process.platform === 'linux' ? false : 'reads /proc';

const status = (name) =>
  Number(
    new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(fs.readFileSync('/proc/self/status', 'utf8'))[1],
  );
/** Memory in use; what V8 has in hand for new objects, which grows in large steps, is not. */
const rss = () => {
  gc();
  const { heapTotal, heapUsed } = process.memoryUsage();
  return status('VmRSS') * 1024 - heapTotal + heapUsed;
};
const descriptors = () => fs.readdirSync('/proc/self/fd').length;

/** A store in a process of its own, so that its memory is not taken for the library's. It keeps nothing. */
const STORE = `
  const http = require('node:http');
  const chunk = Buffer.alloc(256 * 1024, 7);
  const server = http.createServer((req, res) => {
    let size = 0;
    req.on('data', (bytes) => { size += bytes.length; });
    req.on('end', () => {
      if (req.method === 'PUT') return res.writeHead(201, { 'x-size': size }).end();
      if (req.method === 'HEAD') return res.writeHead(200, { 'content-length': 5 }).end();
      let left = Number(/size=(\\d+)/.exec(req.headers['x-want'] ?? 'size=5')[1]);
      res.writeHead(200, { 'content-length': left });
      const more = () => {
        while (left > 0) {
          const part = chunk.subarray(0, Math.min(left, chunk.length));
          left -= part.length;
          if (!res.write(part)) return res.once('drain', more);
        }
        res.end();
      };
      more();
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;

describe('in the long run', { skip: linux }, () => {
  let store;
  let storage;
  before(async () => {
    store = spawn(process.execPath, ['-e', STORE], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(store.stdout, 'data');
    const port = Number(line);
    const url = `http://127.0.0.1:${port}`;
    storage = client({ url }, 'storage');
    storage._identity.token = { id: 't', expires: new Date(Date.now() + 3.6e6) };
    storage._serviceUrl = url;
  });
  after(() => store.kill());

  const upload = () => storage.upload(BOX).end('hello').promise();
  const download = () => storage.download(BOX).promise();
  const many = async (count) => {
    for (let i = 0; i < count; i += 20) {
      await Promise.all(Array.from({ length: 10 }, () => [upload(), download()]).flat());
    }
  };

  /** The most memory, above what there was, that a transfer of `size` bytes takes. */
  const highest = async (transfer) => {
    const idle = rss();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, status('VmRSS') * 1024 - idle);
    }, 10);
    await transfer();
    clearInterval(watch);
    return most;
  };

  // Before all others: once V8 has made its young heap large, it lets more garbage gather there.
  it('a large file passes through little memory', async () => {
    const size = 256 * MIB;
    const chunk = Buffer.alloc(256 * 1024, 1);
    const up = () => {
      let left = size;
      const source = new Readable({
        read() {
          left -= chunk.length;
          this.push(left >= 0 ? chunk : null);
        },
      });
      return pipeline(source, storage.upload(BOX));
    };
    const down = async () => {
      let got = 0;
      const target = new Writable({
        write(bytes, _, callback) {
          got += bytes.length;
          callback();
        },
      });
      await pipeline(storage.download({ ...BOX, headers: { 'x-want': `size=${size}` } }), target);
      assert.equal(got, size);
    };
    await up();
    await down();
    for (const [name, transfer] of Object.entries({ up, down })) {
      const most = await highest(transfer);
      assert.ok(most < 32 * MIB, `${name}: ${Math.round(most / MIB)} MiB`);
    }
  });

  it('two thousand transfers leave nothing behind', async () => {
    await many(600);
    const settled = { memory: rss(), threads: status('Threads'), files: descriptors() };
    await many(2000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const memory = rss() - settled.memory;
    assert.ok(memory < 16 * MIB, `${Math.round(memory / MIB)} MiB more`);
    assert.ok(status('Threads') <= settled.threads + 2);
    assert.ok(descriptors() <= settled.files + 4, `${descriptors()} after ${settled.files}`);
    assert.equal(underway(), 0);
  });

  it('aborted transfers leave nothing behind', async () => {
    const files = descriptors();
    for (let i = 0; i < 100; i += 1) {
      const up = storage.upload(BOX);
      up.on('error', () => {});
      up.write(Buffer.alloc(1000));
      const down = storage.download(BOX);
      down.on('error', () => {});
      if (i % 2) await new Promise(setImmediate);
      up.abort();
      down.abort();
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(underway(), 0);
    assert.ok(descriptors() <= files + 12, `${descriptors()} after ${files}`);
  });
});
