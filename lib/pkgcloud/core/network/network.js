'use strict';

exports.Network = require('../../../../lib/namespace.js').core.get('network.Network');
