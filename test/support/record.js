'use strict';

// Which methods a run of tests against real servers has called, and how they were answered. With
// `--record`, `scripts/acceptance.js` keeps it for docs/real-servers.md.

const fs = require('node:fs');
const path = require('node:path');
const binding = require('../../lib/binary.js');

/** Methods that are the same on every client, and are tested apart. */
const SHARED = ['auth', '_request', '_getUrl', '_isAuthorized', '_getIdentityOptions'];

const calls = {};

const methodsOf = (provider, service) =>
  JSON.parse(binding.service(provider, service)).methods.filter(
    ({ name }) => !SHARED.includes(name),
  );

function note(service, name, by, error) {
  const method = ((calls[service] ??= {})[name] ??= { answered: 0, refused: {}, by: [] });
  if (error) {
    const status = error.statusCode ?? 'otherwise';
    method.refused[status] = (method.refused[status] ?? 0) + 1;
  } else {
    method.answered += 1;
    if (by && !method.by.includes(by)) method.by.push(by);
  }
}

/** Makes a client note what is called on it, by the tests and by its models. */
function recorded(client, provider, service, by) {
  for (const { name, sync } of methodsOf(provider, service)) {
    const method = client[name];
    client[name] = function (...args) {
      const outcome = method.apply(this, args);
      const noted = (error) => note(service, name, by, error);
      if (sync) noted();
      else if (outcome.then) outcome.then(() => noted(), noted);
      // An upload ends with its File, a download with its last byte.
      else outcome.once(outcome.write ? 'success' : 'end', () => noted()).once('error', noted);
      return outcome;
    };
  }
  return client;
}

/** Methods of a service that nobody has called. */
const uncalled = (provider, service) =>
  methodsOf(provider, service)
    .map(({ name }) => name)
    .filter((name) => !calls[service]?.[name]);

process.on('exit', () => {
  const folder = process.env.PKGCLOUD_RECORD;
  if (!folder) return;
  for (const [service, methods] of Object.entries(calls)) {
    const file = path.join(folder, `${service}-${process.pid}.json`);
    fs.writeFileSync(file, JSON.stringify({ service, methods }));
  }
});

module.exports = { recorded, uncalled };
