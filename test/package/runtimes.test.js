'use strict';

// An app that used pkgcloud 2.2.0 and swaps this package in by its name, under each runtime. `npm test` asks the Node.js
// it runs on and the oldest that is supported, `npm run test:runtimes` all there are.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const ts = require('typescript');
const { RUNTIMES, makeApp } = require('../support/app.js');
const { startRegistry } = require('../support/registry.js');

const ROOT = path.join(__dirname, '..', '..');
const APP = path.join(__dirname, 'app');
const all = Object.keys(RUNTIMES);
const names = { all, current: all.slice(0, 1) }[process.env.PKGCLOUD_RUNTIMES] ?? all.slice(0, 2);

let registry;
let app;
before(async () => {
  registry = await startRegistry();
  app = await makeApp(registry, ['pkgcloud@npm:pkgcloud-native']);
  fs.cpSync(APP, app.folder, { recursive: true });
  fs.copyFileSync(app.at('typed.ts'), app.at('typed.mts'));
});
after(async () => {
  app?.remove();
  await registry?.close();
});

describe('TypeScript', () => {
  it('compiles the app, with every check on, as CommonJS and as an ES module', () => {
    const program = ts.createProgram([app.at('typed.ts'), app.at('typed.mts')], {
      strict: true,
      skipLibCheck: false,
      module: ts.ModuleKind.Node16,
      target: ts.ScriptTarget.ES2022,
      typeRoots: [path.join(ROOT, 'node_modules', '@types')],
      types: ['node'],
    });
    const { diagnostics } = program.emit();
    const all = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
    const host = {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => app.folder,
      getNewLine: () => '\n',
    };
    assert.equal(ts.formatDiagnostics(all, host), '');
  });
});

for (const name of names) {
  describe(name, () => {
    let runtime;
    before(() => {
      runtime = RUNTIMES[name]();
    });
    for (const [what, file] of Object.entries({
      'runs an app in CommonJS': 'common.cjs',
      'runs an app in ES modules': 'module.mjs',
      'runs an app in threads': 'threads.cjs',
      'runs an app in TypeScript': 'typed.js',
      'runs an app in TypeScript, in ES modules': 'typed.mjs',
    })) {
      it(what, async () => {
        assert.equal(await app.run(runtime.command, [...runtime.args, file]), 'fine\n');
      });
    }
  });
}
