'use strict';

exports.Node = require('../../../../index.js').providers.rackspace.loadbalancer.Node;
