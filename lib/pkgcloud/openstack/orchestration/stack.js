'use strict';

exports.Stack = require('../../../../index.js').providers.openstack.orchestration.Stack;
