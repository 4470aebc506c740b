'use strict';

exports.File = require('../../../../index.js').providers.google.storage.File;
