'use strict';

exports.Stack = require('../../../../index.js').providers.rackspace.orchestration.Stack;
