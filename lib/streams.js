'use strict';

/** Uploads and downloads as Node streams over a native transfer. */

const { AsyncResource } = require('node:async_hooks');
const { EventEmitter } = require('node:events');
const { Duplex, Readable, Writable } = require('node:stream');
const { bytesOf, encodeArgs } = require('./encode.js');
const { aborted, errorFrom } = require('./error.js');
const { NATIVE, decode, Heard, optionsOf, signalOf, textOf } = require('./call.js');
const native = require('./native.js');

/** Bytes that may wait in JavaScript before they cross together. */
const HIGH_WATER_MARK = 1024 * 1024;

/** One native transfer and the stream that stands for it. */
class Transfer {
  constructor(stream, client, table, index, callback) {
    this.stream = stream;
    this.client = client;
    this.table = table;
    this.index = index;
    this.method = table.methods[index];
    this.scope = new AsyncResource('PKGCLOUD');
    this.id = 0;
    /** Nothing is under way: it has ended, or it could not start. */
    this.over = false;
    this.values = undefined;
    this.models = [];
    this.native = null;
    this.signal = undefined;
    this.onAbort = () => stream.destroy(aborted(this.signal.reason));
    this.settled = undefined;
    this.waiting = [];
    if (callback) this.inform(callback);
  }

  start(args, ends) {
    // The app has destroyed the stream already.
    if (this.over) return;
    const { client, table, method, stream } = this;
    try {
      this.signal = signalOf(args);
      if (this.signal?.aborted) throw aborted(this.signal.reason);
      const place = `${client.provider} ${method.name}`;
      const text = encodeArgs(args, place, method.params, this.models);
      const options = optionsOf(client, table, method, ends);
      this.raw = options.raw === true;
      const call = Object.assign(new Heard(client, table, this.scope), this.hearing());
      this.call = call;
      this.native = native.transfer(client[NATIVE], this.index, text, options, call);
      this.id = call.id;
    } catch (error) {
      this.over = true;
      process.nextTick(() => stream.destroy(error));
      return;
    }
    if (this.signal) this.signal.addEventListener('abort', this.onAbort, { once: true });
  }

  hearing() {
    const { stream } = this;
    const on = (hear) => (about) => hear && this.scope.runInAsyncScope(hear, stream, about);
    return {
      drain: on(stream._drained),
      readable: on(stream._readable),
      response: on(stream._responded),
      progress: on(stream._progressed),
      done: on((text) => this.done(text)),
      failed: on((details) => this.failed(details)),
    };
  }

  done(text) {
    this.over = true;
    try {
      this.values = decode(this.client, this.table, this.method, text, this.raw, this.models);
    } catch (error) {
      return this.stream.destroy(error);
    }
    this.stream._done(this.values);
  }

  failed(details) {
    this.over = true;
    this.stream._failed(errorFrom(details, this.call.thrown), details);
  }

  /** The stream is going away: whatever is still under way stops. */
  destroy(error) {
    if (!this.over) {
      this.over = true;
      if (this.native) {
        this.native.abort();
        native.cancel(this.id);
      }
    }
    if (this.signal) this.signal.removeEventListener('abort', this.onAbort);
    this.settle(error || aborted());
  }

  /** The outcome, for callbacks and promises; the first counts. */
  settle(error, values) {
    if (this.settled) return;
    this.settled = [error, ...(values || [])];
    for (const tell of this.waiting) this.tell(tell);
    this.waiting = [];
  }

  tell(callback) {
    process.nextTick(() => this.scope.runInAsyncScope(callback, null, ...this.settled));
  }

  /** Calls back with the outcome. An error is told there, then; nobody has to listen for it too. */
  inform(callback) {
    this.stream.on('error', () => {});
    if (this.settled) this.tell(callback);
    else this.waiting.push(callback);
  }

  /** A promise of the outcome's first value. */
  promise() {
    return new Promise((resolve, reject) => {
      this.inform((error, value) => (error ? reject(error) : resolve(value)));
    });
  }

  /** Whether somebody wants to hear of an error. */
  get heard() {
    return this.stream.listenerCount('error') > 0;
  }
}

const TRANSFER = Symbol('pkgcloud transfer');

/** The app waits for room: there is some now. */
function goOn(stream) {
  const waiting = stream._waiting;
  stream._waiting = undefined;
  if (waiting) waiting();
}

/** An upload as something to watch and to stop; `event` tells how far it has got. */
class Progress extends EventEmitter {
  constructor(stream, event) {
    super();
    this._stream = stream;
    this._event = event;
  }

