'use strict';

/** Model classes, made from their declarations in Rust. */

const { Emitter } = require('./emitter.js');
const { CLASSES, HIDDEN, RAW, REFERENCE, encode } = require('./encode.js');
const { shape } = require('./native.js');

/** The `_setProperties` that a class was made with: an app that has put its own in place gets raw details. */
const OWN_SET = Symbol('pkgcloud _setProperties');
const DATES = Symbol('pkgcloud dates');
/** Properties that may be a model which the app has passed to the call. */
const REFERENCES = Symbol('pkgcloud references');

/** Properties that are lists of models which lead back to their owner. */
const NESTED = Symbol('pkgcloud nested models');
/** Fields of the provider's answer, at any depth, that are dates. */
const RAW_DATES = Symbol('pkgcloud raw dates');

/** Model classes, by their ids, for models inside of models. */
const defined = new Map();

/** What every model is. Also called without `new`, by classes of the `util.inherits` kind. */
function Model(client, details) {
  this.client = client;
  if (details) this._setProperties(details);
}

Model.prototype = Object.create(Emitter.prototype, {
  constructor: { value: Model, writable: true, configurable: true },
});
Object.setPrototypeOf(Model, Emitter);

/** An app's own class says what its properties are; until it does, they are the details. */
Model.prototype._setProperties = function _setProperties(details) {
  Object.assign(this, details);
};

/**
 * Refreshes the model every `interval` milliseconds until its attributes are those given, or until the
 * function given says so. After `timeLimit` milliseconds it gives up, and calls back with what there is.
 */
Model.prototype.setWait = function setWait(attributes, interval, timeLimit, callback) {
  const limit = typeof timeLimit === 'number' ? timeLimit : undefined;
  const done = typeof timeLimit === 'function' ? timeLimit : callback;
  if (typeof done !== 'function') {
    return new Promise((resolve, reject) => {
      this.setWait(attributes, interval, limit, (error, model) =>
        error ? reject(error) : resolve(model),
      );
    });
  }
  const matches =
    typeof attributes === 'function'
      ? attributes
      : (model) => Object.keys(attributes || {}).every((key) => model[key] === attributes[key]);
  const start = Date.now();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    const refreshed = (error, model) => {
      busy = false;
      if (stopped(timer)) return;
      if (!error && model && matches(model)) {
        clearInterval(timer);
        done(null, model);
      } else if (limit !== undefined && Date.now() - start >= limit) {
        clearInterval(timer);
        done(error, model);
      }
    };
    try {
      this.refresh(refreshed);
    } catch (error) {
      // What the app's own callback has thrown is not the refresh's.
      if (stopped(timer)) throw error;
      refreshed(error);
    }
  }, interval);
  return timer;
};
Model.prototype.until = Model.prototype.setWait;

/** Stops a wait; `id` is what `setWait` returned. */
Model.prototype.clearWait = function clearWait(id) {
  clearInterval(id);
};

function stopped(timer) {
  return timer._destroyed === true;
}

/** What a class of plain values is: no client, no events. */
function Plain(details) {
  if (!details)
    throw new TypeError(
      `${this.constructor.name} must be made of details: what its properties are`,
    );
  this._setProperties(details);
}

/** Makes a class that descends from `Parent`. */
function define(declaration, Parent) {
  const { id, name, key, raw, rawDates, nested, dates, references, embedded, hidden } = declaration;
  const { methods, constants, statics, shaped, json, jsonOf } = declaration;
  // A plain function: apps call it on objects of their own.
  const Class = {
    [name]: function (client, details) {
      Parent.call(this, client, details);
    },
  }[name];
  Object.setPrototypeOf(Class, Parent);
  const above = Parent.prototype[CLASSES];
  const prototype = Object.create(Parent.prototype, {
    constructor: { value: Class, writable: true, configurable: true },
    [CLASSES]: { value: above ? `${id} ${above}` : id },
    [RAW]: { value: raw },
    [DATES]: { value: dates },
    [REFERENCES]: { value: references },
    [HIDDEN]: { value: hidden },
    [RAW_DATES]: { value: new Set(rawDates) },
    [NESTED]: { value: nested },
  });
  Class.prototype = prototype;
  Object.assign(prototype, constants);
  Object.assign(Class, statics);
  defined.set(id, Class);
  for (const method of methods) {
    if (method.getter) defineGetter(prototype, method);
    else prototype[method.name] = makeMethod(method);
  }
  // A class without properties is a base for others, which say what theirs are.
  if (shaped) {
    prototype._setProperties = function _setProperties(value) {
      // A name alone says which one it is.
      const details = typeof value === 'string' ? { [key]: value } : value;
      const properties = JSON.parse(shape(id, encode(details, { lenient: true })));
      toDates(properties, dates);
      nest(this, properties, nested);
      for (const name of Object.keys(properties)) {
        const given = details[name];
        // A model among the details stays the model that it is.
        this[name] =
          given !== null && typeof given === 'object' && given[CLASSES] ? given : properties[name];
      }
      for (const name of raw) this[name] = details;
      hide(this, hidden);
    };
    prototype[OWN_SET] = prototype._setProperties;
  }
  if (jsonOf) {
    prototype.toJSON = function toJSON() {
      return this[jsonOf];
    };
  } else if (json.length > 0) {
    prototype.toJSON = function toJSON() {
      const out = {};
      for (const key of json) {
        if (!(key in this)) continue;
        const value = this[key];
        out[key] = embedded.includes(key) && value?.[CLASSES] ? value.toJSON() : value;
      }
      return out;
    };
  }
  return Class;
}

