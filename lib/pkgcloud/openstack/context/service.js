'use strict';

exports.Service = require('../../../../lib/identity.js').Service;
