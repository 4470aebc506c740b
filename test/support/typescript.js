'use strict';

// An app that has the package installed, as the TypeScript compiler sees it.

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const ts = require('typescript');

const ROOT = path.join(__dirname, '..', '..');

/**
 * Makes the app's folder; the package is in it by its own name and by that of pkgcloud.
 *
 * @param {object} files  contents by names
 * @returns {{ folder: string, file: (name: string) => string, remove: () => void }}
 */
function makeApp(files = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-app-'));
  const file = (name) => path.join(folder, name);
  fs.mkdirSync(file('node_modules'));
  for (const name of ['pkgcloud', 'pkgcloud-native'])
    fs.symlinkSync(ROOT, file(`node_modules/${name}`), 'dir');
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(file(name), text);
  return { folder, file, remove: () => fs.rmSync(folder, { recursive: true }) };
}

/** What the compiler says of the app's files of these names, and of the package's declarations. */
function diagnose(app, names, options) {
  const program = ts.createProgram(names.map(app.file), {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: ['node'],
    typeRoots: [path.join(ROOT, 'node_modules', '@types')],
    ...options,
  });
  const declarations = program.getSourceFile(path.join(ROOT, 'index.d.ts'));
  if (!declarations) throw new Error('the package was not resolved');
  const checked = [declarations, ...names.map((name) => program.getSourceFile(app.file(name)))];
  return [
    ...program.getOptionsDiagnostics(),
    ...checked.flatMap((file) => program.getSyntacticDiagnostics(file)),
    ...checked.flatMap((file) => program.getSemanticDiagnostics(file)),
  ];
}

/** Diagnostics as text, empty if there are none. */
function format(app, diagnostics) {
  return ts.formatDiagnostics(diagnostics, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => app.folder,
    getNewLine: () => '\n',
  });
}

module.exports = { diagnose, format, makeApp };
