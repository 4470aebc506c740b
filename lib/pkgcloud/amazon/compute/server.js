'use strict';

exports.Server = require('../../../../index.js').providers.amazon.compute.Server;
