// What the declarations offer, and the types that come out.

import { createReadStream } from 'node:fs';
import { type ClientError, compute, providers, storage, type Upload } from 'pkgcloud';

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
