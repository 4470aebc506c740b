'use strict';

exports.Client = require('../../../../../index.js').providers.oneandone.blockstorage.Client;
