'use strict';

exports.Flavor = require('../../../../index.js').providers.joyent.compute.Flavor;
