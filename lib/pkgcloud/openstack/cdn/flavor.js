'use strict';

exports.Flavor = require('../../../../index.js').providers.openstack.cdn.Flavor;
