'use strict';

exports.Container = require('../../../../index.js').providers.filesystem.storage.Container;
