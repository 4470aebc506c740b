'use strict';

exports.Client = require('../../../../../index.js').providers.joyent.compute.Client;
