'use strict';

/**
 * The way into Rust: one bridge for this environment, the calls that are under way, and what the process
 * says about the network.
 */

// Held from the start: tests put clocks of their own in the place of the globals.
const { setInterval } = require('node:timers');
const { asError } = require('./error.js');
const { Bridge, namespace, service, compute, help, endpoint } = require('./binary.js');

/** What a message is about; `src/node/host.rs` has the same numbers. */
const DONE = 0;
const FAILED = 1;
const LOG = 2;
const ASSIGN = 3;
const ASK = 4;
const DRAIN = 5;
const READABLE = 6;
const RESPONSE = 7;
const PROGRESS = 8;

const pending = new Map();
let last = 0;
/** Keeps the process alive while calls are under way; made by the first of them. */
let alive = null;

const bridge = new Bridge((id, kind, text) => {
  if (kind === ASK) return answer(pending.get(id), JSON.parse(text));
  const call = pending.get(id);
  if (call === undefined) return;
  switch (kind) {
    case DONE:
      finish(id);
      return call.done(text);
    case FAILED:
      finish(id);
      return call.failed(JSON.parse(text));
    case LOG:
      return call.log(...JSON.parse(text));
    case ASSIGN:
      return call.assign(JSON.parse(text));
    case DRAIN:
      return call.drain();
    case READABLE:
      return call.readable();
    case RESPONSE:
      return call.response(JSON.parse(text));
    case PROGRESS:
      return call.progress(JSON.parse(text));
  }
});

/** Answers a question that Rust has for the app; an error in the app's own function is the call's error. */
async function answer(call, { id, hook, question }) {
  try {
    const value = hook === 'roots' ? roots() : await call.ask(hook, question);
    bridge.answer(id, JSON.stringify(value === undefined ? null : value), false);
  } catch (thrown) {
    const error = asError(thrown);
    if (call) call.thrown = error;
    bridge.answer(id, JSON.stringify({ message: String(error.message), thrown: true }), true);
  }
}

/** Every certificate authority that Node trusts, in PEM. */
function roots() {
  const tls = require('node:tls');
  if (typeof tls.getCACertificates === 'function')
    return tls.getCACertificates('default').join('\n');
  const extra = process.env.NODE_EXTRA_CA_CERTS;
  return [
    ...tls.rootCertificates,
    extra ? require('node:fs').readFileSync(extra, 'utf8') : '',
  ].join('\n');
}

/** What Rust knows of the environment. */
let known = null;
let warned = false;

/** Tells Rust when the process's proxies or TLS switches have changed. */
function checkNetwork() {
  const { env } = process;
  const insecure = env.NODE_TLS_REJECT_UNAUTHORIZED === '0';
  const httpProxy = env.HTTP_PROXY || env.http_proxy || undefined;
  const httpsProxy = env.HTTPS_PROXY || env.https_proxy || httpProxy;
  const noProxy = env.NO_PROXY || env.no_proxy || undefined;
  if (
    known !== null &&
    known.insecure === insecure &&
    known.httpProxy === httpProxy &&
    known.httpsProxy === httpsProxy &&
    known.noProxy === noProxy
  )
    return;
  known = { httpProxy, httpsProxy, noProxy, insecure };
  bridge.setNetwork(JSON.stringify(known));
  if (insecure && !warned) {
    warned = true;
    process.emitWarning(
      'NODE_TLS_REJECT_UNAUTHORIZED=0: servers are not who they say they are, and pkgcloud will not notice',
      'Warning',
    );
  }
}

/** Registers a call that is about to start, and keeps the process alive until it ends. */
function begin(call) {
  checkNetwork();
  last = (last + 1) >>> 0 || 1;
  pending.set(last, call);
  if (alive === null) alive = setInterval(() => {}, 0x7fffffff);
  else if (pending.size === 1) alive.ref();
  return last;
}

function finish(id) {
  if (pending.delete(id) && pending.size === 0) alive.unref();
}

/** Starts a call. `call` hears of its end: `done(text)` or `failed(details)`. */
function start(client, method, args, options, call) {
  const text = options === null ? null : JSON.stringify(options);
  const id = begin(call);
  try {
    bridge.call(client, method, id, args, text);
  } catch (error) {
    finish(id);
    throw error;
  }
  return id;
}

/** Starts a call that carries bytes; returns its native end. */
function transfer(client, method, args, options, call) {
  const text = JSON.stringify(options);
  const id = begin(call);
  call.id = id;
  try {
    return bridge.transfer(client, method, id, args, text);
  } catch (error) {
    finish(id);
    throw error;
  }
}

/** How many calls are under way. */
function underway() {
  return pending.size;
}

/** Stops a call; nothing more is heard of it. */
function cancel(id) {
  bridge.cancel(id);
  finish(id);
}

module.exports = {
  bridge,
  namespace,
  service,
  compute,
  help,
  endpoint,
  start,
  transfer,
  cancel,
  underway,
};
