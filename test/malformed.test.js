'use strict';

// Every method of every client against a cloud whose answers are no answers: whatever it says, there is one callback,
// and what can't be read is an error.
//
// What is called, and with what, comes from the declarations: for each parameter a value of its type, whose names and
// ids have a slash in them, which is to be none in the path. Only where a method wants more of it than its type says,
// its cloud's `args` have some.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { after, before, describe, test } = require('node:test');
const ts = require('typescript');
const pkgcloud = require('../index.js');
const { underway } = require('../lib/native.js');
const { declared } = require('../scripts/declared.js');
const { keystone, mockServer } = require('./support/mock.js');

const NAME = 'a/b';
/** Files may be in folders; and a slash in an id of Neutron's has always been one in the path. */
const SLASHES = ['storage', 'network'];

const JSON_ANSWERS = {
  HTML: '<html>Sign in</html>',
  'half a document': '{"servers": [{"id": "1", "na',
  'an error': { error: { code: 500, message: 'something is wrong' } },
  'an empty object': {},
};

/** Not calls, or calls of the app's own, which get what there is. */
const OTHER = ['auth', '_request', '_xmlRequest', 'get', 'formatResponse', 'generateTempUrl'];

/** What a store says is in its headers, in a file, or for people to read; only lists are documents. */
const LISTS_OF_STORAGE = ['getContainers', 'getFiles', '_getFiles', 'getCdnContainers'];

const RECORD = { type: 'A', name: 'www', data: '192.0.2.1' };
const TYPES =
  'compute object-store volume network orchestration database cdn identity rax:dns rax:database rax:load-balancer rax:object-cdn rax:cdn'.split(
    ' ',
  );

/** The OpenStack family: clouds that say at the login where everything is. */
const family = (login) => ({
  prepare(mock) {
    const catalog = Object.fromEntries(TYPES.map((type) => [type, `/${type.replace(':', '-')}`]));
    keystone(mock, { v: 2, catalog });
  },
  options: (url) => ({ authUrl: url, region: 'RegionOne', ...login }),
  args: {
    rebootServer: [NAME, { type: 'hard' }],
    extract: [{ container: NAME, format: 'tar' }],
    createInstance: [{ name: NAME, flavor: '1', size: 1 }],
    setVolumeSize: [NAME, 2],
    create: [{ name: NAME, instance: NAME }],
    createDatabase: [{ name: NAME, instance: NAME }],
    createUser: [{ username: 'ann', password: 'pw', database: 'shop', instance: NAME }],
    importZone: [{ contentType: 'BIND_9', contents: 'www 3600 IN A 192.0.2.1' }],
    createRecord: [NAME, RECORD],
    createRecords: [NAME, [RECORD]],
    _asyncRequest: [{ path: 'domains' }],
    createLoadBalancer: [
      {
        name: 'lb',
        protocol: { name: 'HTTP', port: 80 },
        nodes: [],
        virtualIps: [{ type: 'PUBLIC' }],
      },
    ],
    updateHealthMonitor: [
      NAME,
      { type: 'CONNECT', delay: 1, timeout: 1, attemptsBeforeDeactivation: 1 },
    ],
    enableSessionPersistence: [NAME, 'SOURCE_IP'],
  },
});

const ORDER = { name: 'web', flavor: 'Small', username: 'ann', password: 'pw-PW-12' };
const VM = '/subscriptions/sub/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/web';
const NO_KEYS = ['listKeys', 'getKey', 'addKey', 'destroyKey'];

/**
 * By the names of the tests. `prepare(mock)` makes the mock a cloud; `options(url)` are those of its clients; `silent`
 * are methods that answer by themselves, `takes` those that take whatever they are told; `answers`: what the cloud says, if it does not speak JSON; `services`, if
 * not all.
 */
