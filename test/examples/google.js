'use strict';

const gcs = require('../support/gcs.js');

module.exports = {
  'google/storage.js': {
    async serve(t) {
      const cloud = await gcs.start();
      t.after(() => cloud.stop());
      return {
        args: ['example-box'],
        env: {
          STORAGE_EMULATOR_HOST: cloud.url,
          GOOGLE_APPLICATION_CREDENTIALS: cloud.keyFilename,
        },
      };
    },
    prints: [
      /example-box is in US-CENTRAL1, as STANDARD/,
      /site\/index\.html is stored: \d+ bytes of text\/html/,
      /site\/code\.js: \d+ bytes\nsite\/index\.html: \d+ bytes/,
      /site\/code\.js is by me, last changed in \d{4}/,
      /it begins with 'use strict'/,
      /404: Not Found/,
      /all is gone/,
    ],
  },
};
