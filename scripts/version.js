'use strict';

/** Part of `npm version`: the crate is of the package's version. */

const fs = require('node:fs');
const path = require('node:path');
const { version } = require('../package.json');
const { root, run } = require('./run.js');

const file = path.join(root, 'Cargo.toml');
const text = fs.readFileSync(file, 'utf8');
fs.writeFileSync(file, text.replace(/^version = ".*"$/m, `version = "${version}"`));
run('cargo', ['update', '--offline', '--package', 'pkgcloud-native']);
run('git', ['add', 'Cargo.toml', 'Cargo.lock']);