  /** Stops the upload: nothing is stored. Whoever listens for the stream's errors hears of it. */
  abort() {
    const stream = this._stream;
    const error = Object.assign(new Error('Request aborted by user'), {
      code: 'RequestAbortedError',
      retryable: false,
    });
    stream.destroy(stream.listenerCount('error') > 0 ? error : undefined);
  }

  /** A promise of the File. */
  promise() {
    return this._stream.promise();
  }
}

/**
 * Something to write a file's bytes to. `success` brings the File once it is stored, `error` says that it is not.
 * `finish` comes after `success`.
 */
class Upload extends Writable {
  constructor(client, table, index, args, callback) {
    super({ highWaterMark: HIGH_WATER_MARK, decodeStrings: true });
    const transfer = new Transfer(this, client, table, index, callback);
    this[TRANSFER] = transfer;
    const { progress } = table.methods[index];
    if (progress) this[progress.property] = this._progress = new Progress(this, progress.event);
    this.on('pipe', follow);
    this.on('unpipe', unfollow);
    const { local, readable } = optionsIn(args);
    transfer.start(args, { source: true, local });
    if (local !== undefined) this.end();
    else if (readable) readable.pipe(this);
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
    goOn(this);
  }

  _final(callback) {
    const transfer = this[TRANSFER];
    if (transfer.values) return callback();
    this._stored = callback;
    if (!transfer.over) transfer.native.end();
  }

  _done(values) {
    this[TRANSFER].settle(null, values);
    try {
      this.emit('success', ...values);
    } finally {
      goOn(this);
      if (this._stored) this._stored();
    }
  }

