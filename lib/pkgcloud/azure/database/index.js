'use strict';

module.exports = require('../../../../index.js').providers.azure.database;
