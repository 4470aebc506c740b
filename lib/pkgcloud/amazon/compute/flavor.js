'use strict';

exports.Flavor = require('../../../../index.js').providers.amazon.compute.Flavor;
