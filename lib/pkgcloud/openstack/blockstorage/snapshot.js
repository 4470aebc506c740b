'use strict';

exports.Snapshot = require('../../../../index.js').providers.openstack.blockstorage.Snapshot;
