'use strict';

exports.Client = require('../../../../../index.js').providers.amazon.compute.Client;
