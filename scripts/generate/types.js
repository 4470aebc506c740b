'use strict';

/** `index.d.ts`: what `base.d.ts` says of all providers, and what each provider declares. */

const fs = require('node:fs');
const path = require('node:path');
const { ancestry, methodsOf } = require('./models.js');
const { Scope, block, capital, comment, key } = require('./text.js');

const BASE = fs.readFileSync(path.join(__dirname, 'base.d.ts'), 'utf8');
const HEAD = '// Written by `npm run generate` from the declarations in src/.\n';

/** Providers that other versions have had, for code that names them. */
const FORMER = ['iriscouch', 'joyent', 'mongohq', 'mongolab', 'redistogo', 'telefonic'];
/** Services whose clients have a common type, which `base.d.ts` holds. */
const COMMON_CLIENTS = ['compute', 'storage'];
/** Properties that the core classes have for all providers, which `base.d.ts` holds. */
const COMMON_PROPERTIES = {
  'storage.Container': ['name'],
  'storage.File': ['container', 'containerName', 'fullPath', 'name', 'size'],
};

const RESERVED = new Set(['default', 'delete', 'function', 'in', 'new', 'this', 'with']);

const argument = (name) => (RESERVED.has(name) ? `${name}_` : name);

function types(surface) {
  const { core, helpers, planned, providers, services, shown } = surface;
  const names = [
    ...new Set([...providers.map(({ name }) => name), ...planned.map(([name]) => name)]),
  ];
  const ancestors = ancestry(surface);
  const scopes = {
    services: new Map(services.map((service) => [service, coreService(service)])),
    options: sharedOptions(providers, surface.options),
  };
  return `${HEAD}${BASE}\n${block('declare namespace pkgcloud', [
    ...providerNames(names),
    ...optionTypes(),
    '',
    ...[...scopes.services.values()].flat(),
    ...block('namespace providers', providers.flatMap(provider)),
  ]).join('\n')}\n`;

  function providerNames(known) {
    const all = [...new Set([...known, ...FORMER])].sort();
    return [
      ...comment('The providers by name, and those that other versions have had.'),
      `type Providers = ${all.map((name) => `'${name}'`).join(' | ')};`,
    ];
  }

  function optionTypes() {
    const lines = [
      '',
      ...comment('Options that clients of all providers take.'),
      ...block('interface CommonOptions', fields(scopes.options.common)),
    ];
    for (const name of names) {
      const type = `${capital(name)}ProviderOptions`;
      if (!providers.some((known) => known.name === name)) {
        lines.push(
          ...comment('Not part of this version yet.'),
          ...block(`interface ${type}`, [`provider: '${name}';`, '[option: string]: any;']),
        );
        continue;
      }
      const own = providers.find((known) => known.name === name).services;
      const special = own.filter((service) => scopes.options.of(name, service).length > 0);
      const parts = [
        `providers.${name}.ClientOptions`,
        ...special.map((service) => `providers.${name}.${service.name}.ClientOptions`),
      ].map((part) => `Partial<${part}>`);
      lines.push(`type ${type} = { provider: '${name}' } & ${parts.join(' & ')};`);
    }
    const union = names.map((name) => `${capital(name)}ProviderOptions`);
    lines.push(
      ...comment('What a client of any provider is made from.'),
      `type ProviderOptions = ${union.join(' | ')};`,
    );
    return lines;
  }

  /** `pkgcloud.compute`, with its core classes where they are exported. */
  function coreService(service) {
    const models = shown.includes(service) ? core.filter(({ home }) => home === service) : [];
    const client = COMMON_CLIENTS.includes(service) ? 'Client' : 'AnyClient';
    const having = providers.filter((p) => p.services.some(({ name }) => name === service));
    const entries = having.flatMap(({ name }) =>
      block(`${name}:`, [
        `options: providers.${name}.${service}.ClientOptions;`,
        `client: providers.${name}.${service}.Client;`,
      ]),
    );
    return block(`namespace ${service}`, [
      ...models.flatMap(coreModel),
      ...helpers
        .filter((helper) => helper.service === service)
        .flatMap(({ name, doc, ts }) => [...comment(doc), `const ${name}: ${ts};`]),
      ...comment('What each provider takes and makes.'),
      ...block('interface Clients', entries),
      ...comment('Makes a client of the provider that the options name.'),
      'function createClient<P extends keyof Clients>(',
      "  options: { provider: P } & Clients[P]['options'],",
      "): Clients[P]['client'];",
      `function createClient(options: ProviderOptions): ${client};`,
    ]);
  }

  function coreModel(model) {
    const parent =
      model.extends === 'base.Model' ? 'pkgcloud.base.Model' : `pkgcloud.${model.extends}`;
    return [
      ...comment(model.doc),
      ...block(`class ${model.name} extends ${parent}`, [
        'constructor(client?: any, details?: any);',
        ...constants(model.constants),
        ...model.methods
          .filter(({ name }) => !COMMON_PROPERTIES[model.id]?.includes(name))
          .flatMap((method) => coreMethod(model, method)),
      ]),
    ];
  }

  /** A core class's method: of any provider, so of any types. */
  function coreMethod(model, method) {
    if (method.getter) return [...comment(method.doc), `readonly ${method.name}: any;`];
    const targets = providers
      .flatMap((p) => p.services)
      .filter(({ name }) => name === model.home)
      .flatMap((service) => service.methods)
      .filter(({ name }) => name === method.calls);
    const params = method.params.map((name) => {
      const index = method.args.findIndex((arg) => arg.param === name);
      // What one provider must have, the class must be given.
      const optional = targets.every((target) => target.params[index]?.optional !== false);
      return { name, ts: 'any', optional };
    });
    const [{ source, sink } = {}] = targets;
    return overloads({ ...method, params, source, sink }, ['any'], {
      promise: 'Promise<any>',
      values: 'any[]',
    });
  }

  function provider(declared) {
    const { name, doc } = declared;
    const shared = scopes.options.ofProvider(name);
    return [
      ...comment(doc),
      ...block(`namespace ${name}`, [
        ...comment('Options that all its clients take.'),
        ...block('interface ClientOptions extends CommonOptions', [
          `provider?: '${name}';`,
          ...fields(shared),
        ]),
        ...declared.services.flatMap((own) => service(declared, own)),
      ]),
    ];
  }

  function service(declared, own) {
    const scope = new Scope();
    const place = `${declared.name}.${own.name}`;
    const common = COMMON_CLIENTS.includes(own.name)
      ? ` implements pkgcloud.${own.name}.Client`
      : '';
    const client = block(`class Client extends pkgcloud.base.Client${common}`, [
      'constructor(options: ClientOptions);',
      ...own.properties.flatMap(({ name, ts, doc }) => [...comment(doc), `${key(name)}: ${ts};`]),
      ...own.constants.map(({ name, value }) => `${key(name)}: ${wide(value)};`),
      ...own.methods.flatMap((method) => clientMethod(method, scope)),
    ]);
    const exported = own.exports.flatMap((one) => {
      if (!one.model) return [`const ${one.name}: ${literal(one.value)};`];
      const { model } = one;
      return model.home === place || !isExportedAtHome(model)
        ? providerModel(model, own, scope)
        : [`export import ${model.name} = pkgcloud.providers.${model.id};`];
    });
    return [
      ...comment(own.doc),
      ...block(`namespace ${own.name}`, [
        ...block(`interface ClientOptions extends providers.${declared.name}.ClientOptions`, [
          ...fields(scopes.options.of(declared.name, own)),
        ]),
        ...scope.lines,
        ...comment(`A client of ${declared.name} ${own.name}.`),
        ...client,
        ...exported,
        'function createClient(options: ClientOptions): Client;',
      ]),
    ];
  }

  function isExportedAtHome(model) {
    return providers.some(({ name, services: own }) =>
      own.some(
        (service) =>
          `${name}.${service.name}` === model.home &&
          service.exports.some((exported) => exported.model?.id === model.id),
      ),
    );
  }

  /** A class of plain values, without a client. */
  function plainModel(model) {
    return [
      ...comment(model.doc),
      ...block(`class ${model.name}`, [
        `constructor(details: Partial<${model.name}>);`,
        ...model.properties.flatMap(({ name, ts, doc }) => [
          ...comment(doc),
          `${key(name)}?: ${ts};`,
        ]),
      ]),
    ];
  }

  function providerModel(model, own, scope) {
    if (model.extends === 'base.Plain') return plainModel(model);
    // Of its ancestors, TypeScript knows the core class; what others add is written out.
    const above = ancestors(model);
    const parent = above.find(
      ({ id, home }) => shown.includes(home) && core.some((c) => c.id === id),
    );
    const known = COMMON_PROPERTIES[parent?.id] || [];
    const methods = methodsOf(model, above);
    const base = parent ? `pkgcloud.${parent.id}` : 'pkgcloud.base.Model';
    return [
      ...comment(model.doc),
      ...block(`class ${model.name} extends ${base}`, [
        'constructor(client?: any, details?: any);',
        'client: Client;',
        ...constants(
          Object.assign(
            {},
            ...[model, ...above]
              .filter((one) => one !== parent)
              .reverse()
              .map((one) => one.constants),
          ),
        ),
        ...model.properties
          .filter(({ name }) => !known.includes(name))
          .flatMap(({ name, ts, doc }) => [...comment(doc), `${key(name)}: ${ts};`]),
        ...model.raw.flatMap((name) => [
          ...comment("The provider's own answer."),
          `${key(name)}: any;`,
        ]),
        ...[...methods.values()]
          .filter(({ name }) => !known.includes(name))
          .flatMap((method) => modelMethod(method, own, scope)),
      ]),
    ];
  }
}

