'use strict';

exports.SecurityGroup = require('../../../../index.js').providers.hp.network.SecurityGroup;
