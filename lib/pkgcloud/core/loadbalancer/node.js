'use strict';

exports.Node = require('../../../../lib/namespace.js').core.get('loadbalancer.Node');
