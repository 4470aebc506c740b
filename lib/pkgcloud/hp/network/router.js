'use strict';

exports.Router = require('../../../../index.js').providers.hp.network.Router;
