'use strict';

exports.Subnet = require('../../../../lib/namespace.js').core.get('network.Subnet');
