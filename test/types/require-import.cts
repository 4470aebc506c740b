import pkgcloud = require('pkgcloud');

const client: pkgcloud.storage.Client = pkgcloud.storage.createClient({ provider: 'amazon' });
export const version: string = pkgcloud.version;
export { client };
