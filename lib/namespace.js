'use strict';

/** The package's shape: providers, services, core classes. Everything in it comes from the table in Rust. */

const { Client, define: defineClient } = require('./client.js');
const { encode } = require('./encode.js');
const { Identity, define: defineIdentity } = require('./identity.js');
const { Model, Plain, define: defineModel } = require('./model.js');
const native = require('./native.js');

const table = JSON.parse(native.namespace());

/** Core classes, by their ids. */
const core = new Map([
  ['base.Model', Model],
  ['base.Plain', Plain],
]);
for (const declaration of table.core) {
  core.set(declaration.id, defineModel(declaration, core.get(declaration.extends)));
}

/** A property that is worked out when it is first read, and that an app may replace. */
function lazy(object, name, load, enumerable = true) {
  Object.defineProperty(object, name, {
    configurable: true,
    enumerable,
    get() {
      const value = load();
      Object.defineProperty(object, name, {
        value,
        configurable: true,
        enumerable,
        writable: true,
      });
      return value;
    },
    // On whichever object is written to: it may only inherit the property.
    set(value) {
      Object.defineProperty(this, name, { value, configurable: true, enumerable, writable: true });
    },
  });
}

/** Classes of all services that have been used, by their ids: services share some of them. */
const classes = new Map(core);
const families = new Map();

/** The class that all of a provider's clients descend from. */
function familyOf(name) {
  if (!families.has(name)) {
    const { parent } = table.providers.find((provider) => provider.name === name) || {};
    const Parent = parent ? familyOf(parent) : Client;
    const made = function Client(options) {
      Parent.call(this, options);
    };
    Object.setPrototypeOf(made, Parent);
    made.prototype = Object.create(Parent.prototype, {
      constructor: { value: made, writable: true, configurable: true },
    });
    families.set(name, made);
  }
  return families.get(name);
}

const identities = new Map();

/** The class of the identities that a provider's clients log in by; none for providers without logins. */
function identityOf(name) {
  const known = table.providers.find((provider) => provider.name === name);
  if (!known) return undefined;
  const inherited = known.parent ? identityOf(known.parent) : undefined;
  if (!known.identity) return inherited;
  if (!identities.has(name)) {
    let LoginClient;
    const login = (options) => {
      LoginClient ??= load(name, known.services[0]).Client;
      return new LoginClient(options);
    };
    identities.set(name, defineIdentity(known.identity, inherited || Identity, login));
  }
  return identities.get(name);
}

/** The class that a model descends from; another service's is there once that service is loaded. */
function parentOf(model) {
  const [provider, service] = model.extends.split('.');
  if (!classes.has(model.extends)) load(provider, service);
  return classes.get(model.extends);
}

/** What a provider's service exports: Client, the model classes and constants, createClient. */
function load(provider, service) {
  const declaration = JSON.parse(native.service(provider, service));
  const exported = {};
  const models = {};
  for (const { model, name, value, script } of declaration.exports) {
    if (!model) {
      exported[name] = script ? require('./scripts.js')[name] : value;
      continue;
    }
    if (!classes.has(model.id)) classes.set(model.id, defineModel(model, parentOf(model)));
    exported[model.name] = models[model.name] = classes.get(model.id);
  }
  const made = defineClient(
    provider,
    service,
    declaration,
    familyOf(provider),
    classes,
    models,
    identityOf(provider),
  );
  const all = { Client: made, ...exported, createClient: (options) => new made(options) };
  for (const name of declaration.hidden) Object.defineProperty(all, name, { enumerable: false });
  return all;
}

const providers = makeProviders();

function makeProviders() {
  // Providers that 2.2.0 did not have are inherited: they are there for all who ask, and not in the list.
  const added = {};
  const own = Object.create(added);
  for (const provider of table.providers) {
    lazy(provider.added ? added : own, provider.name, () => servicesOf(provider));
  }
  return own;
}

function servicesOf(provider) {
  const services = {};
  for (const service of provider.services)
    lazy(services, service, () => load(provider.name, service));
  return services;
}

/** Makes a client of whichever provider the options name. Apps may have added providers of their own. */
function createClient(service) {
  return function (options) {
    const provider = options?.provider;
    if (!provider) throw new Error('options.provider is required to create a new pkgcloud client.');
    const services = providers[provider];
    if (!services) throw new Error(`${provider} is not a supported provider`);
    if (!services[service]) throw new Error(`${provider} does not expose a ${service} service`);
    return services[service].createClient(options);
  };
}

/** A service's core classes and helpers, with its `createClient`. */
function makeService(name) {
  const service = {};
  for (const [id, Class] of core) {
    if (id.startsWith(`${name}.`) && table.shown.includes(name)) service[Class.name] = Class;
  }
  for (const { service: own, name: helper, params } of table.helpers) {
    if (own !== name) continue;
    const help = (...args) => JSON.parse(native.help(helper, encode(args.slice(0, params.length))));
    Object.defineProperties(help, { name: { value: helper }, length: { value: params.length } });
    service[helper] = help;
  }
  service.createClient = createClient(name);
  return service;
}

module.exports = {
  Client,
  Model,
  core,
  classes,
  familyOf,
  identityOf,
  lazy,
  load,
  makeService,
  providers,
  table,
};
