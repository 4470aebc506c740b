'use strict';

exports.Subnet = require('../../../../index.js').providers.openstack.network.Subnet;
