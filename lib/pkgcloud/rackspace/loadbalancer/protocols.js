'use strict';

exports.Protocols = require('../../../../index.js').providers.rackspace.loadbalancer.Protocols;
