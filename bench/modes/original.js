'use strict';

module.exports = require('./pkgcloud.js')(() => require('../.cache/node_modules/pkgcloud'));
