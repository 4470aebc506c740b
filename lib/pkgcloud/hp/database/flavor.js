'use strict';

exports.Flavor = require('../../../../index.js').providers.hp.database.Flavor;
