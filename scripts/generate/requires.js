'use strict';

/** The modules of `lib/pkgcloud`, which apps require by their paths: one line each, of public names. */

const HEAD = "'use strict';\n\n";

/** The file that a class lives in: 2.2.0 writes `securityGroup.js`, but `volumetype.js`. */
function fileOf(service, name) {
  return service === 'network' ? name[0].toLowerCase() + name.slice(1) : name.toLowerCase();
}

/** `require` of a file of the package, from a module of `lib/pkgcloud`. */
function from(module, file) {
  const up = '../'.repeat(module.split('/').length - 1);
  return `require('${up}${file}')`;
}

/** Modules by their paths. */
function requires({ core, providers, services, shown }) {
  const modules = new Map();
  const put = (module, ...lines) => modules.set(module, `${HEAD}${lines.join('\n')}\n`);
  const index = (module) => from(module, 'index.js');
  const namespace = (module) => from(module, 'lib/namespace.js');

  const all = (module, expression) => put(module, `module.exports = ${expression};`);
  const pick = (module, names, expression) =>
    put(module, ...names.map((name) => `exports.${name} = ${expression(name)};`));

  all('lib/pkgcloud.js', index('lib/pkgcloud.js'));
  all('lib/pkgcloud/common/index.js', `${index('lib/pkgcloud/common/index.js')}.common`);

  const base = 'lib/pkgcloud/core/base';
  all(`${base}/index.js`, `${index(`${base}/index.js`)}.base`);
  for (const name of ['Client', 'Model']) {
    const module = `${base}/${name.toLowerCase()}.js`;
    pick(module, [name], () => `${index(module)}.base.${name}`);
  }
  for (const service of services) {
    const names = core.filter(({ home }) => home === service).map(({ name }) => name);
    const folder = `lib/pkgcloud/core/${service}`;
    const get = (module) => (name) => `${namespace(module)}.core.get('${service}.${name}')`;
    for (const name of names) {
      const module = `${folder}/${fileOf(service, name)}.js`;
      pick(module, [name], get(module));
    }
    const module = `${folder}/index.js`;
    if (shown.includes(service)) all(module, `${index(module)}.${service}`);
    else if (names.length > 0) pick(module, names, get(module));
  }
  for (const provider of providers) putProvider(provider);
  return modules;

  function putProvider({ name, identity, parent, services: own }) {
    const folder = `lib/pkgcloud/${name}`;
    const provided = (module) => `${index(module)}.providers.${name}`;
    all(`${folder}/index.js`, provided(`${folder}/index.js`));
    const client = `${folder}/client.js`;
    pick(client, ['Client'], () => `${namespace(client)}.familyOf('${name}')`);
    for (const service of own) {
      const below = `${folder}/${service.name}`;
      const of = (module) => (exported) => `${provided(module)}.${service.name}.${exported}`;
      all(`${below}/index.js`, `${provided(`${below}/index.js`)}.${service.name}`);
      pick(`${below}/client/index.js`, ['Client'], of(`${below}/client/index.js`));
      const models = service.exports.flatMap(({ model }) => (model ? [model.name] : []));
      for (const model of models) {
        const module = `${below}/${fileOf(service.name, model)}.js`;
        pick(module, [model, ...constantsOf(service, model)], of(module));
      }
      for (const { name: constant } of service.exports.filter(({ model }) => !model)) {
        if (models.some((model) => constant.startsWith(model))) continue;
        const module = `${below}/${fileOf(service.name, constant)}.js`;
        pick(module, [constant], of(module));
      }
    }
    if (!identity) return;
    const Identity = (module) => () => `${namespace(module)}.identityOf('${name}')`;
    if (!own.some((service) => service.name === 'identity')) {
      const module = `${folder}/identity/index.js`;
      pick(module, ['Identity'], Identity(module));
    }
    if (parent) return;
    const context = `${folder}/context`;
    const catalog = (module) => (exported) => `${from(module, 'lib/identity.js')}.${exported}`;
    pick(`${context}/identity.js`, ['Identity'], Identity(`${context}/identity.js`));
    pick(`${context}/service.js`, ['Service'], catalog(`${context}/service.js`));
    pick(
      `${context}/serviceCatalog.js`,
      ['ServiceCatalog'],
      catalog(`${context}/serviceCatalog.js`),
    );
    put(
      `${context}/index.js`,
      "exports.Identity = require('./identity.js').Identity;",
      "exports.Service = require('./service.js').Service;",
      "exports.ServiceCatalog = require('./serviceCatalog.js').ServiceCatalog;",
    );
  }
}

/** Constants that share a model's file: `VirtualIpTypes` is in `virtualip.js`. */
function constantsOf(service, model) {
  return service.exports
    .filter((exported) => !exported.model && exported.name.startsWith(model))
    .map((exported) => exported.name);
}

module.exports = { requires };
