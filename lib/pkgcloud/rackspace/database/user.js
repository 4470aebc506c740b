'use strict';

exports.User = require('../../../../index.js').providers.rackspace.database.User;
