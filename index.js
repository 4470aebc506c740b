'use strict';

require('./lib/supported.js');

const { Client, Model, lazy, makeService, providers, table } = require('./lib/namespace.js');

// One line for each name: from these, Node knows what `import { storage } from 'pkgcloud'` may ask for.
exports.version = table.version;
exports.base = { Client, Model };
exports.common = { auth: {} };
exports.providers = providers;
exports.blockstorage = undefined;
exports.cdn = undefined;
exports.compute = undefined;
exports.database = undefined;
exports.dns = undefined;
exports.loadbalancer = undefined;
exports.network = undefined;
exports.orchestration = undefined;
exports.storage = undefined;

for (const service of table.services) lazy(exports, service, () => makeService(service));
