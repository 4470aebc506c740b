'use strict';

/** The table of providers and services in README.md and docs/README.md, between its two marks. */

const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..', '..');
const PAGES = ['README.md', 'docs/README.md'];
const MARKED = /(<!-- providers -->)[\s\S]*?(<!-- \/providers -->)/;

function overview({ providers }) {
  return new Map(
    PAGES.map((page) => {
      const text = fs.readFileSync(path.join(ROOT, page), 'utf8');
      return [page, text.replace(MARKED, (_, start, end) => `${start}\n${table(page)}\n${end}`)];
    }),
  );

  function table(page) {
    const services = [...new Set(providers.flatMap((p) => p.services.map(({ name }) => name)))];
    services.sort();
    const sorted = [...providers].sort((a, b) => (a.name < b.name ? -1 : 1));
    const rows = sorted.map((provider) => {
      const cells = services.map((service) =>
        provider.services.some(({ name }) => name === service)
          ? `[✓](${link(page, provider.name, service)})`
          : '',
      );
      return `| ${[provider.name, ...cells].join(' | ')} |`;
    });
    const rule = `|${'---|'.repeat(services.length + 1)}`;
    return [`| ${['', ...services].join(' | ')} |`, rule, ...rows].join('\n');
  }
}

/** The page that is written by hand, or the reference where there is none. */
function link(page, provider, service) {
  const own = `docs/${provider}-${service}.md`;
  const target = fs.existsSync(path.join(ROOT, own))
    ? own
    : `docs/reference/${provider}.${service}.md`;
  return path.posix.relative(path.posix.dirname(page), target);
}

module.exports = { overview };
