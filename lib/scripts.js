'use strict';

/** Classes that services export beside their models, by their names. */

module.exports = { ChunkedStream: require('./chunked-stream.js') };