/** A method of a client. */
function clientMethod(method, scope) {
  const params = method.params.map((param) => ({
    ...param,
    ...scope.name(param.ts, method.name, param.name),
  }));
  return overloads({ ...method, params }, method.returns);
}

/** A method of a model, which calls its client's. */
function modelMethod(method, service, scope) {
  const target = service.methods.find(({ name }) => name === method.calls);
  if (method.getter) {
    const ts = target ? target.returns[0] : 'any';
    return [...comment(method.doc), `readonly ${method.name}: ${ts};`];
  }
  if (!target) return [];
  const params = method.params.map((name) => {
    const index = method.args.findIndex((arg) => arg.param === name);
    const param = target.params[index];
    if (!param) return { name, ts: 'any', optional: true };
    const named = scope.name(param.ts, target.name, param.name);
    const merged = Object.keys(method.args[index].merged || {});
    if (merged.length === 0) return { name, ...named, optional: param.optional };
    const optional = param.optional || named.required?.every((option) => merged.includes(option));
    const keys = merged.map((option) => `'${option}'`).join(' | ');
    return { name, ts: `Given<${named.ts}, ${keys}>`, optional };
  });
  const { source, sink, returns } = target;
  return overloads({ ...method, params, source, sink, inModel: true }, returns, {
    promise: method.then ? `Promise<${returns[0]}>` : undefined,
  });
}

