'use strict';

/** `index.d.ts`: what `base.d.ts` says of all providers, and what each provider declares. */

const fs = require('node:fs');
const path = require('node:path');
const { ancestry, methodsOf } = require('./models.js');
const { families, pick, placeObjects, rootOf, sharedMembers } = require('./shared.js');
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

/** Types that mean the same wherever they stand. */
const PLAIN = [
  'string',
  'number',
  'boolean',
  'null',
  'undefined',
  'Date',
  'JsonObject',
  'ServerStatus',
  '{ [name: string]: string }',
];

const RESERVED = new Set(['default', 'delete', 'function', 'in', 'new', 'this', 'with']);

const argument = (name) => (RESERVED.has(name) ? `${name}_` : name);

function types(surface) {
  const { core, helpers, providers, services, shown } = surface;
  const names = providers.map(({ name }) => name);
  const ancestors = ancestry(surface);
  const options = sharedOptions(providers, surface.options);
  const members = sharedMembers(providers);
  const declared = providers.flatMap((p) => p.services.flatMap((own) => own.shapes));
  const shapeNames = new Set(declared.map(({ name }) => name));
  const objects = placeObjects(
    providers.flatMap((declared) =>
      declared.services.map((own) => {
        const scope = new Scope();
        serviceParts(declared, own, scope);
        return { provider: declared, service: own, entries: scope.entries };
      }),
    ),
    services,
    new Set(
      [...BASE.matchAll(/^ {2}(?:interface|type|class|const) (\w+)/gm)].map(([, own]) => own),
    ),
  );
  return `${HEAD}${BASE}\n${block('declare namespace pkgcloud', [
    ...providerNames(names),
    ...optionTypes(),
    ...objectsAt('pkgcloud'),
    '',
    ...services.flatMap(coreService),
    ...block('namespace providers', providers.flatMap(provider)),
  ]).join('\n')}\n`;

  /** The options objects that are written in a namespace for several services. */
  function objectsAt(home) {
    return objects.at(home).flatMap(({ name, object, method, param }) => {
      const scope = new Scope(objects.find);
      const lines = scope.declare(name, object, method, param);
      return [...scope.lines, ...lines];
    });
  }

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
      ...block('interface CommonOptions', fields(options.common)),
    ];
    const loose = [];
    for (const { name, services: own } of providers) {
      const type = `${capital(name)}ProviderOptions`;
      const needs = commonNeeds(own);
      const parts = [
        `providers.${name}.ClientOptions`,
        ...own
          .filter((service) => options.of(name, service).length > 0)
          .map((service) => `Partial<providers.${name}.${service.name}.ClientOptions>`),
        ...(needs.length > 0 ? [`providers.${name}.Needed`] : []),
        // What one service needs and another does not, the running app knows.
        ...(own.some((one) => one.needs.length > needs.length) ? ['Unchecked'] : []),
      ];
      lines.push(
        ...comment(`What a client of ${name} is made from.`),
        `type ${type} = { provider: '${name}' } & ${parts.join(' & ')};`,
      );
      loose.push(`({ provider: '${name}' } & Partial<${type}> & Unchecked)`);
    }
    lines.push(
      ...comment(
        'What a client of any provider is made from, for code that finds out at run time which it is.',
      ),
      `type ProviderOptions = ${loose.join(' | ')};`,
    );
    return lines;
  }

  /** `pkgcloud.compute`, with its core classes where they are exported. */
  function coreService(service) {
    const models = shown.includes(service) ? core.filter(({ home }) => home === service) : [];
    const client = COMMON_CLIENTS.includes(service) ? 'Client' : 'AnyClient';
    const having = providers.filter((p) => p.services.some(({ name }) => name === service));
    const entries = having.flatMap((declared) => {
      const own = declared.services.find(({ name }) => name === service);
      const full = `providers.${declared.name}.${service}`;
      const shared = commonNeeds(declared.services);
      const needs =
        shared.length > 0 && shared.length === own.needs.length
          ? [`providers.${declared.name}.Needed`]
          : needed(own.needs);
      const given = [`${full}.ClientOptions`, ...needs].join(' & ');
      return block(`${declared.name}:`, [`options: ${given};`, `client: ${full}.Client;`]);
    });
    return block(`namespace ${service}`, [
      ...models.flatMap(coreModel),
      ...helpers
        .filter((helper) => helper.service === service)
        .flatMap(({ name, doc, ts }) => [...comment(doc), `const ${name}: ${ts};`]),
      ...objectsAt(`pkgcloud.${service}`),
      ...comment('What each provider takes and makes.'),
      ...block('interface Clients', entries),
      ...comment('The options of each provider, told apart by `provider`.'),
      'type ClientOptions = {',
      "  [P in keyof Clients]: { provider: P } & Clients[P]['options'];",
      '}[keyof Clients];',
      ...comment('Makes a client of the provider that the options name.'),
      `const createClient: CreateClient<Clients, ${client}>;`,
    ]);
  }

  function coreModel(model) {
    const parent =
      model.extends === 'base.Model' ? 'pkgcloud.base.Model' : `pkgcloud.${model.extends}`;
    return [
      ...comment(model.doc),
      ...block(`class ${model.name} extends ${parent}`, [
        ...constants(model.constants),
        ...commonProperties(model).flatMap(({ name, ts, doc }) => [
          ...comment(doc),
          `${key(name)}: ${ts};`,
        ]),
        ...model.methods
          .filter(({ name }) => !COMMON_PROPERTIES[model.id]?.includes(name))
          .flatMap((method) => coreMethod(model, method)),
      ]),
    ];
  }

  /** What the classes of all providers have, each of its own type. */
  function commonProperties(model) {
    const [first, ...others] = providers
      .flatMap((p) => p.services)
      .flatMap((service) => service.exports)
      .map((exported) => exported.model)
      .filter((own) => own && ancestors(own).includes(model))
      .map(({ properties }) => new Map(properties.map((property) => [property.name, property])));
    return [...(first ?? new Map()).values()]
      .filter(({ name }) => !COMMON_PROPERTIES[model.id]?.includes(name))
      .filter(({ name }) => others.every((other) => other.has(name)))
      .map(({ name }) => {
        const all = [first, ...others].map((properties) => properties.get(name));
        // What a single provider adds to it is its own.
        const [doc] = all.map((property) => property.doc).sort((a, b) => a.length - b.length);
        return { name, doc, ts: common(all.map(({ ts }) => ts)) };
      });
  }

  /** What a type of a provider's is among the core classes; `any` if it has no name there. */
  function common(types) {
    const known = types.map((ts) =>
      ts.replace(/providers\.\w+\.(\w+\.\w+)/g, (full, id) =>
        core.some((model) => model.id === id) ? `pkgcloud.${id}` : full,
      ),
    );
    if (known.some((ts) => ts.includes('{\n'))) return 'object';
    const plain = (ts) => (shapeNames.has(ts) ? 'JsonObject' : ts);
    const all = [...new Set(known.flatMap((ts) => ts.split(' | ')).map(plain))];
    const named = (ts) => /^(Array<|Ref<)?pkgcloud\.\w+\.\w+/.test(ts) || PLAIN.includes(ts);
    return all.every(named) ? all.join(' | ') : 'any';
  }

  /** A core class's method: of any provider, so of what all of them have in common. */
  function coreMethod(model, method) {
    const targets = providers
      .flatMap((p) => p.services)
      .filter(({ name }) => name === model.home)
      .flatMap((service) => service.methods)
      .filter(({ name }) => name === method.calls);
    if (method.getter)
      return [...comment(method.doc), `readonly ${method.name}: ${targets[0].returns[0]};`];
    const params = method.params.map((name) => {
      const index = method.args.findIndex((arg) => arg.param === name);
      const given = targets.map((target) => target.params[index]).filter(Boolean);
      // What one provider must have, the class must be given.
      const optional = targets.every((target) => target.params[index]?.optional !== false);
      return { name, ts: common(given.map(({ ts }) => ts)), optional };
    });
    const [{ source, sink }] = targets;
    const value = common(targets.map(({ returns }) => returns[0]));
    return overloads({ ...method, params, source, sink }, [value], {
      promise: `Promise<${value}>`,
      values: value === 'any' ? 'any[]' : `[${value}]`,
    });
  }

  function provider(declared) {
    const { name, doc } = declared;
    return [
      ...comment(doc),
      ...block(`namespace ${name}`, [
        ...comment('Options that all its clients take.'),
        ...providerOptions(declared),
        ...neededType(declared),
        ...objectsAt(`providers.${name}`),
        ...sharedClient(
          declared.services[0],
          members.ofFamily(declared),
          declared,
          `What all clients of ${familyOf(declared)} have.`,
        ),
        ...declared.services.flatMap((own) => service(declared, own)),
      ]),
    ];
  }

  /** What all clients of a provider must be given. */
  function neededType({ services: own }) {
    const needs = needed(commonNeeds(own));
    if (needs.length === 0) return [];
    return [
      ...comment('What a client must be given: one option of each of these.'),
      `type Needed = ${needs.join(' & ')};`,
    ];
  }

  function familyOf(declared) {
    const family = families(providers).get(rootOf(declared));
    return family.map(({ name }) => name).join(', ');
  }

  /** A provider's options: those of the one that it descends from, and its own. */
  function providerOptions(declared) {
    const { name, parent } = declared;
    const own = options.ofProvider(name);
    const above = parent ? options.ofProvider(parent) : [];
    const inherits = above.length > 0 && above.every((one) => own.some((o) => o.name === one.name));
    const text = ({ ts, optional, doc }) => [ts, optional, doc].join();
    const isNew = (option) =>
      !inherits || !above.some((one) => one.name === option.name && text(one) === text(option));
    const replaced = own.filter((o) => isNew(o) && above.some((one) => one.name === o.name));
    const without = ['provider', ...replaced.map((option) => option.name)].map((one) => `'${one}'`);
    const base = inherits
      ? `Omit<providers.${parent}.ClientOptions, ${without.join(' | ')}>`
      : 'CommonOptions';
    return block(`interface ClientOptions extends ${base}`, [
      `provider?: '${name}';`,
      ...fields(own.filter(isNew)),
    ]);
  }

  /** What several clients have in common, written where the family's first provider is. */
  function sharedClient(service, ids, declared, doc) {
    if (declared.parent || ids.size === 0) return [];
    const scope = scopeOf(declared, service);
    const inside = clientMembers(
      pick(service, (id) => ids.has(id)),
      scope,
    );
    return [...comment(doc), ...block('interface CommonClient', inside)];
  }

  function clientMembers(own, scope) {
    return [
      ...own.properties.flatMap(({ name, ts, doc }) => [...comment(doc), `${key(name)}: ${ts};`]),
      ...own.constants.map(({ name, value }) => `${key(name)}: ${wide(value)};`),
      ...own.methods.flatMap((method) => clientMethod(method, scope)),
    ];
  }

  /** A scope that has given all names of a service. */
  function scopeOf(declared, own) {
    const scope = new Scope(objects.find);
    serviceParts(declared, own, scope);
    return scope;
  }

  /** The lines of a service's members and of its classes. */
  function serviceParts(declared, own, scope) {
    const home = `${declared.name}.${own.name}`;
    const inside = clientMembers(own, scope);
    const exported = own.exports.flatMap((one) => {
      if (one.script) return [...comment(one.script.doc), ...one.script.ts.split('\n')];
      if (!one.model) return [`const ${one.name}: ${literal(one.value)};`];
      const { model } = one;
      return model.home === home || !isExportedAtHome(model)
        ? providerModel(model, own, scope)
        : [`export import ${model.name} = pkgcloud.providers.${model.id};`];
    });
    return { inside, exported };
  }

  function service(declared, own) {
    const root = `providers.${rootOf(declared)}`;
    const family = members.ofFamily(declared);
    const shared = members.ofService(declared, own);
    const scope = scopeOf(declared, own);
    const { exported } = serviceParts(declared, own, scope);
    const inside = clientMembers(
      pick(own, (id) => !family.has(id) && !shared.has(id)),
      scope,
    );
    const above = [
      ...(family.size > 0 ? [`${root}.CommonClient`] : []),
      ...(shared.size > 0 ? [`${root}.${own.name}.CommonClient`] : []),
    ];
    const common = COMMON_CLIENTS.includes(own.name)
      ? ` implements pkgcloud.${own.name}.Client`
      : '';
    return [
      ...comment(own.doc),
      ...block(`namespace ${own.name}`, [
        ...block(`interface ClientOptions extends providers.${declared.name}.ClientOptions`, [
          ...fields(options.of(declared.name, own)),
        ]),
        ...objectsAt(`providers.${declared.name}.${own.name}`),
        ...scope.lines,
        ...shapes(declared, own),
        ...sharedClient(
          own,
          shared,
          declared,
          `What the ${own.name} clients of ${familyOf(declared)} have.`,
        ),
        ...(above.length > 0 ? [`interface Client extends ${above.join(', ')} {}`] : []),
        ...comment(`A client of ${declared.name} ${own.name}.`),
        ...block(`class Client extends pkgcloud.base.Client${common}`, [
          'constructor(options: ClientOptions);',
          ...inside,
        ]),
        ...exported,
        'function createClient(options: ClientOptions): Client;',
      ]),
    ];
  }

  /** The plain objects of a service's answers: a descendant's are those of its parent, if they are the same. */
  function shapes({ parent }, own) {
    const above = providers
      .find(({ name }) => name === parent)
      ?.services.find(({ name }) => name === own.name);
    return own.shapes.flatMap((shape) => {
      const { name, doc, fields: declared } = shape;
      if (above?.shapes.some((other) => JSON.stringify(other) === JSON.stringify(shape)))
        return [`type ${name} = providers.${parent}.${own.name}.${name};`];
      return [...comment(doc), ...block(`interface ${name} extends JsonObject`, fields(declared))];
    });
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
          `${key(name)}: JsonObject;`,
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
  const params = method.params.map((param) => {
    const named = scope.name(param.ts, method.name, param.name);
    // Options of which none is needed may be left out.
    const needless = named.required?.length === 0 && !/\bRequired\./.test(param.ts);
    return { ...param, ...named, optional: param.optional || needless };
  });
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
    const holds = ({ param, object }) =>
      param === name || Object.values(object ?? {}).some((inner) => inner.param === name);
    const index = method.args.findIndex(holds);
    const param = target.params[index];
    if (!param) return { name, ts: 'unknown', optional: true };
    const named = scope.name(param.ts, target.name, param.name);
    const { merged: own, object = {} } = method.args[index];
    const option = Object.keys(object).find((key) => object[key].param === name);
    if (option) return { name, ts: `${named.ts}['${option}']`, optional: param.optional };
    const merged = Object.keys(own ?? {});
    if (merged.length === 0) return { name, ...named, optional: param.optional };
    const optional = param.optional || named.required?.every((one) => merged.includes(one));
    const keys = merged.map((option) => `'${option}'`).join(' | ');
    return { name, ts: `Given<${named.ts}, ${keys}>`, optional };
  });
  const { source, sink, returns } = target;
  return overloads({ ...method, params, source, sink, inModel: true }, returns, {
    promise: method.then ? `Promise<${returns[0]}>` : undefined,
  });
}

