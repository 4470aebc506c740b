'use strict';

exports.Container = require('../../../../lib/namespace.js').core.get('storage.Container');
