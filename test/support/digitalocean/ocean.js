'use strict';

// A DigitalOcean of the tests' own: it keeps Droplets, images, sizes and keys, answers as the API reference says, and
// holds every request against that reference.

const assert = require('node:assert/strict');
const { mockServer } = require('../mock.js');
const { checkAnswer, checkRequest } = require('./validate.js');

const CREATED = '2024-05-01T12:00:00Z';
const REGIONS = ['nyc3', 'ams3', 'sfo3'];

const region = (slug) => ({
  name: slug.toUpperCase(),
  slug,
  features: ['backups', 'ipv6'],
  available: true,
  sizes: ['s-1vcpu-1gb'],
});

const size = (slug, vcpus, memory) => ({
  slug,
  memory,
  vcpus,
  disk: 25,
  transfer: 1,
  price_monthly: 6,
  price_hourly: 0.00893,
  regions: REGIONS,
  available: true,
  description: 'Basic',
});

const image = (id, slug) => ({
  id,
  name: slug || `snapshot-${id}`,
  type: slug ? 'base' : 'snapshot',
  distribution: 'Ubuntu',
  slug,
  public: slug !== null,
  regions: REGIONS,
  created_at: CREATED,
  min_disk_size: 7,
  size_gigabytes: 0.6,
});

/** A refusal in the API's words. */
const no = (status, id, message) => ({ status, body: { id, message, request_id: 'r-1' } });
const gone = () => no(404, 'not_found', 'The resource you were accessing could not be found.');
const bad = (message) => no(422, 'unprocessable_entity', message);

class Ocean {
  constructor() {
    this.droplets = new Map();
    this.images = new Map([image(101, 'ubuntu-24-04-x64'), image(102, null)].map(byId));
    this.sizes = Array.from({ length: 25 }, (_, i) => size(`s-${i + 1}vcpu-1gb`, i + 1, 1024));
    this.keys = new Map();
    /** What requests and answers have got wrong. */
    this.complaints = [];
    /** Answers that come instead of its own. */
    this.instead = undefined;
    /** Whether Droplets never get ready. */
    this.slow = false;
    this.lastId = 3164000;
  }

  /** A Droplet; it runs once it has been asked for twice. */
  create({ name, region: place = 'nyc3', size: slug, image: of, ipv6 }) {
    this.lastId += 1;
    const own = this.sizes.find((one) => one.slug === slug);
    const from = this.imageOf(of);
    if (!own) return bad('You specified an invalid size for Droplet creation.');
    if (!from) return bad('You specified an invalid image for Droplet creation.');
    if (!REGIONS.includes(place))
      return bad('You specified an invalid region for Droplet creation.');
    const droplet = {
      id: this.lastId,
      name,
      memory: own.memory,
      vcpus: own.vcpus,
      disk: own.disk,
      locked: true,
      status: 'new',
      kernel: null,
      created_at: CREATED,
      features: ipv6 ? ['ipv6'] : [],
      backup_ids: [],
      next_backup_window: null,
      snapshot_ids: [],
      image: from,
      volume_ids: [],
      size: own,
      size_slug: own.slug,
      networks: { v4: [], v6: [] },
      region: region(place),
      tags: [],
    };
    this.droplets.set(droplet.id, droplet);
    const actions = [{ id: 1, rel: 'create', href: 'https://api.digitalocean.com/v2/actions/1' }];
    return { status: 202, body: { droplet: structuredClone(droplet), links: { actions } } };
  }

  get(id) {
    const droplet = this.droplets.get(id);
    if (!droplet) return gone();
    const body = { droplet: structuredClone(droplet) };
    if (droplet.status === 'new' && !this.slow) this.start(droplet);
    return { body };
  }

  start(droplet) {
    droplet.status = 'active';
    droplet.locked = false;
    const v6 = droplet.features.includes('ipv6') ? [{ ip_address: '2604::1', type: 'public' }] : [];
    const v4 = [
      { ip_address: '10.0.0.2', type: 'private' },
      { ip_address: '104.131.186.241', type: 'public' },
    ];
    droplet.networks = { v4, v6 };
  }

