'use strict';

exports.Client = require('../../../../../index.js').providers.digitalocean.compute.Client;
