'use strict';

exports.LoadBalancer = require('../../../../index.js').providers.oneandone.loadbalancer.LoadBalancer;
