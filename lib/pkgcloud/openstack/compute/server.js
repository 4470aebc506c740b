'use strict';

exports.Server = require('../../../../index.js').providers.openstack.compute.Server;
