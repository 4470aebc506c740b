'use strict';

exports.Model = require('../../../../index.js').base.Model;
