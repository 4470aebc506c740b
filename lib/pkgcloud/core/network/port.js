'use strict';

exports.Port = require('../../../../lib/namespace.js').core.get('network.Port');
