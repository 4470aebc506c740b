'use strict';

exports.Service = require('../../../../index.js').providers.openstack.cdn.Service;
