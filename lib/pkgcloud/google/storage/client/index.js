'use strict';

exports.Client = require('../../../../../index.js').providers.google.storage.Client;
