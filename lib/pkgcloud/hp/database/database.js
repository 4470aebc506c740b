'use strict';

exports.Database = require('../../../../index.js').providers.hp.database.Database;
