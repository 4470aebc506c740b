'use strict';

exports.Router = require('../../../../index.js').providers.rackspace.network.Router;
