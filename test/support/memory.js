'use strict';

// A cloud in memory, for a mock server: Neutron, Cinder, Heat, Trove, Poppy, Cloud DNS and Cloud Load Balancers, as much
// of each as the example programs need.

const missing = { status: 404, body: { itemNotFound: { code: 404, message: 'not found' } } };

/** Kinds of things that are made, listed, changed and deleted by their ids. `make` adds what a server would. */
const PLAIN = {
  '/network/v2.0/networks': { one: 'network', make: () => ({ status: 'ACTIVE', subnets: [] }) },
  '/network/v2.0/subnets': {
    one: 'subnet',
    make: ({ cidr }) => ({ gateway_ip: cidr.replace(/0\/\d+$/, '1'), enable_dhcp: true }),
  },
  '/network/v2.0/ports': {
    one: 'port',
    make: () => ({ status: 'DOWN', fixed_ips: [{ ip_address: '10.42.0.7' }] }),
  },
  '/network/v2.0/security-groups': {
    one: 'security_group',
    make: () => ({ security_group_rules: [{ id: 'egress', direction: 'egress' }] }),
  },
  '/network/v2.0/security-group-rules': { one: 'security_group_rule', make: () => ({}) },
  '/volume/volumes': { one: 'volume', make: () => ({ status: 'available', attachments: [] }) },
  '/volume/snapshots': { one: 'snapshot', make: () => ({ status: 'available', size: 1 }) },
  '/database/instances': {
    one: 'instance',
    make: ({ databases = [] }) => ({ status: 'ACTIVE', databases, links: [], volume: { size: 1 } }),
  },
  '/lb/loadbalancers': {
    one: 'loadBalancer',
    many: 'loadBalancers',
    make: ({ nodes }) => ({
      status: 'ACTIVE',
      nodes: nodes.map((node, i) => ({ id: i + 1, status: 'ONLINE', ...node })),
      virtualIps: [{ id: 1, address: '192.0.2.9', type: 'PUBLIC', ipVersion: 'IPV4' }],
    }),
  },
};

