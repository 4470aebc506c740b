'use strict';

// Azure Resource Manager as Microsoft's reference describes it, with state and with long-running operations, and the
// two services that hand out its tokens. It has no machines: what is created is remembered, checked and given back.

const http = require('node:http');
const { once } = require('node:events');

const SUBSCRIPTION = '11111111-2222-3333-4444-555555555555';
const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const CLIENT = { id: 'the-app', secret: 'hush-hush' };
const LOCATIONS = ['westeurope', 'eastus'];
const SIZES = { Standard_B1s: [1, 1, 4], Standard_D2s_v5: [2, 8, 0] };

/** publisher, offer, SKU, versions, system */
const MARKET = [
  ['Canonical', 'ubuntu-24_04-lts', 'server', ['24.04.202501010', '24.04.202506010'], 'Linux'],
  ['Canonical', 'ubuntu-24_04-lts', 'minimal', ['24.04.202501010'], 'Linux'],
  ['MicrosoftWindowsServer', 'WindowsServer', '2022-datacenter', ['20348.1.1'], 'Windows'],
];

/** A refusal, in the words of Resource Manager. */
class Refusal extends Error {
  constructor(status, code, message) {
    super(message);
    Object.assign(this, { status, code });
  }
}

const same = (a, b) => String(a).toLowerCase() === String(b).toLowerCase();
const last = (id) => id.split('/').pop();

class Manager {
  requests = [];
  /** By their ids in lower case. */
  resources = new Map();
  groups = new Map();
  operations = new Map();
  tokens = new Set();
  /** How often an operation is asked about before it is done. */
  rounds = 1;
  /** How many items a page has. */
  pageSize = 2;
  #faults = [];
  #last = 0;

  /** Makes the next operation on a kind of resource, `virtualMachines` say, end with an error or not at all. */
  fail(kind, error) {
    this.#faults.push({ kind, error });
  }

  hang(kind) {
    this.#faults.push({ kind, hangs: true });
  }

  /** Answers the next request whose path fits by something else: `{status, headers, body}`. */
  answer(path, reply) {
    this.#faults.push({ path, reply });
  }

  /** What is left in the subscription: groups and resources, by their names. */
  get left() {
    return [...this.groups.values(), ...this.resources.values()].map(({ name }) => name).sort();
  }

