'use strict';

exports.Network = require('../../../../index.js').providers.hp.network.Network;
