'use strict';

/**
 * Creates a zone with a record, changes the record, and deletes both.
 *
 *     node examples/rackspace/dns.js        with RACKSPACE_USERNAME, RACKSPACE_API_KEY and RACKSPACE_REGION in the environment
 */

const pkgcloud = require('../../index.js');
const { optionsFor } = require('../clouds.js');

const client = pkgcloud.dns.createClient(optionsFor('rackspace'));

async function main() {
  const zone = await client.createZone({
    name: 'pkgcloud-example.com',
    email: 'admin@pkgcloud-example.com',
    ttl: 3600,
  });
  try {
    const record = await client.createRecord(zone, {
      name: 'www.pkgcloud-example.com',
      type: 'A',
      data: '192.0.2.1',
    });
    record.data = '192.0.2.2';
    await client.updateRecord(zone, record);
    for (const one of await client.getRecords(zone)) console.log(one.type, one.name, one.data);
    console.log(await client.exportZone(zone));
  } finally {
    await client.deleteZone(zone);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
