'use strict';

exports.SecurityGroupRule = require('../../../../lib/namespace.js').core.get('network.SecurityGroupRule');
