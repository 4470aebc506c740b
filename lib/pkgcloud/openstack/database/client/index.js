'use strict';

exports.Client = require('../../../../../index.js').providers.openstack.database.Client;
