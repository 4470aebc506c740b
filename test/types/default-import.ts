import pkgcloud from 'pkgcloud';

const client: pkgcloud.storage.Client = pkgcloud.storage.createClient({ provider: 'amazon' });
export const version: string = pkgcloud.version;
export default client;
