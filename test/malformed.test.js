'use strict';

// Every method of the OpenStack family against a cloud whose answers are no answers: whatever it says, there is one
// callback, and what can't be read is an error.
//
// What is called, and with what, comes from the declarations: for each parameter a value of its type, whose names and
// ids have a slash in them, which is to be none in the path. Only where a method wants more of it than its type says, `ARGUMENTS` has some.

const assert = require('node:assert/strict');
const { after, before, describe, test } = require('node:test');
const ts = require('typescript');
const pkgcloud = require('../index.js');
const binding = require('../lib/binary.js');
const { underway } = require('../lib/native.js');
const { keystone, mockServer } = require('./support/mock.js');

const LOGINS = {
  openstack: { username: 'ann', password: 'pw' },
  rackspace: { username: 'ann', apiKey: 'key' },
  hp: { username: 'ann', apiKey: 'key' },
};
const TYPES =
  'compute object-store volume network orchestration database cdn identity rax:dns rax:database rax:load-balancer rax:object-cdn rax:cdn'.split(
    ' ',
  );

const UNREADABLE = {
  HTML: '<html>Sign in</html>',
  'half a document': '{"servers": [{"id": "1", "na',
};
const FAULT = { error: { code: 500, message: 'something is wrong' } };
const ANSWERS = { ...UNREADABLE, 'an error': FAULT, 'an empty object': {} };

/** Not calls, or calls of the app's own, which get what there is. */
const OTHER = ['auth', '_request', 'generateTempUrl'];

/** What Swift says is in its headers, in a file, or for people to read; only lists are JSON. */
const JSON_OF_STORAGE = ['getContainers', 'getFiles', '_getFiles', 'getCdnContainers'];

const NAME = 'a/b';
/** Files may be in folders; and a slash in an id of Neutron's has always been one in the path. */
const SLASHES = ['storage', 'network'];

const RECORD = { type: 'A', name: 'www', data: '192.0.2.1' };
const ARGUMENTS = {
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
};

/** The values of a declaration's parameters. */
const argumentsOf = (client, { name, params }) =>
  ARGUMENTS[name] ??
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
    const Class = pkgcloud.providers[provider][service][model];
    return new Class(client, { id: NAME, name: NAME });
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

const surface = JSON.parse(binding.documentation()).providers;

for (const [provider, login] of Object.entries(LOGINS)) {
  describe(provider, () => {
    let mock;
    let body;
    before(async () => {
      mock = await mockServer(() => ({ body }));
      const catalog = Object.fromEntries(TYPES.map((type) => [type, `/${type.replace(':', '-')}`]));
      keystone(mock, { v: 2, catalog });
    });
    after(() => mock.close());

    for (const service of surface.find(({ name }) => name === provider).services) {
      const methods = service.methods.filter(({ name, sync }) => !sync && !OTHER.includes(name));

      test(`${service.name}: one callback for each call`, async () => {
        const client = pkgcloud.providers[provider][service.name].createClient({
          provider,
          authUrl: mock.url,
          region: 'RegionOne',
          retries: 0,
          ...login,
        });
        await client.auth();
        const all = [];
        for (const [kind, answer] of Object.entries(ANSWERS)) {
          body = answer;
          for (const method of methods) {
            const what = `${method.name}, ${kind}`;
            mock.requests.length = 0;
            const calls = await calledBack(client, method, argumentsOf(client, method));
            all.push([what, calls]);
            const [[error]] = calls;
            assert.ok(mock.requests.length > 0, `${what}: nothing was asked, ${error?.message}`);
            if (!SLASHES.includes(service.name))
              for (const { path } of mock.requests) assert.ok(!path.includes(NAME), what);
            if (error) assert.ok(error instanceof Error && error.message, what);
            if (service.name === 'storage' && !JSON_OF_STORAGE.includes(method.name)) continue;
            if (answer === FAULT || kind in UNREADABLE) assert.ok(error, what);
          }
        }
        await new Promise((resolve) => setImmediate(resolve));
        assert.equal(underway(), 0);
        for (const [what, calls] of all) assert.equal(calls.length, 1, what);
      });
    }
  });
}
