'use strict';

exports.VolumeType = require('../../../../index.js').providers.openstack.blockstorage.VolumeType;
