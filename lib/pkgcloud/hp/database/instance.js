'use strict';

exports.Instance = require('../../../../index.js').providers.hp.database.Instance;
