'use strict';

exports.SecurityGroupRule = require('../../../../index.js').providers.rackspace.network.SecurityGroupRule;
