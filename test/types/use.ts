// What the declarations offer, and the types that come out.

import { createReadStream } from 'node:fs';
import {
  type ClientError,
  cdn,
  compute,
  dns,
  loadbalancer,
  providers,
  storage,
  type Upload,
} from 'pkgcloud';

/** Holds only if both types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <T extends true>(): T | undefined => undefined;

type Server = providers.openstack.compute.Server;
type File = providers.openstack.storage.File;

const nova = compute.createClient({
  provider: 'openstack',
  authUrl: 'https://identity.example.org',
  username: 'user',
  password: 'secret',
  region: 'one',
  timeout: 60_000,
});
yes<Same<typeof nova, providers.openstack.compute.Client>>();
const swift = new providers.openstack.storage.Client({ authUrl: 'https://identity.example.org' });
const keystone = providers.openstack.identity.createClient({ provider: 'openstack' });

export async function promises() {
  const servers = await nova.getServers({ limit: 10, 'changes-since': '2030-01-01' });
  yes<Same<typeof servers, Server[]>>();
  const [server, response] = await nova.getServer(servers[0]).all();
  yes<Same<typeof server, Server>>();
  const status: number = response.statusCode;
  await nova.getServers();
  await nova.getServers(null);
  await nova.getServer(42);
  await nova.getServer({ id: 'one' });
  await nova.getServer('one', { signal: AbortSignal.timeout(1000) });
  const nothing = await nova.startServer(server);
  yes<Same<typeof nothing, void>>();
  await nova.rebootServer(server, { type: 'hard' });
  const refreshed = await server.refresh();
  yes<Same<typeof refreshed, Server>>();
  const running = await server.setWait({ status: server.STATUS.running }, 1000, 60_000);
  yes<Same<typeof running, Server>>();
  const { metadata, original } = server;
  const ip: string | null = compute.serverIp(server, { isPublic: true });
  const { tenants } = await keystone.getTenantInfo();
  const [{ keypair }] = await nova.listKeys();
  const key: string = keypair.public_key;
  const groups: providers.openstack.compute.SecurityGroup[] = await nova.listGroups();
  const addresses = await nova.getServerAddresses(server);
  const versions: Array<4 | 6> = Object.values(addresses).flatMap((list) =>
    list.map((address) => address.version),
  );
  const { ok } = await nova.destroyServer(server);
  yes<Same<typeof ok, string>>();
  console.log(key, groups, versions);
  return [status, metadata.role, original.flavor, ip, tenants, compute.isPrivate('10.0.0.1')];
}

export function callbacks() {
  const request = nova.getServers((error, servers) => {
    yes<Same<typeof servers, Server[]>>();
    if (error) console.log(error.failCode);
  });
  request.abort();
  nova.getServers({ name: 'web' }, (error, servers) => console.log(error, servers.length));
  nova.getServer('one', (error, server, response) => console.log(error, server, response.body));
  nova.getServer('one', (error: Error | null, server?: Server) => console.log(error, server));
  swift.getFiles('box', null, (error, files) => console.log(error, files));
  swift.auth((error) => console.log(error));
  const url: string = swift._getUrl({ container: 'box', path: 'a.txt' });
  swift._request({ path: 'box', method: 'GET' }, (error, body, response) =>
    console.log(error, body, response.headers),
  );
  swift._request({ path: 'box' }).on('response', ({ statusCode }) => console.log(statusCode));
  return url;
}

export async function streams() {
  const upload = swift.upload({ container: 'box', remote: 'a.txt', metadata: { a: 'b' }, size: 3 });
  const same: Upload<[File]> = upload;
  upload.on('success', (file) => {
    yes<Same<typeof file, File>>();
  });
  upload.once('error', (error) => console.log(error.statusCode));
  upload.on('finish', () => {});
  createReadStream('a.txt').pipe(same);
  const stored = await upload.promise();
  yes<Same<typeof stored, File>>();
  swift.upload({ container: 'box', remote: 'a', stream: createReadStream('a') }, (error, file) =>
    console.log(error, file.etag),
  );

  const download = swift.download({ container: 'box', remote: 'a.txt', start: 0, end: 9 });
  download.on('response', ({ statusCode, headers }) => console.log(statusCode, headers.etag));
  for await (const chunk of download) console.log(chunk);
  const read = await download.promise();
  yes<Same<typeof read, File>>();
  download.abort();
}

export async function models() {
  const container = new providers.openstack.storage.Container(swift, { name: 'box' });
  const files = await container.getFiles({ prefix: 'a/' });
  yes<Same<typeof files, File[]>>();
  container.upload({ remote: 'a.txt' }).end('text');
  const [file] = files;
  file.download({ local: 'a.txt' });
  file.download();
  await file.copy({ destinationContainer: container });
  const changed: Date = file.lastModified;
  const core: storage.File = file;
  const client: providers.openstack.storage.Client = container.client;
  container.on('any::event', () => {});
  return [changed, core instanceof storage.File, client];
}

export class MyFile extends storage.File {
  url = '';
  _setProperties(details: { url: string }) {
    this.url = details.url;
  }
}

export function hooks() {
  nova.before.push((request) => {
    request.headers['x-request-id'] = 'one';
  });
  nova.before = [(request) => ({ ...request, qs: { all: '1' } })];
  nova.on('log::debug', function (message, object) {
    const event: string = this.event;
    console.log(event, message.length, object);
  });
  nova.setCustomUserAgent('mine');
  swift.OBJECT_META_PREFIX = '';
  const expires: Date | undefined = nova._identity.token?.expires;
  delete nova._identity.token;
  return [
    expires,
    nova._identity.serviceCatalog?.getServiceEndpointUrl({ serviceType: 'compute' }),
  ];
}

export async function errors() {
  try {
    await nova.getFlavors();
  } catch (error) {
    return (error as ClientError).failCode === 'Item not found';
  }
}

/** What providers answer, and what they are given, is known by its fields. */
export async function answers() {
  const balancer = loadbalancer.createClient({ provider: 'rackspace', username: 'u', apiKey: 'k' });
  const monitor = await balancer.getHealthMonitor(5);
  const delay: number | undefined = monitor.delay;
  await balancer.updateHealthMonitor(5, { type: 'HTTP', delay: 10, path: '/' });
  const nodes = await balancer.addNodes(5, { address: '10.0.0.1', port: 80, condition: 'ENABLED' });
  yes<Same<typeof nodes, providers.rackspace.loadbalancer.Node[]>>();
  const [one] = await balancer.getAccessList(5);
  await balancer.addAccessList(5, [{ address: one.address, type: 'DENY' }]);
  const page: string = await balancer.getErrorPage(5);

  const zones = dns.createClient({ provider: 'rackspace', username: 'u', apiKey: 'k' });
  const { contents } = await zones.exportZone(7);
  await zones.createRecord(7, { type: 'A', name: 'www.example.org', data: '10.0.0.1', ttl: 300 });

  const poppy = cdn.createClient({ provider: 'rackspace', username: 'u', apiKey: 'k' });
  const service = await poppy.createService({
    name: 'mine',
    domains: [{ domain: 'www.example.org' }],
    origins: [{ origin: 'origin.example.org', port: 80, ssl: false }],
    flavorId: 'cdn',
  });
  const origins: providers.openstack.cdn.Origin[] = service.origins;

  await nova.rebuildServer('one', { image: 'i', metadata: { role: 'web', cores: 4 } });
  await nova.addGroup({ name: 'web', description: 'Web servers', extra: true });
  const server = await nova.createServer({ flavor: 'f', image: 'i', networks: 'none' });
  const raw: number = server.original.anything.that.nova.says;

  // A model of another service stands where its own does; so does a class of the app's own.
  const container = await swift.createContainer({ name: 'box', metadata: { a: 'b', none: null } });
  await swift.createContainer(container);
  new MyFile(swift, { name: 'a' });
  new MyFile({}, null);

  const droplets = compute.createClient({ provider: 'digitalocean', token: 't' });
  const [{ fingerprint }] = await droplets.listKeys();
  const { ok } = await droplets.destroyServer(5);
  const machines: compute.Client = compute.createClient({ provider: 'joyent', key: 'pem' });
  const gone = await machines.destroyServer('one');
  const removed: boolean = await swift.destroyContainer('box');
  return [delay, page, contents, origins, raw, fingerprint, ok, gone.anything, removed];
}
