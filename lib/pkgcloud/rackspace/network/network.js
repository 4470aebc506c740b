'use strict';

exports.Network = require('../../../../index.js').providers.rackspace.network.Network;
