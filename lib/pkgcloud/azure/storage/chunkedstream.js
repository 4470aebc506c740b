'use strict';

exports.ChunkedStream = require('../../../../index.js').providers.azure.storage.ChunkedStream;
