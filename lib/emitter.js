'use strict';

/**
 * EventEmitter2 with pkgcloud's settings. EventEmitter2 sets itself up when somebody first listens, by what it
 * finds in `_conf`; from the prototype, ten thousand models cost no emitters.
 */

const { EventEmitter2 } = require('eventemitter2');

function Emitter() {}

Emitter.prototype = Object.create(EventEmitter2.prototype, {
  constructor: { value: Emitter, writable: true, configurable: true },
});
// Frozen: `setMaxListeners` writes into it, and it belongs to all.
Emitter.prototype._conf = Object.freeze({ delimiter: '::', wildcard: true });
Emitter.prototype.delimiter = '::';
Emitter.prototype.wildcard = true;

/** An error that nobody listens to is thrown; EventEmitter2 forgets it before it has set itself up. */
Emitter.prototype.emit = function emit(event, ...values) {
  if (event === 'error' && !this._events && !this._all) EventEmitter2.call(this, this._conf);
  return EventEmitter2.prototype.emit.call(this, event, ...values);
};

Emitter.prototype.eventNames = function eventNames(...args) {
  return this._events ? EventEmitter2.prototype.eventNames.apply(this, args) : [];
};

/** What EventEmitter2 keeps on its instances. */
const STATE = new Set([
  '_all',
  '_conf',
  '_events',
  '_maxListeners',
  '_newListener',
  '_removeListener',
  'delimiter',
  'event',
  'ignoreErrors',
  'listenerTree',
  'verboseMemoryLeak',
  'wildcard',
]);

module.exports = { Emitter, STATE };
