'use strict';

/** What declarations have in common, so that `index.d.ts` says it once. */

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const place = (provider, service) => `providers.${provider}.${service}`;

/** The providers that descend from one, itself first: `openstack`, `rackspace`, `hp`. */
function families(providers) {
  const roots = providers.filter(({ parent }) => !parent);
  return new Map(
    roots.map((root) => [root.name, [root, ...providers.filter((p) => p.parent === root.name)]]),
  );
}

const rootOf = (provider) => provider.parent ?? provider.name;

/** A client's members by kind and name. */
function membersOf({ properties, constants, methods }) {
  const all = { properties, constants, methods };
  return new Map(
    Object.entries(all).flatMap(([kind, list]) => list.map((one) => [`${kind} ${one.name}`, one])),
  );
}

/** The members that all of the services have, the same in each. */
function common(services) {
  const [first, ...others] = services.map(membersOf);
  return new Set(
    [...first]
      .filter(([id, one]) => others.every((other) => same(other.get(id), one)))
      .map(([id]) => id),
  );
}

/** Without the members of these ids, or with only them. */
function pick(service, wanted) {
  const kept = (kind) => service[kind].filter(({ name }) => wanted(`${kind} ${name}`));
  return {
    ...service,
    properties: kept('properties'),
    constants: kept('constants'),
    methods: kept('methods'),
  };
}

/** Members of clients that several have: of all of a family, or of one service of a family. */
function sharedMembers(providers) {
  const all = new Map();
  const ofService = new Map();
  for (const [root, family] of families(providers)) {
    const services = family.flatMap((provider) => provider.services);
    all.set(root, services.length > 1 ? common(services) : new Set());
    for (const { name } of family[0].services) {
      const having = services.filter((service) => service.name === name);
      const ids = having.length > 1 ? common(having) : new Set();
      for (const id of all.get(root)) ids.delete(id);
      ofService.set(place(root, name), ids);
    }
  }
  return {
    /** Ids of what all clients of a provider's family have. */
    ofFamily: (provider) => all.get(rootOf(provider)),
    /** Ids of what the clients of a service have in all of the family. */
    ofService: (provider, service) =>
      ofService.get(place(rootOf(provider), service.name)) ?? new Set(),
  };
}

/**
 * Where each named options object is written: in its service, or in the narrowest place that is common to all services
 * that have the very same.
 *
 * @param {{ provider, service, entries: { name, object, method, param }[] }[]} uses
 * @param {string[]} services  those with a namespace of their own
 * @param {Set<string>} taken  names of the outermost namespace
 */
function placeObjects(uses, services, taken) {
  const found = new Map();
  for (const { provider, service, entries } of uses) {
    for (const entry of entries) {
      const id = `${entry.name} ${entry.object}`;
      if (!found.has(id)) found.set(id, { ...entry, users: [] });
      found.get(id).users.push({ provider, service });
    }
  }
  const homes = new Map();
  const used = new Set([...taken].map((name) => `pkgcloud.${name}`));
  for (const [id, { users, ...entry }] of found) {
    if (users.length < 2) continue;
    const home = homeOf(users, services);
    const full = `${home}.${entry.name}`;
    // Of two that have one name, the second stays where it is.
    if (used.has(full)) continue;
    used.add(full);
    homes.set(id, { ...entry, home, full });
  }
  return {
    /** The full name of an object that is written elsewhere. */
    find: (name, object) => homes.get(`${name} ${object}`)?.full,
    /** What is written in a namespace for others. */
    at: (home) => [...homes.values()].filter((entry) => entry.home === home),
  };
}

function homeOf(users, services) {
  const unique = (list) => [...new Set(list)];
  const roots = unique(users.map(({ provider }) => rootOf(provider)));
  const names = unique(users.map(({ service }) => service.name));
  if (roots.length === 1 && names.length === 1) {
    const root = users.find(({ provider }) => !provider.parent) ?? users[0];
    return place(root.provider.name, names[0]);
  }
  if (roots.length === 1) return `providers.${roots[0]}`;
  if (names.length === 1 && services.includes(names[0])) return `pkgcloud.${names[0]}`;
  return 'pkgcloud';
}

module.exports = { families, pick, placeObjects, rootOf, sharedMembers };
