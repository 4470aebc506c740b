'use strict';

exports.Record = require('../../../../index.js').providers.rackspace.dns.Record;
