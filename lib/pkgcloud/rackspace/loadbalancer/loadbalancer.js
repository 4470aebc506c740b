'use strict';

exports.LoadBalancer = require('../../../../index.js').providers.rackspace.loadbalancer.LoadBalancer;
