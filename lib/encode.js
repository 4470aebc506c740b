'use strict';

/** What the app passes, as JSON text for Rust. */

const { STATE } = require('./emitter.js');

/** Under this key a model says its class; `src/surface/args.rs` has the same. */
const TAG = '$model';

/** Under this key it says which of the call's models it is. */
const REFERENCE = '$ref';

/** Names of a model's classes, the nearest first; on the prototypes of all of them. */
const CLASSES = Symbol('pkgcloud classes');

/** Properties of a model that hold the provider's whole answer, and so need not cross again. */
const RAW = Symbol('pkgcloud raw properties');

/** Properties of a model that are not listed among its own. */
const HIDDEN = Symbol('pkgcloud hidden properties');

/**
 * A model's own data: neither its client, nor its listeners, nor models that it has gathered. `models` collects
 * those of a call.
 */
function dataOf(model, models) {
  const data = { [TAG]: model[CLASSES] };
  if (models) data[REFERENCE] = models.push(model) - 1;
  const raw = model[RAW] || [];
  for (const key of [...Object.keys(model), ...(model[HIDDEN] || [])]) {
    if (key === 'client' || STATE.has(key) || raw.includes(key)) continue;
    if (isGathered(model[key])) continue;
    data[key] = model[key];
  }
  return data;
}

/** Such as a container's files, which lead back to it. */
function isGathered(value) {
  return Array.isArray(value) && value[0]?.[CLASSES] !== undefined;
}

/**
 * JSON of anything, models as their data, bytes as base64, functions left out. What `toJSON` of an app's model
 * class would say does not count: Rust needs the properties. What contains itself is an error, or left out if
 * `lenient`.
 */
function encode(value, { bytes = 'base64', models, lenient = false } = {}) {
  return JSON.stringify(plain(value, { bytes, models, lenient }, []));
}

function plain(value, how, above) {
  switch (typeof value) {
    case 'bigint':
      return String(value);
    case 'function':
    case 'symbol':
      return undefined;
    case 'object':
      break;
    default:
      return value;
  }
  if (value === null) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString(how.bytes);
  if (isStream(value) || value instanceof AbortSignal) return undefined;
  if (above.includes(value) || above.length > 200) {
    if (how.lenient) return undefined;
    throw new TypeError(above.length > 200 ? 'it is nested too deeply' : 'it contains itself');
  }
  const inside = [...above, value];
  const source = sourceOf(value, how);
  if (Array.isArray(source)) return source.map((item) => plain(item, how, inside) ?? null);
  if (typeof source !== 'object' || source === null) return plain(source, how, inside);
  const out = {};
  for (const key of Object.keys(source)) {
    const item = plain(source[key], how, inside);
    if (item !== undefined) out[key] = item;
  }
  return out;
}

/** A request's body as bytes: `src/http/body.rs` knows them by this key. */
function bytesOf(view) {
  return { $bytes: encode(view).slice(1, -1) };
}

function sourceOf(value, { models }) {
  if (value[CLASSES] !== undefined) return dataOf(value, models);
  return typeof value.toJSON === 'function' ? value.toJSON() : value;
}

function isStream(value) {
  return typeof value.pipe === 'function' || typeof value.getReader === 'function';
}

/** Arguments as JSON, the models among them in `models`; what can't be encoded is named in the error. */
function encodeArgs(args, place, names, models) {
  const texts = args.map((arg, i) => {
    try {
      return encode(arg, { models }) ?? 'null';
    } catch (error) {
      const name = names[i] || `argument ${i + 1}`;
      const refusal = new TypeError(`${place}: ${name} can't be used: ${error?.message}`, {
        cause: error,
      });
      refusal.code = 'ERR_INVALID_ARG_VALUE';
      throw refusal;
    }
  });
  return `[${texts.join(',')}]`;
}

/** Values from Rust: `{"$date": milliseconds}` is a Date, `{"$catalog": […]}` a ServiceCatalog. */
function revive(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$date === 'number') return new Date(value.$date);
  if (value.$catalog !== undefined) {
    const { ServiceCatalog } = require('./identity.js');
    return new ServiceCatalog(value.$catalog);
  }
  for (const key of Object.keys(value)) value[key] = revive(value[key]);
  return value;
}

module.exports = { CLASSES, HIDDEN, RAW, REFERENCE, bytesOf, encode, encodeArgs, revive };
