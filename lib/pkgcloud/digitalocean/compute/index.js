'use strict';

module.exports = require('../../../../index.js').providers.digitalocean.compute;
