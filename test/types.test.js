'use strict';

// `index.d.ts` as apps compile against it: what compiles, what must not, and every way to import it.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, test } = require('node:test');
const ts = require('typescript');

const ROOT = path.join(__dirname, '..');
const SOURCES = path.join(__dirname, 'types');

let app;

/** An app that has the package installed, with the sources as CommonJS and as ES modules. */
before(() => {
  app = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-types-'));
  fs.mkdirSync(path.join(app, 'node_modules'));
  fs.symlinkSync(ROOT, path.join(app, 'node_modules', 'pkgcloud'), 'dir');
  for (const name of fs.readdirSync(SOURCES)) {
    const source = path.join(SOURCES, name);
    fs.copyFileSync(source, path.join(app, name));
    if (name.endsWith('.ts')) fs.copyFileSync(source, path.join(app, name.replace(/ts$/, 'mts')));
  }
});

after(() => fs.rmSync(app, { recursive: true }));

function compile(options, wanted) {
  const files = fs.readdirSync(app).filter((name) => wanted.test(name));
  const program = ts.createProgram(
    files.map((name) => path.join(app, name)),
    {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts'],
      types: ['node'],
      typeRoots: [path.join(ROOT, 'node_modules', '@types')],
      ...options,
    },
  );
  const declarations = program.getSourceFile(path.join(ROOT, 'index.d.ts'));
  assert.ok(declarations, 'the package was not resolved');
  const checked = [
    declarations,
    ...files.map((name) => program.getSourceFile(path.join(app, name))),
  ];
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...checked.flatMap((file) => program.getSyntacticDiagnostics(file)),
    ...checked.flatMap((file) => program.getSemanticDiagnostics(file)),
  ];
  const host = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => app,
    getNewLine: () => '\n',
  };
  assert.equal(ts.formatDiagnostics(diagnostics, host), '');
}

test('compiles under node10', () => {
  const { ModuleKind, ModuleResolutionKind } = ts;
  compile(
    {
      module: ModuleKind.CommonJS,
      moduleResolution: ModuleResolutionKind.Node10,
      esModuleInterop: true,
    },
    /\.c?ts$/,
  );
});

test('compiles under node10 without esModuleInterop', () => {
  const { ModuleKind, ModuleResolutionKind } = ts;
  compile(
    {
      module: ModuleKind.CommonJS,
      moduleResolution: ModuleResolutionKind.Node10,
      esModuleInterop: false,
    },
    /^(?!default-import).*\.c?ts$/,
  );
});

test('compiles under node16, as CommonJS and as an ES module', () => {
  compile({ module: ts.ModuleKind.Node16, esModuleInterop: true }, /ts$/);
});

test('compiles under bundler', () => {
  const { ModuleKind, ModuleResolutionKind } = ts;
  compile({ module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler }, /\.ts$/);
});
