'use strict';

exports.Network = require('../../../../lib/namespace.js').core.get('network.Network');
exports.Subnet = require('../../../../lib/namespace.js').core.get('network.Subnet');
exports.Port = require('../../../../lib/namespace.js').core.get('network.Port');
exports.SecurityGroup = require('../../../../lib/namespace.js').core.get('network.SecurityGroup');
exports.SecurityGroupRule = require('../../../../lib/namespace.js').core.get('network.SecurityGroupRule');
