'use strict';

// What the acceptance tests share: clients of the cloud under test, and patience with it.

const assert = require('node:assert/strict');
const { setTimeout: sleep } = require('node:timers/promises');

const pkgcloud = require('../../../index.js');
const config = require('./config.js');
const { recorded, uncalled } = require('../../support/record.js');

const options = config.options();

/** What `node:test` takes as its `skip`. */
const skip = options
  ? false
  : 'no cloud: set OS_CLOUD, or OS_AUTH_URL, OS_USERNAME, OS_PASSWORD and the rest';

/**
 * A client of one of the cloud's services.
 *
 * @param {string} service
 * @param {object} [more]  more options
 * @param {string} [by]    who answers, where that is another service
 */
const client = (service, more, by) =>
  recorded(
    pkgcloud.providers.openstack[service].createClient({ ...options, ...more }),
    'openstack',
    service,
    by,
  );

/** A name that nothing else in the cloud has. */
const unique = (kind) =>
  `acceptance-${kind}-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;

/** Asks again until the answer is right; after `seconds` the last answer is the error. */
async function eventually(ask, isRight, seconds = 180) {
  for (const end = Date.now() + seconds * 1000; ; await sleep(300)) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)} after ${seconds} s`);
  }
}

/** Asks again until the answer is not false. */
const until = (ask, seconds) => eventually(ask, Boolean, seconds);

/** Until a resource is gone. */
const gone = (get, seconds) =>
  until(
    () =>
      get().then(
        (model) => /deleted/i.test(model?.original?.status ?? ''),
        (error) => error.statusCode === 404 || Promise.reject(error),
      ),
    seconds,
  );

/** Runs what is to be done at the end, the last first, whatever becomes of it. */
function undoing() {
  const steps = [];
  const undo = (step) => steps.push(step);
  undo.all = async () => {
    for (const step of steps.reverse()) await step().catch(() => {});
  };
  return undo;
}

/** A request of the app's own: the body and the response. */
const request = (client, options) =>
  new Promise((resolve, reject) => {
    client._request(options, (error, ...values) => (error ? reject(error) : resolve(values)));
  });

/** For `assert.rejects`: an error with one of these statuses. */
const refused =
  (...statuses) =>
  (error) => {
    if (statuses.includes(error.statusCode)) return true;
    throw error;
  };

/** Skips a test of what the cloud lacks. */
function lacking(t, what) {
  lacks.push(what);
  t.skip(what);
}
const lacks = [];

/** A test that the others of the file have called every method of the service. */
const everyMethod = (service) => (t) => {
  if (lacks.length > 0) return t.skip(lacks.join(', '));
  assert.deepEqual(uncalled('openstack', service), []);
};

module.exports = {
  client,
  eventually,
  everyMethod,
  gone,
  lacking,
  options,
  pkgcloud,
  refused,
  request,
  skip,
  undoing,
  unique,
  until,
};
