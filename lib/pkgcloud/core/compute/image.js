'use strict';

exports.Image = require('../../../../lib/namespace.js').core.get('compute.Image');
