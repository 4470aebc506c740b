'use strict';

exports.Flavor = require('../../../../index.js').providers.hp.compute.Flavor;
