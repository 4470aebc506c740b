'use strict';

exports.SecurityGroupRule = require('../../../../index.js').providers.hp.network.SecurityGroupRule;
