'use strict';

exports.Node = require('../../../../index.js').providers.oneandone.loadbalancer.Node;
