'use strict';

// What the tests of the documentation read in its pages.

const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..', '..');

/** The pages' paths, from the root. */
function pages() {
  const top = fs.readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const docs = fs
    .readdirSync(path.join(ROOT, 'docs'), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name));
  return [...top, ...docs, path.join('bench', 'README.md')].sort();
}

const read = (page) => fs.readFileSync(path.join(ROOT, page), 'utf8');

/**
 * A page's code blocks: `{ language, words, line, code }`. In ```` ```js run ```` the language is `js` and the words are
 * `['run']`; `line` is where the code begins, from 1.
 */
function blocks(page) {
  const found = [];
  let open;
  read(page)
    .split('\n')
    .forEach((text, i) => {
      const [, indent, fence, info] = /^( *)(`{3,}|~{3,})\s*(.*)$/.exec(text) || [];
      if (open && fence === open.fence && info === '') {
        found.push({ ...open, code: open.lines.join('\n') });
        open = undefined;
      } else if (open) {
        open.lines.push(text.slice(open.indent));
      } else if (fence) {
        const [language = '', ...words] = info.split(/\s+/);
        open = { page, fence, indent: indent.length, language, words, line: i + 2, lines: [] };
      }
    });
  if (open) throw new Error(`${page}:${open.line - 1}: the block is not closed`);
  return found;
}

/** A page's text without code. */
function prose(page) {
  return read(page)
    .replace(/^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1\2 *$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

/** Targets of a page's links and images. */
function links(page) {
  const text = prose(page).replace(/(`+)[^`]*?\1/g, '``');
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const defined = [...text.matchAll(/^ {0,3}\[[^\]]+\]:\s*<?(\S+?)>?\s*$/gm)];
  return [...inline, ...defined].map(([, target]) => target);
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchors(page) {
  const seen = new Map();
  const headings = [...prose(page).matchAll(/^#{1,6}\s+(.*?)\s*#*$/gm)].map(([, title]) => {
    const words = title
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[`*]/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return before === 0 ? words : `${words}-${before}`;
  });
  const named = [...prose(page).matchAll(/<a (?:name|id)="([^"]+)"/g)].map(([, name]) => name);
  return new Set([...headings, ...named]);
}

module.exports = { ROOT, anchors, blocks, links, pages };
