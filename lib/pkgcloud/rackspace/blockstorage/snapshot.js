'use strict';

exports.Snapshot = require('../../../../index.js').providers.rackspace.blockstorage.Snapshot;
