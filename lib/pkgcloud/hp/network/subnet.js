'use strict';

exports.Subnet = require('../../../../index.js').providers.hp.network.Subnet;
