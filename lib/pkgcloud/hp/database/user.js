'use strict';

exports.User = require('../../../../index.js').providers.hp.database.User;
