'use strict';

exports.File = require('../../../../lib/namespace.js').core.get('storage.File');
