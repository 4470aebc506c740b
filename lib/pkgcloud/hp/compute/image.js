'use strict';

exports.Image = require('../../../../index.js').providers.hp.compute.Image;
