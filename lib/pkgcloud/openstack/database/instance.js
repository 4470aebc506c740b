'use strict';

exports.Instance = require('../../../../index.js').providers.openstack.database.Instance;
