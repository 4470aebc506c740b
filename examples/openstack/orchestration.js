'use strict';

/**
 * Creates a stack from a template, shows what it has made, and deletes it.
 *
 *     node examples/openstack/orchestration.js                         with what an openrc file sets in the environment
 *     node examples/openstack/orchestration.js --provider rackspace    with RACKSPACE_USERNAME, RACKSPACE_API_KEY and RACKSPACE_REGION
 */

const { setTimeout } = require('node:timers/promises');
const pkgcloud = require('../../index.js');
const { chosenOptions } = require('../clouds.js');

const client = pkgcloud.orchestration.createClient(chosenOptions('openstack'));

const template = {
  heat_template_version: '2015-04-30',
  description: 'a word by chance',
  resources: { word: { type: 'OS::Heat::RandomString', properties: { length: 8 } } },
  outputs: { word: { value: { get_attr: ['word', 'value'] } } },
};

async function main() {
  await client.validateTemplate(template);
  const stack = await client.createStack({ name: 'pkgcloud-example', timeout: 5, template });
  try {
    while (/_IN_PROGRESS$/.test(stack.status)) {
      await setTimeout(1000);
      await stack.refresh();
    }
    console.log(stack.name, stack.status, stack.outputs);
    for (const resource of await client.getResources(stack)) {
      console.log(resource.name, resource.type, resource.status);
    }
  } finally {
    await client.deleteStack(stack);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
