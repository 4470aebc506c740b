'use strict';

// Azure's classic Service Management after
// https://learn.microsoft.com/previous-versions/azure/reference/ee460799(v=azure.100): hosted services with one server
// each, images, and the operations that all changes are, for who has the certificate; and the storage account in which
// the servers' disks are, for who has its key.

const { createHmac, randomUUID } = require('node:crypto');
const { once } = require('node:events');
const https = require('node:https');
const { available, certificates } = require('./certificates.js');

const SUBSCRIPTION = 'a-subscription';
/** The first part of the host's name, as in `account.blob.core.windows.net`. */
const ACCOUNT = '127';
const ACCOUNT_KEY = Buffer.from('the key of the account').toString('base64');
const LOCATION = 'West Europe';
const SIZES = ['ExtraSmall', 'Small', 'Medium', 'Large', 'ExtraLarge'];
const IMAGES = ['ubuntu-12_04', 'windows-2012'];

const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** A document: `xml('A', [['B', '1']])`. */
function xml(name, content, attributes = '') {
  const inner = Array.isArray(content)
    ? content.map(([own, value]) => xml(own, value)).join('')
    : quoted(content);
  return `<${name}${attributes}>${inner}</${name}>`;
}

const document = (name, content) => ({
  body: xml(name, content, ' xmlns="http://schemas.microsoft.com/windowsazure"'),
});

/** The text of the first element of that name. */
const text = (body, name) => {
  const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(body);
  return found && plain(found[1]);
};

function no(status, code, message) {
  return {
    ...document('Error', [
      ['Code', code],
      ['Message', message],
    ]),
    status,
  };
}

const missing = () => no(404, 'ResourceNotFound', 'The resource service name does not exist.');

class Management {
  requests = [];
  services = new Map();
  disks = new Set();
  #operations = new Map();

  handle({ method, url, headers, body, known }) {
    const path = new URL(url, this.url).pathname.split('/').slice(1).map(decodeURIComponent);
    if (path[0] === 'vhd') return this.storage(method, headers, url);
    if (!known) return no(403, 'AuthenticationFailed', 'The server failed to authenticate it.');
    if (headers['x-ms-version'] !== '2012-03-01')
      return no(400, 'MissingOrIncorrectVersionHeader', 'The version is not right.');
    if (path.shift() !== SUBSCRIPTION) return no(404, 'SubscriptionNotFound', 'There is none.');
    const [head, kind, name, ...rest] = path;
    if (head === 'operations') return this.operation(kind);
    switch (head === 'services' && `${method} ${kind}`) {
      case 'GET images':
        return this.images(name);
      case 'GET hostedservices':
        return name ? this.service(name) : this.all();
      case 'POST hostedservices':
        if (!name) return this.create(text(body, 'ServiceName'), text(body, 'Location'));
        return this.services.has(name)
          ? this.change(this.services.get(name), rest, body)
          : missing();
      case 'DELETE hostedservices':
        if (!this.services.has(name)) return missing();
        return rest.length > 0 ? this.undeploy(this.services.get(name)) : this.destroy(name);
      case 'DELETE disks':
        return this.disks.delete(name) ? this.start() : missing();
      default:
        return no(404, 'ResourceNotFound', 'There is no such path.');
    }
  }

  images(name) {
    const described = (own) => [
      ['Name', own],
      ['OS', own.startsWith('windows') ? 'Windows' : 'Linux'],
    ];
    if (!name) {
      const all = IMAGES.map((own) => ['OSImage', described(own)]);
      return document('Images', all);
    }
    return IMAGES.includes(name) ? document('OSImage', described(name)) : missing();
  }

  // Operations

  /** Starts one, which is asked about twice. */
  start(done) {
    const id = randomUUID();
    this.#operations.set(id, { rounds: 1, done });
    return { status: 202, headers: { 'x-ms-request-id': id } };
  }

  operation(id) {
    const own = this.#operations.get(id);
    if (!own) return missing();
    const isDone = own.rounds === 0;
    own.rounds -= 1;
    if (isDone) own.done?.();
    return document('Operation', [
      ['ID', id],
      ['Status', isDone ? 'Succeeded' : 'InProgress'],
    ]);
  }

  // Servers

  all() {
    const services = [...this.services.keys()].map((name) => [
      'HostedService',
      [['ServiceName', name]],
    ]);
    return document('HostedServices', services);
  }

  create(name, location) {
    if (location !== LOCATION) return no(400, 'BadRequest', `There is no location ${location}.`);
    if (this.services.has(name)) return no(409, 'ConflictError', 'The name is taken.');
    this.services.set(name, { name });
    return { ...this.start(), status: 201 };
  }

  destroy(name) {
    if (this.services.get(name).server)
      return no(400, 'BadRequest', 'The service still has a deployment.');
    this.services.delete(name);
    return this.start();
  }

