'use strict';

exports.Container = require('../../../../index.js').providers.google.storage.Container;
