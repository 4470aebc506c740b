'use strict';

exports.File = require('../../../../index.js').providers.hp.storage.File;
