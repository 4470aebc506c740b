'use strict';

exports.Flavor = require('../../../../index.js').providers.digitalocean.compute.Flavor;
