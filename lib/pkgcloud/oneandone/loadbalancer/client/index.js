'use strict';

exports.Client = require('../../../../../index.js').providers.oneandone.loadbalancer.Client;
