'use strict';

module.exports = require('../../../../index.js').providers.joyent.compute;
