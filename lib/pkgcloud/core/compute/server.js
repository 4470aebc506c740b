'use strict';

exports.Server = require('../../../../lib/namespace.js').core.get('compute.Server');
