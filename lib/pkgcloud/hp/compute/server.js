'use strict';

exports.Server = require('../../../../index.js').providers.hp.compute.Server;
