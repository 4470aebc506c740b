'use strict';

// Python programs that tests need beside them, each in a virtual environment of its own in test/.cache.

const { createHash } = require('node:crypto');
const path = require('node:path');
const { PYTHON, installed, run } = require('./install.js');

/**
 * A Python that has these packages.
 *
 * @param {string} name        of the environment
 * @param {string[]} packages  with their versions
 * @param {object} [options]
 * @param {boolean} [options.alone]  without what the packages say they need: the list is whole
 * @returns the path of the interpreter
 * @throws an error with `code: 'UNAVAILABLE'` where it can't be installed
 */
async function python(name, packages, { alone = false } = {}) {
  const wanted = JSON.stringify([packages, alone]);
  const hash = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const home = await installed(`${name}-${hash}`, async (folder) => {
    await run(name, PYTHON, ['-m', 'venv', folder]);
    const pip = ['-m', 'pip', '--disable-pip-version-check', 'install', '-q'];
    const options = alone ? ['--no-deps'] : [];
    await run(name, path.join(folder, 'bin', 'python'), [...pip, ...options, ...packages]);
  });
  return path.join(home, 'bin', 'python');
}

module.exports = { python };
