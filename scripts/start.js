'use strict';

/** `npm start`: makes a fresh clone ready, then runs the example with the arguments given. */

const path = require('node:path');
const { root, run } = require('./run.js');
const { setUp } = require('./setup.js');

setUp();
run(process.execPath, [path.join(root, 'examples', 'start.js'), ...process.argv.slice(2)], {
  // The app's own folder, for paths among the arguments.
  cwd: process.env.INIT_CWD || process.cwd(),
});
