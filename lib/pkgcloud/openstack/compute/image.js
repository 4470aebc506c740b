'use strict';

exports.Image = require('../../../../index.js').providers.openstack.compute.Image;
