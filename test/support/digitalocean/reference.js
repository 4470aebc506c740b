'use strict';

/**
 * The part of DigitalOcean's public API reference that the tests hold requests and answers against: its operations,
 * and schemas in the manner of JSON Schema. `closed` means that no other properties are allowed: in requests, where
 * a property that the reference does not name would do nothing.
 *
 * https://docs.digitalocean.com/reference/api/digitalocean/
 * https://github.com/digitalocean/openapi (specification/resources: droplets, images, sizes, ssh_keys)
 */

const string = { type: 'string' };
const integer = { type: 'integer' };
const number = { type: 'number' };
const boolean = { type: 'boolean' };
const list = (items) => ({ type: 'array', items });
const nullable = (schema) => ({ ...schema, nullable: true });
const object = (properties, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});
const date = { type: 'string', pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ };

const region = object({
  name: string,
  slug: string,
  features: list(string),
  available: boolean,
  sizes: list(string),
});

const size = object({
  slug: string,
  memory: integer,
  vcpus: integer,
  disk: integer,
  transfer: number,
  price_monthly: number,
  price_hourly: number,
  regions: list(string),
  available: boolean,
  description: string,
});

const image = object({
  id: integer,
  name: string,
  type: { type: 'string', enum: ['base', 'snapshot', 'backup', 'custom', 'admin'] },
  distribution: string,
  slug: nullable(string),
  public: boolean,
  regions: list(string),
  created_at: date,
  min_disk_size: integer,
  size_gigabytes: number,
});

const network = (address) =>
  object({ ip_address: address, type: { type: 'string', enum: ['public', 'private'] } });

const droplet = object({
  id: integer,
  name: string,
  memory: integer,
  vcpus: integer,
  disk: integer,
  locked: boolean,
  status: { type: 'string', enum: ['new', 'active', 'off', 'archive'] },
  kernel: nullable({ type: 'object' }),
  created_at: date,
  features: list(string),
  backup_ids: list(integer),
  next_backup_window: nullable({ type: 'object' }),
  snapshot_ids: list(integer),
  image,
  volume_ids: list(string),
  size,
  size_slug: string,
  networks: object({
    v4: list(network({ type: 'string', pattern: /^\d+(\.\d+){3}$/ })),
    v6: list(network({ type: 'string', pattern: /^[0-9a-f:]+$/ })),
  }),
  region,
  tags: list(string),
});

const action = object({
  id: integer,
  status: { type: 'string', enum: ['in-progress', 'completed', 'errored'] },
  type: string,
  started_at: date,
  completed_at: nullable(date),
  resource_id: integer,
  resource_type: string,
  region: nullable(region),
  region_slug: nullable(string),
});

const key = object({ id: integer, fingerprint: string, public_key: string, name: string });

const page = (name, items) =>
  object({
    [name]: list(items),
    links: object({
      pages: object({ first: string, prev: string, next: string, last: string }, []),
    }),
    meta: object({ total: integer }),
  });

const failure = object({ id: string, message: string, request_id: string }, ['id', 'message']);

const paging = {
  per_page: { type: 'integer', minimum: 1, maximum: 200 },
  page: { type: 'integer', minimum: 1 },
};

const numeric = { type: 'integer', minimum: 1 };

/** A path's parameters are named in braces; `query`, `body` and `answer` are schemas. */
const OPERATIONS = [
  {
    name: 'droplets_list',
    request: 'GET /v2/droplets',
    query: { ...paging, tag_name: string, name: string, type: string },
    status: 200,
    answer: page('droplets', droplet),
  },
  {
    name: 'droplets_create',
    request: 'POST /v2/droplets',
    body: {
      closed: true,
      ...object(
        {
          name: {
            type: 'string',
            maxLength: 255,
            pattern: /^[a-zA-Z0-9]?[a-z0-9A-Z.-]*[a-z0-9A-Z]$/,
          },
          region: string,
          size: string,
          image: { any: [integer, { type: 'string', pattern: /\D/ }] },
          ssh_keys: list({ any: [integer, { type: 'string', pattern: /\D/ }] }),
          backups: boolean,
          backup_policy: { type: 'object' },
          ipv6: boolean,
          monitoring: boolean,
          tags: nullable(list(string)),
          user_data: { type: 'string', maxLength: 65536 },
          private_networking: boolean,
          volumes: list(string),
          vpc_uuid: string,
          with_droplet_agent: boolean,
        },
        ['name', 'size', 'image'],
      ),
    },
    status: 202,
    answer: object({ droplet, links: object({ actions: list({ type: 'object' }) }) }),
  },
  {
    name: 'droplets_get',
    request: 'GET /v2/droplets/{droplet_id}',
    path: { droplet_id: numeric },
    status: 200,
    answer: object({ droplet }),
  },
  {
    name: 'droplets_destroy',
    request: 'DELETE /v2/droplets/{droplet_id}',
    path: { droplet_id: numeric },
    status: 204,
  },
  {
    name: 'dropletActions_post',
    request: 'POST /v2/droplets/{droplet_id}/actions',
    path: { droplet_id: numeric },
    body: {
      any: [
        { closed: true, ...object({ type: { type: 'string', enum: ['reboot'] } }) },
        { closed: true, ...object({ type: { type: 'string', enum: ['rename'] }, name: string }) },
      ],
    },
    status: 201,
    answer: object({ action }),
  },
  {
    name: 'images_list',
    request: 'GET /v2/images',
    query: { ...paging, type: string, private: boolean, tag_name: string },
    status: 200,
    answer: page('images', image),
  },
  {
    name: 'images_get',
    request: 'GET /v2/images/{image_id}',
    path: { image_id: { any: [numeric, string] } },
    status: 200,
    answer: object({ image }),
  },
  {
    name: 'images_delete',
    request: 'DELETE /v2/images/{image_id}',
    path: { image_id: numeric },
    status: 204,
  },
  {
    name: 'sizes_list',
    request: 'GET /v2/sizes',
    query: paging,
    status: 200,
    answer: page('sizes', size),
  },
  {
    name: 'sshKeys_list',
    request: 'GET /v2/account/keys',
    query: paging,
    status: 200,
    answer: page('ssh_keys', key),
  },
  {
    name: 'sshKeys_create',
    request: 'POST /v2/account/keys',
    body: { closed: true, ...object({ name: string, public_key: string }) },
    status: 201,
    answer: object({ ssh_key: key }),
  },
  {
    name: 'sshKeys_get',
    request: 'GET /v2/account/keys/{ssh_key_identifier}',
    path: { ssh_key_identifier: { any: [numeric, { type: 'string', pattern: /^[0-9a-f:]+$/ }] } },
    status: 200,
    answer: object({ ssh_key: key }),
  },
  {
    name: 'sshKeys_delete',
    request: 'DELETE /v2/account/keys/{ssh_key_identifier}',
    path: { ssh_key_identifier: { any: [numeric, { type: 'string', pattern: /^[0-9a-f:]+$/ }] } },
    status: 204,
  },
];

module.exports = { OPERATIONS, failure };
