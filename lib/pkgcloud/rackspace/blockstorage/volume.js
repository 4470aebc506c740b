'use strict';

exports.Volume = require('../../../../index.js').providers.rackspace.blockstorage.Volume;
