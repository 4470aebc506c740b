'use strict';

exports.Port = require('../../../../index.js').providers.rackspace.network.Port;
