'use strict';

// The tests' own DigitalOcean finds what is wrong.

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { size } = require('./digitalocean/ocean.js');
const { checkAnswer, checkRequest } = require('./digitalocean/validate.js');

const headers = { authorization: 'Bearer t', 'content-type': 'application/json' };
const request = (line, body) => {
  const [method, url] = line.split(' ');
  const [path, query = ''] = url.split('?');
  return { method, path, query, headers, body: body ? JSON.stringify(body) : '' };
};
const droplet = { name: 'web', size: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64' };

describe('a request by the reference', () => {
  for (const [line, body] of [
    ['GET /v2/droplets?per_page=200&page=1'],
    ['GET /v2/images/ubuntu-24-04-x64'],
    ['DELETE /v2/images/7'],
    ['GET /v2/account/keys/aa:bb'],
    ['POST /v2/droplets', { ...droplet, ssh_keys: [1, 'aa:bb'] }],
    ['POST /v2/droplets/1/actions', { type: 'rename', name: 'x' }],
  ]) {
    it(`${line} is right`, () => assert.deepEqual(checkRequest(request(line, body)), []));
  }

  for (const [line, body, words] of [
    ['DELETE /images/7/destroy', undefined, /no such operation/],
    ['GET /v2/droplets/web', undefined, /droplet_id is not of type integer/],
    ['GET /v2/droplets?per_page=201', undefined, /per_page is too small or too big/],
    ['GET /v2/sizes?tag=x', undefined, /tag is not in the reference/],
    ['POST /v2/droplets', { name: 'web' }, /body.size is missing/],
    ['POST /v2/droplets', { ...droplet, ssh_keys: '1,2' }, /ssh_keys is not of type array/],
    ['POST /v2/droplets', { ...droplet, image: '7' }, /image/],
    ['POST /v2/droplets', { ...droplet, bogus: 1 }, /body.bogus is not in the reference/],
    ['POST /v2/account/keys', { name: 'k', ssh_pub_key: 'x' }, /public_key is missing/],
    ['GET /v2/sizes', { x: 1 }, /there is a body/],
  ]) {
    it(`${line} ${JSON.stringify(body) ?? ''} is wrong`, () =>
      assert.match(checkRequest(request(line, body)).join(), words));
  }

  it('has a token', () => {
    const complaints = checkRequest({ ...request('GET /v2/sizes'), headers: {} });
    assert.match(complaints.join(), /there is no token/);
  });
});

describe('an answer by the reference', () => {
  const list = { sizes: [size('s', 1, 1024)], links: { pages: {} }, meta: { total: 1 } };
  const check = (body, status) => checkAnswer(request('GET /v2/sizes'), { status, body });

  it('is right', () => {
    assert.deepEqual(check(list), []);
    assert.deepEqual(check({ id: 'not_found', message: 'x' }, 404), []);
    assert.deepEqual(checkAnswer(request('DELETE /v2/images/7'), { status: 204 }), []);
  });

  it('is wrong', () => {
    assert.match(check({ ...list, meta: {} }).join(), /meta.total is missing/);
    assert.match(check({ ...list, sizes: [{ slug: 1 }] }).join(), /slug is not of type string/);
    assert.match(check(list, 201).join(), /has status 201/);
    assert.match(check({ id: 'x' }, 404).join(), /message is missing/);
  });
});
