'use strict';

exports.Flavor = require('../../../../index.js').providers.rackspace.compute.Flavor;
