'use strict';

// A registry on loopback that has nothing but this package, its compiled packages and what it depends on, as `npm run
// pack` has left them: what `npm install` does with them is what it will do when they are published.

const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { once } = require('node:events');
const { DIST } = require('../../scripts/pack.js');
const { npm, root } = require('../../scripts/run.js');

/** Packages that ours depends on, packed from this folder's own `node_modules`. */
function dependencies() {
  const { dependencies } = require('../../package.json');
  return Object.keys(dependencies).map((name) => {
    const folder = path.join(root, 'node_modules', name);
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', DIST, folder];
    const said = JSON.parse(execFileSync(...npm(args), { encoding: 'utf8', stdio: 'pipe' }));
    const { filename } = Object.values(said)[0];
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { name, file: filename, manifest };
  });
}

/**
 * Starts it.
 *
 * @param {(pkg: object) => object} [change]  what it says of a package instead: `{ name, file, manifest }`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
async function startRegistry(change = (pkg) => pkg) {
  const ours = JSON.parse(fs.readFileSync(path.join(DIST, 'packages.json'), 'utf8'));
  const packages = new Map([...ours, ...dependencies()].map(change).map((pkg) => [pkg.name, pkg]));

  const server = http.createServer((req, res) => {
    const [name, tarball] = decodeURIComponent(req.url.slice(1)).split('/-/');
    const pkg = packages.get(name);
    if (pkg === undefined || (tarball && pkg.file === undefined)) {
      res.writeHead(404, { 'content-type': 'application/json' });
      return res.end('{"error":"not found"}');
    }
    const bytes = pkg.file === undefined ? '' : fs.readFileSync(path.join(DIST, pkg.file));
    if (tarball) return res.end(bytes);
    const { version } = pkg.manifest;
    const dist = {
      tarball: `${url}/${name}/-/${path.basename(name)}-${version}.tgz`,
      integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
      shasum: createHash('sha1').update(bytes).digest('hex'),
    };
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(
      JSON.stringify({
        name,
        'dist-tags': { latest: version },
        versions: { [version]: { ...pkg.manifest, dist } },
      }),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

module.exports = { startRegistry };
