// What `createClient` takes, and what it makes: each provider's own.

import { compute, type ProviderOptions, providers, storage } from 'pkgcloud';

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
