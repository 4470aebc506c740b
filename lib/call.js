'use strict';

/** Calls of a client's methods: what crosses, and how the outcome comes back. */

const { AsyncResource } = require('node:async_hooks');
const { EventEmitter } = require('node:events');
const { areFetched, fetchCredentials } = require('./credentials.js');
const { REFERENCE, bytesOf, encodeArgs, revive } = require('./encode.js');
const { aborted, errorFrom } = require('./error.js');
const { isReplaced, make, makeAll } = require('./model.js');
const native = require('./native.js');

/** The native half of a client. */
const NATIVE = Symbol('pkgcloud native');
/** What Rust last knew of the properties that the app may change. */
const SEEN = Symbol('pkgcloud seen');

/**
 * What a method returns when it is called with a callback: as much of a request as apps use. `abort()` stops
 * the call; `response` and `complete` carry the answer where the method's callback gets one.
 */
class Request extends EventEmitter {
  constructor() {
    super();
    this.aborted = false;
    // Whether the call succeeds is told by the callback.
    this.on('error', () => {});
  }

  abort() {
    this.aborted = true;
    this.stop?.();
  }

  pipe(target) {
    this.once('data', (text) => target.write(text));
    this.once('end', () => target.end());
    return target;
  }

  /** Tells those who listen how the call has ended. */
  settle(error, response) {
    if (error) return this.emit('error', error);
    if (response) this.emit('response', response);
    const text = this.listenerCount('data') > 0 ? textOf(response) : '';
    if (text) this.emit('data', text);
    this.emit('end');
    this.emit('complete', response);
  }

  write() {
    return true;
  }

  end() {
    return this;
  }
}

function textOf(response) {
  const body = response?.body;
  return body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
}

/** Options beside the arguments; `null` where there are none, as in most calls. */
function optionsOf(client, table, method, more) {
  const options = { ...more };
  let any = more !== undefined;
  const set = (key, value) => {
    options[key] = value;
    any = true;
  };
  if (client._customUserAgent) set('userAgent', client.getUserAgent());
  if (client._events || client._all) set('logged', true);
  if (Array.isArray(client.before) && client.before.length > 0) set('before', true);
  if (client._getUrl !== table.own._getUrl) set('url', true);
  if (client.config && typeof client.config.identity === 'function') set('identity', true);
  if (client.config && areFetched(client.config.credentials)) set('credentials', true);
  if (
    method.returns.some(
      (returned) => returned.model && isReplaced(classOf(client, table, returned.model)),
    )
  ) {
    set('raw', true);
  }
  const changed = changes(client, table);
  if (changed) set('changed', changed);
  return any ? options : null;
}

/** What the app has changed on the client since Rust last saw it, and constants that are not as declared. */
function changes(client, table) {
  let changed = null;
  for (const [name, value, entries] of table.constants) {
    const now = client[name];
    // An object may have been changed in place.
    if (now !== value || (entries && !hasEntries(now, entries)))
      (changed ??= {})[name] = now ?? null;
  }
  const seen = client[SEEN];
  const { watched } = table;
  for (let i = 0; i < watched.length; i += 1) {
    const { keys } = watched[i];
    let value = client[keys[0]];
    for (let k = 1; k < keys.length; k += 1) value = value?.[keys[k]];
    const date = value instanceof Date;
    const now = date ? value.getTime() : value;
    if (seen[i] === now) continue;
    seen[i] = now;
    (changed ??= {})[watched[i].path] = date ? { $date: now } : (now ?? null);
  }
  return changed;
}

/** Whether an object has these entries, and no others. */
function hasEntries(object, entries) {
  if (object === null || typeof object !== 'object') return false;
  for (let i = 0; i < entries.length; i += 1) {
    if (object[entries[i][0]] !== entries[i][1]) return false;
  }
  return Object.keys(object).length === entries.length;
}

/** The class that a model of a reply gets; an app may have put another into `client.models`. */
function classOf(client, table, id) {
  const Class = table.classes.get(id);
  return client.models?.[Class.name] || Class;
}

