'use strict';

exports.Container = require('../../../../index.js').providers.azure.storage.Container;