/** Takes properties off the list of those that are the model's own. */
function hide(model, hidden) {
  for (const key of hidden) {
    if (Object.hasOwn(model, key)) Object.defineProperty(model, key, { enumerable: false });
  }
}

function toDates(properties, dates) {
  for (const key of dates) {
    const value = properties[key];
    if (typeof value === 'number' || typeof value === 'string') properties[key] = new Date(value);
  }
}

/** Models from a table: the names of their properties, and a row of values for each. */
function makeAll(Class, client, { keys, rows }, models) {
  const { prototype } = Class;
  const dates = prototype[DATES].map((key) => keys.indexOf(key));
  const references = prototype[REFERENCES].map((key) => keys.indexOf(key));
  return rows.map((row) => {
    toDates(row, dates);
    refer(row, references, models);
    const model = Object.create(prototype);
    model.client = client;
    for (let i = 0; i < keys.length; i++) model[keys[i]] = row[i];
    return model;
  });
}

/** Dates in the provider's own answer, wherever they stand. */
function reviveDates(value, names) {
  if (value === null || typeof value !== 'object') return value;
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (typeof item === 'string' && names.has(key)) value[key] = new Date(item);
    else reviveDates(item, names);
  }
  return value;
}

/** Lists of models inside of a model, each of which knows where it is. */
function nest(model, properties, nested) {
  for (const [name, { model: id, parent }] of Object.entries(nested)) {
    if (!Array.isArray(properties[name])) continue;
    const Class = defined.get(id);
    properties[name] = properties[name].map((details) => {
      const one = make(Class, model.client, details, isReplaced(Class), []);
      one[parent] = model;
      return one;
    });
  }
}

function refer(properties, references, models) {
  for (const key of references) {
    const value = properties[key];
    if (value !== null && typeof value === 'object' && REFERENCE in value)
      properties[key] = models[value[REFERENCE]];
  }
  return properties;
}

/** Whether models of this class take their properties in the app's way: by its class, or by its function. */
function isReplaced(Class) {
  const { prototype } = Class;
  return !Object.hasOwn(prototype, OWN_SET) || prototype._setProperties !== prototype[OWN_SET];
}

/**
 * A model from a reply: its properties, or a pair of them and the provider's own answer. `models` are those that
 * the app has passed to the call.
 */
function make(Class, client, value, raw, models) {
  if (value === null || value === undefined) return undefined;
  if (REFERENCE in value) return models[value[REFERENCE]];
  if (raw) return new Class(client, refer(value, Class.prototype[REFERENCES], models));
  const keep = Class.prototype[RAW];
  const model = Object.create(Class.prototype);
  model.client = client;
  const properties = keep.length > 0 ? value[0] : value;
  toDates(properties, Class.prototype[DATES]);
  refer(properties, Class.prototype[REFERENCES], models);
  nest(model, properties, Class.prototype[NESTED]);
  Object.assign(model, properties);
  const dates = Class.prototype[RAW_DATES];
  if (dates.size > 0) reviveDates(value[1], dates);
  for (const key of keep) model[key] = value[1];
  hide(model, Class.prototype[HIDDEN]);
  return model;
}

/** A method that calls the model's client with what its declaration says. */
function makeMethod({ name, params, calls, args, then }) {
  const method = function (...given) {
    const callback = typeof given[given.length - 1] === 'function' ? given.pop() : undefined;
    const values = args.map((arg) => valueFor(this, arg, params, given));
    while (values.length > 0 && values[values.length - 1] === undefined) values.pop();
    const { client } = this;
    if (client && typeof client[calls] !== 'function') return absent(client, calls, callback);
    if (!then) return client[calls](...values, ...(callback ? [callback] : []));
    const settle = (result) => {
      if (then.store) this[then.store] = result;
      else this._setProperties(result.original || result);
    };
    if (!callback) {
      return client[calls](...values).then((result) => {
        settle(result);
        return result;
      });
    }
    return client[calls](...values, (error, result, ...rest) => {
      if (!error) settle(result);
      callback(error, result, ...rest);
    });
  };
  Object.defineProperty(method, 'name', { value: name });
  Object.defineProperty(method, 'length', { value: params.length + 1 });
  return method;
}

/** Not every provider can do what the core classes name. */
function absent(client, method, callback) {
  const error = new Error(`${client.provider} does not support ${method}`);
  if (!callback) return Promise.reject(error);
  process.nextTick(callback, error);
}

function valueFor(model, arg, params, given) {
  if (arg.this) return model;
  if ('value' in arg) return arg.value;
  if (arg.property) return follow(model, arg.property);
  if (arg.object) {
    const entries = Object.entries(arg.object);
    return Object.fromEntries(
      entries.map(([key, one]) => [key, valueFor(model, one, params, given)]),
    );
  }
  const param = given[params.indexOf(arg.param)];
  // What is no object can't be merged with anything; the client's method says so.
  if (!arg.merged || (param !== undefined && param !== null && typeof param !== 'object'))
    return param;
  const out = {};
  for (const [key, property] of Object.entries(arg.merged)) out[key] = follow(model, property);
  return Object.assign(out, param);
}

/** A property by its path; a step that leads into no object leaves the value as it is. */
function follow(object, path) {
  let value = object;
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object') return value;
    value = value[key];
  }
  return value;
}

function defineGetter(prototype, { name, calls, args }) {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      const values = args.map((arg) => valueFor(this, arg, [], []));
      return calls ? this.client[calls](...values) : values[0];
    },
  });
}

module.exports = { Model, Plain, define, isReplaced, make, makeAll };
