'use strict';

const pkgcloud = require('pkgcloud');
const steps = require('./steps.cjs');

steps(pkgcloud).then(() => console.log('fine'));