/** The values of a reply, models as models. */
function decode(client, table, method, text, raw, models) {
  const values = [];
  const replied = JSON.parse(text);
  replied.forEach((value, i) => {
    const returned = method.returns[i];
    if (!returned.model) {
      values.push(plainOf(returned, value, replied));
      return;
    }
    const made = modelOf(
      classOf(client, table, returned.model),
      client,
      returned,
      value,
      raw,
      models,
    );
    if (returned.shared) models.shared = made;
    else values.push(made);
  });
  return values;
}

/** A model, or a list of them: the provider's own words, or where in its answer they stand. */
function modelOf(Class, client, { list }, value, raw, models) {
  if (value === null) return undefined;
  if (REFERENCE in value) return models[value[REFERENCE]];
  if (value.rows) return makeAll(Class, client, value, models);
  const { answer, field, computed } = value;
  const details = answer === undefined ? value.details : answer[field];
  if (!list) return make(Class, client, details, computed, raw, models);
  return details.map((one, i) => make(Class, client, one, computed?.[i], raw, models));
}

/** A value that is no model. */
function plainOf({ void: nothing, nullable, response }, value, replied) {
  if (response) return responseOf(value, replied);
  return nothing || (value === null && !nullable) ? undefined : value;
}

/** A response as apps know it; its body is decoded when somebody looks. */
function responseOf({ statusCode, headers, text, in: index }, replied) {
  const response = { statusCode, headers };
  if (index !== undefined) return Object.assign(response, { body: replied[index].answer });
  if (text === '') return response;
  return Object.defineProperty(response, 'body', {
    configurable: true,
    enumerable: true,
    get() {
      let body = text;
      try {
        body = JSON.parse(text);
      } catch {
        // Not JSON: the text is the body.
      }
      Object.defineProperty(response, 'body', { value: body, enumerable: true, writable: true });
      return body;
    },
  });
}

/** What a call of any kind hears from Rust, beside its outcome. `scope` is where it was called. */
class Heard {
  constructor(client, table, scope) {
    this.client = client;
    this.table = table;
    this.scope = scope;
    /** What the app's own function has thrown. */
    this.thrown = undefined;
  }

  log(level, message, object) {
    const about = object === null ? undefined : revive(object);
    const { client } = this;
    this.scope.runInAsyncScope(client.emit, client, `log::${level}`, message, about);
  }

  assign(properties) {
    for (const [path, value] of Object.entries(properties)) {
      const keys = path.split('.');
      const last = keys.pop();
      let target = this.client;
      for (const key of keys) {
        if (typeof target[key] !== 'object' || target[key] === null) target[key] = {};
        target = target[key];
      }
      target[last] = revive(value);
    }
    // What Rust has set is known to it.
    changes(this.client, { ...this.table, constants: [] });
  }

  ask(hook, question) {
    return this.scope.runInAsyncScope(HOOKS[hook], null, this.client, question);
  }
}

/** The app's own functions that a call may have to ask. */
const HOOKS = {
  before(client, question) {
    let request = structuredClone(question);
    for (const filter of client.before) request = filter.call(client, request) || request;
    const { method, headers, qs, json, body } = request;
    const moved = request.path !== question.path && request.uri === question.uri;
    const uri = moved
      ? client._getUrl({ path: request.path, container: request.container })
      : request.uri;
    const bytes = ArrayBuffer.isView(body) ? bytesOf(body) : body;
    return { ...question, method, headers, qs, json, body: bytes, uri };
  },
  url: (client, question) => client._getUrl(question),
  identity: (client, question) => require('./identity.js').authorize(client, question),
  credentials: (client, question) => fetchCredentials(client.config.credentials, question),
};

/** The signal among the arguments' options, if there is one. */
function signalOf(args) {
  for (const arg of args) {
    if (arg && typeof arg === 'object' && arg.signal instanceof AbortSignal) return arg.signal;
  }
  return undefined;
}

/** A call that answers with values. */
class Run extends Heard {
  constructor(client, table, method, scope, settle) {
    super(client, table, scope);
    this.method = method;
    this.settle = settle;
    /** Models that the app has passed to the call. */
    this.models = [];
    this.raw = false;
    this.signal = undefined;
    this.onAbort = undefined;
    this.id = 0;
  }