  _progressed(progress) {
    this._progress?.emit(this._progress._event, progress);
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

/** A call's options, if they can be read: a getter that throws is reported when they are encoded. */
function optionsIn(args) {
  try {
    const { local, stream, body, json, upload } = args[0];
    return {
      local: typeof local === 'string' ? local : undefined,
      readable: isStream(stream, 'pipe') ? stream : undefined,
      writable: isStream(stream, 'write') ? stream : undefined,
      bodied: body !== undefined || (typeof json === 'object' && json !== null),
      bytes: ArrayBuffer.isView(body) ? bytesOf(body) : undefined,
      upload: upload === true,
    };
  } catch {
    return {};
  }
}

function isStream(value, method) {
  return Boolean(value) && typeof value[method] === 'function' && typeof value.on === 'function';
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

/**
 * V8 lets 32 MiB of fresh buffers pile up before it looks which of them are still in use: they are outside of its
 * heap. Something inside that grows with them makes it look every few MiB, unless the app has made that heap large.
 */
const ballast = { last: null };

/** Reading from a native transfer; shared by downloads and raw requests. */
function pull(stream) {
  const transfer = stream[TRANSFER];
  if (transfer.native === null) return;
  for (;;) {
    const chunk = transfer.native.read();
    if (chunk === null) return;
    if (chunk === false) {
      if (transfer.values) stream.push(null);
      // Otherwise the call's own message, which is on its way, says what has happened.
      return;
    }
    ballast.last = new Array(chunk.length >> 5);
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
    if (!HOP.has(name)) target.setHeader(name, onTheWire(headers[name]));
  }
}

/** Headers between two neighbours, none of a third's business. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'trailer', 'te']);

/** A header's text as Node writes it: a character for each byte. */
function onTheWire(value) {
  return Array.isArray(value) ? value.map(onTheWire) : Buffer.from(value).toString('latin1');
}

/** What a refused request was answered with, if it was answered at all. */
function answerOf({ fields, body }) {
  if (fields.statusCode === undefined || fields.headers === undefined) return undefined;
  return { statusCode: fields.statusCode, headers: fields.headers, body };
}

/** Something to read a file's bytes from. `response` brings status and headers before the first byte. */
class Download extends Readable {
  constructor(client, table, index, args, callback) {
    super({ highWaterMark: HIGH_WATER_MARK / 4 });
    const transfer = new Transfer(this, client, table, index, callback);
    this[TRANSFER] = transfer;
    this._targets = [];
    const { local, writable } = optionsIn(args);
    transfer.start(args, { sink: true });
    if (writable) this._deliver(writable);
    // Nothing is left to read when a local file takes the bytes.
    else if (local !== undefined) this.resume();
    else if (callback) this._unread();
  }

  /** Writes to the app's stream; if that fails, so does the download. */
  _deliver(target) {
    target.on('error', (error) => this.destroy(error));
    this.pipe(target);
  }

  /** Who waits for the outcome gets it, even if nobody reads the bytes. */
  _unread() {
    setImmediate(() => this.readableFlowing === null && this.resume());
  }

  _read() {
    this._wanted = true;
    if (this._refusal) this._refuse();
    else pull(this);
  }

  _readable() {
    pull(this);
  }

  _responded(head) {
    this._head = head;
    for (const target of this._targets) copyHead(target, head);
    this.emit('response', responseOf(head));
  }

  pipe(target, options) {
    this._targets.push(target);
    if (this._head) copyHead(target, this._head);
    target.once('close', () => setImmediate(() => this._abandoned()));
    return super.pipe(target, options);
  }

  /** Whom the bytes were for has gone, and nobody else reads: the rest need not come. */
  _abandoned() {
    const { pipes } = this._readableState;
    const read =
      pipes.length > 0 || this.listenerCount('data') + this.listenerCount('readable') > 0;
    if (!read && this.readableFlowing === false && !this.readableEnded) this.destroy();
  }

  _done(values) {
    this.once('end', () => this[TRANSFER].settle(null, values));
    pull(this);
  }

  /**
   * An error status. Where nobody listens for errors, the answer is handed on as it is, status, headers and
   * body, as 2.2.0 does: an app that pipes into its own response passes a 404 on. Who reads may come later.
   */
  _failed(error, details) {
    const answer = this._head ? undefined : answerOf(details);
    if (answer) this._responded(answer);
    if (!answer || this[TRANSFER].heard) return this.destroy(error);
    this._refusal = { error, body: answer.body };
    if (this._wanted) this._refuse();
  }

  _refuse() {
    const { error, body } = this._refusal;
    this._refusal = undefined;
    if (this[TRANSFER].heard) return this.destroy(error);
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
    const outcome = this[TRANSFER].promise();
    if (this._refusal) this._refuse();
    this._unread();
    return outcome;
  }
}

/**
 * A request of the app's own, written to and read from. Whatever the status, the answer is an answer. With a
 * callback, that is called with the error or with the decoded body and the response.
 */
class RawRequest extends Duplex {
  constructor(client, table, index, args, callback) {
    super();
    const transfer = new Transfer(this, client, table, index, callback);
    this[TRANSFER] = transfer;
    const { bodied, bytes, upload } = optionsIn(args);
    const sent = bytes ? [{ ...args[0], body: bytes }] : args;
    this._sink = !callback;
    // A body is either an option or what is written by the end of this tick.
    this._open = upload === true;
    this._ready = new Promise((resolve) => {
      process.nextTick(() => {
        this._source = !bodied && (this._open || this.writableLength > 0);
        transfer.start(sent, { source: this._source, sink: this._sink });
        resolve();
        if (this._sink) pull(this);
      });
    });
    this.on('pipe', () => {
      this._open = true;
    });
    this.on('pipe', follow);
    this.on('unpipe', unfollow);
  }

  _write(chunk, _encoding, callback) {
    this._ready.then(() => {
      const transfer = this[TRANSFER];
      if (!transfer.over && !this._source) return callback(tooLate());
      if (transfer.over || transfer.native.write([chunk])) callback();
      else this._waiting = callback;
    });
  }

  _drained() {
    goOn(this);
  }

  _final(callback) {
    this._ready.then(() => {
      if (!this[TRANSFER].over) this[TRANSFER].native.end();
      callback();
    });
  }

  _read() {
    if (this._sink) pull(this);
  }

  _readable() {
    pull(this);
  }

  _responded(head) {
    this.response = responseOf(head);
    this.emit('response', this.response);
  }

  _done(values) {
    if (this._sink) {
      this.once('end', () => this.emit('complete', this.response));
      pull(this);
      // Who waits for the answer alone gets it, even if nobody reads its body.
      setImmediate(() => {
        if (this.readableFlowing === null && this.listenerCount('complete') > 0) this.resume();
      });
    } else {
      const [, response] = values;
      this._answer(response, this.readableFlowing === null ? '' : textOf(response));
      this[TRANSFER].settle(null, values);
    }
    if (!this.writableEnded) this.end();
  }

  _failed(error, details) {
    const answer = this._sink && !this.response ? answerOf(details) : undefined;
    if (!answer) return this.destroy(error);
    this._answer(answer, answer.body);
    if (!this.writableEnded) this.end();
  }

  /** An answer that is here as a whole. */
  _answer(head, text) {
    this._responded(head);
    this.once('end', () => this.emit('complete', head));
    if (text) this.push(Buffer.from(text));
    this.push(null);
    if (!this._sink && this.readableFlowing === null) this.resume();
  }

  _destroy(error, callback) {
    this[TRANSFER].destroy(error);
    callback(error);
  }

  abort() {
    this.destroy();
  }
}

function tooLate() {
  const error = new Error(
    'The request has been sent: write its body in the tick in which it is made, or give it `upload: true`',
  );
  error.code = 'ERR_STREAM_WRITE_AFTER_END';
  return error;
}

module.exports = { Download, RawRequest, Upload };
