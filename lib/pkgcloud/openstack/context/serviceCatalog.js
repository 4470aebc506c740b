'use strict';

exports.ServiceCatalog = require('../../../../lib/identity.js').ServiceCatalog;
