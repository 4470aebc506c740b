'use strict';

exports.Identity = require('../../../../lib/namespace.js').identityOf('rackspace');
