'use strict';

// Python programs that tests need beside them, each in a virtual environment of its own in test/.cache.

const { execFile } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');

const run = promisify(execFile);
const CACHE = path.join(__dirname, '..', '.cache');

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
  const home = path.join(CACHE, `${name}-${hash}`);
  const interpreter = path.join(home, 'bin', 'python');
  if (fs.existsSync(interpreter)) return interpreter;
  fs.mkdirSync(CACHE, { recursive: true });
  // It gets its name when it is whole: another process may make the same.
  const draft = fs.mkdtempSync(path.join(CACHE, `${name}-draft-`));
  try {
    await run(process.env.PYTHON || 'python3', ['-m', 'venv', draft]);
    const pip = ['-m', 'pip', '--disable-pip-version-check', 'install', '-q'];
    const options = alone ? ['--no-deps'] : [];
    await run(path.join(draft, 'bin', 'python'), [...pip, ...options, ...packages]);
    fs.renameSync(draft, home);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (fs.existsSync(interpreter)) return interpreter;
    const said = String(error.stderr || error.message)
      .trim()
      .split('\n')
      .slice(-5)
      .join('\n');
    throw Object.assign(new Error(`${name} could not be installed:\n${said}`), {
      code: 'UNAVAILABLE',
    });
  }
  return interpreter;
}

module.exports = { python };
