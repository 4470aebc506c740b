'use strict';

exports.Database = require('../../../../index.js').providers.openstack.database.Database;
