'use strict';

/** Uploads and downloads as Node streams over a native transfer. */

const { Duplex, Readable, Writable } = require('node:stream');
const { encodeArgs } = require('./encode.js');
const { aborted, errorFrom } = require('./error.js');
const { NATIVE, decode, hearing, optionsOf, signalOf } = require('./call.js');
const native = require('./native.js');

/** Bytes that may wait in JavaScript before they cross together. */
const HIGH_WATER_MARK = 1024 * 1024;

/** One native transfer and the stream that stands for it. */
class Transfer {
  constructor(stream, client, table, index, args, callback) {
    this.stream = stream;
    this.client = client;
    this.table = table;
    this.method = table.methods[index];
    this.callback = callback;
    this.id = 0;
    this.over = false;
    this.outcome = undefined;
    this.models = [];
    this.native = null;
    this.signal = signalOf(args);
    this.onAbort = () => stream.destroy(aborted(this.signal.reason));
    // With a callback or a promise, the error is told there; nobody has to listen for it too.
    if (callback) stream.on('error', () => {});
  }

  start(index, args, ends) {
    const { client, table, method, stream } = this;
    try {
      if (this.signal?.aborted) throw aborted(this.signal.reason);
      const text = encodeArgs(
        args,
        `${client.provider} ${method.name}`,
        method.params,
        this.models,
      );
      const options = optionsOf(client, table, method, ends);
      this.raw = options.raw === true;
      this.native = native.transfer(client[NATIVE], index, text, options, this.hearing());
    } catch (error) {
      this.over = true;
      this.error = error;
      process.nextTick(() => stream.destroy(error));
      return;
    }
    if (this.signal) this.signal.addEventListener('abort', this.onAbort, { once: true });
  }

  hearing() {
    const { client, table, stream } = this;
    return Object.assign(this, hearing(client, table), {
      drain: () => stream._drained?.(),
      readable: () => stream._readable?.(),
      response: (head) => stream._responded?.(head),
    });
  }

  done(text) {
    this.end();
    try {
      this.outcome = decode(this.client, this.table, this.method, text, this.raw, this.models);
    } catch (error) {
      return this.stream.destroy(error);
    }
    this.stream._done(this.outcome);
  }

  failed(details) {
    this.end();
    this.details = details;
    this.stream._failed(errorFrom(details), details);
  }

  end() {
    this.over = true;
    if (this.signal) this.signal.removeEventListener('abort', this.onAbort);
  }

  /** The stream is going away: whatever is still under way stops. */
  destroy(error) {
    if (!this.over) {
      this.end();
      if (this.native) this.native.abort();
      native.cancel(this.id);
    }
    if (error) this.report(error);
  }

  /** Tells the callback, once. */
  report(error, values) {
    const { callback } = this;
    this.callback = undefined;
    if (callback) process.nextTick(callback, error, ...(values || []));
  }

  /** A promise of the outcome's first value. */
  promise() {
    const { stream } = this;
    stream.on('error', () => {});
    return new Promise((resolve, reject) => {
      if (this.error) return reject(this.error);
      const { callback } = this;
      this.callback = (error, ...values) => {
        if (error) reject(error);
        else resolve(values[0]);
        if (callback) callback(error, ...values);
      };
    });
  }
}

const TRANSFER = Symbol('pkgcloud transfer');

/**
 * Something to write a file's bytes to. `success` brings the File once it is stored, `error` says that it is not.
 * `finish` comes after `success`.
 */
class Upload extends Writable {
  constructor(client, table, index, args, callback) {
    super({ highWaterMark: HIGH_WATER_MARK, decodeStrings: true });
    const transfer = new Transfer(this, client, table, index, args, callback);
    this[TRANSFER] = transfer;
    const options = args[0] || {};
    const local = typeof options.local === 'string' ? options.local : undefined;
    transfer.start(index, args, { source: true, local });
    if (local !== undefined) this.end();
    else if (options.stream && typeof options.stream.pipe === 'function') options.stream.pipe(this);
    this.on('pipe', follow);
    this.on('unpipe', unfollow);
  }

  _write(chunk, _encoding, callback) {
    this._send([chunk], callback);
  }

  _writev(chunks, callback) {
    this._send(
      chunks.map(({ chunk }) => chunk),
      callback,
    );
  }

  _send(chunks, callback) {
    const transfer = this[TRANSFER];
    // On a later tick: what is written until then crosses together.
    if (transfer.over || transfer.native.write(chunks)) process.nextTick(callback);
    else this._waiting = callback;
  }

  _drained() {
    const waiting = this._waiting;
    this._waiting = undefined;
    if (waiting) waiting();
  }

  _final(callback) {
    const transfer = this[TRANSFER];
    if (transfer.outcome) return callback();
    if (transfer.native) transfer.native.end();
    this._stored = callback;
  }

  _done(values) {
    this.emit('success', ...values);
    this[TRANSFER].report(null, values);
    this._drained();
    if (this._stored) this._stored();
  }

  _failed(error) {
    this.destroy(error);
  }

  _destroy(error, callback) {
    this[TRANSFER].destroy(error);
    callback(error);
  }

  /** Stops the upload; nothing is stored. */
  abort() {
    this.destroy();
  }

  /** A promise of the File. */
  promise() {
    return this[TRANSFER].promise();
  }
}

const FOLLOWED = Symbol('pkgcloud followed');

/** A source that fails takes the upload with it: half a file must not be stored as a whole one. */
function follow(source) {
  const fail = (error) => this.destroy(error);
  const close = () => {
    // Streams of the old kind do not say whether they have ended.
    if (source.readableEnded === false) fail(prematureClose());
  };
  source.on('error', fail);
  source.on('close', close);
  (this[FOLLOWED] ??= new Map()).set(source, { fail, close });
}

