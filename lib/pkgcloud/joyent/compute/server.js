'use strict';

exports.Server = require('../../../../index.js').providers.joyent.compute.Server;
