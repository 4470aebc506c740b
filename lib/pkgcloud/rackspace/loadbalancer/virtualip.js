'use strict';

exports.VirtualIp = require('../../../../index.js').providers.rackspace.loadbalancer.VirtualIp;
exports.VirtualIpTypes = require('../../../../index.js').providers.rackspace.loadbalancer.VirtualIpTypes;
