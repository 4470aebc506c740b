'use strict';

exports.Server = require('../../../../index.js').providers.azure.compute.Server;