const CLOUDS = {
  openstack: family({ username: 'ann', password: 'pw' }),
  rackspace: family({ username: 'ann', apiKey: 'key' }),
  hp: family({ username: 'ann', apiKey: 'key' }),
  amazon: {
    options: (url) => ({
      keyId: 'id',
      key: 'secret',
      region: 'eu-west-1',
      endpoint: url,
      forcePathBucket: true,
    }),
    silent: ['getVersion', 'getLimits', 'getFlavors', 'getFlavor', 'renameServer'],
    // A server whose name is not told has none.
    takes: ['_getDetails'],
    answers: {
      ...JSON_ANSWERS,
      'half a document': ({ body }) => `<${new URLSearchParams(body).get('Action')}Response><a>`,
      'an error':
        '<Response><Errors><Error><Code>InternalError</Code><Message>no</Message></Error></Errors></Response>',
    },
    args: {
      upload: [{ container: 'box', remote: NAME }],
      download: [{ container: 'box', remote: NAME }],
      createServer: [{ name: 'web', image: 'ami-1' }],
      addRules: [{ name: 'g', rules: [{ IpProtocol: 'tcp' }] }],
      delRules: [{ name: 'g', rules: [{ IpProtocol: 'tcp' }] }],
    },
  },
  azure: {
    services: ['compute'],
    options: (url) => ({
      subscriptionId: 'sub',
      token: 'given',
      location: 'west',
      protocol: 'http://',
      serversUrl: url.replace('http://', ''),
      operationInterval: 1,
    }),
    silent: [
      'getVersion',
      'getLimits',
      'renameServer',
      'createHostedService',
      '_query',
      ...NO_KEYS,
    ],
    answers: {
      ...JSON_ANSWERS,
      'an error': { error: { code: 'InternalServerError', message: 'something is wrong' } },
    },
    args: {
      createServer: [{ ...ORDER, image: 'P:o:s:1.0' }],
      createImage: [{ name: 'golden', server: VM }],
      ...Object.fromEntries(
        ['getServer', 'destroyServer', 'startServer', 'stopServer', 'rebootServer'].map((name) => [
          name,
          [VM],
        ]),
      ),
    },
  },
  'azure (classic)': {
    provider: 'azure',
    services: ['compute'],
    options: (url) => ({
      subscriptionId: 'sub',
      key: 'k',
      cert: 'c',
      location: 'West Europe',
      storageAccount: '127',
      storageAccessKey: 'a2V5',
      protocol: 'http://',
      serversUrl: url.replace('http://', ''),
      operationInterval: 1,
    }),
    silent: [
      'getVersion',
      'getLimits',
      'getFlavors',
      'getFlavor',
      'renameServer',
      '_query',
      ...NO_KEYS,
    ],
    answers: {
      ...JSON_ANSWERS,
      'half a document': '<HostedServices><HostedService>',
      'an error': '<Error><Code>InternalError</Code><Message>something is wrong</Message></Error>',
    },
    args: { createServer: [{ ...ORDER, image: 'debian' }] },
  },
  'azure (storage and tables)': {
    provider: 'azure',
    services: ['database', 'storage'],
    options: (url) => ({
      storageAccount: 'acct',
      storageAccessKey: 'a2V5',
      protocol: 'http://',
      serversUrl: url.replace('http://', ''),
    }),
    silent: ['getVersion'],
    args: { create: [{ name: 'tab' }], remove: ['tab'] },
  },
  digitalocean: {
    options: (url) => ({ token: 't', serversUrl: url }),
    silent: ['createImage', 'getVersion', 'getLimits'],
    answers: { ...JSON_ANSWERS, 'an error': { id: 'server_error', message: 'no' } },
  },
  oneandone: {
    options: (url) => ({ token: 't', protocol: '', serversUrl: `${url}/v1` }),
    silent: ['getVersion'],
    answers: { ...JSON_ANSWERS, 'an error': { type: 'INTERNAL', message: 'no', errors: null } },
  },
  google: {
    options: (url) => ({ projectId: 'p', token: 't', endpoint: url }),
    args: { createContainer: ['box'], upload: [{ container: 'box', remote: NAME }] },
  },
  joyent: {
    options: (url) => ({
      account: 'acct',
      keyId: 'own',
      key: fs.readFileSync(path.join(__dirname, 'fixtures', 'keys', 'ed25519'), 'utf8'),
      pollInterval: 1,
      serversUrl: url,
    }),
    silent: ['getLimits', 'createImage', 'destroyImage', 'renameServer'],
    answers: { ...JSON_ANSWERS, 'an error': { code: 'InternalError', message: 'no' } },
  },
};

