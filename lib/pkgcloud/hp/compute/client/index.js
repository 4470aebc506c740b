'use strict';

exports.Client = require('../../../../../index.js').providers.hp.compute.Client;