/** A function that answers requests; `catalog`, below, says where its services are. */
function memory() {
  const all = Object.fromEntries(Object.keys(PLAIN).map((root) => [root, new Map()]));
  let last = 0;

  function plain({ method, path, body }) {
    const root = Object.keys(PLAIN).find((it) => path === it || path.startsWith(`${it}/`));
    if (!root) return undefined;
    const { one, many = `${one}s`, make } = PLAIN[root];
    const things = all[root];
    const [id, part, name] = path
      .slice(root.length + 1)
      .split('/')
      .map(decodeURIComponent);
    const document = body ? JSON.parse(body) : {};
    if (!id && method === 'POST') {
      const given = document[one] ?? document;
      const made = { id: String(++last), ...given, ...make(given) };
      things.set(made.id, made);
      return { status: 200, body: { [one]: made } };
    }
    if (!id || id === 'detail') return { [many]: [...things.values()] };
    const thing = things.get(id);
    if (!thing) return missing;
    if (part) return within(thing, part, name, method, document);
    if (method === 'DELETE') return things.delete(id) && { status: 202 };
    if (method === 'PUT') Object.assign(thing, document[one]);
    return { [one]: thing };
  }

  /** The users of an instance, its databases, the nodes of a balancer. */
  function within(thing, part, name, method, document) {
    const list = (thing[part] ??= []);
    if (method === 'POST') list.push(...document[part]);
    if (method === 'PUT')
      Object.assign(
        list.find(({ id }) => String(id) === name),
        document.node,
      );
    if (method !== 'GET') return { status: 202 };
    return { [part]: list };
  }

  const stacks = new Map();

  function heat({ method, path, body }) {
    const [kind, name, , part] = path.split('/').slice(2);
    if (kind === 'validate') return { Description: 'a word by chance', Parameters: {} };
    if (method === 'POST') {
      const { stack_name: own } = JSON.parse(body);
      const href = `/heat/stacks/${own}/${own}-id`;
      stacks.set(own, {
        id: `${own}-id`,
        stack_name: own,
        stack_status: 'CREATE_COMPLETE',
        outputs: [{ output_key: 'word', output_value: 'abcdefgh' }],
        links: [{ rel: 'self', href }],
      });
      return { status: 201, body: { stack: { id: `${own}-id`, links: [{ rel: 'self', href }] } } };
    }
    const stack = stacks.get(name?.replace(/-id$/, ''));
    if (!stack) return missing;
    if (method === 'DELETE') return stacks.delete(stack.stack_name) && { status: 204 };
    if (part === 'resources') {
      const word = { resource_name: 'word', resource_type: 'OS::Heat::RandomString' };
      return { resources: [{ ...word, resource_status: 'CREATE_COMPLETE', links: [] }] };
    }
    return { stack };
  }

  const jobs = new Map();
  const records = new Map();

  function dns({ method, path, body }) {
    const [kind, id, part, name] = path.split('/').slice(2).map(decodeURIComponent);
    const job = (response) => {
      const jobId = `job-${++last}`;
      jobs.set(jobId, { jobId, status: 'COMPLETED', response });
      return { status: 202, body: { jobId, status: 'RUNNING' } };
    };
    if (kind === 'status') return jobs.get(id) ?? missing;
    const document = body ? JSON.parse(body) : {};
    if (!id && method === 'DELETE') return job({});
    if (!id) return job({ domains: document.domains.map((zone) => ({ id: ++last, ...zone })) });
    if (part === 'export') return job({ id, contents: 'www 3600 IN A 192.0.2.2' });
    if (method === 'GET') return { records: [...records.values()] };
    const changed = document.records ?? (name ? [{ ...document, id: name }] : []);
    for (const record of changed) {
      const whole = { ...records.get(record.id), ...record, id: record.id ?? `A-${++last}` };
      records.set(whole.id, whole);
    }
    return job({ records: [...records.values()] });
  }

  const services = new Map();

  function poppy({ method, path, body, headers }) {
    const [kind, id, part] = path.split('/').slice(2);
    if (kind === 'flavors') return { flavors: [{ id: 'cdn', providers: [], links: [] }] };
    if (!id && method === 'POST') {
      const made = { id: `site-${++last}`, status: 'deployed', caching: [], ...JSON.parse(body) };
      services.set(made.id, made);
      const location = `http://${headers.host}/cdn/services/${made.id}`;
      return { status: 202, headers: { location } };
    }
    if (!id) return { services: [...services.values()] };
    const service = services.get(id);
    if (!service) return missing;
    if (part) return { status: 202 };
    if (method === 'DELETE') return services.delete(id) && { status: 202 };
    if (method === 'PATCH') {
      for (const { path: pointer, value } of JSON.parse(body)) {
        const [, field, at] = pointer.split('/');
        if (at === undefined) service[field] = value;
        else service[field].splice(at === '-' ? service[field].length : Number(at), 0, value);
      }
      return { status: 202 };
    }
    return service;
  }

  return (request) => {
    const { path } = request;
    if (path.startsWith('/cdn/')) return poppy(request);
    if (path.startsWith('/heat/')) return heat(request);
    if (path.startsWith('/dns/')) return dns(request);
    if (path === '/volume/types') return { volume_types: [{ id: '1', name: 'SSD' }] };
    if (path === '/database/flavors')
      return { flavors: [{ id: 1, name: 'small', ram: 512, links: [] }] };
    return plain(request) ?? missing;
  };
}

const catalog = {
  network: '/network',
  volume: '/volume',
  orchestration: '/heat',
  cdn: '/cdn',
  'rax:cdn': '/cdn',
  database: '/database',
  'rax:dns': '/dns',
  'rax:database': '/database',
  'rax:load-balancer': '/lb',
  compute: '/nova',
};

module.exports = { catalog, memory };
