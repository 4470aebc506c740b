'use strict';

exports.User = require('../../../../index.js').providers.openstack.database.User;
