'use strict';

exports.Flavor = require('../../../../index.js').providers.rackspace.database.Flavor;
