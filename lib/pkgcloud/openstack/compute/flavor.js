'use strict';

exports.Flavor = require('../../../../index.js').providers.openstack.compute.Flavor;
