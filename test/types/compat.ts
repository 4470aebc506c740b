// Code as it was written for the older declarations of pkgcloud: every name that they had.

import { createReadStream, createWriteStream } from 'node:fs';
import * as pkgcloud from 'pkgcloud';

const version: string = pkgcloud.version;

const amazon: pkgcloud.AmazonProviderOptions = {
  provider: 'amazon',
  keyId: 'id',
  key: 'secret',
  region: 'eu-west-1',
};
const azure: pkgcloud.AzureProviderOptions = {
  provider: 'azure',
  storageAccount: 'account',
  storageAccessKey: 'c2VjcmV0',
  location: 'west',
};
const google: pkgcloud.GoogleProviderOptions = {
  provider: 'google',
  keyFilename: 'key.json',
  projectId: 'project',
};
const openstack: pkgcloud.OpenstackProviderOptions = {
  provider: 'openstack',
  username: 'user',
  password: 'secret',
  authUrl: 'https://identity.example.org',
  region: 'one',
  tenantId: 'tenant',
  version: '/v1.0',
  keystoneAuthVersion: 'v3',
  domainId: 'default',
  domainName: 'Default',
};
const region: pkgcloud.RackspaceRegions = 'LON';
const rackspace: pkgcloud.RackspaceProviderOptions = {
  provider: 'rackspace',
  username: 'user',
  apiKey: 'secret',
  region,
  useInternal: true,
};
const all: pkgcloud.ProviderOptions[] = [amazon, azure, google, openstack, rackspace];
const name: pkgcloud.Providers = 'iriscouch';
const base: pkgcloud.BaseProviderOptions = { provider: name };
for (const options of all) {
  const client: pkgcloud.storage.Client = pkgcloud.storage.createClient(options);
  const provider: string = client.provider;
  const config: pkgcloud.ProviderOptions = client.config;
  const protocol: string = client.protocol;
  console.log(provider, config, protocol, version, base);
}

pkgcloud.storage.createClient({ provider: 'amazon', keyId: 'id', key: 'secret' });
pkgcloud.storage.createClient({ provider: 'azure', storageAccount: 'a', storageAccessKey: 'k' });
pkgcloud.storage.createClient({ provider: 'google', keyFilename: 'key.json', projectId: 'p' });
pkgcloud.storage.createClient({
  provider: 'openstack',
  authUrl: 'https://identity.example.org',
  username: 'user',
  password: 'secret',
});

function work(client: pkgcloud.storage.Client) {
  const upload: pkgcloud.storage.StorageUploadOptions = { container: 'box', remote: 'a.txt' };
  const download: pkgcloud.storage.StorageDownloadOptions = { container: 'box', remote: 'a.txt' };
  const writable = client.upload(upload);
  writable.on('error', (error: pkgcloud.ClientError) => report(error));
  writable.on('success', (file: pkgcloud.storage.File) => console.log(file.name));
  createReadStream('a.txt').pipe(writable);
  client.download(download).pipe(createWriteStream('a.txt'));

  client.getContainers((error, containers) => {
    if (error) return report(error);
    for (const container of containers) console.log(container.client);
  });
  client.getContainers((error: pkgcloud.ClientError, list: pkgcloud.storage.Container[]) => {
    report(error);
    console.log(list.length);
  });
  client.createContainer({ name: 'box' }, (error, container) => {
    report(error);
    console.log(container.client);
  });
  client.getContainer('box', (error, container) => {
    report(error);
    console.log(container.client);
  });
  client.destroyContainer('box', (error) => report(error));
  client.getFiles('box', (error, files) => {
    report(error);
    const sizes: number[] = files.map((file) => file.size);
    const names: string[] = files.map((file) => file.name);
    const containers: string[] = files.map((file) => file.container);
    files[0].client.getFiles('box', () => {});
    console.log(sizes, names, containers);
  });
  client.getFile('box', 'a.txt', (error, file) => {
    report(error);
    console.log(file.name);
  });
  client.removeFile('box', 'a.txt', (error) => report(error));
  client.on('log::*', (message, object) => {
    console.log(message);
    if (object) console.dir(object);
  });
  client.on('log::*', (message: string, object?: object) => console.log(message, object));
}

function report(error: pkgcloud.ClientError) {
  const provider: pkgcloud.Providers | undefined = error.provider;
  const headers: { [name: string]: string } | undefined = error.headers;
  console.log(provider, error.method, error.failCode, error.statusCode, error.href, headers);
  console.log(error.result.anything, error.message);
}

// A client of a known provider can do all of it, too.
work(pkgcloud.storage.createClient(openstack));
work(pkgcloud.storage.createClient(rackspace));
const partial: pkgcloud.ProviderOptions = { provider: 'openstack' };
work(pkgcloud.storage.createClient(partial));
