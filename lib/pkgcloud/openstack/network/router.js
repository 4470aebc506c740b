'use strict';

exports.Router = require('../../../../index.js').providers.openstack.network.Router;
