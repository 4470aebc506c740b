'use strict';

const { once } = require('node:events');
const { finished } = require('node:stream/promises');

const options = (base) => ({
  provider: 'openstack',
  authUrl: base,
  username: 'user',
  password: 'password',
  region: 'R1',
});

function call(client, method, ...args) {
  return new Promise((resolve, reject) => {
    client[method](...args, (err, result) => (err ? reject(err) : resolve(result)));
  });
}

/** pkgcloud 2.2.0 and ours have one API, so one mode file: `load` gives the package. */
module.exports = (load) => ({
  coldStart: (base) => load().storage.createClient(options(base)),

  async open(base, service) {
    const client = load()[service].createClient(options(base));
    // 2.2.0 damages or hangs large uploads that begin before the login is done.
    await call(client, 'auth');

    return {
      async download(size, sink) {
        client.download({ container: 'box', remote: String(size) }).pipe(sink);
        await finished(sink);
      },
      async upload(size, source) {
        const headers = { 'content-length': size };
        const target = client.upload({ container: 'box', remote: String(size), headers });
        const stored = once(target, 'success');
        source.pipe(target);
        await stored;
      },
      server: (id) => call(client, 'getServer', id),
      servers: () => call(client, 'getServers'),
      files: (count) => call(client, 'getFiles', 'box', { limit: count }),
    };
  },
});
