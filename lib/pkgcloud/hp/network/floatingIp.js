'use strict';

exports.FloatingIp = require('../../../../index.js').providers.hp.network.FloatingIp;
