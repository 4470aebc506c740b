'use strict';

// Bytes to send and to check: as many as wanted, the same each time, without keeping them.

const { createHash, randomBytes } = require('node:crypto');
const { Readable, Writable } = require('node:stream');
const { pipeline } = require('node:stream/promises');

const BLOCK = randomBytes(1 << 20);
const PIECE = 64 * 1024;

const md5 = (data) => createHash('md5').update(data).digest('hex');

/** The pieces of `size` bytes that are the same for the same `seed`, and no two megabytes of them alike. */
function* pieces(size, seed = 0) {
  for (let at = 0; at < size; at += PIECE) {
    const piece = Buffer.from(BLOCK.subarray(at % BLOCK.length, (at % BLOCK.length) + PIECE));
    piece.writeUInt32LE(seed, 0);
    piece.writeDoubleLE(at, 4);
    yield piece.subarray(0, Math.min(PIECE, size - at));
  }
}

/** A stream of them. */
function source(size, seed) {
  return Readable.from(pieces(size, seed), { objectMode: false });
}

function sumOf(size, seed) {
  const hash = createHash('md5');
  for (const piece of pieces(size, seed)) hash.update(piece);
  return hash.digest('hex');
}

/** Reads a stream to its end: `{ size, md5 }`. */
async function drain(stream) {
  const hash = createHash('md5');
  let size = 0;
  const sink = new Writable({
    write(chunk, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done();
    },
  });
  await pipeline(stream, sink);
  return { size, md5: hash.digest('hex') };
}

/** A stream that gives `size` bytes and then fails. */
function failing(size, error) {
  return Readable.from(
    (function* () {
      yield* pieces(size);
      throw error;
    })(),
    { objectMode: false },
  );
}

module.exports = { drain, failing, md5, source, sumOf };
