'use strict';

exports.Image = require('../../../../index.js').providers.azure.compute.Image;
