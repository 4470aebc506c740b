'use strict';

exports.LoadBalancer = require('../../../../lib/namespace.js').core.get('loadbalancer.LoadBalancer');
