'use strict';

exports.Client = require('../../../../../index.js').providers.filesystem.storage.Client;
