'use strict';

// What every compute provider does, on each of them.

const clouds = require('./behaviour/clouds.js');
const { servers } = require('./behaviour/servers.js');

for (const [provider, row] of Object.entries(clouds)) servers(provider, row);
