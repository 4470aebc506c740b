'use strict';

exports.Server = require('../../../../index.js').providers.oneandone.compute.Server;
