'use strict';

// A double of Triton's CloudAPI, after https://apidocs.tritondatacenter.com/cloudapi/: it keeps machines, packages,
// images and keys, and answers only those whose HTTP signature it has verified.

const crypto = require('node:crypto');
const { randomUUID } = require('node:crypto');
const { mockServer } = require('./mock.js');

const SKEW = 300e3;

/** The parts of a public key in SSH's wire format. */
function wireParts(blob) {
  const parts = [];
  for (let at = 0; at < blob.length; ) {
    const length = blob.readUInt32BE(at);
    parts.push(blob.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return parts;
}

const CURVES = { nistp256: 'P-256', nistp384: 'P-384' };

/** A public key as `authorized_keys` has it: what verifies its signatures, and its fingerprints. */
function readPublicKey(line) {
  const blob = Buffer.from(line.trim().split(' ')[1] ?? '', 'base64');
  const [kind, ...parts] = wireParts(blob);
  const text = (bytes) => bytes.toString('base64url');
  const unsigned = (bytes) => text(bytes[0] === 0 ? bytes.subarray(1) : bytes);
  const jwk = {
    'ssh-rsa': () => ({ kty: 'RSA', e: unsigned(parts[0]), n: unsigned(parts[1]) }),
    'ssh-ed25519': () => ({ kty: 'OKP', crv: 'Ed25519', x: text(parts[0]) }),
    ecdsa: () => {
      const point = parts[1].subarray(1);
      const half = point.length / 2;
      const [x, y] = [point.subarray(0, half), point.subarray(half)].map(text);
      return { kty: 'EC', crv: CURVES[parts[0].toString()], x, y };
    },
  }[kind.toString().replace(/^ecdsa-.*/, 'ecdsa')]();
  const md5 = crypto.createHash('md5').update(blob).digest('hex');
  return {
    key: crypto.createPublicKey({ key: jwk, format: 'jwk' }),
    fingerprint: md5.match(/../g).join(':'),
    sha256: `SHA256:${crypto.createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`,
  };
}

/** The algorithm that each kind of key signs by, and the hash to verify it with. */
const ALGORITHMS = {
  'rsa-sha256': ['rsa', 'sha256'],
  'ecdsa-sha256': ['ec', 'sha256'],
  'ecdsa-sha384': ['ec', 'sha384'],
  'ed25519-sha512': ['ed25519', null],
};

const refusal = (status, code, message) => ({ status, body: { code, message } });

/**
 * Starts a double.
 *
 * @param {object} [options]
 * @param {string} [options.login]        the account; default `acct`
 * @param {object} [options.keys]         name -> public key, as `authorized_keys` has it
 * @param {6 | 9} [options.generation]    6: SmartDataCenter 6.5, with datasets, and signatures as before the draft
 * @returns the mock server's `url`, `requests` and `close`, and `machines`, `refuse(answer)`: the next answer
 */
async function triton({ login = 'acct', keys = {}, generation = 9 } = {}) {
  const old = generation === 6;
  const version = old ? '6.5.0' : '9.20.0';
  const known = new Map(Object.entries(keys));
  const machines = new Map();
  const planned = [];
  const packages = [
    { id: randomUUID(), name: 'g4-small 1G', memory: 1024, disk: 25600, swap: 4096, vcpus: 1 },
    { id: randomUUID(), name: 'g4-large', memory: 8192, disk: 204800, swap: 32768, vcpus: 4 },
  ].map((one) => ({ ...one, lwps: 4000, version: '1.0.0', group: 'g4', default: false }));
  const images = ['base-64', 'debian-12'].map((name) => {
    const image = { id: randomUUID(), name, version: '1.0.0', os: 'smartos', requirements: {} };
    const date = '2024-01-02T03:04:05.000Z';
    return old
      ? {
          ...image,
          urn: `sdc:sdc:${name}:1.0.0`,
          created: date,
          default: false,
          type: 'smartmachine',
        }
      : { ...image, type: 'zone-dataset', published_at: date, state: 'active', public: true };
  });

  /** Why the request is refused; nothing if its signature is right. */
  function unproven({ headers }) {
    const wrong = (message) => refusal(401, 'InvalidCredentials', message);
    const form = old
      ? /^Signature keyId="([^"]+)",algorithm="([^"]+)",headers="date" (\S+)$/
      : /^Signature keyId="([^"]+)",algorithm="([^"]+)",headers="date",signature="([^"]+)"$/;
    const [, keyId, algorithm, signature] = form.exec(headers.authorization ?? '') ?? [];
    if (!signature) return wrong('You must make authenticated requests to use CloudAPI');
    if (!(Math.abs(Date.parse(headers.date) - Date.now()) < SKEW))
      return refusal(400, 'RequestExpired', 'clock skew was too great');
    const [empty, account, folder, name, ...rest] = keyId.split('/');
    if (empty !== '' || folder !== 'keys' || rest.length > 0)
      return wrong(`Invalid KeyId ${keyId} in authorization header`);
    if (account !== login) return wrong(`Invalid account ${account}`);
    const all = [...known].map(([own, line]) => ({ own, ...readPublicKey(line) }));
    const found = all.find(({ own, fingerprint }) => own === name || fingerprint === name);
    if (!found) return wrong(`Invalid key ${name}`);
    const [kind, hash] = ALGORITHMS[algorithm] ?? [];
    if (kind !== found.key.asymmetricKeyType)
      return wrong(`${algorithm} is not a supported signing algorithm`);
    const text = old ? headers.date : `date: ${headers.date}`;
    const bytes = Buffer.from(signature, 'base64');
    if (!crypto.verify(hash, Buffer.from(text), found.key, bytes))
      return wrong('The signature we calculated does not match the one you sent');
    return undefined;
  }

  /** Whether one of the versions that are asked for is spoken here. */
  function speaks(range = '*') {
    const majors = old ? ['6'] : ['7', '8', '9'];
    return range === '*' || range.split('||').some((one) => majors.includes(one.match(/\d+/)?.[0]));
  }

  const missing = (what) => refusal(404, 'ResourceNotFound', `${what} does not exist`);
  const by =
    (list, ...fields) =>
    (name) =>
      list.find((one) => fields.some((field) => one[field] === name));
  const findPackage = by(packages, 'name', 'id');
  const findImage = by(images, 'id', 'urn');
  const describeKey = ([name, key]) => ({ name, key, fingerprint: readPublicKey(key).fingerprint });

  function create(options) {
    const chosen = options[old ? 'dataset' : 'image'] ?? (old ? images[0].urn : undefined);
    if (chosen === undefined)
      return refusal(409, 'MissingParameter', 'image is a required argument');
    const image = findImage(chosen);
    if (!image) return refusal(409, 'InvalidArgument', `${chosen} is not a known image`);
    const size = findPackage(options.package ?? (old ? packages[0].name : undefined));
    if (!size) return refusal(409, 'InvalidArgument', `${options.package} is not a known package`);
    const prefixed = (prefix) => {
      const entries = Object.entries(options).filter(([name]) => name.startsWith(prefix));
      return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), value]));
    };
    const id = randomUUID();
    const now = new Date().toISOString();
    const machine = {
      id,
      name: options.name ?? id.slice(0, 8),
      type: 'smartmachine',
      ...(old ? { dataset: image.urn } : { brand: 'joyent', image: image.id }),
      state: 'provisioning',
      memory: size.memory,
      disk: size.disk,
      metadata: { ...prefixed('metadata.'), root_authorized_keys: [...known.values()].join('\n') },
      tags: prefixed('tag.'),
      ips: ['10.88.0.17', '165.225.130.9'],
      ...(old ? {} : { primaryIp: '165.225.130.9', package: size.name, dns_names: [] }),
      created: now,
      updated: now,
    };
    machines.set(id, machine);
    return { status: 201, body: { ...machine } };
  }

  /** What becomes of a state by the time somebody looks again. */
  const NEXT = { provisioning: 'running', stopping: 'stopped', rebooting: 'running' };

  function look(machine) {
    const seen = { ...machine };
    machine.state = NEXT[machine.state] ?? machine.state;
    return seen;
  }

  function act(machine, action) {
    const state = { stop: 'stopping', reboot: 'running', start: 'running' }[action];
    if (!action) return refusal(409, 'MissingParameter', 'action is required');
    if (!state) return refusal(409, 'InvalidArgument', `${action} is not a valid action`);
    if ((action === 'start') === (machine.state === 'running'))
      return refusal(409, 'InvalidState', `cannot ${action} a machine that is ${machine.state}`);
    machine.state = state;
    machine.updated = new Date().toISOString();
    return { status: 202 };
  }

  function list(query) {
    const { limit = 1000, offset = 0, ...filters } = query;
    const fits = (machine) =>
      Object.entries(filters).every(([field, value]) => String(machine[field]) === value);
    const all = [...machines.values()].filter((one) => one.state !== 'deleted' && fits(one));
    const body = all.slice(Number(offset), Number(offset) + Number(limit)).map(look);
    const headers = { 'x-resource-count': `${all.length}`, 'x-query-limit': `${limit}` };
    return { headers, body };
  }

  function answer({ method, path, query, body: text }) {
    const [, account, folder, id] = path.split('/').map(decodeURIComponent);
    if (account !== login && account !== 'my')
      return refusal(403, 'NotAuthorized', `You do not have permission to access ${path}`);
    const body = text ? JSON.parse(text) : {};
    const params = { ...Object.fromEntries(new URLSearchParams(query)), ...body };
    const oneOrAll = (list, find) => {
      const found = id ? find(id) : list;
      return found ? { body: found } : missing(id);
    };
    const described = [...known].map(describeKey);
    switch (`${method} ${folder}`) {
      case 'GET datacenters':
        return { body: { 'eu-ams-1': 'https://eu-ams-1.api.example.com' } };
      case 'GET packages':
        return oneOrAll(packages, findPackage);
      case `GET ${old ? 'datasets' : 'images'}`:
        return oneOrAll(images, findImage);
      case 'POST machines':
        if (!id) return create(params);
        break;
      case 'GET machines':
        if (!id) return list(params);
        break;
      case 'GET keys':
        return oneOrAll(described, by(described, 'name', 'fingerprint'));
      case 'POST keys':
        known.set(body.name, body.key);
        return { status: 201, body: describeKey([body.name, body.key]) };
      case 'DELETE keys':
        return known.delete(id) ? { status: 204 } : missing(id);
    }
    const machine = folder === 'machines' ? machines.get(id) : undefined;
    if (!machine) return missing(id ?? path);
    if (machine.state === 'deleted') return { status: 410, body: { ...machine } };
    if (method === 'GET') return { body: look(machine) };
    if (method === 'POST') return act(machine, params.action);
    if (machine.state === 'running')
      return refusal(409, 'InvalidState', 'machine must be stopped before it is deleted');
    machine.state = 'deleted';
    return { status: 204 };
  }

  const server = await mockServer((request) => {
    if (planned.length > 0) return planned.shift();
    const range = request.headers['accept-version'] ?? request.headers['x-api-version'];
    const wrong = speaks(range)
      ? unproven(request)
      : refusal(
          400,
          'InvalidVersion',
          `${range} is not supported by ${request.method} ${request.path}`,
        );
    const reply = wrong ?? answer(request);
    const headers = { 'api-version': version, 'x-request-id': randomUUID(), ...reply.headers };
    return { ...reply, headers };
  });
  return {
    url: server.url,
    requests: server.requests,
    machines,
    packages,
    images,
    refuse: (...answers) => planned.push(...answers),
    close: server.close,
  };
}

module.exports = { readPublicKey, triton };