function unfollow(source) {
  const followed = this[FOLLOWED]?.get(source);
  if (!followed) return;
  this[FOLLOWED].delete(source);
  source.off('error', followed.fail);
  source.off('close', followed.close);
}

function prematureClose() {
  const error = new Error('The stream that was being uploaded closed before its end');
  error.code = 'ERR_STREAM_PREMATURE_CLOSE';
  return error;
}

/** Reading from a native transfer; shared by downloads and raw requests. */
function pull(stream) {
  const transfer = stream[TRANSFER];
  if (transfer.native === null) return;
  for (;;) {
    const chunk = transfer.native.read();
    if (chunk === null) return;
    if (chunk === false) {
      if (transfer.outcome) stream.push(null);
      // Otherwise the call's own message, which is on its way, says what has happened.
      return;
    }
    if (!stream.push(chunk)) return;
  }
}

/** An answer's head, as apps know it. */
function responseOf({ statusCode, headers }) {
  return { statusCode, headers };
}

/** Copies status and headers onto an HTTP response that the download is piped to. */
function copyHead(target, { statusCode, headers }) {
  if (typeof target.setHeader !== 'function' || target.headersSent) return;
  target.statusCode = statusCode;
  for (const name of Object.keys(headers)) {
    if (!HOP.has(name)) target.setHeader(name, headers[name]);
  }
}

/** Headers between two neighbours, none of a third's business. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'trailer', 'te']);

/** Something to read a file's bytes from. `response` brings status and headers before the first byte. */
class Download extends Readable {
  constructor(client, table, index, args, callback) {
    super({ highWaterMark: HIGH_WATER_MARK / 4 });
    const transfer = new Transfer(this, client, table, index, args, callback);
    this[TRANSFER] = transfer;
    const options = args[0] || {};
    transfer.start(index, args, { sink: true });
    if (options.stream && typeof options.stream.write === 'function') this.pipe(options.stream);
    // Nothing is left to read when a local file takes the bytes.
    else if (typeof options.local === 'string') this.resume();
    else if (callback) setImmediate(() => this.readableFlowing === null && this.resume());
  }

  _read() {
    pull(this);
  }

  _readable() {
    pull(this);
  }

  _responded(head) {
    this._head = head;
    for (const target of this._targets || []) copyHead(target, head);
    this.emit('response', responseOf(head));
  }

  pipe(target, options) {
    (this._targets ??= []).push(target);
    if (this._head) copyHead(target, this._head);
    return super.pipe(target, options);
  }

  _done(values) {
    this.once('end', () => this[TRANSFER].report(null, values));
    pull(this);
  }

  /**
   * An error status. Where nobody listens for errors, the answer is handed on as it is, status, headers and
   * body, as 2.2.0 does: an app that pipes into its own response passes a 404 on.
   */
  _failed(error, { fields, body }) {
    const answered = fields.statusCode !== undefined && fields.headers !== undefined && !this._head;
    if (answered) this._responded({ statusCode: fields.statusCode, headers: fields.headers });
    const heard = this.listenerCount('error') > 0 || this[TRANSFER].callback;
    if (!answered || heard) return this.destroy(error);
    if (body) this.push(Buffer.from(body));
    this.push(null);
  }

  _destroy(error, callback) {
    this[TRANSFER].destroy(error);
    callback(error);
  }

  /** Stops the download. */
  abort() {
    this.destroy();
  }

  /** A promise of the File, once all bytes have been read. */
  promise() {
    return this[TRANSFER].promise();
  }
}

/** A request of the app's own, written to and read from. */
class RawRequest extends Duplex {
  constructor(client, table, index, args) {
    super();
    const transfer = new Transfer(this, client, table, index, args, undefined);
    this[TRANSFER] = transfer;
    const options = args[0] || {};
    const bodiless = /^(get|head|delete|options)$/i.test(options.method || 'GET');
    // A body is either an option or what is written by the end of this tick.
    this._open = options.upload === true;
    this._ready = new Promise((resolve) => {
      process.nextTick(() => {
        const source =
          !bodiless && options.body === undefined && (this._open || this.writableLength > 0);
        transfer.start(index, args, { source, sink: true });
        resolve();
        pull(this);
      });
    });
    this.on('pipe', () => {
      this._open = true;
    });
  }

  _write(chunk, _encoding, callback) {
    this._ready.then(() => {
      const transfer = this[TRANSFER];
      if (transfer.over || transfer.native.write([chunk])) callback();
      else this._waiting = callback;
    });
  }

  _drained() {
    const waiting = this._waiting;
    this._waiting = undefined;
    if (waiting) waiting();
  }

  _final(callback) {
    this._ready.then(() => {
      if (this[TRANSFER].native) this[TRANSFER].native.end();
      callback();
    });
  }

  _read() {
    if (this[TRANSFER].native) pull(this);
  }

  _readable() {
    pull(this);
  }

  _responded(head) {
    this.response = responseOf(head);
    this.emit('response', this.response);
  }

  _done() {
    this.once('end', () => this.emit('complete', this.response));
    pull(this);
    if (!this.writableEnded) this.end();
  }

  _failed(error, { fields, body }) {
    const answered = fields.statusCode !== undefined && fields.headers !== undefined;
    if (!answered || this.listenerCount('error') > 0) return this.destroy(error);
    this._responded(fields);
    if (body) this.push(Buffer.from(body));
    this.push(null);
    if (!this.writableEnded) this.end();
  }

  _destroy(error, callback) {
    this[TRANSFER].destroy(error);
    callback(error);
  }

  abort() {
    this.destroy();
  }
}

module.exports = { Download, RawRequest, Upload };
