'use strict';

exports.Database = require('../../../../index.js').providers.rackspace.database.Database;
