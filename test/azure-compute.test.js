'use strict';

// Azure's compute by both of its APIs: the classic one against canned XML over TLS with client certificates, Resource
// Manager against a local server with state that answers as Microsoft's reference says.

const assert = require('node:assert/strict');
const { once } = require('node:events');
const fs = require('node:fs');
const https = require('node:https');
const path = require('node:path');
const { after, before, describe, test } = require('node:test');

const pkgcloud = require('..');
const { available, certificates } = require('./support/certificates.js');
const { mockServer } = require('./support/mock.js');
const manager = require('./support/resource-manager.js');

const NAMESPACE = 'xmlns="http://schemas.microsoft.com/windowsazure"';
const RSA_CERT = fs.readFileSync(path.join(__dirname, 'fixtures', 'keys', 'rsa-1024.crt'), 'utf8');

const called = (client, method, ...args) =>
  new Promise((resolve) => {
    const calls = [];
    client[method](...args, (...values) => {
      calls.push(values);
      // A second callback would come at once.
      setImmediate(() => resolve(calls));
    });
  });

describe('the classic API', () => {
  const IMAGES = `<Images ${NAMESPACE}><OSImage><Name>img</Name><OS>Linux</OS></OSImage></Images>`;
  const service = (status) =>
    `<HostedService ${NAMESPACE}><ServiceName>web</ServiceName><Deployments><Deployment><Name>web</Name>` +
    `<RoleInstanceList><RoleInstance><InstanceStatus>${status}</InstanceStatus><IpAddress>10.0.0.4</IpAddress>` +
    '</RoleInstance></RoleInstanceList><RoleList><Role><RoleType>PersistentVMRole</RoleType></Role></RoleList>' +
    '</Deployment></Deployments></HostedService>';

  describe('with a management certificate', { skip: !available && 'no openssl here' }, () => {
    let made;
    let server;
    let url;
    const seen = [];

    before(async () => {
      made = certificates();
      const tls = { ...made.good, ca: made.ca.cert, requestCert: true, rejectUnauthorized: true };
      server = https.createServer(tls, (req, res) => {
        seen.push(req.socket.getPeerCertificate().subject.CN);
        res.end(IMAGES);
      });
      await once(server.listen(0, '127.0.0.1'), 'listening');
      url = `127.0.0.1:${server.address().port}`;
    });

    after(() => {
      server?.close();
      server?.closeAllConnections();
    });

    const client = (more) =>
      pkgcloud.compute.createClient({
        provider: 'azure',
        subscriptionId: 'sub',
        key: made.elsewhere.key,
        cert: made.elsewhere.cert,
        ca: made.ca.cert,
        serversUrl: url,
        retries: 0,
        ...more,
      });

    test('proves who asks', async () => {
      const images = await client().getImages();
      assert.deepEqual(
        images.map(({ id }) => id),
        ['img'],
      );
      assert.equal(seen.at(-1), 'example.org');
      await client({ key: Buffer.from(made.elsewhere.key), strictSSL: false }).getImages();
    });

    test('and says what is wrong with the certificate or its key', async () => {
      const cases = [
        [{ key: undefined }, /azure getImages: `key` is a required argument for azure-signature/],
        [{ cert: undefined }, /`cert` is a required argument/],
        [{ subscriptionId: undefined }, /`subscriptionId` is a required argument/],
        [{ key: 'nonsense' }, /azure getImages: option key is not a private key in PEM form/],
        [{ cert: 'nonsense' }, /azure getImages: option cert is not a certificate in PEM form/],
        [{ key: made.good.key }, /azure getImages: option key does not belong to option cert/],
      ];
      for (const [more, words] of cases) {
        const calls = await called(client(more), 'getImages');
        assert.equal(calls.length, 1);
        assert.match(calls[0][0].message, words);
        assert.ok(calls[0][0] instanceof TypeError);
      }
      // One that the server does not know.
      await assert.rejects(client(made.own).getImages(), (error) => {
        assert.match(error.message, /certificate|ECONNRESET|hang up/);
        return true;
      });
    });
  });

  describe('over plain HTTP', () => {
    let mock;
    const options = () => ({
      provider: 'azure',
      subscriptionId: 'sub',
      key: 'k',
      cert: 'c',
      storageAccount: 'acct',
      storageAccessKey: 'a2V5',
      protocol: 'http://',
      serversUrl: mock.url.replace('http://', ''),
      operationInterval: 1,
    });
    const client = (more) => pkgcloud.compute.createClient({ ...options(), ...more });

    before(async () => {
      mock = await mockServer();
    });
    after(() => mock.close());

    const WEB = 'GET /sub/services/hostedservices/web';
    const OPERATIONS =
      'POST /sub/services/hostedservices/web/deployments/web/roleInstances/web/Operations';
    const started = { status: 202, headers: { 'x-ms-request-id': 'op' } };
    const operation = (status, more = '') =>
      `<Operation ${NAMESPACE}><Status>${status}</Status>${more}</Operation>`;

    test('a server comes up, is waited for and rebooted', async () => {
      mock.on(WEB, [service('CreatingVM'), service('ReadyRole')]);
      const server = await client().getServer('web');
      assert.ok(server instanceof pkgcloud.compute.Server);
      assert.equal(server.status, 'PROVISIONING');
      const running = await new Promise((resolve, reject) => {
        server.setWait({ status: server.STATUS.running }, 1, (error, found) =>
          error ? reject(error) : resolve(found),
        );
      });
      assert.deepEqual(running.addresses, { private: ['10.0.0.4'], public: [''] });
      assert.equal(running.original.Name, 'web');
      assert.doesNotMatch(JSON.stringify(running), /a2V5/);
      mock.on(OPERATIONS, started);
      mock.on('GET /sub/operations/op', [operation('InProgress'), operation('Succeeded')]);
      assert.deepEqual(await called(running, 'reboot'), [[null, { ok: 'web' }]]);
    });

    test('a failed operation and one without end are errors', async () => {
      mock.on(OPERATIONS, started);
      const why = '<Error><Code>ConflictError</Code><Message>It is busy.</Message></Error>';
      mock.on('GET /sub/operations/op', operation('Failed', why));
      const [[failed]] = await called(client(), 'stopServer', 'web');
      assert.equal(failed.message, 'azure Error (ConflictError): It is busy.');
      assert.equal(failed.code, 'ConflictError');
      mock.on('GET /sub/operations/op', operation('InProgress'));
      const hasty = client({ operationInterval: 10_000, operationTimeout: 5_000 });
      const [[endless]] = await called(hasty, 'stopServer', 'web');
      assert.equal(endless.code, 'ETIMEDOUT');
      assert.match(endless.message, /op is not done after 5000 ms \(options\.operationTimeout\)/);
    });

    test('what is no answer is one error', async () => {
      for (const body of ['', '<html>Sign in</html>', '<Images><OSImage>', '{"value": []}']) {
        mock.on('GET /sub/services/images', { body });
        const calls = await called(client(), 'getImages');
        assert.equal(calls.length, 1);
        assert.match(calls[0][0].message, /^Unexpected (empty )?response/);
      }
    });

    test('an unknown flavor is named', async () => {
      const [[error]] = await called(client(), 'getFlavor', 'Nope');
      assert.match(error.message, /No such Azure Flavor: Nope/);
      assert.deepEqual(pkgcloud.providers.azure.compute.Flavor.options.Small, {
        ram: 1792,
        disk: 50,
      });
    });

    test('an app that leads requests elsewhere has its way', async () => {
      mock.on('GET /here/sub/services/images', IMAGES);
      const own = client({ serversUrl: 'no.such.host.invalid' });
      own._getUrl = ({ path }) => `${mock.url}/here/${path}`;
      assert.equal((await own.getImages()).length, 1);
    });
  });
});

