'use strict';

/** Where the bare HTTP clients find what the two pkgclouds learn from the service catalog. */
module.exports = {
  login: '/v2.0/tokens',
  object: (size) => `/v1/AUTH_t/box/${size}`,
  server: (id) => `/v2/t/servers/${id}`,
  servers: '/v2/t/servers/detail',
  files: (count) => `/v1/AUTH_t/box?format=json&limit=${count}`,
};
