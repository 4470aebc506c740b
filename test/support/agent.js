'use strict';

// An SSH agent of the tests' own, after draft-ietf-sshm-ssh-agent: it lists its keys and signs with them.

const crypto = require('node:crypto');
const { once } = require('node:events');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');

const string = (bytes) => {
  const data = Buffer.from(bytes);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, data]);
};

/** A number as SSH writes it: the first bit is its sign. */
const number = (bytes) => {
  let at = 0;
  while (at < bytes.length - 1 && bytes[at] === 0) at += 1;
  const rest = bytes.subarray(at);
  return string(rest[0] & 0x80 ? Buffer.concat([Buffer.from([0]), rest]) : rest);
};

const CURVES = { 'P-256': 'nistp256', 'P-384': 'nistp384' };

/** A public key in SSH's wire format. */
function wire(publicKey) {
  const jwk = publicKey.export({ format: 'jwk' });
  const bytes = (field) => Buffer.from(jwk[field], 'base64url');
  if (jwk.kty === 'RSA')
    return Buffer.concat([string('ssh-rsa'), number(bytes('e')), number(bytes('n'))]);
  if (jwk.kty === 'OKP') return Buffer.concat([string('ssh-ed25519'), string(bytes('x'))]);
  const curve = CURVES[jwk.crv];
  const point = Buffer.concat([Buffer.from([4]), bytes('x'), bytes('y')]);
  return Buffer.concat([string(`ecdsa-sha2-${curve}`), string(curve), string(point)]);
}

function sign(key, data, flags) {
  const kind = key.asymmetricKeyType;
  if (kind === 'ed25519')
    return Buffer.concat([string('ssh-ed25519'), string(crypto.sign(null, data, key))]);
  if (kind === 'rsa') {
    const [name, hash] = flags & 2 ? ['rsa-sha2-256', 'sha256'] : ['ssh-rsa', 'sha1'];
    return Buffer.concat([string(name), string(crypto.sign(hash, data, key))]);
  }
  const both = crypto.sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' });
  const [r, s] = [both.subarray(0, both.length / 2), both.subarray(both.length / 2)].map(number);
  return Buffer.concat([string('ecdsa-sha2-nistp256'), string(Buffer.concat([r, s]))]);
}

const FAILURE = Buffer.from([5]);

/**
 * Starts an agent with these key pairs (of `crypto.generateKeyPairSync`).
 *
 * @returns `socket`, its path; `lines`: the public keys as `authorized_keys` has them; `lock()`; `close()`
 */
async function agent(pairs) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pkgcloud-agent-'));
  const socket = path.join(folder, 'agent');
  const keys = pairs.map(({ publicKey, privateKey }) => ({ blob: wire(publicKey), privateKey }));
  let locked = false;

  function answer(request) {
    if (request[0] === 11) {
      const count = Buffer.alloc(4);
      count.writeUInt32BE(keys.length);
      const all = keys.map(({ blob }) => Buffer.concat([string(blob), string('a comment')]));
      return Buffer.concat([Buffer.from([12]), count, ...all]);
    }
    if (request[0] !== 13 || locked) return FAILURE;
    const size = request.readUInt32BE(1);
    const blob = request.subarray(5, 5 + size);
    const length = request.readUInt32BE(5 + size);
    const data = request.subarray(9 + size, 9 + size + length);
    const found = keys.find((key) => key.blob.equals(blob));
    if (!found) return FAILURE;
    const signature = sign(found.privateKey, data, request.readUInt32BE(9 + size + length));
    return Buffer.concat([Buffer.from([14]), string(signature)]);
  }

  const server = net.createServer((connection) => {
    let got = Buffer.alloc(0);
    connection.on('error', () => {});
    connection.on('data', (data) => {
      got = Buffer.concat([got, data]);
      if (got.length < 4 || got.length < 4 + got.readUInt32BE(0)) return;
      connection.write(string(answer(got.subarray(4, 4 + got.readUInt32BE(0)))));
      got = got.subarray(4 + got.readUInt32BE(0));
    });
  });
  await once(server.listen(socket), 'listening');
  return {
    socket,
    lines: keys.map(
      ({ blob }) => `${blob.subarray(4, 4 + blob.readUInt32BE(0))} ${blob.toString('base64')} a`,
    ),
    lock() {
      locked = true;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      await closed;
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

module.exports = { agent };
