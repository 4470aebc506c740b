'use strict';

exports.Zone = require('../../../../index.js').providers.rackspace.dns.Zone;
