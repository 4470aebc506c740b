'use strict';

const { Client, Model, lazy, makeService, providers, table } = require('./lib/namespace.js');

const pkgcloud = { version: table.version };
module.exports = pkgcloud;

lazy(pkgcloud, 'base', () => ({ Client, Model }));
lazy(pkgcloud, 'common', () => ({ auth: {} }));
pkgcloud.providers = providers;
for (const service of table.services) lazy(pkgcloud, service, () => makeService(service));
