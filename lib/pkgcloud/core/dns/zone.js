'use strict';

exports.Zone = require('../../../../lib/namespace.js').core.get('dns.Zone');
