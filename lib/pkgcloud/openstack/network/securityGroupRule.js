'use strict';

exports.SecurityGroupRule = require('../../../../index.js').providers.openstack.network.SecurityGroupRule;
