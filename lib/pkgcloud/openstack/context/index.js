'use strict';

exports.Identity = require('./identity.js').Identity;
exports.Service = require('./service.js').Service;
exports.ServiceCatalog = require('./serviceCatalog.js').ServiceCatalog;
