'use strict';

exports.Client = require('../../../../../index.js').providers.oneandone.compute.Client;
