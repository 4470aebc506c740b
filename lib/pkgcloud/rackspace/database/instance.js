'use strict';

exports.Instance = require('../../../../index.js').providers.rackspace.database.Instance;
