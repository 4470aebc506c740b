'use strict';

// `index.d.ts` as apps compile against it: what compiles, what must not, and every way to import it.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { after, test } = require('node:test');
const ts = require('typescript');
const { diagnose, format, makeApp } = require('./support/typescript.js');

const SOURCES = path.join(__dirname, 'types');

/** The sources as CommonJS and as ES modules. */
const files = fs.readdirSync(SOURCES).flatMap((name) => {
  const text = fs.readFileSync(path.join(SOURCES, name), 'utf8');
  const names = name.endsWith('.ts') ? [name, name.replace(/ts$/, 'mts')] : [name];
  return names.map((own) => [own, text]);
});
const app = makeApp(Object.fromEntries(files));
after(() => app.remove());

function compile(options, wanted) {
  const names = files.map(([name]) => name).filter((name) => wanted.test(name));
  assert.equal(format(app, diagnose(app, names, options)), '');
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