  start(index, args) {
    const { client, table, method, models } = this;
    const signal = signalOf(args);
    if (signal?.aborted) throw aborted(signal.reason);
    const text = encodeArgs(args, `${client.provider} ${method.name}`, method.params, models);
    const options = optionsOf(client, table, method);
    this.raw = options !== null && options.raw === true;
    this.id = native.start(client[NATIVE], index, text, options, this);
    if (!signal) return;
    this.signal = signal;
    this.onAbort = () => this.stop(signal.reason);
    signal.addEventListener('abort', this.onAbort, { once: true });
  }

  done(reply) {
    this.signal?.removeEventListener('abort', this.onAbort);
    const { client, table, method, raw, models } = this;
    let values;
    try {
      values = decode(client, table, method, reply, raw, models);
    } catch (error) {
      return this.settle(error);
    }
    this.settle(null, values);
  }

  failed(details) {
    this.signal?.removeEventListener('abort', this.onAbort);
    this.settle(errorFrom(details, this.thrown));
  }

  stop(reason) {
    native.cancel(this.id);
    this.signal?.removeEventListener('abort', this.onAbort);
    this.settle(aborted(reason));
  }
}

/** Starts a call. `settle(error, values)` is called once, later. Returns how to stop it. */
function run(client, table, index, args, scope, settle) {
  const call = new Run(client, table, table.methods[index], scope, settle);
  try {
    call.start(index, args);
  } catch (error) {
    process.nextTick(settle, error);
    return () => {};
  }
  return (reason) => call.stop(reason);
}

/** A promise of the first value; `all()` is a promise of all of them. */
function promised(client, table, index, args) {
  const scope = new AsyncResource('PKGCLOUD');
  const all = new Promise((resolve, reject) => {
    run(client, table, index, args, scope, (error, values) =>
      error ? reject(error) : resolve(values),
    );
  });
  const first = all.then((values) => values[0]);
  first.all = () => {
    // An error is told by the one that the app has asked for.
    first.catch(() => {});
    return all;
  };
  return first;
}

/** A call with a callback: exactly once, on a later tick, in the caller's asynchronous context. */
function calledBack(client, table, index, args, callback) {
  const request = new Request();
  const scope = new AsyncResource('PKGCLOUD');
  let settled = false;
  const stop = run(client, table, index, args, scope, (error, values) => {
    if (settled) return;
    settled = true;
    const response = values?.find((value) => value?.statusCode && value.headers);
    // Two ticks: a listener that throws must not keep the callback from being called.
    process.nextTick(() => scope.runInAsyncScope(request.settle, request, error, response));
    process.nextTick(() => {
      if (error) scope.runInAsyncScope(callback, null, error);
      else if (table.methods[index].returns[0].silent) scope.runInAsyncScope(callback, null);
      else scope.runInAsyncScope(callback, null, null, ...trim(values));
    });
  });
  request.stop = () => {
    if (!settled) {
      settled = true;
      // As in 2.2.0, a call that the app has stopped is not heard of again.
      stop();
    }
  };
  return request;
}

/** A method that calls back with no value calls back with the error alone. */
function trim(values) {
  let end = values.length;
  while (end > 0 && values[end - 1] === undefined) end -= 1;
  return values.slice(0, end);
}

/** A method that answers at once. */
function answered(client, table, index, args) {
  const method = table.methods[index];
  const text = encodeArgs(args, `${client.provider} ${method.name}`, method.params);
  const options = optionsOf(client, table, method);
  const reply = native.bridge.callSync(
    client[NATIVE],
    index,
    text,
    options && JSON.stringify(options),
  );
  const { values, error } = JSON.parse(reply);
  if (error) throw errorFrom(error);
  return values[0] ?? undefined;
}

module.exports = {
  NATIVE,
  SEEN,
  answered,
  calledBack,
  changes,
  decode,
  Heard,
  optionsOf,
  promised,
  signalOf,
  textOf,
};
