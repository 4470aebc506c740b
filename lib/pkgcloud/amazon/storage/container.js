'use strict';

exports.Container = require('../../../../index.js').providers.amazon.storage.Container;
