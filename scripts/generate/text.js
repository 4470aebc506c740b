'use strict';

/** Pieces of TypeScript, and names for the options objects in it. */

const indent = (lines) => lines.map((line) => (line ? `  ${line}` : line));
const block = (head, lines) => [`${head} {`, ...indent(lines), '}'];
const key = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);
const capital = (name) => name[0].toUpperCase() + name.slice(1);

function comment(text) {
  const lines = text
    .replaceAll('*/', '* /')
    .split('\n')
    .map((line) => line.trim());
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'];
}

/** Options objects of one service, which get names: `getServers`' is `GetServersOptions`. */
class Scope {
  /** @param {(name, object) => string | undefined} [elsewhere]  the full name of one that others write */
  constructor(elsewhere = () => undefined) {
    this.elsewhere = elsewhere;
    this.lines = [];
    this.names = new Map();
    this.entries = [];
  }

  /** The type with its objects named; `required` lists the needed options if it is nothing but one object. */
  name(ts, method, param) {
    const start = ts.indexOf('{\n');
    if (start < 0) return { ts };
    const end = closing(ts, start);
    const object = ts.slice(start, end + 1);
    const name = this.nameOf(object, method, param);
    const whole = start === 0 && end === ts.length - 1;
    const required = whole
      ? [...object.matchAll(/^'([^']+)':/gm)].map(([, own]) => own)
      : undefined;
    return { ts: ts.slice(0, start) + name + ts.slice(end + 1), required };
  }

  nameOf(object, method, param) {
    const plain = capital(method.replace(/^_/, '')) + capital(param);
    for (const name of [plain, `_${plain}`]) {
      const known = this.names.get(name);
      const full = this.elsewhere(name, object);
      if (known === object) return full ?? name;
      if (known !== undefined) continue;
      this.names.set(name, object);
      this.entries.push({ name, object, method, param });
      const lines = this.declare(name, object, method, param);
      if (!full) this.lines.push(...lines);
      return full ?? name;
    }
    return object;
  }

  /** An object as an interface. */
  declare(name, object, method, param) {
    const nested = this.name(object.slice(2, -1), method, `${param}Item`);
    return block(`interface ${name}`, members(nested.ts));
  }
}

/** Lines of an object's members, their documentation in order. */
function members(text) {
  return text
    .trim()
    .split(/\n(?=\/\*\*)/)
    .flatMap((member) => {
      const [, doc, rest] = /^\/\*\* ([\s\S]*?) \*\/\n([\s\S]*)$/.exec(member) || ['', '', member];
      const [, name, declared] = /^'([^']+)'([\s\S]*)$/.exec(rest) || [];
      return [...(doc ? comment(doc) : []), ...(name ? key(name) + declared : rest).split('\n')];
    });
}

/** Where the brace at `start` is closed. */
function closing(text, start) {
  let depth = 0;
  let i = start;
  do {
    if (text.startsWith('/**', i)) i = text.indexOf('*/', i);
    if (text[i] === '{') depth += 1;
    if (text[i] === '}') depth -= 1;
    i += 1;
  } while (depth > 0 && i < text.length);
  return i - 1;
}

module.exports = { Scope, block, capital, closing, comment, indent, key };
