'use strict';

exports.Container = require('../../../../index.js').providers.hp.storage.Container;
