'use strict';

exports.Subnet = require('../../../../index.js').providers.rackspace.network.Subnet;
