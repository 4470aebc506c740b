'use strict';

exports.File = require('../../../../index.js').providers.azure.storage.File;
