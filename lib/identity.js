'use strict';

/** Who a client is to its cloud: the identity that it logs in by, the token, and the catalog of services. */

const { Emitter } = require('./emitter.js');
const { errorFrom } = require('./error.js');
const native = require('./native.js');

/** The client that an identity logs in with: the one that it belongs to, or one of its own. */
const clients = new WeakMap();
/** The clients that have come with an identity. */
const owners = new WeakMap();

/** What every identity is. Also called without `new`, by classes of the `util.inherits` kind. */
function Identity(options) {
  // Out of sight: there are secrets in it.
  Object.defineProperty(this, 'options', {
    value: options || {},
    writable: true,
    configurable: true,
  });
}

Identity.prototype = Object.create(Emitter.prototype, {
  constructor: { value: Identity, writable: true, configurable: true },
});
Object.setPrototypeOf(Identity, Emitter);

/**
 * Logs in anew: then `token`, `user`, `serviceCatalog` and `raw` are there. Calls back with an error or with
 * nothing, or returns a promise.
 */
Identity.prototype.authorize = function authorize(options, callback) {
  const done = typeof options === 'function' ? options : callback;
  const client = clients.get(this) || this._connect();
  delete this.token;
  if (done) client.auth(done);
  else return client.auth();
};

/** The URL of a service: `serviceType`, `region`, `useInternal` and `useAdmin` say which. */
Identity.prototype.getServiceEndpointUrl = function getServiceEndpointUrl(options) {
  if (this.options.useServiceCatalog === false) return this.options.url;
  if (!this.serviceCatalog) throw new Error('There is no service catalog before the login');
  return this.serviceCatalog.getServiceEndpointUrl(options);
};

/** Makes the class of a provider's identities. `login` makes a client that can log in. */
function define(name, Parent, login) {
  function ProviderIdentity(options) {
    Parent.call(this, options);
  }
  Object.defineProperty(ProviderIdentity, 'name', { value: 'Identity' });
  Object.setPrototypeOf(ProviderIdentity, Parent);
  ProviderIdentity.prototype = Object.create(Parent.prototype, {
    constructor: { value: ProviderIdentity, writable: true, configurable: true },
    name: { value: name, writable: true, configurable: true },
    _connect: {
      value: function _connect() {
        const { url, authUrl = url, identity: _, ...options } = this.options;
        const client = login({ ...options, authUrl, useServiceCatalog: false });
        client._identity = this;
        const hear = (...args) => this.emit(client.event, ...args);
        if (this._events) client.on('log::*', hear);
        clients.set(this, client);
        return client;
      },
    },
  });
  return ProviderIdentity;
}

/** The identity of a new client. */
function give(client, ProviderIdentity) {
  client._identity = new ProviderIdentity({});
  clients.set(client._identity, client);
  owners.set(client, client._identity);
}

/** What a cloud offers, and where: services by their names. `list` is the catalog as the cloud tells it. */
function ServiceCatalog(list) {
  this.services = {};
  for (const entry of list || []) this.services[entry.name] = new Service(entry);
}

ServiceCatalog.prototype.getServiceEndpointUrl = function getServiceEndpointUrl(options) {
  return endpoint(Object.values(this.services), options);
};

/** One service of a catalog, with its endpoints. */
function Service({ endpoints, name, type } = {}) {
  this.endpoints = endpoints;
  this.name = name;
  this.type = type;
}

Service.prototype.getEndpointUrl = function getEndpointUrl(options) {
  return endpoint([this], { ...options, serviceType: this.type });
};

function endpoint(catalog, wanted = {}) {
  const { url, error } = JSON.parse(
    native.endpoint(JSON.stringify(catalog), JSON.stringify(wanted)),
  );
  if (error) throw errorFrom(error);
  return url;
}

/** Logs in by the app's own identity class, option `identity`: its token, and the URL that it finds. */
function authorize(client, wanted) {
  if (!client._identity || client._identity === owners.get(client)) {
    const AppIdentity = client.config.identity;
    client._identity = new AppIdentity({ ...client.config, url: client.authUrl });
  }
  const identity = client._identity;
  return new Promise((resolve, reject) => {
    identity.authorize((error) => {
      if (error) return reject(error);
      try {
        const { token } = identity;
        resolve({
          id: token.id,
          expires: token.expires === undefined ? null : new Date(token.expires).getTime(),
          serviceUrl: identity.getServiceEndpointUrl(wanted),
        });
      } catch (cause) {
        reject(cause);
      }
    });
  });
}

module.exports = { Identity, Service, ServiceCatalog, authorize, define, give };
