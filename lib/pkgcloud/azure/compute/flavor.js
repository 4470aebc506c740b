'use strict';

exports.Flavor = require('../../../../index.js').providers.azure.compute.Flavor;
