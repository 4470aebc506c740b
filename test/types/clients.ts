// What `createClient` takes, and what it makes: each provider's own.

import {
  type AzureProviderOptions,
  compute,
  database,
  type ProviderOptions,
  providers,
  storage,
} from 'pkgcloud';

/** Holds only if both types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <T extends true>(): T | undefined => undefined;

const login = { authUrl: 'https://identity.example.org', username: 'user', password: 'secret' };

export function eachProvidersOwn() {
  const openstack = storage.createClient({ provider: 'openstack', ...login, region: 'one' });
  yes<Same<typeof openstack, providers.openstack.storage.Client>>();
  const rackspace = storage.createClient({ provider: 'rackspace', username: 'u', apiKey: 'k' });
  yes<Same<typeof rackspace, providers.rackspace.storage.Client>>();
  const hp = compute.createClient({ provider: 'hp', ...login });
  yes<Same<typeof hp, providers.hp.compute.Client>>();
  const amazon = compute.createClient({ provider: 'amazon', region: 'eu-west-1' });
  yes<Same<typeof amazon, providers.amazon.compute.Client>>();
  const files = storage.createClient({ provider: 'filesystem', root: '/srv', durable: false });
  yes<Same<typeof files, providers.filesystem.storage.Client>>();
  // What the environment may not have is the running app's concern.
  storage.createClient({ ...login, provider: 'openstack', authUrl: process.env.OS_AUTH_URL });
  // Each of the ways to prove who asks is enough.
  const azure = { provider: 'azure', storageAccount: 'a' } as const;
  const blobs = storage.createClient({ ...azure, storageAccessKey: 'k' });
  yes<Same<typeof blobs, providers.azure.storage.Client>>();
  storage.createClient({ ...azure, sasToken: 'sv=1&sig=2' });
  storage.createClient({ ...azure, managedIdentity: true });
  storage.createClient({ provider: 'azure', endpoint: 'http://127.0.0.1/a', token: 't' });
  database.createClient({ provider: 'azure', connectionString: 'UseDevelopmentStorage=true' });
  const machines = { provider: 'azure', subscriptionId: 's' } as const;
  compute.createClient({ ...machines, tenantId: 't', clientId: 'c', clientSecret: 's' });
  compute.createClient({ ...machines, managedIdentity: true });
  compute.createClient({ ...machines, credentials: { getToken: async () => ({ token: 't' }) } });
  compute.createClient({ ...machines, key: 'pem', cert: 'pem' });
  compute.createClient({ provider: 'joyent', key: 'pem' });
  compute.createClient({ provider: 'joyent', username: 'u', password: 'p' });
  compute.createClient({ provider: 'joyent', account: 'a', keyId: 'SHA256:…', agent: '/socket' });
  // The environment and the machine may say all of it.
  storage.createClient({ provider: 'amazon' });
  storage.createClient({ provider: 'amazon', credentials: () => ({}), endpoint: 'localhost:9000' });
  const google = storage.createClient({ provider: 'google' });
  yes<Same<typeof google, providers.google.storage.Client>>();
  storage.createClient({
    provider: 'google',
    credentials: { client_email: 'e', private_key: 'k' },
  });
  // A class of the app's own logs in instead.
  storage.createClient({ provider: 'openstack', identity: class {} });

  // What one of the family can do, and another can't.
  rackspace.getCdnContainers();
  // @ts-expect-error: HP's cloud has no networks of Nova's
  hp.getVolumeAttachments('one');
  return openstack.generateTempUrl;
}

export function configurations(
  config: storage.ClientOptions,
  loose: ProviderOptions,
  anything: ReturnType<typeof JSON.parse>,
) {
  // The compiler sees which provider it is.
  if (config.provider === 'filesystem') {
    const root: string = config.root;
    const client = storage.createClient(config);
    yes<Same<typeof client, providers.filesystem.storage.Client>>();
    return root;
  }
  // Options that are named by their provider alone make its client.
  const azure: AzureProviderOptions = { provider: 'azure', storageAccount: 'a', location: 'west' };
  const blobs = storage.createClient(azure);
  yes<Same<typeof blobs, providers.azure.storage.Client>>();
  compute.createClient(azure);
  // Of several, what they have in common.
  const one = storage.createClient(config);
  yes<Same<typeof one, storage.Client>>();
  const other = storage.createClient(loose);
  yes<Same<typeof other, storage.Client>>();
  const any = compute.createClient(anything);
  any.getServers((error, servers) => console.log(error, servers[0].id));
  return one.getFiles('box', (error, files) => console.log(error, files[0].size));
}

// @ts-expect-error: there is no cloud without a URL
storage.createClient({ provider: 'openstack', username: 'user', password: 'secret' });
// @ts-expect-error: nobody logs in
storage.createClient({ provider: 'openstack', authUrl: 'https://identity.example.org' });
// @ts-expect-error: nobody logs in
storage.createClient({ provider: 'rackspace', region: 'LON' });
// @ts-expect-error: there is no token
compute.createClient({ provider: 'digitalocean' });
// @ts-expect-error: there is no directory
storage.createClient({ provider: 'filesystem' });
// @ts-expect-error: the option is another provider's
storage.createClient({ provider: 'filesystem', root: '/srv', authUrl: 'https://example.org' });
// @ts-expect-error: the option is another provider's
storage.createClient({ provider: 'openstack', ...login, keyId: 'id' });
// @ts-expect-error: the provider has no such service
compute.createClient({ provider: 'filesystem', root: '/srv' });
// @ts-expect-error: an option has another type
storage.createClient({ provider: 'filesystem', root: 5 });
// @ts-expect-error: milliseconds are a number
storage.createClient({ provider: 'filesystem', root: '/srv', timeout: '1s' });
// @ts-expect-error: the client's own constructor takes no other's options, too
new providers.filesystem.storage.Client({ root: '/srv', authUrl: 'https://example.org' });
// @ts-expect-error: nobody logs in
storage.createClient({ provider: 'azure', storageAccount: 'a' });
// @ts-expect-error: there is no account
database.createClient({ provider: 'azure', storageAccessKey: 'k' });
// @ts-expect-error: an option is misspelt
storage.createClient({ provider: 'azure', storageAccount: 'a', storageAccesKey: 'k' });
// @ts-expect-error: there is no subscription
compute.createClient({ provider: 'azure', key: 'pem', cert: 'pem' });
// @ts-expect-error: nobody logs in
compute.createClient({ provider: 'azure', subscriptionId: 's' });
// @ts-expect-error: what fetches tokens has getToken
compute.createClient({ provider: 'azure', subscriptionId: 's', credentials: { get: () => 't' } });
// @ts-expect-error: an option is misspelt
storage.createClient({ provider: 'google', projectID: 'p' });
// @ts-expect-error: the option is another provider's
storage.createClient({ provider: 'google', keyFilename: 'k.json', keyId: 'k' });
// @ts-expect-error: an option is misspelt
storage.createClient({ provider: 'amazon', keyID: 'id', key: 'secret' });
// @ts-expect-error: the option is another provider's
compute.createClient({ provider: 'amazon', keyId: 'id', key: 'secret', account: 'a' });
// @ts-expect-error: nobody logs in
compute.createClient({ provider: 'joyent', account: 'a' });
// @ts-expect-error: an option is misspelt
compute.createClient({ provider: 'joyent', keyid: 'k', key: 'pem' });
// @ts-expect-error: an option is misspelt
compute.createClient({ provider: 'digitalocean', token: 't', retry: 5 });
// @ts-expect-error: there is no token
compute.createClient({ provider: 'oneandone' });
// @ts-expect-error: an option is misspelt
compute.createClient({ provider: 'oneandone', token: 't', serverUrl: 'h' });
// @ts-expect-error: an option is misspelt
storage.createClient({ provider: 'rackspace', username: 'u', apikey: 'k' });
// @ts-expect-error: nobody logs in
compute.createClient({ provider: 'hp', authUrl: 'https://identity.example.org' });
// @ts-expect-error: an option is misspelt
compute.createClient({ provider: 'hp', ...login, tenantID: 't' });