/** All forms in which a method can be called: those with a callback first, since `any` takes a function too. */
function overloads(method, returns, { promise, values = tuple(returns) } = {}) {
  const { name, params, sync, source, sink, doc } = method;
  const list = (given, required) =>
    given.map(({ name: own, ts, optional }, i) => {
      const last = given.slice(i).every((param) => param.optional);
      if (!optional) return `${argument(own)}: ${ts}`;
      return required || !last
        ? `${argument(own)}: ${ts} | null | undefined`
        : `${argument(own)}?: ${ts} | null`;
    });
  const form = (args, result) => [...comment(doc), `${key(name)}(${args.join(', ')}): ${result};`];
  if (sync) return form(list(params), returns[0] === 'void' ? 'void' : returns[0]);
  const callback = `callback: Callback<${values}>`;
  const streams = (stream) =>
    form(
      [...list(withStream(params, stream)), `callback?: Callback<${values}>`],
      `${stream}<${values}>`,
    );
  if (source && !sink) return streams('Upload');
  if (sink && !source) return streams('Download');
  let least = params.length;
  while (least > 0 && params[least - 1].optional) least -= 1;
  const lines = [];
  for (let count = least; count <= params.length; count += 1) {
    lines.push(...form([...list(params.slice(0, count), true), callback], 'Request'));
  }
  if (source && sink) return [...lines, ...form(list(params), 'RawRequest')];
  const takesOptions = params.length > 0 && (params.at(-1).required || params.at(-1).ts === 'any');
  const more = takesOptions || method.inModel || promise ? [] : ['call?: CallOptions'];
  return [...lines, ...form([...list(params), ...more], promise || `Reply<${values}>`)];
}

/** The options of a transfer, which may bring a stream of their own. */
function withStream(params, kind) {
  const own = kind === 'Upload' ? 'FromStream' : 'ToStream';
  return params.map((param, i) =>
    i === params.length - 1 && param.ts !== 'any'
      ? { ...param, ts: `${param.ts} & ${own}` }
      : param,
  );
}

/** The values of a callback as a tuple. */
function tuple(returns) {
  if (returns.length === 1 && (returns[0] === 'void' || returns[0] === 'silent')) return '[]';
  return `[${returns.map((ts) => (ts === 'void' ? 'undefined' : ts)).join(', ')}]`;
}

function fields(options) {
  return options.flatMap(({ name, doc, ts, optional }) => [
    ...comment(doc),
    `${key(name)}${optional ? '?' : ''}: ${ts.replace(/\n\s*/g, ' ')};`,
  ]);
}

/** Options sorted by who takes them: all clients, all of a provider's, one service's. */
function sharedOptions(providers, common) {
  const same = (a) => (b) => a.name === b.name && a.ts === b.ts && a.doc === b.doc;
  const inAll = (lists) =>
    lists.length === 0 ? [] : lists[0].filter((o) => lists.every((list) => list.some(same(o))));
  const without = (list, taken) => list.filter((option) => !taken.some(same(option)));
  const own = new Map(
    providers.map(({ name, services }) => [
      name,
      without(inAll(services.map(({ options }) => options)), common),
    ]),
  );
  return {
    common,
    ofProvider: (name) => own.get(name),
    of: (name, { options }) => without(without(options, common), own.get(name)),
  };
}

function constants(values) {
  return Object.entries(values).map(([name, value]) => `readonly ${key(name)}: ${literal(value)};`);
}

/** The type of exactly this value. */
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inside = Object.entries(value).map(([name, own]) => `${key(name)}: ${literal(own)}`);
  return `{ ${inside.join('; ')} }`;
}

/** The type of values like this one. */
function wide(value) {
  if (value === null || Array.isArray(value)) return 'any';
  if (typeof value !== 'object') return typeof value;
  const inside = [...new Set(Object.values(value).map(wide))];
  return `{ [name: string]: ${inside.join(' | ') || 'any'} }`;
}

module.exports = { types };
