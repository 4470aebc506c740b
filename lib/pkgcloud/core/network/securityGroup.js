'use strict';

exports.SecurityGroup = require('../../../../lib/namespace.js').core.get('network.SecurityGroup');
