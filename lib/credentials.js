'use strict';

/** Credentials that an app's own function or object fetches. */

/** Whether credentials have to be asked for: by calling a function, or by the methods of an object. */
function areFetched(credentials) {
  if (typeof credentials === 'function') return true;
  if (credentials === null || typeof credentials !== 'object') return false;
  return ['getToken', 'getPromise', 'get'].some((name) => typeof credentials[name] === 'function');
}

/**
 * What a call signs with: from a function, or from an object with `getPromise()` or `get(callback)`; an access token
 * for a scope from one with `getToken(scope)`.
 */
async function fetchCredentials(credentials, question) {
  if (typeof credentials.getToken === 'function') {
    const { token, expiresOnTimestamp } = (await credentials.getToken(question.scope)) || {};
    return { token, expiration: expiresOnTimestamp };
  }
  const found = await ask(credentials);
  const { accessKeyId, secretAccessKey, sessionToken, expiration, expireTime } = found || {};
  const until = expiration ?? expireTime;
  return {
    accessKeyId,
    secretAccessKey,
    sessionToken,
    expiration: until === undefined || until === null ? undefined : new Date(until).getTime(),
  };
}

async function ask(credentials) {
  if (typeof credentials === 'function') return credentials();
  if (typeof credentials.getPromise === 'function') await credentials.getPromise();
  else
    await new Promise((resolve, reject) => {
      credentials.get((error) => (error ? reject(error) : resolve()));
    });
  return credentials;
}

module.exports = { areFetched, fetchCredentials };
