'use strict';

exports.Port = require('../../../../index.js').providers.openstack.network.Port;
