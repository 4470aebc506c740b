'use strict';

exports.File = require('../../../../index.js').providers.filesystem.storage.File;
