'use strict';

exports.Flavor = require('../../../../index.js').providers.openstack.database.Flavor;
