'use strict';

exports.Client = require('../../../../index.js').base.Client;