  service(name) {
    const service = this.services.get(name);
    if (!service) return missing();
    const { server } = service;
    const deployments = server ? [['Deployment', this.describe(server)]] : [];
    if (server?.status === 'CreatingVM') server.status = 'ReadyRole';
    return document('HostedService', [
      ['ServiceName', name],
      ['Deployments', deployments],
    ]);
  }

  describe({ name, status, image, size, disk }) {
    const endpoint = [
      ['Name', 'ssh'],
      ['Vip', '203.0.113.7'],
    ];
    const instance = [
      ['RoleName', name],
      ['InstanceStatus', status],
      ['IpAddress', '10.0.0.4'],
      ['InstanceEndpoints', [['InstanceEndpoint', endpoint]]],
    ];
    const hardDisk = [
      ['DiskName', disk],
      ['MediaLink', `${this.url}/vhd/${name}.vhd`],
      ['SourceImageName', image],
    ];
    const role = [
      ['RoleName', name],
      ['RoleType', 'PersistentVMRole'],
      ['OSVirtualHardDisk', hardDisk],
      ['RoleSize', size],
    ];
    return [
      ['Name', name],
      ['Status', 'Running'],
      ['RoleInstanceList', [['RoleInstance', instance]]],
      ['RoleList', [['Role', role]]],
    ];
  }

  change(service, [, deployment, , , action], body) {
    if (!deployment) return this.deploy(service, body);
    if (service.server?.name !== deployment || action !== 'Operations') return missing();
    const status = {
      StartRoleOperation: 'ReadyRole',
      RestartRoleOperation: 'ReadyRole',
      ShutdownRoleOperation: 'StoppedVM',
    }[text(body, 'OperationType')];
    if (!status) return no(400, 'BadRequest', 'There is no such operation.');
    return this.start(() => {
      service.server.status = status;
    });
  }

  deploy(service, body) {
    const [image, size] = [text(body, 'SourceImageName'), text(body, 'RoleSize')];
    const media = text(body, 'MediaLink');
    if (service.server) return no(409, 'ConflictError', 'The service has a deployment.');
    if (!IMAGES.includes(image)) return no(404, 'ResourceNotFound', `There is no image ${image}.`);
    if (!SIZES.includes(size)) return no(400, 'BadRequest', `The role size ${size} is not known.`);
    if (media !== `http://${ACCOUNT}.blob.core.windows.net/vhd/${service.name}.vhd`)
      return no(400, 'BadRequest', `The account of ${media} does not belong to the subscription.`);
    if (!text(body, 'UserName') && !text(body, 'AdminPassword'))
      return no(400, 'BadRequest', 'Nobody could log in.');
    const disk = `${service.name}-disk`;
    this.disks.add(disk);
    this.disks.add(`/vhd/${service.name}.vhd`);
    service.server = { name: service.name, status: 'CreatingVM', image, size, disk };
    return this.start();
  }

  undeploy(service) {
    if (!service.server) return missing();
    service.server = undefined;
    return this.start();
  }

  /** Removes the blob that a disk is, by the rules that the account's key signs by. */
  storage(method, headers, url) {
    const { 'x-ms-date': date, 'x-ms-version': version } = headers;
    const signed = `${method}\n\n\n0${'\n'.repeat(9)}x-ms-date:${date}\nx-ms-version:${version}\n/${ACCOUNT}${url}`;
    const mac = createHmac('sha256', Buffer.from(ACCOUNT_KEY, 'base64')).update(signed);
    if (headers.authorization !== `SharedKey ${ACCOUNT}:${mac.digest('base64')}`)
      return { status: 403 };
    return { status: this.disks.delete(url) ? 202 : 404 };
  }
}

/**
 * Starts one. `options` make a client of it; `stranger` are a key and a certificate that it does not know.
 *
 * @throws an error with `code: 'UNAVAILABLE'` where there is no openssl to make certificates with
 */
async function start() {
  if (!available) throw Object.assign(new Error('no openssl here'), { code: 'UNAVAILABLE' });
  const management = new Management();
  const { ca, common, elsewhere, good } = certificates();
  const tls = { ...good, ca: ca.cert, requestCert: true, rejectUnauthorized: true };
  const server = https.createServer(tls, async (req, res) => {
    const body = Buffer.concat(await req.toArray()).toString();
    const { method, url, headers } = req;
    const known = req.socket.getPeerCertificate().subject?.CN === 'example.org';
    management.requests.push({ method, url, headers, body });
    const reply = management.handle({ method, url, headers, body, known });
    res.writeHead(reply.status ?? 200, reply.headers);
    res.end(reply.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const host = `127.0.0.1:${server.address().port}`;
  management.url = `https://${host}`;
  management.options = {
    subscriptionId: SUBSCRIPTION,
    ...elsewhere,
    ca: ca.cert,
    storageAccount: ACCOUNT,
    storageAccessKey: ACCOUNT_KEY,
    serversUrl: host,
    location: LOCATION,
    operationInterval: 1,
  };
  management.stranger = common;
  management.close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return management;
}

module.exports = { start };
