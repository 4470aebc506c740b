'use strict';

/** How model classes descend from one another. */

/** A function from a model to the classes above its own, the nearest first. */
function ancestry({ core, providers }) {
  const exported = providers.flatMap(({ services }) => services.flatMap((own) => own.exports));
  const byId = new Map(core.map((model) => [model.id, model]));
  for (const { model } of exported) if (model) byId.set(model.id, model);
  return function ancestors(model) {
    const parent = byId.get(model.extends);
    return parent ? [parent, ...ancestors(parent)] : [];
  };
}

/** A model's methods and those that it inherits, by their names. */
function methodsOf(model, above) {
  const all = [model, ...above].reverse().flatMap(({ methods }) => methods);
  return new Map(all.map((method) => [method.name, method]));
}

module.exports = { ancestry, methodsOf };
