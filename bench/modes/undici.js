'use strict';

const { finished } = require('node:stream/promises');
const paths = require('./paths.js');

const load = () => require('../.cache/node_modules/undici');

module.exports = {
  coldStart: load,

  async open(base) {
    const { Agent, request } = load();
    const dispatcher = new Agent();

    const send = async (method, path, options) => {
      const { statusCode, body } = await request(base + path, { method, dispatcher, ...options });
      if (statusCode >= 300) throw new Error(`${method} ${path}: ${statusCode}`);
      return body;
    };

    const json = async (path) => (await send('GET', path)).json();
    await (await send('POST', paths.login)).dump();

    return {
      async download(size, sink) {
        (await send('GET', paths.object(size))).pipe(sink);
        await finished(sink);
      },
      async upload(size, body) {
        const headers = { 'content-length': size };
        await (await send('PUT', paths.object(size), { headers, body })).dump();
      },
      server: async (id) => (await json(paths.server(id))).server,
      servers: async () => (await json(paths.servers)).servers,
      files: (count) => json(paths.files(count)),
    };
  },
};
