'use strict';

// Certificates of every kind for tests, made by the `openssl` command in a folder of their own.

const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const available = spawnSync('openssl', ['version']).status === 0;

const HERE = 'subjectAltName=DNS:localhost,IP:127.0.0.1';

/**
 * Makes the certificates: each is `{ key, cert }` in PEM, `cert` with the chain that its server sends.
 *
 *     ca             an authority
 *     good           for localhost and 127.0.0.1, by the authority
 *     lower          the same, by an intermediate authority that the server sends
 *     lost           the same, but the server does not send the intermediate
 *     whole          the same, and the server sends the authority as well
 *     own            self-signed, as `openssl req -x509` makes it
 *     expired        by the authority, over since long ago
 *     elsewhere      by the authority, for example.org
 *     common         by the authority, no alternative names, common name localhost
 */
function certificates() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'certificates-'));
  const at = (name) => path.join(folder, name);
  const openssl = (...args) => execFileSync('openssl', args, { stdio: 'pipe', cwd: folder });
  const key = (name) => {
    openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', `${name}.key`);
    return name;
  };
  const read = (name) => fs.readFileSync(at(name), 'utf8');

  const root = (name, subject, ...extensions) => {
    key(name);
    const more = extensions.flatMap((extension) => ['-addext', extension]);
    const about = ['-subj', `/CN=${subject}`, '-days', '3650', ...more];
    openssl('req', '-x509', '-new', '-key', `${name}.key`, '-out', `${name}.crt`, ...about);
    return { key: read(`${name}.key`), cert: read(`${name}.crt`) };
  };

  // `openssl ca` is the one command that lets a certificate end in the past.
  const signed = (name, by, subject, extensions, dates = []) => {
    key(name);
    fs.writeFileSync(at('index.txt'), '');
    const config = [
      '[ca]\ndefault_ca = own',
      '[own]\ndatabase = index.txt\nnew_certs_dir = .\ndefault_md = sha256\ndefault_days = 3650',
      'policy = any\nrand_serial = yes\nunique_subject = no',
      '[any]\ncommonName = supplied',
      '[extensions]',
      'authorityKeyIdentifier = keyid',
      ...extensions.map((extension) => extension.replace('=', ' = ')),
    ];
    fs.writeFileSync(at('ca.cnf'), config.join('\n'));
    openssl('req', '-new', '-key', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${subject}`);
    const files = ['-in', `${name}.csr`, '-out', `${name}.crt`];
    const signer = ['-cert', `${by}.crt`, '-keyfile', `${by}.key`, '-extensions', 'extensions'];
    openssl('ca', '-batch', '-notext', '-config', 'ca.cnf', ...signer, ...files, ...dates);
    return { key: read(`${name}.key`), cert: read(`${name}.crt`) };
  };

  try {
    const ca = root('ca', 'Test Authority', 'keyUsage=critical,keyCertSign');
    const good = signed('good', 'ca', 'localhost', [HERE]);
    const middle = signed('middle', 'ca', 'Test Middle', [
      'basicConstraints=critical,CA:TRUE',
      'keyUsage=critical,keyCertSign',
      'subjectKeyIdentifier=hash',
    ]);
    const lost = signed('lower', 'middle', 'localhost', [HERE]);
    const past = ['-startdate', '20200101000000Z', '-enddate', '20200201000000Z'];
    return {
      ca,
      good,
      lost,
      lower: { ...lost, cert: lost.cert + middle.cert },
      whole: { ...lost, cert: lost.cert + middle.cert + ca.cert },
      own: root('own', 'localhost', HERE),
      expired: signed('expired', 'ca', 'localhost', [HERE], past),
      elsewhere: signed('elsewhere', 'ca', 'example.org', ['subjectAltName=DNS:example.org']),
      common: signed('common', 'ca', 'localhost', ['keyUsage=digitalSignature']),
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { available, certificates };
