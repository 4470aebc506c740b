'use strict';

exports.File = require('../../../../index.js').providers.rackspace.storage.File;
