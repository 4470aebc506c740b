'use strict';

exports.Status = require('../../../../index.js').providers.rackspace.dns.Status;
