'use strict';

exports.File = require('../../../../index.js').providers.amazon.storage.File;
