'use strict';

exports.Client = require('../../../../../index.js').providers.azure.compute.Client;
