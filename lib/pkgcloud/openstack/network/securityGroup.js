'use strict';

exports.SecurityGroup = require('../../../../index.js').providers.openstack.network.SecurityGroup;
