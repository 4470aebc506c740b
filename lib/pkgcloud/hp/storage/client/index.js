'use strict';

exports.Client = require('../../../../../index.js').providers.hp.storage.Client;
