'use strict';

/** The pages of `docs/reference`: each service's options, methods and models as tables. */

const { ancestry, methodsOf } = require('./models.js');
const { Scope } = require('./text.js');

const HEAD = '<!-- Written by `npm run generate` from the declarations in src/. -->\n\n';
const FOLDER = 'docs/reference';

/** Pages by their paths. */
function docs(surface) {
  const pages = new Map();
  const list = [];
  for (const provider of surface.providers) {
    for (const service of provider.services) {
      const name = `${provider.name}.${service.name}`;
      pages.set(`${FOLDER}/${name}.md`, HEAD + page(surface, provider, service));
      list.push([`[${name}](${name}.md)`, service.doc]);
    }
  }
  const index = [
    '# Reference',
    'Options, methods and models of each service. Methods take a callback as their last argument, or return a promise of the first value that they would call back with; `.all()` of that promise brings all of them.',
    table(['Service', 'What it is'], list),
  ];
  pages.set(`${FOLDER}/README.md`, `${HEAD}${index.join('\n\n')}\n`);
  return pages;
}

function page(surface, provider, service) {
  const objects = new Objects();
  const needed = [
    ...service.options.filter(({ optional }) => !optional).map(({ name }) => name),
    ...service.needs.map(([name]) => name),
  ];
  const made = surface.services.includes(service.name)
    ? `pkgcloud.${service.name}.createClient({ ${[`provider: '${provider.name}'`, ...needed].join(', ')} })`
    : `pkgcloud.providers.${provider.name}.${service.name}.createClient({ ${needed.join(', ')} })`;
  const methods = service.methods.map((method) => [
    `\`${call(method)}\``,
    result(method),
    method.doc,
    ...method.params.map((param) => objects.name(param.ts, method.name, param.name)),
  ]);
  const models = service.exports.filter(({ model }) => model).map(({ model }) => model);
  const constants = service.exports.filter(({ model, script }) => !model && !script);
  const scripts = service.exports.filter(({ script }) => script);
  const parts = [
    `# ${provider.name} ${service.name}`,
    service.doc,
    `\`\`\`js\nconst client = ${made};\n\`\`\``,
    '## Options',
    options(service.options),
    '## Methods',
    table(
      ['Method', 'Brings', 'What it does'],
      methods.map((row) => row.slice(0, 3)),
    ),
    ...objects.sections,
    ...(service.shapes.length > 0 ? ['## Plain objects'] : []),
    ...service.shapes.flatMap(({ name, doc, fields }) => [`### ${name}`, doc, shape(fields)]),
    ...(models.length > 0 ? ['## Models'] : []),
    ...models.flatMap((model) => modelParts(model, surface)),
    ...scripts.flatMap(({ name, script }) => [
      `## ${name}`,
      script.doc,
      `\`\`\`ts\nimport type { EventEmitter } from 'node:events';\n\ndeclare ${script.ts}\n\`\`\``,
    ]),
    ...(constants.length > 0 ? ['## Constants'] : []),
    ...constants.map(({ name, value }) => `\`${name}\`: \`${JSON.stringify(value)}\``),
  ];
  return `${parts.join('\n\n')}\n`;
}

function modelParts(model, surface) {
  const all = [...methodsOf(model, ancestry(surface)(model)).values()];
  const raw = model.raw.map((name) => [`\`${name}\``, '`object`', "The provider's own answer."]);
  const properties = model.properties.map(({ name, ts, doc }) => [`\`${name}\``, type(ts), doc]);
  const methods = all.map((method) => [
    `\`${method.getter ? method.name : call(method)}\``,
    method.calls ? `\`${method.calls}\`` : '–',
    method.doc,
  ]);
  return [
    `### ${model.name}`,
    `${model.doc} \`${model.id}\`, a \`${model.extends}\`.`,
    ...(properties.length + raw.length > 0
      ? [table(['Property', 'Type', 'What it is'], [...properties, ...raw])]
      : []),
    ...(methods.length > 0
      ? [table(['Method', "Calls the client's", 'What it does'], methods)]
      : []),
  ];
}

/** `getFiles(container, [options])` */
function call({ name, params }) {
  const list = params.map((param) =>
    typeof param === 'string' ? param : param.optional ? `[${param.name}]` : param.name,
  );
  return `${name}(${list.join(', ')})`;
}

function result({ source, sink, sync, returns }) {
  const values = returns.filter((ts) => ts !== 'void' && ts !== 'silent').map(type);
  const what = values.join(', ') || '–';
  if (source && sink) return `${what}; without a callback a stream`;
  if (source) return `a stream to write to; then ${what}`;
  if (sink) return `a stream to read from; then ${what}`;
  return sync ? `${what}, at once` : what;
}

function options(list) {
  const rows = list.map(({ name, ts, optional, doc }) => [
    `\`${name}\``,
    type(ts),
    optional ? doc : `**Required.** ${doc}`,
  ]);
  return table(['Option', 'Type', 'What it is'], rows);
}

/** A plain object of an answer. */
function shape(fields) {
  const rows = fields.map(({ name, ts, optional, doc }) => [
    `\`${name}\``,
    type(ts),
    optional ? `${doc} May be missing.` : doc,
  ]);
  return table(['Property', 'Type', 'What it is'], rows);
}

/** Options objects of the methods, each described once. */
class Objects extends Scope {
  sections = [];

  name(ts, method, param) {
    const before = new Set(this.names.keys());
    const named = super.name(ts, method, param);
    for (const [name, object] of this.names) {
      if (before.has(name) || this.described?.has(name)) continue;
      (this.described ??= new Set()).add(name);
      this.sections.push(`### ${name}`, `For \`${method}\`.`, options(fieldsOf(object)));
    }
    return named;
  }
}

/** The members of an options object's text. */
function fieldsOf(object) {
  const member = /\/\*\* ([\s\S]*?) \*\/\n'?([^'?:\n]+)'?(\??): ([\s\S]*?);(?=\n(?:\/\*\*|\}$))/g;
  return [...object.matchAll(member)].map(([, doc, name, mark, ts]) => ({
    name,
    doc,
    ts,
    optional: mark === '?',
  }));
}

/** A type in words: `Ref<providers.openstack.compute.Server, 'id'>` is "Server or its id". */
function type(ts) {
  const words = ts
    .replace(/\{\n[\s\S]*\}/, 'object')
    .replace(/Ref<(?:\w+\.)*(\w+), '(\w+)'>/g, '$1 or its $2')
    .replace(/Ref<(\w+)>/g, '$1 or its id')
    .replace(/\b(?:JsonObject|Texts)\b/g, 'object')
    .replace(/(?:providers\.)(?:\w+\.)+(\w+)/g, '$1')
    .replace(/Array<([^<>]*)>/g, (_, item) => (/[ |]/.test(item) ? `(${item})[]` : `${item}[]`));
  return `\`${words}\``;
}

const cell = (text) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

module.exports = { docs, table };
