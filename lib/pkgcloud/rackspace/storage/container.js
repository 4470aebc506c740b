'use strict';

exports.Container = require('../../../../index.js').providers.rackspace.storage.Container;
