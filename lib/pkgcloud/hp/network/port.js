'use strict';

exports.Port = require('../../../../index.js').providers.hp.network.Port;
