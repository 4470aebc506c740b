'use strict';

exports.Client = require('../../../../../index.js').providers.rackspace.network.Client;
