'use strict';

exports.Client = require('../../../../../index.js').providers.openstack.network.Client;
