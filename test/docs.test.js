'use strict';

// The documentation: that its links lead somewhere, and that its code is code.
//
// - JavaScript compiles as a module or as the body of an async function, and is type-checked against index.d.ts.
//   A block that makes no `pkgcloud` or `client` is given one.
// - ```` ```js run ```` is a whole program: it runs in an empty directory, and must end well. If the next block is
//   ```` ```text ````, that is what it prints.
// - TypeScript compiles in strict mode.
// - Commands name scripts and files that exist.
// - JSON is JSON.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { after, test } = require('node:test');
const ts = require('typescript');
const { ROOT, anchors, blocks, links, pages } = require('./support/markdown.js');
const { diagnose, format, makeApp } = require('./support/typescript.js');

const PAGES = pages();
const BLOCKS = PAGES.flatMap(blocks);

const JAVASCRIPT = ['js', 'javascript', 'cjs', 'mjs'];
const TYPESCRIPT = ['ts', 'typescript'];
const SHELL = ['sh', 'bash', 'shell', 'console'];
const OTHER = ['', 'text', 'json', 'rust', 'yaml', 'toml', 'diff', 'http', 'xml', 'ini'];
const of = (languages) => BLOCKS.filter(({ language }) => languages.includes(language));

const apps = [];
after(() => {
  for (const app of apps) app.remove();
});
const appWith = (files) => {
  apps.push(makeApp(files));
  return apps.at(-1);
};

const at = ({ page, line }) => `${page}:${line}`;

test('every link leads somewhere', () => {
  const wrong = [];
  for (const page of PAGES) {
    for (const link of links(page)) {
      if (/^[a-z][a-z+.-]*:/i.test(link)) {
        if (!URL.canParse(link)) wrong.push(`${page}: ${link} is not a URL`);
        continue;
      }
      const [file, anchor] = link.split('#').map(decodeURIComponent);
      const target = file === '' ? page : path.join(path.dirname(page), file);
      if (!fs.existsSync(path.join(ROOT, target))) wrong.push(`${page}: ${link} does not exist`);
      else if (anchor !== undefined && !anchors(target).has(anchor))
        wrong.push(`${page}: ${link} has no such heading`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('every block says what language it is in', () => {
  const known = [...JAVASCRIPT, ...TYPESCRIPT, ...SHELL, ...OTHER];
  const unknown = BLOCKS.filter(({ language }) => !known.includes(language));
  assert.deepEqual(unknown.map(at), []);
});

/** Names that a page's blocks take from its other blocks, and from the reader. */
const UNKNOWN_NAMES = [2304, 2552, 18004];

test('JavaScript compiles, and calls what there is', () => {
  const sources = new Map(of(JAVASCRIPT).map((block, i) => [`block-${i}.js`, block]));
  const module = (code) => /^\s*(import|export)\b(?!\s*\()/m.test(code);
  const files = Object.fromEntries(
    [...sources].map(([name, { code }]) => [
      name,
      module(code)
        ? `/* */ \n${code}`
        : `/** @param {typeof import('pkgcloud-native')} pkgcloud */ (pkgcloud) => async () => {\n${code}\n};`,
    ]),
  );
  const app = appWith(files);
  const diagnostics = diagnose(app, [...sources.keys()], {
    allowJs: true,
    checkJs: true,
    strict: false,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    esModuleInterop: true,
  }).filter(({ code }) => !UNKNOWN_NAMES.includes(code));
  const words = diagnostics
    .map(({ file, start, messageText }) => {
      const block = sources.get(path.basename(file.fileName));
      const line = file.getLineAndCharacterOfPosition(start).line;
      const text = ts.flattenDiagnosticMessageText(messageText, '\n');
      if (!block) return `${file.fileName}:${line + 1}: ${text}`;
      return `${block.page}:${block.line + line - 1}: ${text}`;
    })
    // A server that listens on a port has one.
    .filter((text) => !text.includes("'port' does not exist on type 'string | AddressInfo'"));
  assert.equal(words.join('\n'), '');
});

test('TypeScript compiles', () => {
  const sources = of(TYPESCRIPT);
  const files = Object.fromEntries(
    sources.map((block, i) => [`block-${i}.mts`, `// ${at(block)}\n${block.code}\nexport {};\n`]),
  );
  const app = appWith(files);
  const diagnostics = diagnose(app, Object.keys(files), {
    module: ts.ModuleKind.Node16,
    esModuleInterop: true,
  });
  assert.equal(format(app, diagnostics), '', sources.map(at).join(', '));
});

const runnable = BLOCKS.filter(({ words }) => words.includes('run'));

test('there are programs to run', () => assert.ok(runnable.length > 0));

for (const block of runnable) {
  test(`${at(block)} runs`, () => {
    const name = block.language === 'mjs' || /^import /m.test(block.code) ? 'app.mjs' : 'app.js';
    const app = appWith({ [name]: block.code });
    const env = { ...process.env };
    for (const key of Object.keys(env)) if (/_proxy$/i.test(key)) delete env[key];
    const { status, stdout, stderr } = spawnSync(process.execPath, [name], {
      cwd: app.folder,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.equal(status, 0, stderr);
    const next = BLOCKS[BLOCKS.indexOf(block) + 1];
    if (next?.page === block.page && next.language === 'text')
      assert.equal(stdout, `${next.code}\n`);
  });
}

test('commands name what there is', () => {
  const { scripts } = require('../package.json');
  const wrong = [];
  for (const block of of(SHELL)) {
    for (const command of block.code.replaceAll('\\\n', ' ').split(/\n|&&/)) {
      const words = command
        .replace(/^\s*\$ /, '')
        .replace(/\s#.*$/, '')
        .trim()
        .split(/\s+/);
      while (/^[A-Z_]+=/.test(words[0])) words.shift();
      const [tool, ...rest] = words;
      const say = (what) => wrong.push(`${at(block)}: ${what} does not exist`);
      if (tool === 'npm' && rest[0] === 'run' && !scripts[rest[1]]) say(`npm run ${rest[1]}`);
      if (tool === 'npm' && ['start', 'test'].includes(rest[0]) && !scripts[rest[0]])
        say(`npm ${rest[0]}`);
      if (tool === 'node') {
        const file = rest.find((word) => !word.startsWith('-'));
        if (file?.includes('/') && !fs.existsSync(path.join(ROOT, file))) say(file);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('JSON is JSON', () => {
  for (const block of of(['json'])) assert.doesNotThrow(() => JSON.parse(block.code), at(block));
});
