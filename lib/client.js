'use strict';

/** Client classes, made from the services' declarations in Rust. */

const { NATIVE, SEEN, answered, calledBack, changes, promised } = require('./call.js');
const { Emitter } = require('./emitter.js');
const { encode } = require('./encode.js');
const { errorFrom } = require('./error.js');
const identity = require('./identity.js');
const { bridge } = require('./native.js');
const { version } = require('../package.json');

/** What every client is. */
function Client(options) {
  this.config = options || {};
}

Client.prototype = Object.create(Emitter.prototype, {
  constructor: { value: Client, writable: true, configurable: true },
});
Object.setPrototypeOf(Client, Emitter);

/** Puts the app's own name in front of the library's in `User-Agent`. */
Client.prototype.setCustomUserAgent = function setCustomUserAgent(userAgent) {
  this._customUserAgent = userAgent;
};

Client.prototype.getUserAgent = function getUserAgent() {
  const own = `nodejs-pkgcloud/${version}`;
  return this._customUserAgent ? `${this._customUserAgent} ${own}` : own;
};

/** No secrets: neither in JSON nor on a console. */
Client.prototype.toJSON = function toJSON() {
  const { provider, region } = this;
  return { provider, region };
};
Client.prototype[Symbol.for('nodejs.util.inspect.custom')] = function inspect() {
  return `${this.constructor.name} ${JSON.stringify(this)}`;
};

/**
 * Makes the client class of a service. `classes` are its model classes, by their ids; `Identity` is what its
 * clients log in by, if they log in.
 */
function define(provider, service, declaration, Parent, classes, models, Identity) {
  const { methods, constants, watched } = declaration;
  const table = {
    methods,
    classes,
    constants: Object.entries(constants).map(([name, value]) => [
      name,
      value,
      value !== null && typeof value === 'object' ? Object.entries(value) : null,
    ]),
    watched: watched.map((path) => ({ path, keys: path.split('.') })),
    own: {},
  };
  const onInstance = [];
  function ServiceClient(options) {
    Parent.call(this, options);
    connect(this, provider, service);
    if (Identity) identity.give(this, Identity);
    this.models = { ...models };
    for (const [name, method] of onInstance) this[name] = method;
    // What the client starts with is nothing that the app has changed.
    Object.defineProperty(this, SEEN, { value: [] });
    changes(this, table);
  }
  Object.defineProperty(ServiceClient, 'name', { value: 'Client' });
  Object.setPrototypeOf(ServiceClient, Parent);
  const prototype = Object.create(Parent.prototype, {
    constructor: { value: ServiceClient, writable: true, configurable: true },
  });
  ServiceClient.prototype = prototype;
  Object.assign(prototype, constants);
  methods.forEach((method, index) => {
    const made = makeMethod(table, method, index);
    table.own[method.name] = made;
    if (method.prototype) prototype[method.name] = made;
    else onInstance.push([method.name, made]);
  });
  return ServiceClient;
}

function connect(client, provider, service) {
  const made = bridge.connect(
    provider,
    service,
    encode(client.config, { bytes: 'utf8', lenient: true }),
  );
  if (typeof made === 'string') throw errorFrom(JSON.parse(made));
  Object.defineProperty(client, NATIVE, { value: made });
  Object.assign(client, JSON.parse(made.properties));
  client.before = [];
}

function makeMethod(table, method, index) {
  const { name, params, sync, source, sink } = method;
  const made = function (...args) {
    if (sync) return answered(this, table, index, args);
    const callback = typeof args[args.length - 1] === 'function' ? args.pop() : undefined;
    if (source || sink) {
      const { Download, RawRequest, Upload } = require('./streams.js');
      const Stream = !sink ? Upload : !source ? Download : RawRequest;
      return new Stream(this, table, index, args, callback);
    }
    return callback
      ? calledBack(this, table, index, args, callback)
      : promised(this, table, index, args);
  };
  // 2.2.0's arity: a callback comes last, but for what answers at once and for uploads, which return a stream.
  const plain = sync || (source && !sink) ? params.length : params.length + 1;
  const arity = method.length ?? plain;
  return Object.defineProperties(made, { name: { value: name }, length: { value: arity } });
}

module.exports = { Client, define };
