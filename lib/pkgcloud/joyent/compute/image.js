'use strict';

exports.Image = require('../../../../index.js').providers.joyent.compute.Image;