  #fault(test) {
    const at = this.#faults.findIndex(test);
    return at < 0 ? undefined : this.#faults.splice(at, 1)[0];
  }

  handle(request) {
    const { method, url, headers } = request;
    this.requests.push(request);
    const { pathname, searchParams } = new URL(url, 'http://h');
    const path = decodeURIComponent(pathname);
    const fault = this.#fault((own) => own.reply && own.path.test(path));
    if (fault) return fault.reply;
    if (method === 'POST' && path === `/${TENANT}/oauth2/v2.0/token`) return this.login(request);
    if (path === '/metadata/identity/oauth2/token') return this.identify(headers, searchParams);
    const token = /^Bearer (.+)$/.exec(headers.authorization || '')?.[1];
    if (!this.tokens.has(token))
      throw new Refusal(401, 'InvalidAuthenticationToken', 'The access token is invalid.');
    if (path.startsWith('/operations/')) return this.ask(last(path));
    if (!/^\d{4}-\d\d-\d\d$/.test(searchParams.get('api-version') || ''))
      throw new Refusal(400, 'MissingApiVersionParameter', 'The api-version is required.');
    const [, subscriptions, subscription, ...rest] = path.split('/');
    if (subscriptions !== 'subscriptions' || subscription !== SUBSCRIPTION)
      throw new Refusal(404, 'SubscriptionNotFound', `There is no subscription ${subscription}.`);
    return this.route(method, rest, searchParams, request);
  }

  route(method, parts, query, request) {
    const [head, name] = parts;
    if (head === 'locations')
      return this.page(
        LOCATIONS.map((own) => ({ name: own, displayName: own })),
        request,
      );
    if (head === 'providers') return this.provide(parts.slice(1), query, request);
    if (!same(head, 'resourceGroups')) throw new Refusal(404, 'NotFound', 'There is no such path.');
    const below = parts.slice(2);
    if (below.length === 0) return this.group(method, name, request);
    const group = this.groups.get(name.toLowerCase());
    if (!group)
      throw new Refusal(
        404,
        'ResourceGroupNotFound',
        `Resource group '${name}' could not be found.`,
      );
    if (below[0] === 'resources')
      return this.page(
        this.within(name).map(({ id, name: own, type, tags }) => ({ id, name: own, type, tags })),
        request,
      );
    const [, namespace, type, own, action] = below;
    if (own === undefined) return this.page(this.of(type, this.within(name)), request);
    const id = `${group.id}/providers/${namespace}/${type}/${own}`;
    if (action) return this.act(id, action);
    return this.resource(method, { id, group: name, type, name: own }, query, request);
  }

  // Logins

  login({ body, headers }) {
    const form = new URLSearchParams(body);
    const scope = form.get('scope');
    if (
      headers['content-type'] !== 'application/x-www-form-urlencoded' ||
      scope !== 'https://management.azure.com/.default'
    )
      return {
        status: 400,
        body: { error: 'invalid_scope', error_description: 'AADSTS70011: Invalid scope.' },
      };
    if (form.get('client_id') !== CLIENT.id || form.get('client_secret') !== CLIENT.secret) {
      const why = 'AADSTS7000215: Invalid client secret provided.\r\nTrace ID: 1';
      return { status: 401, body: { error: 'invalid_client', error_description: why } };
    }
    return { body: { token_type: 'Bearer', expires_in: 3599, access_token: this.token() } };
  }

  identify(headers, query) {
    if (headers.metadata !== 'true' || query.get('resource') !== 'https://management.azure.com')
      return { status: 400, body: { error: 'invalid_request', error_description: 'Bad request' } };
    return { body: { access_token: this.token(), expires_in: '86399', token_type: 'Bearer' } };
  }

  token() {
    this.#last += 1;
    this.tokens.add(`token-${this.#last}`);
    return `token-${this.#last}`;
  }

  // Operations

  /** Starts one whose `done` is run when it has been asked about often enough. */
  start(kind, done) {
    this.#last += 1;
    const fault = this.#fault((own) => own.kind === kind);
    this.operations.set(`op-${this.#last}`, { left: this.rounds, done, ...fault });
    return `${this.url}/operations/op-${this.#last}`;
  }

  /** The state of an operation; as the result of a request, for those that are followed by `Location`. */
  ask(id) {
    const operation = this.operations.get(id);
    if (!operation) throw new Refusal(404, 'NotFound', 'There is no such operation.');
    const byLocation = operation.byLocation;
    if (operation.hangs || operation.left > 0) {
      operation.left -= 1;
      return {
        status: byLocation ? 202 : 200,
        headers: { 'retry-after': '0' },
        body: { status: 'InProgress' },
      };
    }
    if (operation.error) {
      if (byLocation) throw new Refusal(409, operation.error.code, operation.error.message);
      return { body: { status: 'Failed', error: operation.error } };
    }
    operation.done?.();
    operation.done = undefined;
    return byLocation ? { status: 204 } : { body: { status: 'Succeeded' } };
  }

  async(url, reply) {
    return { ...reply, headers: { 'azure-asyncoperation': url, 'retry-after': '0' } };
  }

  located(url) {
    this.operations.get(last(url)).byLocation = true;
    return { status: 202, headers: { location: url, 'retry-after': '0' } };
  }

  // Lists

  page(items, { url }) {
    const parsed = new URL(url, this.url);
    const from = Number(parsed.searchParams.get('$skiptoken') || 0);
    const value = items.slice(from, from + this.pageSize);
    if (from + this.pageSize >= items.length) return { body: { value } };
    parsed.searchParams.set('$skiptoken', from + this.pageSize);
    return { body: { value, nextLink: parsed.href } };
  }

  of(type, resources = [...this.resources.values()]) {
    return resources
      .filter((own) => same(own.type.split('/')[1], type))
      .map((own) => this.shown(own));
  }

  within(group) {
    return [...this.resources.values()].filter((own) => same(own.id.split('/')[4], group));
  }

  provide([namespace, kind, ...more], query, request) {
    if (kind === 'skus') {
      const location = /^location eq '(\w+)'$/.exec(query.get('$filter') || '')?.[1];
      if (!LOCATIONS.includes(location))
        throw new Refusal(400, 'InvalidFilter', 'The filter is invalid.');
      const skus = Object.entries(SIZES).map(([name, [cores, memory, disk]]) => ({
        resourceType: 'virtualMachines',
        name,
        family: 'standardFamily',
        locations: [location],
        restrictions: [],
        capabilities: [
          { name: 'vCPUs', value: String(cores) },
          { name: 'MemoryGB', value: String(memory) },
          { name: 'MaxResourceVolumeMB', value: String(disk * 1024) },
        ],
      }));
      return this.page([{ resourceType: 'disks', name: 'Premium_LRS' }, ...skus], request);
    }
    if (kind === 'locations') return this.market(more, query);
    if (namespace) return this.page(this.of(kind), request);
    throw new Refusal(404, 'NotFound', 'There is no such path.');
  }

  market([location, , publisher, , , , offer, , sku, , version], query) {
    if (!LOCATIONS.includes(location))
      throw new Refusal(400, 'NoRegisteredProviderFound', `No provider in location '${location}'.`);
    const own = MARKET.filter(([name]) => same(name, publisher));
    const names = (all) => ({ body: [...new Set(all)].map((name) => ({ name, location })) });
    const none = () => new Refusal(404, 'NotFound', `Artifact: VMImage was not found.`);
    if (own.length === 0) throw none();
    if (!offer) return names(own.map(([, name]) => name));
    const offered = own.filter(([, name]) => same(name, offer));
    if (offered.length === 0) throw none();
    if (!sku) return names(offered.map(([, , name]) => name));
    const found = offered.find(([, , name]) => same(name, sku));
    if (!found) throw none();
    const versions = query.get('$orderby') === 'name desc' ? [...found[3]].reverse() : found[3];
    if (!version) return names(versions.slice(0, Number(query.get('$top') || versions.length)));
    if (!versions.includes(version)) throw none();
    const properties = { osDiskImage: { operatingSystem: found[4] }, hyperVGeneration: 'V2' };
    return { body: { id: `/market/${version}`, name: version, location, properties } };
  }

  // Groups

  group(method, name, { body }) {
    const key = name.toLowerCase();
    const group = this.groups.get(key);
    if (method === 'PUT') {
      const { location, tags } = JSON.parse(body);
      this.place(location);
      const made = {
        id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/${name}`,
        name,
        location,
        tags,
      };
      this.groups.set(key, { ...made, properties: { provisioningState: 'Succeeded' } });
      return { status: group ? 200 : 201, body: this.groups.get(key) };
    }
    if (!group)
      throw new Refusal(
        404,
        'ResourceGroupNotFound',
        `Resource group '${name}' could not be found.`,
      );
    if (method === 'GET') return { body: group };
    return this.located(
      this.start('resourceGroups', () => {
        for (const { id } of this.within(name)) this.resources.delete(id.toLowerCase());
        this.groups.delete(key);
      }),
    );
  }

  place(location) {
    if (!LOCATIONS.includes(location))
      throw new Refusal(
        400,
        'LocationNotAvailableForResourceGroup',
        `The location '${location}' is not available.`,
      );
  }

  // Resources

  find(id, whose) {
    const found = this.resources.get(String(id).toLowerCase());
    if (!found)
      throw new Refusal(
        400,
        'InvalidResourceReference',
        `Resource ${id} referenced by ${whose} was not found.`,
      );
    return found;
  }

  resource(method, { id, group, type, name }, query, request) {
    const key = id.toLowerCase();
    const known = this.resources.get(key);
    if (method === 'PUT') {
      const given = JSON.parse(request.body);
      if (known && request.headers['if-none-match'] === '*')
        throw new Refusal(412, 'PreconditionFailed', 'The resource already exists.');
      this.place(given.location);
      this[`check_${type}`]?.(given, id);
      const made = { ...given, id, name, type: id.split('/').slice(6, 8).join('/') };
      made.properties = { ...given.properties, provisioningState: known ? 'Updating' : 'Creating' };
      this.resources.set(key, made);
      const operation = this.start(type, () => {
        made.properties.provisioningState = 'Succeeded';
        this[`made_${type}`]?.(made, group);
      });
      this.operations.get(last(operation)).of = made;
      return this.async(operation, { status: known ? 200 : 201, body: this.shown(made) });
    }
    if (method === 'GET') {
      if (!known)
        throw new Refusal(
          404,
          'ResourceNotFound',
          `The Resource '${type}/${name}' under resource group '${group}' was not found.`,
        );
      return { body: this.shown(known, query.get('$expand')) };
    }
    if (!known) return { status: 204 };
    this[`drop_${type}`]?.(known);
    const operation = this.start(type, () => {
      this.resources.delete(key);
      this[`gone_${type}`]?.(known);
    });
    return type === 'virtualMachines'
      ? this.async(operation, { status: 202 })
      : this.located(operation);
  }

  shown(resource, expand) {
    const { power, generalized, ...rest } = resource;
    const body = structuredClone(rest);
    const { provisioningState } = body.properties;
    if (expand === 'instanceView') {
      const code = `ProvisioningState/${provisioningState.toLowerCase()}`;
      const statuses = [{ code }, ...(power ? [{ code: `PowerState/${power}` }] : [])];
      body.properties.instanceView = { hyperVGeneration: 'V2', statuses };
    }
    for (const { properties } of body.properties.ipConfigurations || []) {
      if (expand === 'ipConfigurations/publicIPAddress' && properties.publicIPAddress)
        properties.publicIPAddress = this.find(properties.publicIPAddress.id, 'it');
    }
    delete body.properties.osProfile?.adminPassword;
    return body;
  }

  check_networkInterfaces({ properties }, id) {
    for (const { properties: own } of properties.ipConfigurations) {
      const [network] = own.subnet.id.split('/subnets/');
      const { subnets } = this.find(network, id).properties;
      if (!subnets.some(({ name }) => name === last(own.subnet.id)))
        throw new Refusal(
          400,
          'InvalidResourceReference',
          `Subnet ${own.subnet.id} was not found.`,
        );
      if (own.publicIPAddress) this.find(own.publicIPAddress.id, id);
    }
    this.find(properties.networkSecurityGroup.id, id);
  }

  made_networkInterfaces({ properties }) {
    for (const { properties: own } of properties.ipConfigurations)
      own.privateIPAddress = '10.0.0.4';
  }

  made_publicIPAddresses({ properties }) {
    properties.ipAddress = '20.1.2.3';
  }

  check_virtualMachines({ properties }, id) {
    const { hardwareProfile, storageProfile, osProfile, networkProfile } = properties;
    if (!SIZES[hardwareProfile.vmSize])
      throw new Refusal(
        400,
        'InvalidParameter',
        `The value ${hardwareProfile.vmSize} of vmSize is invalid.`,
      );
    for (const own of networkProfile.networkInterfaces) this.find(own.id, id);
    const { id: own, publisher, offer, sku } = storageProfile.imageReference;
    const sold = MARKET.find((one) => same(one.slice(0, 3), [publisher, offer, sku]));
    if (own ? !this.find(own, id) : !sold)
      throw new Refusal(404, 'PlatformImageNotFound', 'The platform image is not available.');
    const linux = osProfile.linuxConfiguration;
    const keys = linux?.ssh?.publicKeys || [];
    if (!osProfile.adminPassword && !(linux?.disablePasswordAuthentication && keys.length))
      throw new Refusal(
        400,
        'InvalidParameter',
        "Required parameter 'adminPassword' is missing (null).",
      );
    for (const { path, keyData } of keys) {
      if (
        path !== `/home/${osProfile.adminUsername}/.ssh/authorized_keys` ||
        !/^ssh-(rsa|ed25519) \S+/.test(keyData)
      )
        throw new Refusal(400, 'InvalidParameter', 'The SSH key is invalid.');
    }
  }

  made_virtualMachines(made, group) {
    made.power = 'running';
    const { osDisk } = made.properties.storageProfile;
    const id = `/subscriptions/${SUBSCRIPTION}/resourceGroups/${group}/providers/Microsoft.Compute/disks/${made.name}_OsDisk_1`;
    const disk = {
      id,
      name: last(id),
      type: 'Microsoft.Compute/disks',
      location: made.location,
      properties: {},
    };
    this.resources.set(id.toLowerCase(), disk);
    osDisk.managedDisk = { ...osDisk.managedDisk, id };
  }

  gone_virtualMachines({ properties }) {
    const { osDisk } = properties.storageProfile;
    if (osDisk.deleteOption === 'Delete')
      this.resources.delete(osDisk.managedDisk?.id.toLowerCase());
  }

  /** Refuses to remove what something else is made with. */
  #unused(id, code) {
    const needle = JSON.stringify(id).slice(1, -1).toLowerCase();
    for (const other of this.resources.values()) {
      if (same(other.id, id)) continue;
      if (JSON.stringify(other.properties).toLowerCase().includes(needle))
        throw new Refusal(400, code, `${last(id)} is in use by ${other.name}.`);
    }
  }

  drop_networkInterfaces({ id }) {
    this.#unused(id, 'NicInUse');
  }

  drop_publicIPAddresses({ id }) {
    this.#unused(id, 'PublicIPAddressCannotBeDeleted');
  }

  drop_virtualNetworks({ id }) {
    this.#unused(id, 'InUseSubnetCannotBeDeleted');
  }

  drop_networkSecurityGroups({ id }) {
    this.#unused(id, 'InUseNetworkSecurityGroupCannotBeDeleted');
  }

  check_images({ properties }, id) {
    const server = this.find(properties.sourceVirtualMachine.id, id);
    if (!server.generalized)
      throw new Refusal(409, 'OperationNotAllowed', 'The source is not generalized.');
  }

  made_images({ properties }) {
    const { imageReference } = this.find(properties.sourceVirtualMachine.id, 'it').properties
      .storageProfile;
    const sold = MARKET.find(([publisher]) => same(publisher, imageReference.publisher));
    properties.storageProfile = { osDisk: { osType: sold?.[4] || 'Linux' } };
  }

  act(id, action) {
    const server = this.resources.get(id.toLowerCase());
    if (!server)
      throw new Refusal(404, 'ResourceNotFound', `The Resource '${last(id)}' was not found.`);
    if (action === 'generalize') {
      if (server.power !== 'deallocated')
        throw new Refusal(409, 'OperationNotAllowed', 'The server must be deallocated first.');
      server.generalized = true;
      return { status: 200 };
    }
    const power = {
      start: 'running',
      restart: 'running',
      powerOff: 'stopped',
      deallocate: 'deallocated',
    }[action];
    if (!power) throw new Refusal(404, 'NotFound', `There is no action ${action}.`);
    if (server.generalized && power === 'running')
      throw new Refusal(409, 'OperationNotAllowed', 'The server is generalized.');
    return this.async(
      this.start('virtualMachines', () => {
        server.power = power;
      }),
      { status: 202 },
    );
  }
}

/** Starts one. `options` make a client of it: those of a service principal. */
async function start() {
  const manager = new Manager();
  const server = http.createServer(async (req, res) => {
    const body = Buffer.concat(await req.toArray()).toString();
    const { method, url, headers } = req;
    let reply;
    try {
      reply = manager.handle({ method, url, headers, body });
    } catch (error) {
      const status = error.status ?? 500;
      reply = {
        status,
        body: { error: { code: error.code ?? 'InternalServerError', message: error.message } },
      };
    }
    const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? '');
    res.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
    res.end(reply.body === undefined ? undefined : text);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const host = `127.0.0.1:${server.address().port}`;
  manager.url = `http://${host}`;
  manager.options = {
    provider: 'azure',
    subscriptionId: SUBSCRIPTION,
    tenantId: TENANT,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    authorityHost: manager.url,
    protocol: 'http://',
    serversUrl: host,
    location: 'westeurope',
    operationInterval: 1,
  };
  manager.close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return manager;
}

module.exports = { SUBSCRIPTION, start };
