'use strict';

exports.Flavor = require('../../../../lib/namespace.js').core.get('compute.Flavor');
