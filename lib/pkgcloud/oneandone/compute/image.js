'use strict';

exports.Image = require('../../../../index.js').providers.oneandone.compute.Image;
