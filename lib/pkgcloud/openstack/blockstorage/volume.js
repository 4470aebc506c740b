'use strict';

exports.Volume = require('../../../../index.js').providers.openstack.blockstorage.Volume;
