'use strict';

exports.FloatingIp = require('../../../../index.js').providers.openstack.network.FloatingIp;
