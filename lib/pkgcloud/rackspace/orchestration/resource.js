'use strict';

exports.Resource = require('../../../../index.js').providers.rackspace.orchestration.Resource;