/** The values of a declaration's parameters. */
const argumentsOf = (client, { name, params }, args = {}) =>
  args[name] ??
  params.map((param) => {
    const file = ts.createSourceFile('', `type Of = ${param.ts}`, ts.ScriptTarget.ES2022, true);
    return sampleOf(client, file.statements[0].type);
  });

function sampleOf(client, type) {
  if (ts.isUnionTypeNode(type)) return sampleOf(client, type.types[0]);
  if (ts.isArrayTypeNode(type)) return [sampleOf(client, type.elementType)];
  if (ts.isLiteralTypeNode(type)) return type.literal.text;
  if (ts.isTypeLiteralNode(type)) {
    const members = type.members.filter(
      (member) => ts.isPropertySignature(member) && !['signal', 'local'].includes(member.name.text),
    );
    return Object.fromEntries(members.map((it) => [it.name.text, sampleOf(client, it.type)]));
  }
  if (ts.isTypeReferenceNode(type)) {
    const [inner] = type.typeArguments ?? [];
    if (type.typeName.getText() === 'Array') return [sampleOf(client, inner)];
    const [, provider, service, model] = (inner ?? type).getText().split('.');
    const Class = pkgcloud.providers[provider]?.[service]?.[model];
    // What is no class is an object of some fields.
    return Class ? new Class(client, { id: NAME, name: NAME }) : { id: NAME, name: NAME };
  }
  if (type.kind === ts.SyntaxKind.NumberKeyword) return 1;
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return true;
  return NAME;
}

/** Calls a method, and resolves with how its callback is called: a list that grows if that happens again. */
function calledBack(client, { name, source }, args) {
  const calls = [];
  return new Promise((resolve) => {
    const stream = client[name](...args, (...values) => {
      calls.push(values);
      resolve(calls);
    });
    stream?.on?.('error', () => {});
    if (source) stream.end('x');
    else stream?.resume?.();
  });
}

const surface = declared().providers;

for (const [name, cloud] of Object.entries(CLOUDS)) {
  const { provider = name, answers = JSON_ANSWERS, silent = [], takes = [], args } = cloud;

  describe(name, () => {
    let mock;
    let body;
    before(async () => {
      mock = await mockServer((request) => ({
        body: typeof body === 'function' ? body(request) : body,
      }));
      cloud.prepare?.(mock);
    });
    after(() => mock.close());

    const all = surface.find((one) => one.name === provider).services;
    for (const service of all.filter((own) => cloud.services?.includes(own.name) ?? true)) {
      const methods = service.methods.filter((one) => !one.sync && !OTHER.includes(one.name));

      test(`${service.name}: one callback for each call`, async () => {
        const client = pkgcloud.providers[provider][service.name].createClient({
          provider,
          retries: 0,
          ...cloud.options(mock.url),
        });
        await client.auth?.();
        const made = [];
        for (const [kind, answer] of Object.entries(answers)) {
          body = answer;
          for (const method of methods) {
            const what = `${method.name}, ${kind}`;
            mock.requests.length = 0;
            const calls = await calledBack(client, method, argumentsOf(client, method, args));
            made.push([what, calls]);
            const [[error, ...values]] = calls;
            if (error) assert.ok(error instanceof Error && error.message, what);
            if (error) assert.deepEqual(values, [], what);
            if (silent.includes(method.name)) {
              assert.deepEqual(mock.requests, [], what);
              continue;
            }
            assert.ok(mock.requests.length > 0, `${what}: nothing was asked, ${error?.message}`);
            if (!SLASHES.includes(service.name))
              for (const request of mock.requests) assert.ok(!request.path.includes(NAME), what);
            if (service.name === 'storage' && !LISTS_OF_STORAGE.includes(method.name)) continue;
            if (kind !== 'an empty object' && !takes.includes(method.name)) assert.ok(error, what);
          }
        }
        await new Promise((resolve) => setImmediate(resolve));
        assert.equal(underway(), 0);
        for (const [what, calls] of made) assert.equal(calls.length, 1, what);
      });
    }
  });
}

test('every provider that is asked over a network is among them', () => {
  const known = Object.entries(CLOUDS).map(([name, { provider = name }]) => provider);
  const all = surface.map((one) => one.name).filter((name) => name !== 'filesystem');
  assert.deepEqual([...new Set(known)].sort(), all.sort());
});
