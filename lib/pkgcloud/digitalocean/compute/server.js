'use strict';

exports.Server = require('../../../../index.js').providers.digitalocean.compute.Server;
