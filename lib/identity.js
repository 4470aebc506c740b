'use strict';

/** A client's own identity class, given as option `identity`. */

/** Logs in by the app's identity object: its token, and the URL that it finds for the service. */
function authorize(client, wanted) {
  if (typeof client._identity?.authorize !== 'function') {
    const Identity = client.config.identity;
    client._identity = new Identity({ ...client.config, url: client.authUrl });
  }
  const identity = client._identity;
  return new Promise((resolve, reject) => {
    identity.authorize((error) => {
      if (error) return reject(error);
      try {
        const { token } = identity;
        resolve({
          id: token.id,
          expires: token.expires === undefined ? null : new Date(token.expires).getTime(),
          serviceUrl: identity.getServiceEndpointUrl(wanted),
        });
      } catch (cause) {
        reject(cause);
      }
    });
  });
}

module.exports = { authorize };
