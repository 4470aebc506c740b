'use strict';

exports.FloatingIp = require('../../../../index.js').providers.rackspace.network.FloatingIp;
