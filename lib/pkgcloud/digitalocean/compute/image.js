'use strict';

exports.Image = require('../../../../index.js').providers.digitalocean.compute.Image;
