'use strict';

exports.Client = require('../../../../../index.js').providers.rackspace.orchestration.Client;
