'use strict';

module.exports = require('./pkgcloud.js')(() => require('../..'));
