'use strict';

// A front between a client and a server that plays faults. It passes everything else on as it is,
// the Host header included, so signatures hold.

const http = require('node:http');
const { once } = require('node:events');
const { setTimeout: delay } = require('node:timers/promises');

// Each kind of fault takes the exchange { req, res, forward } and the fault itself.
const KINDS = {
  // Takes the request and says nothing, ever.
  stall() {},

  // Ends the connection with a RST before any answer.
  reset({ req }) {
    req.socket.resetAndDestroy();
  },

  // Answers in the server's stead: `status` (200), `headers`, `body` ('').
  answer({ req, res }, { status = 200, headers = {}, body = '' }) {
    req.resume();
    res.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
  },

  // Sends `100 Continue` twice before anything the server sends, asked for or not.
  continueTwice({ res, forward }) {
    res.writeContinue();
    res.writeContinue();
    return forward();
  },

  // Closes the connection after `after` bytes of the request's body.
  cutUpload({ forward }, { after = 0 }) {
    return forward({ up: upTo(after, cut) });
  },

  // Closes the connection after `after` bytes of the answer's body.
  cutDownload({ forward }, { after = 0 }) {
    return forward({ down: upTo(after, cut) });
  },

  // Falls silent after `after` bytes of the answer's body, the connection left open.
  stallDownload({ forward }, { after = 0 }) {
    return forward({ down: upTo(after, () => new Promise(() => {})) });
  },

  // Hands the answer's body out a byte at a time, one each `interval` (1000) milliseconds.
  trickle({ forward }, { interval = 1000 }) {
    return forward({
      async *down(body) {
        for await (const chunk of body) {
          for (const byte of chunk) {
            yield Buffer.of(byte);
            await delay(interval);
          }
        }
      },
    });
  },

  // Passes on the first half of the answer's body as if it were all: well-formed HTTP, broken JSON.
  truncate({ forward }) {
    return forward({
      drop: ['content-length'],
      async *down(body) {
        const all = Buffer.concat(await body.toArray());
        yield all.subarray(0, all.length >> 1);
      },
    });
  },
};

// Passes `limit` bytes of a body on, then does `end`, which never returns. A shorter body passes whole.
function upTo(limit, end) {
  return async function* (body) {
    let left = limit;
    if (left === 0) await end();
    for await (const chunk of body) {
      yield chunk.subarray(0, left);
      left -= chunk.length;
      if (left <= 0) await end();
    }
  };
}

// Whatever throws while an exchange is under way cuts the connections to both sides.
function cut() {
  throw new Error('cut');
}

/**
 * Opens a front to the server at `target` (`http://host:port`).
 *
 * A fault is `{ kind, times, match, ... }`: one of the kinds above with its own options, played for
 * the first `times` requests (1; Infinity for always) for which `match({ method, path, headers })`
 * holds (any request). The first fault that fits a request is played; without one it passes.
 *
 *     const f = await front(cloud.swiftUrl, { kind: 'cutDownload', after: 5e6 });
 *     const f = await front(cloud.swiftUrl,
 *       { kind: 'answer', status: 429, headers: { 'retry-after': '1' }, match: (r) => r.method === 'GET' });
 *
 * @returns {Promise<{
 *   url: string, port: number,
 *   requests: {method: string, path: string, headers: object, bytes: number, fault?: string}[],
 *   pending: () => object[],           faults not played to the end
 *   play: (...faults) => void,         more faults, after those pending
 *   refuse: () => Promise<void>,       cut every connection and close the port
 *   accept: () => Promise<void>,       open the same port again
 *   close: () => Promise<void>,
 * }>}
 */
async function front(target, ...faults) {
  const requests = [];
  const pending = [];
  const play = (...more) => {
    for (const fault of more) {
      if (!(fault.kind in KINDS)) throw new TypeError(`no such fault: ${fault.kind}`);
      pending.push({ times: 1, match: () => true, ...fault });
    }
  };
  const next = (seen) => {
    const fault = pending.find((each) => each.match(seen));
    if (fault && --fault.times === 0) pending.splice(pending.indexOf(fault), 1);
    return fault;
  };

  async function handle(req, res) {
    const { socket } = req;
    const seen = { method: req.method, path: req.url, headers: req.headers, bytes: 0 };
    requests.push(seen);
    const fault = next(seen);
    const forward = (changes) => pass(target, req, res, seen, changes);
    try {
      if (fault) {
        seen.fault = fault.kind;
        await KINDS[fault.kind]({ req, res, forward }, fault);
      } else {
        await forward();
      }
    } catch {
      socket.destroy(); // a cut, or the server has gone
    }
  }

  const server = http.createServer(handle);
  server.on('checkContinue', handle); // the server behind decides whether to go on
  server.keepAliveTimeout = 0; // it is the server behind that closes idle connections
  const listen = async (port) => {
    await once(server.listen(port, '127.0.0.1'), 'listening');
  };
  const refuse = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };

  play(...faults);
  await listen(0);
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    play,
    pending: () => [...pending],
    refuse,
    accept: () => listen(port),
    close: refuse,
  };
}

async function pass(target, req, res, seen, { up = unchanged, down = unchanged, drop = [] } = {}) {
  const { hostname, port } = new URL(target);
  const upstream = http.request({
    hostname,
    port,
    method: req.method,
    path: req.url,
    headers: endToEnd(req.rawHeaders),
    setHost: false,
    agent: false,
  });
  upstream.on('error', () => {}); // awaited below as well
  upstream.on('continue', () => res.writeContinue());
  res.on('close', () => upstream.destroy());
  const sent = (async () => {
    for await (const chunk of up(counted(req, seen))) await write(upstream, chunk);
    upstream.end();
  })();
  sent.catch(() => upstream.destroy());

  // The answer may come before the request is through.
  const [answer] = await once(upstream, 'response');
  res.sendDate = false;
  res.writeHead(answer.statusCode, answer.statusMessage, endToEnd(answer.rawHeaders, drop));
  res.flushHeaders();
  for await (const chunk of down(answer)) await write(res, chunk);
  res.end();
}

async function* unchanged(body) {
  yield* body;
}

async function* counted(body, seen) {
  for await (const chunk of body) {
    seen.bytes += chunk.length;
    yield chunk;
  }
}

// Resolves when the bytes have left this process, so that a cut comes after them.
function write(stream, chunk) {
  return new Promise((resolve, reject) =>
    stream.write(chunk, (error) => (error ? reject(error) : resolve())),
  );
}

// Raw headers without those that belong to one connection, and without `drop`.
function endToEnd(rawHeaders, drop = []) {
  const dropped = ['connection', 'keep-alive', ...drop];
  const kept = (index) => !dropped.includes(rawHeaders[index - (index % 2)].toLowerCase());
  return rawHeaders.filter((_, index) => kept(index));
}

module.exports = { front };
