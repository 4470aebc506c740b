'use strict';

const { finished } = require('node:stream/promises');
const paths = require('./paths.js');

module.exports = {
  coldStart: () => require('node:https'),

  async open(base) {
    const http = base.startsWith('https:') ? require('node:https') : require('node:http');
    const agent = new http.Agent({ keepAlive: true });

    const send = (method, path, headers, source) =>
      new Promise((resolve, reject) => {
        const request = http.request(base + path, { method, agent, headers }, (response) => {
          if (response.statusCode < 300) resolve(response);
          else reject(new Error(`${method} ${path}: ${response.statusCode}`));
        });
        request.on('error', reject);
        if (source) source.pipe(request);
        else request.end();
      });

    const json = async (path) => {
      const response = await send('GET', path);
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      await finished(response);
      return JSON.parse(text);
    };

    const drain = (response) => finished(response.resume());
    await drain(await send('POST', paths.login));

    return {
      async download(size, sink) {
        (await send('GET', paths.object(size))).pipe(sink);
        await finished(sink);
      },
      async upload(size, source) {
        await drain(await send('PUT', paths.object(size), { 'content-length': size }, source));
      },
      server: async (id) => (await json(paths.server(id))).server,
      servers: async () => (await json(paths.servers)).servers,
      files: (count) => json(paths.files(count)),
    };
  },
};
