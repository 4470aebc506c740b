'use strict';

exports.Snapshot = require('../../../../index.js').providers.oneandone.blockstorage.Snapshot;
