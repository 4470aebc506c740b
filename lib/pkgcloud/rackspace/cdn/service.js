'use strict';

exports.Service = require('../../../../index.js').providers.rackspace.cdn.Service;
