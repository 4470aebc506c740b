'use strict';

exports.Record = require('../../../../lib/namespace.js').core.get('dns.Record');
