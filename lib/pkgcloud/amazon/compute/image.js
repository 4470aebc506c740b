'use strict';

exports.Image = require('../../../../index.js').providers.amazon.compute.Image;
