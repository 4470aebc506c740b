'use strict';

exports.Client = require('../../../../../index.js').providers.hp.database.Client;
