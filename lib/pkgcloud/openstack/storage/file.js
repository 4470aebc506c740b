'use strict';

exports.File = require('../../../../index.js').providers.openstack.storage.File;
