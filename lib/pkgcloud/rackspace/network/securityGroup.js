'use strict';

exports.SecurityGroup = require('../../../../index.js').providers.rackspace.network.SecurityGroup;
