'use strict';

exports.Client = require('../../../lib/namespace.js').familyOf('google');
