'use strict';

// One measurement: `node worker.js '{"mode":…,"base":…,"scenario":{…}}'` prints one line of JSON.

const assert = require('node:assert');
const { readFileSync } = require('node:fs');
const { monitorEventLoopDelay, performance } = require('node:perf_hooks');
const { Readable, Writable } = require('node:stream');
const { setTimeout: sleep } = require('node:timers/promises');

const CHUNK = Buffer.alloc(64 * 1024, 'x');
const STALL_RESOLUTION_MS = 5;

function source(size) {
  let left = size;
  return new Readable({
    read() {
      if (left === 0) return this.push(null);
      const chunk = left < CHUNK.length ? CHUNK.subarray(0, left) : CHUNK;
      left -= chunk.length;
      this.push(chunk);
    },
  });
}

function counter() {
  const sink = new Writable({
    write(chunk, _encoding, done) {
      sink.bytes += chunk.length;
      done();
    },
  });
  sink.bytes = 0;
  return sink;
}

const runs = {
  async download(client, { size }) {
    const sink = counter();
    await client.download(size, sink);
    assert.equal(sink.bytes, size);
  },

  // The server refuses an object whose size is not as announced.
  upload: (client, { size }) => client.upload(size, source(size)),

  async calls(client, { amount, concurrency }) {
    let left = amount;
    const loop = async () => {
      while (left-- > 0) assert.equal((await client.server('srv-1')).id, 'srv-1');
    };
    await Promise.all(Array.from({ length: concurrency }, loop));
  },

  async files(client, { count, amount }) {
    for (let i = 0; i < amount; i++) assert.equal((await client.files(count)).length, count);
  },

  async servers(client, { count, amount }) {
    for (let i = 0; i < amount; i++) assert.equal((await client.servers()).length, count);
  },
};

/**
 * A field of /proc/self/status, in MiB. resourceUsage().maxRSS would not do: on Linux it
 * starts at what the parent held when it forked.
 */
function memory(field) {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)[1]) / 1024;
}

async function measure(work) {
  const idle = memory('VmRSS');
  const stalls = monitorEventLoopDelay({ resolution: STALL_RESOLUTION_MS });
  stalls.enable();
  // A stall is the time between two ticks: one before the work, one after it.
  await sleep(2 * STALL_RESOLUTION_MS);
  const cpu = process.cpuUsage();
  const begin = performance.now();
  await work();
  const wall = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await sleep(2 * STALL_RESOLUTION_MS);
  stalls.disable();
  return {
    wall,
    cpu: (user + system) / 1e6,
    peak: memory('VmHWM'),
    idle,
    // An undisturbed tick takes the resolution.
    stall: Math.max(0, stalls.max / 1e6 - STALL_RESOLUTION_MS),
  };
}

async function main({ mode, base, scenario }) {
  const { coldStart, open } = require(`./modes/${mode}.js`);
  if (scenario.run === 'cold') return measure(() => coldStart(base));
  const client = await open(base, scenario.service);
  return measure(() => runs[scenario.run](client, scenario));
}

function print(result) {
  console.log(JSON.stringify(result));
  // Connections kept alive must not keep the worker.
  process.exit();
}

/** 2.2.0 emits errors that are plain objects. */
const fail = (error) => print({ failure: String(error?.message ?? error).split('\n')[0] });

// Streams may fail outside of any promise.
process.on('uncaughtException', fail);
main(JSON.parse(process.argv[2])).then(print, fail);
