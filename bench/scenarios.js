'use strict';

const MiB = 1024 * 1024;

const streams = { speed: 'MiB/s', cpu: 's/GiB', cpuScale: 1024 };
const calls = { speed: 'calls/s', cpu: 'µs/call', cpuScale: 1e6 };
const lists = { time: 'ms/list', cpu: 'ms/list', cpuScale: 1e3 };
const starts = { time: 'ms', cpu: 'ms', cpuScale: 1e3 };

const stream = (direction, scheme, size) => ({
  name: `${direction} ${scheme}`,
  scheme,
  service: 'storage',
  run: direction,
  size,
  amount: size / MiB,
  unit: streams,
});

const small = (scheme, concurrency, amount) => ({
  name: `calls ${scheme} c=${concurrency}`,
  scheme,
  service: 'compute',
  run: 'calls',
  concurrency,
  amount,
  unit: calls,
});

const list = (run, service, count, amount) => ({
  name: `${run} ${count} x${amount}`,
  scheme: 'http',
  service,
  run,
  count,
  amount,
  unit: lists,
});

/**
 * What is measured, as plain data: each entry goes to the worker as it is.
 * `amount` is the work of one run, and `unit` how its speed (or time) and CPU are shown.
 */
module.exports = (quick) => {
  const size = (quick ? 128 : 1024) * MiB;
  const count = quick ? 2000 : 20000;
  return [
    stream('download', 'http', size),
    stream('download', 'https', size),
    stream('upload', 'http', size),
    stream('upload', 'https', size),
    small('http', 1, count),
    small('http', 16, count),
    small('http', 64, count),
    small('https', 16, count),
    list('files', 'storage', 10000, 1),
    list('files', 'storage', 10000, 20),
    list('servers', 'compute', 1000, 20),
    {
      name: 'cold start',
      scheme: 'http',
      service: 'storage',
      run: 'cold',
      amount: 1,
      unit: starts,
    },
  ];
};
