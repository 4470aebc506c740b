'use strict';

const { Stream } = require('node:stream');

/** Cuts what is written to it into chunks of one size: a stream of the first kind, which emits as it is written to. */
class ChunkedStream extends Stream {
  constructor(chunkSize) {
    super();
    this.readable = true;
    this.writable = true;
    this.paused = false;
    this.ended = false;
    this.size = chunkSize;
    /** What is not a whole chunk yet, or is held back while the stream is paused. */
    this.buffer = Buffer.alloc(0);
  }

  /** Returns whether more may come now. */
  write(chunk, encoding) {
    if (this.ended) throw new Error('ChunkedStream: write after end');
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk;
    this.buffer = Buffer.concat([this.buffer, bytes]);
    this._flow();
    return !this.paused;
  }

  end(chunk, encoding) {
    if (this.ended) return;
    if (chunk !== undefined && chunk !== null) this.write(chunk, encoding);
    this.ended = true;
    this.writable = false;
    this._flow();
  }

  close() {
    this.end();
    this.emit('close');
  }

  /** Hands a chunk on. */
  emitChunk(chunk) {
    this.emit('data', chunk);
  }

  pause() {
    this.paused = true;
  }

  resume() {
    if (!this.paused) return;
    this.paused = false;
    this._flow();
    if (!this.paused && !this.ended) this.emit('drain');
  }

  _flow() {
    while (!this.paused && this.buffer.length >= this.size) this._emitFirst(this.size);
    if (this.paused || !this.ended || !this.readable) return;
    if (this.buffer.length > 0) this._emitFirst(this.buffer.length);
    // A listener may have paused it: the end comes after all the chunks.
    if (this.paused) return;
    this.readable = false;
    this.emit('end');
  }

  _emitFirst(size) {
    const chunk = this.buffer.subarray(0, size);
    this.buffer = this.buffer.subarray(size);
    this.emitChunk(chunk);
  }
}

module.exports = ChunkedStream;