  act(id, { type, name }) {
    const droplet = this.droplets.get(id);
    if (!droplet) return gone();
    if (droplet.locked) return bad('Droplet already has a pending event.');
    if (type === 'rename') droplet.name = name;
    const action = {
      id: 36804636,
      status: 'in-progress',
      type,
      started_at: CREATED,
      completed_at: null,
      resource_id: id,
      resource_type: 'droplet',
      region: droplet.region,
      region_slug: droplet.region.slug,
    };
    return { status: 201, body: { action } };
  }

  imageOf(id) {
    return this.images.get(id) || [...this.images.values()].find(({ slug }) => slug && slug === id);
  }

  addKey({ name, public_key: text }) {
    if (!text.startsWith('ssh-')) return bad('Key invalid, key should be of the format `ssh-rsa`.');
    this.lastId += 1;
    const key = { id: this.lastId, fingerprint: 'aa:bb:cc', public_key: text, name };
    this.keys.set(key.id, key);
    return { status: 201, body: { ssh_key: key } };
  }

  keyOf(id) {
    return this.keys.get(id) || [...this.keys.values()].find((key) => key.fingerprint === id);
  }

  /** A page of a list, with the links that the API has beside it. */
  page(name, all, query) {
    const perPage = Number(query.get('per_page') || 20);
    const page = Number(query.get('page') || 1);
    const last = Math.max(1, Math.ceil(all.length / perPage));
    const link = (number) =>
      `https://api.digitalocean.com/v2/${name}?page=${number}&per_page=${perPage}`;
    const pages = {
      ...(page > 1 && { first: link(1), prev: link(page - 1) }),
      ...(page < last && { next: link(page + 1), last: link(last) }),
    };
    const items = all.slice((page - 1) * perPage, page * perPage);
    return { body: { [name]: items, links: { pages }, meta: { total: all.length } } };
  }

  remove(things, thing) {
    if (!thing) return gone();
    things.delete(thing.id);
    return { status: 204 };
  }

  answer({ method, path, query, body }) {
    const [, , ...parts] = path.split('/').map(decodeURIComponent);
    const id = /^\d+$/.test(parts.at(-1)) ? Number(parts.at(-1)) : parts.at(-1);
    const search = new URLSearchParams(query);
    const sent = body ? JSON.parse(body) : undefined;
    const kind = parts[0] === 'account' ? 'keys' : parts[0];
    const whole = parts.length === (kind === 'keys' ? 2 : 1);
    switch (`${method} ${kind}${whole ? '' : '/'}`) {
      case 'GET droplets':
        return this.page('droplets', [...this.droplets.values()], search);
      case 'POST droplets':
        return this.create(sent);
      case 'GET droplets/':
        return this.get(id);
      case 'DELETE droplets/':
        return this.remove(this.droplets, this.droplets.get(id));
      case 'POST droplets/':
        return this.act(Number(parts[1]), sent);
      case 'GET images':
        return this.page('images', [...this.images.values()], search);
      case 'GET images/':
        return this.imageOf(id) ? { body: { image: this.imageOf(id) } } : gone();
      case 'DELETE images/':
        return this.remove(this.images, this.images.get(id));
      case 'GET sizes':
        return this.page('sizes', this.sizes, search);
      case 'GET keys':
        return this.page('ssh_keys', [...this.keys.values()], search);
      case 'POST keys':
        return this.addKey(sent);
      case 'GET keys/':
        return this.keyOf(id) ? { body: { ssh_key: this.keyOf(id) } } : gone();
      case 'DELETE keys/':
        return this.remove(this.keys, this.keyOf(id));
      default:
        return gone();
    }
  }
}

function byId(thing) {
  return [thing.id, thing];
}

/** Starts one: `{ url, requests, close, ocean, verify }`. `verify` throws what requests and answers have got wrong. */
async function startOcean() {
  const ocean = new Ocean();
  const mock = await mockServer((request, response) => {
    ocean.complaints.push(...checkRequest(request));
    if (ocean.instead) return ocean.instead(request, response);
    if (request.headers.authorization !== 'Bearer secret-token')
      return no(401, 'unauthorized', 'Unable to authenticate you');
    const answer = ocean.answer(request);
    ocean.complaints.push(...checkAnswer(request, answer));
    return answer;
  });
  const verify = () => assert.deepEqual(ocean.complaints, []);
  return Object.assign(mock, { ocean, verify });
}

module.exports = { image, size, startOcean };
