// What must not compile.

import { compute, dns, loadbalancer, network, providers, storage } from 'pkgcloud';

const login = { authUrl: 'https://identity.example.org', username: 'user', password: 'secret' };

// @ts-expect-error: there is no such provider
compute.createClient({ provider: 'openstak' });
// @ts-expect-error: the provider is missing
compute.createClient({ username: 'user' });
// @ts-expect-error: an option is misspelt
compute.createClient({ provider: 'openstack', username: 'u', authURL: 'https://example.org' });
// @ts-expect-error: an option has another type
compute.createClient({ provider: 'openstack', ...login, timeout: '1s' });

const nova = compute.createClient({ provider: 'openstack', ...login });
// @ts-expect-error: there is no such method
nova.getBananas();
// @ts-expect-error: an argument is missing
nova.getServer();
// @ts-expect-error: an argument is of another kind
nova.getServer(true);
// @ts-expect-error: a plain object needs an id
nova.getServer({ name: 'one' });
// @ts-expect-error: an option is misspelt
nova.getServers({ limits: 10 });
// @ts-expect-error: an option has another type
nova.getServers({ limit: 'ten' });
// @ts-expect-error: the callback gets servers
nova.getServers((error, servers: number) => console.log(error, servers));
// @ts-expect-error: a promise has no callback's values
nova.getServers().then((servers) => servers.statusCode);
// @ts-expect-error: a server has no such property
nova.getServer('one').then((server) => server.flavour);
// @ts-expect-error: a signal is not an option of its own kind
nova.getServer('one', { signal: 'stop' });
// @ts-expect-error: a filter returns a request
nova.before.push(() => 42);

// @ts-expect-error: a key pair has a name, and it is text
nova.getKey('mine').then((key) => key.name.size);
// @ts-expect-error: a list is no single key
nova.listKeys().then((keys) => keys.keypair);

const swift = storage.createClient({ provider: 'openstack', ...login });
// @ts-expect-error: a container is needed
swift.upload({ remote: 'a.txt' });
// @ts-expect-error: nothing is read from an upload
swift.upload({ container: 'box', remote: 'a.txt' }).read();
// @ts-expect-error: nothing is written to a download
swift.download({ container: 'box', remote: 'a.txt' }).write('text');
// @ts-expect-error: the service exports no such class
new providers.openstack.storage.Server(swift);
// @ts-expect-error: the state is one of pkgcloud's words
nova.getServer('one').then((server) => server.status === 'ACTIVE');

// What a provider answers, and what it is given.
const balancer = loadbalancer.createClient({ provider: 'rackspace', username: 'u', apiKey: 'k' });
// @ts-expect-error: seconds are a number
balancer.getHealthMonitor(5).then((monitor) => monitor.delay?.length);
// @ts-expect-error: an option is misspelt
balancer.updateHealthMonitor(5, { type: 'HTTP', delays: 10 });
// @ts-expect-error: a node has an address, not an ip
balancer.addNodes(5, { ip: '10.0.0.1', port: 80 });
// @ts-expect-error: a rule has a type
balancer.addAccessList(5, { address: '10.0.0.1' });
// @ts-expect-error: a page is text
balancer.getErrorPage(5).then((page) => page.content);
const zones = dns.createClient({ provider: 'rackspace', username: 'u', apiKey: 'k' });
// @ts-expect-error: a record has data
zones.createRecord(7, { type: 'A', name: 'www.example.org' });
// @ts-expect-error: an option is misspelt
nova.rebuildServer('one', { image: 'i', metaData: {} });
// @ts-expect-error: metadata is text
nova.createServer({ flavor: 'f', image: 'i', metadata: { list: ['a'] } });
// @ts-expect-error: networks are objects
nova.createServer({ flavor: 'f', image: 'i', networks: ['one'] });
// @ts-expect-error: a header is text
swift.upload({ container: 'box', remote: 'a', headers: { 'x-list': ['a'] } });
// @ts-expect-error: an option is misspelt
swift.createContainer({ name: 'box', meta: {} });
// @ts-expect-error: a container has a name
swift.createContainer({ metadata: {} });
// @ts-expect-error: whether it is gone
swift.destroyContainer('box').then((gone) => gone.ok);
const neutron = network.createClient({ provider: 'openstack', ...login });
// @ts-expect-error: an option is misspelt
neutron.createNetwork({ name: 'mine', adminStateup: true });
const droplets = compute.createClient({ provider: 'digitalocean', token: 't' });
// @ts-expect-error: a key has a fingerprint
droplets.getKey(5).then((key) => key.fingerprint.sum);
// @ts-expect-error: of any provider, it is a server
(droplets as compute.Client).getServer(5).then((server) => server.flavour);
