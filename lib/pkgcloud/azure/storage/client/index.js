'use strict';

exports.Client = require('../../../../../index.js').providers.azure.storage.Client;
