'use strict';

exports.Container = require('../../../../index.js').providers.openstack.storage.Container;