describe('Resource Manager', () => {
  let azure;
  const client = (more) => pkgcloud.compute.createClient({ ...azure.options, ...more });
  const IMAGE = 'Canonical:ubuntu-24_04-lts:server:latest';
  const order = (more) => ({
    name: 'web',
    flavor: 'Standard_B1s',
    image: IMAGE,
    username: 'me',
    ssh: { cert: RSA_CERT },
    ports: [{ name: 'http', port: 80 }],
    ...more,
  });
  const of = (method) => azure.requests.filter((request) => request.method === method).length;

  before(async () => {
    azure = await manager.start();
  });
  after(() => azure.close());

  test('a server lives and dies with all that it needs', async () => {
    const own = client();
    const made = await own.createServer(order());
    assert.ok(made instanceof pkgcloud.compute.Server);
    const { id, name, status, addresses, imageId, flavorId, location, resourceGroup } = made;
    assert.deepEqual(
      { name, status, addresses, imageId, flavorId, location, resourceGroup },
      {
        name: 'web',
        status: 'RUNNING',
        addresses: { public: ['20.1.2.3'], private: ['10.0.0.4'] },
        imageId: IMAGE,
        flavorId: 'Standard_B1s',
        location: 'westeurope',
        resourceGroup: 'pkgcloud-web',
      },
    );
    assert.equal(made.original.properties.osProfile.adminUsername, 'me');
    assert.deepEqual(azure.left, [
      'pkgcloud-web',
      'web',
      'web-pkgcloud-ip',
      'web-pkgcloud-nic',
      'web-pkgcloud-nsg',
      'web-pkgcloud-vnet',
      'web_OsDisk_1',
    ]);
    const listed = await own.getServers();
    assert.deepEqual(
      listed.map((server) => server.id),
      [id],
    );
    assert.deepEqual(await own.stopServer(made), { ok: id });
    assert.equal((await own.getServer('web')).status, 'STOPPED');
    assert.deepEqual(await own.startServer(id), { ok: id });
    await made.reboot();
    await made.refresh();
    assert.equal(made.status, 'RUNNING');
    assert.deepEqual(await called(made, 'destroy'), [[null, { ok: id }]]);
    assert.deepEqual(azure.left, []);
    const [[error]] = await called(own, 'getServer', 'web');
    assert.equal(error.statusCode, 404);
    assert.match(error.message, /no server called web/);
  });

  test('in a shared group each server is removed for itself', async () => {
    const own = client({ resourceGroup: 'shared' });
    await own.createServer(order());
    const windows = order({
      name: 'a-very-long-windows-name',
      image: 'MicrosoftWindowsServer:WindowsServer:2022-datacenter:20348.1.1',
      ssh: undefined,
      password: 'hush-Hush-1',
      publicAddress: false,
    });
    const other = await own.createServer(windows);
    assert.deepEqual(other.addresses, { public: [], private: ['10.0.0.4'] });
    assert.equal(other.original.properties.osProfile.computerName, 'a-very-long-win');
    assert.equal((await own.getServers()).length, 2);
    const [[exists]] = await called(own, 'createServer', order());
    assert.match(exists.message, /the server web exists already/);
    assert.equal(exists.statusCode, 409);
    await own.destroyServer('web');
    assert.deepEqual(
      (await own.getServers()).map(({ name }) => name),
      [other.name],
    );
    await own.destroyServer(other);
    assert.deepEqual(azure.left, ['shared']);
    azure.groups.clear();
  });

  test('a server in a subnet that is there already', async () => {
    const own = client({ resourceGroup: 'shared' });
    await own.createServer(order());
    const network = [...azure.resources.values()].find(({ type }) =>
      type.endsWith('virtualNetworks'),
    );
    const second = order({ name: 'second', subnet: `${network.id}/subnets/default` });
    await own.createServer(second);
    assert.ok(!azure.left.includes('second-pkgcloud-vnet'));
    await own.destroyServer('second');
    assert.ok(azure.left.includes('web-pkgcloud-vnet'));
    await own.destroyServer('web');
    azure.groups.clear();
  });

  test('what can not be made leaves nothing behind', async () => {
    const cases = [
      [
        { flavor: 'Nope' },
        /azure Error \(400\): InvalidParameter: The value Nope of vmSize is invalid\./,
      ],
      [
        { image: 'Canonical:none:server:latest' },
        /azure Error \(404\): NotFound: Artifact: VMImage/,
      ],
      [{ image: 'nowhere' }, /no image called nowhere/],
      [{ location: 'atlantis' }, /No provider in location 'atlantis'/],
      [{ ssh: { cert: 'nonsense' } }, /options\.ssh\.cert is not a certificate in PEM form/],
      [{ ssh: undefined }, /options\.password is a required argument\./],
      [{ name: undefined }, /options\.name is a required argument\./],
      [{ subnet: '/subscriptions/x' }, /InvalidResourceReference/],
    ];
    for (const [more, words] of cases) {
      const calls = await called(client(), 'createServer', order(more));
      assert.equal(calls.length, 1);
      assert.match(calls[0][0].message, words);
      assert.deepEqual(azure.left, [], String(words));
    }
    for (const kind of ['virtualMachines', 'networkInterfaces', 'publicIPAddresses']) {
      azure.fail(kind, { code: 'AllocationFailed', message: 'Out of capacity.' });
      const [[error]] = await called(client(), 'createServer', order());
      assert.equal(error.message, 'azure Error (AllocationFailed): Out of capacity.');
      assert.equal(error.code, 'AllocationFailed');
      assert.deepEqual(azure.left, []);
    }
  });

  test('a group that others use too survives a failure', async () => {
    const own = client({ resourceGroup: 'shared' });
    const server = await own.createServer(order());
    azure.fail('virtualMachines', { code: 'AllocationFailed', message: 'Out of capacity.' });
    const [[error]] = await called(own, 'createServer', order({ name: 'second' }));
    assert.equal(error.code, 'AllocationFailed');
    assert.ok(!azure.left.some((name) => name.startsWith('second')), String(azure.left));
    assert.ok(azure.left.includes('web'));
    await own.destroyServer(server);
    azure.groups.clear();
  });

  test('an operation without end is an error after its time', async () => {
    const own = client({ resourceGroup: 'shared' });
    await own.createServer(order());
    azure.hang('virtualMachines');
    const hasty = client({ resourceGroup: 'shared', operationTimeout: 1 });
    const [[error]] = await called(hasty, 'rebootServer', 'web');
    assert.equal(error.code, 'ETIMEDOUT');
    assert.match(error.message, /^azure operation op-\d+ is not done after 1 ms/);
    azure.fail('virtualMachines', { code: 'Conflict', message: 'It is busy.' });
    const [[failed]] = await called(own, 'rebootServer', 'web');
    assert.equal(failed.message, 'azure Error (Conflict): It is busy.');
    await own.destroyServer('web');
    azure.groups.clear();
  });

  test('images are made of servers, listed, used and removed', async () => {
    const own = client({ resourceGroup: 'shared' });
    const server = await own.createServer(order());
    const image = await own.createImage({ name: 'golden', server });
    assert.ok(image instanceof pkgcloud.compute.Image);
    assert.deepEqual([image.name, image.location], ['golden', 'westeurope']);
    assert.equal(image.details.properties.sourceVirtualMachine.id, server.id);
    assert.deepEqual(
      (await own.getImages()).map(({ id }) => id),
      [image.id],
    );
    assert.equal((await own.getImage('golden')).id, image.id);
    const copy = await own.createServer(order({ name: 'copy', image }));
    assert.equal(copy.imageId, image.id);
    const [[error]] = await called(own, 'startServer', server);
    assert.match(error.message, /OperationNotAllowed: The server is generalized/);
    assert.deepEqual(await own.destroyImage(image), { ok: image.id });
    await own.destroyServer(copy);
    await own.destroyServer(server);
    assert.deepEqual(azure.left, ['shared']);
    azure.groups.clear();
  });

  test('flavors, locations and the marketplace', async () => {
    const own = client();
    const flavors = await own.getFlavors();
    assert.deepEqual(
      flavors.map(({ id, ram, disk, cores }) => [id, ram, disk, cores]),
      [
        ['Standard_B1s', 1024, 4, 1],
        ['Standard_D2s_v5', 8192, 0, 2],
      ],
    );
    const [[unknown]] = await called(own, 'getFlavor', 'Nope');
    assert.match(unknown.message, /azure getFlavor: No such Azure Flavor: Nope/);
    const places = await own.getLocations();
    assert.deepEqual(
      places.map(({ name }) => name),
      ['westeurope', 'eastus'],
    );
    const offered = await own.getImages({ publisher: 'Canonical' });
    assert.deepEqual(
      offered.map(({ id }) => id),
      ['Canonical:ubuntu-24_04-lts:server:latest', 'Canonical:ubuntu-24_04-lts:minimal:latest'],
    );
    const image = await own.getImage(IMAGE);
    assert.equal(image.id, 'Canonical:ubuntu-24_04-lts:server:24.04.202506010');
    assert.equal(await own.getVersion(), '2024-07-01');
  });

  test('a token is fetched once, and again when it is refused', async () => {
    const own = client();
    const logins = () => azure.requests.filter(({ url }) => url.includes('/oauth2/')).length;
    const before = logins();
    await Promise.all([own.getServers(), own.getLocations(), own.getServers()]);
    assert.equal(logins(), before + 1);
    azure.tokens.clear();
    await own.getServers();
    assert.equal(logins(), before + 2);
  });

  test('managed identities and tokens from elsewhere', async () => {
    const principal = { tenantId: undefined, clientId: undefined, clientSecret: undefined };
    const managed = client({ ...principal, managedIdentity: true, identityEndpoint: azure.url });
    assert.equal((await managed.getLocations()).length, 2);
    const scopes = [];
    const getToken = async (scope) => {
      scopes.push(scope);
      return { token: azure.token(), expiresOnTimestamp: Date.now() + 3_600_000 };
    };
    const own = client({ ...principal, credentials: { getToken } });
    await Promise.all([own.getLocations(), own.getServers()]);
    assert.deepEqual(scopes, ['https://management.azure.com/.default']);
    const empty = client({ ...principal, credentials: { getToken: () => null } });
    await assert.rejects(empty.getLocations(), /options\.credentials has brought no token/);
    const given = client({ ...principal, token: azure.token() });
    assert.equal((await given.getLocations()).length, 2);
    const [[stale]] = await called(client({ ...principal, token: 'stale' }), 'getLocations');
    assert.equal(stale.statusCode, 401);
    assert.equal(stale.code, 'InvalidAuthenticationToken');
  });

  test('a refused login says why, and nothing secret', async () => {
    const [[error]] = await called(client({ clientSecret: 'wrong-hush' }), 'getServers');
    assert.match(
      error.message,
      /refused the login \(401\): invalid_client: AADSTS7000215: Invalid client secret/,
    );
    assert.doesNotMatch(JSON.stringify(error) + error.stack, /wrong-hush/);
    assert.throws(
      () => client({ tenantId: undefined }),
      /options\.tenantId is required beside options\.clientSecret/,
    );
  });

  test('what is no answer is one error', async () => {
    for (const body of ['', '<html>Sign in</html>', '{"value": [', '{"value": {}}', '[]']) {
      azure.answer(/virtualMachines$/, { body });
      const calls = await called(client(), 'getServers');
      assert.equal(calls.length, 1);
      assert.match(calls[0][0].message, /^Unexpected (empty )?response/);
    }
    azure.answer(/token$/, { body: '<html>' });
    const [[error]] = await called(client(), 'getServers');
    assert.match(error.message, /^Microsoft Entra ID: Unexpected response/);
  });

  test('no secret is in a log event', async () => {
    const own = client();
    const log = [];
    own.on('log::*', (...event) => log.push(event));
    await own.createServer(order({ password: 'hush-Hush-1' }));
    await own.destroyServer('web');
    const text = JSON.stringify(log);
    assert.match(text, /adminUsername/);
    assert.doesNotMatch(text, /hush|token-\d/i);
    assert.ok(of('PUT') > 0);
  });
});
