'use strict';

exports.Image = require('../../../../index.js').providers.rackspace.compute.Image;
