'use strict';

/** Model classes, made from their declarations in Rust. */

const { Emitter } = require('./emitter.js');
const { CLASSES, HIDDEN, RAW, REFERENCE, encode } = require('./encode.js');
const { compute } = require('./native.js');

/** The `_setProperties` that a class was made with: an app that has put its own in place gets raw details. */
const OWN_SET = Symbol('pkgcloud _setProperties');
/** What the properties are, and where each comes from. */
const PROPERTIES = Symbol('pkgcloud properties');
/** The field of the answer whose fields are all properties. */
const SPREAD = Symbol('pkgcloud spread');
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
  const { id, name, key, raw, rawDates, spread, methods, constants, statics, json, jsonOf } =
    declaration;
  const properties = declaration.properties.map(preparedProperty);
  const embedded = properties.filter((property) => property.embedded).map(({ name }) => name);
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
    [PROPERTIES]: { value: properties },
    [SPREAD]: { value: spread },
    [HIDDEN]: { value: properties.filter(({ hidden }) => hidden).map(({ name }) => name) },
    [RAW_DATES]: { value: new Set(rawDates) },
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
  if (properties.length > 0) {
    const computes = properties.some((property) => property.computed);
    prototype._setProperties = function _setProperties(value) {
      // A name alone says which one it is.
      const details = typeof value === 'string' ? { [key]: value } : value;
      const computed = computes
        ? JSON.parse(compute(id, encode(details, { lenient: true })))
        : null;
      for (const name of Object.keys(computed || {})) {
        // A model among the details stays the model that it is.
        if (details[name]?.[CLASSES]) computed[name] = details[name];
      }
      fill(this, prototype, details, computed, []);
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

/** A property with the paths of its fields taken apart. Most are `plain`: the field of their own name, as it is. */
function preparedProperty(property) {
  const { name, from, ...how } = property;
  const plain = from?.length === 1 && from[0] === name && Object.keys(how).length === 0;
  return { ...property, plain, from: from?.map((path) => [path, path.split('.')]) };
}

/** A field of an answer by its path: `image.id`, unless there is a field of that very name. */
function lookup(details, [path, steps]) {
  const own = details[path];
  if (own !== undefined || steps.length === 1) return own;
  let value = details;
  for (const step of steps) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = value[step];
  }
  return value;
}

/** The first of a property's fields that says something, or the first that is there. */
function first(details, from) {
  let found;
  for (const path of from) {
    const value = lookup(details, path);
    if (value !== undefined && value !== null) return value;
    if (found === undefined) found = value;
  }
  return found;
}

/** A property that is absent or `null` may have a default: each model has its own. */
function defaulted(value, or) {
  if (or === undefined || (value !== undefined && value !== null)) return value;
  if (Array.isArray(or)) return [...or];
  return typeof or === 'object' ? { ...or } : or;
}

function mapped(value, map) {
  return typeof value === 'string' ? map[value.toUpperCase()] || 'UNKNOWN' : undefined;
}

/** A property's value: what Rust has worked out, or what the provider's answer has. */
function propertyOf(property, model, details, computed, models) {
  const { name, from, or, map, date, reference, nested } = property;
  let value = property.computed && computed ? computed[name] : undefined;
  if (value === undefined && from) value = defaulted(first(details, from), or);
  if (map) return mapped(value, map);
  if (date) return dateOf(value);
  if (reference) return referred(value, models);
  return nested ? nest(model, value, nested) : value;
}

/** Gives a model its properties: those read off the provider's answer, and those that Rust has worked out. */
function fill(model, prototype, details, computed, models) {
  for (const property of prototype[PROPERTIES]) {
    const { name, plain } = property;
    const value = plain ? details[name] : propertyOf(property, model, details, computed, models);
    if (value === undefined) continue;
    if (property.hidden) {
      const how = { writable: true, configurable: true, enumerable: false };
      Object.defineProperty(model, name, { value, ...how });
    } else model[name] = value;
  }
  const spread = prototype[SPREAD];
  if (spread) spreadOut(model, prototype, details[spread]);
  for (const name of prototype[RAW]) model[name] = details;
}

/** Fields that are properties without being declared: not those that would take the place of the model's own parts. */
function spreadOut(model, prototype, fields) {
  if (fields === null || typeof fields !== 'object') return;
  for (const [name, value] of Object.entries(fields)) {
    const own = name === 'client' || name.startsWith('_') || name in prototype;
    if (!own && !prototype[PROPERTIES].some((property) => property.name === name))
      model[name] = value;
  }
}

function dateOf(value) {
  return typeof value === 'number' || typeof value === 'string' ? new Date(value) : value;
}

/** Models from a table: the names of their properties, and a row of values for each. */
function makeAll(Class, client, { keys, rows }, models) {
  const { prototype } = Class;
  const properties = keys.map((key) => prototype[PROPERTIES].find(({ name }) => name === key));
  return rows.map((row) => {
    const model = Object.create(prototype);
    model.client = client;
    for (let i = 0; i < keys.length; i++) {
      let value = row[i];
      if (properties[i].date) value = dateOf(value);
      if (properties[i].reference) value = referred(value, models);
      model[keys[i]] = value;
    }
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

/** A list of models inside of a model, each of which knows where it is. */
function nest(model, items, { model: id, parent }) {
  if (!Array.isArray(items)) return items;
  const Class = defined.get(id);
  return items.map((item) => {
    const one = make(Class, model.client, item.details, item.computed, isReplaced(Class), []);
    one[parent] = model;
    return one;
  });
}

/** The model that a reference stands for; anything else stays what it is. */
function referred(value, models) {
  const refers = value !== null && typeof value === 'object' && REFERENCE in value;
  return refers ? models[value[REFERENCE]] : value;
}

/** Whether models of this class take their properties in the app's way: by its class, or by its function. */
function isReplaced(Class) {
  const { prototype } = Class;
  return !Object.hasOwn(prototype, OWN_SET) || prototype._setProperties !== prototype[OWN_SET];
}

/**
 * A model from a reply: of the provider's own words, and of what Rust has worked out from them. `models` are those
 * that the app has passed to the call.
 */
function make(Class, client, details, computed, raw, models) {
  const { prototype } = Class;
  if (raw) {
    for (const { name, reference } of prototype[PROPERTIES] || []) {
      if (reference && name in details) details[name] = referred(details[name], models);
    }
    return new Class(client, details);
  }
  const model = Object.create(prototype);
  model.client = client;
  fill(model, prototype, details, computed, models);
  if (prototype[RAW_DATES].size > 0) reviveDates(details, prototype[RAW_DATES]);
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
