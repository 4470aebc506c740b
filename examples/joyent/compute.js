'use strict';

/**
 * A server of a Triton data center, from its creation to its end:
 *
 *     SDC_ACCOUNT=me SDC_URL=https://us-central-1.api.mnx.io SDC_IDENTITY=~/.ssh/id_ed25519 \
 *       node examples/joyent/compute.js
 *
 * SDC_PASSPHRASE opens an encrypted key. Without a flavor and an image of your choice (FLAVOR, IMAGE) it takes the
 * smallest package and the first image.
 */

const os = require('node:os');
const path = require('node:path');
const pkgcloud = require('../..');

const { env } = process;
const home = (file) => file.replace(/^~(?=\/)/, os.homedir());

async function main() {
  const client = pkgcloud.compute.createClient({
    provider: 'joyent',
    account: env.SDC_ACCOUNT,
    serversUrl: env.SDC_URL,
    identity: home(env.SDC_IDENTITY || path.join('~', '.ssh', 'id_rsa')),
    keyId: env.SDC_KEY_ID,
    passphrase: env.SDC_PASSPHRASE,
  });
  console.log(`CloudAPI ${await client.getVersion()}`);

  const flavors = await client.getFlavors();
  const images = await client.getImages();
  const flavor = env.FLAVOR || flavors.sort((a, b) => a.ram - b.ram)[0];
  const image = env.IMAGE || images[0];
  console.log(`${flavors.length} flavors, ${images.length} images`);

  const made = await client.createServer({ name: `hello-${Date.now()}`, flavor, image });
  console.log(`${made.name} (${made.id}) is ${made.status}`);
  try {
    const server = await made.setWait({ status: 'RUNNING' }, 2000, 300000);
    console.log(`${server.name} is ${server.status} at ${pkgcloud.compute.serverIp(server)}`);
  } finally {
    await client.destroyServer(made);
    console.log(`${made.name} is gone`);
  }
}

main().catch((error) => {
  console.error(error.result?.message ?? error.message);
  process.exitCode = 1;
});
