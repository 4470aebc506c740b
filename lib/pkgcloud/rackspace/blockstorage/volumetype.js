'use strict';

exports.VolumeType = require('../../../../index.js').providers.rackspace.blockstorage.VolumeType;
