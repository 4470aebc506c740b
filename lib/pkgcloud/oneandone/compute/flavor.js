'use strict';

exports.Flavor = require('../../../../index.js').providers.oneandone.compute.Flavor;
