'use strict';

exports.Server = require('../../../../index.js').providers.rackspace.compute.Server;