/** Takes everything, or every object: so what is not a call's own, too. */
const isLoose = (ts) => ['any', 'unknown', 'object'].includes(ts);

/** All forms in which a method can be called: those with a callback first, since `object` takes a function too. */
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
  const takesOptions = params.length > 0 && (params.at(-1).required || isLoose(params.at(-1).ts));
  const more = takesOptions || method.inModel || promise ? [] : ['call?: CallOptions'];
  return [...lines, ...form([...list(params), ...more], promise || `Reply<${values}>`)];
}

/** The options of a transfer, which may bring a stream of their own. */
function withStream(params, kind) {
  const own = kind === 'Upload' ? 'FromStream' : 'ToStream';
  return params.map((param, i) =>
    i === params.length - 1 && !isLoose(param.ts)
      ? { ...param, ts: `${param.ts} & ${own}` }
      : param,
  );
}

/** The values of a callback as a tuple. */
function tuple(returns) {
  if (returns.length === 1 && (returns[0] === 'void' || returns[0] === 'silent')) return '[]';
  return `[${returns.map((ts) => (ts === 'void' ? 'undefined' : ts)).join(', ')}]`;
}

/** The needs that all services of a provider have. */
function commonNeeds([first, ...others]) {
  const has = (need) => (one) => one.needs.some((other) => other.join() === need.join());
  return first.needs.filter((need) => others.every(has(need)));
}

/** Of each list, one option must be there. */
function needed(needs = []) {
  return needs.map((names) => `Needs<${names.map((name) => `'${name}'`).join(' | ')}>`);
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
