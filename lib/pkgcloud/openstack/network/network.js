'use strict';

exports.Network = require('../../../../index.js').providers.openstack.network.Network;
