'use strict';

exports.Resource = require('../../../../index.js').providers.openstack.orchestration.Resource;
