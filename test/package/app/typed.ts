import pkgcloud, { storage } from 'pkgcloud';

const client = storage.createClient({ provider: 'filesystem', root: process.argv[2] ?? '.' });

async function names(): Promise<string[]> {
  const container = await client.createContainer('typed');
  const file = await client.upload({ container, remote: 'a.txt' }).end('text').promise();
  const size: number = file.size;
  const files = await client.getFiles(container);
  await client.destroyContainer(container);
  return [...files.map(({ name }) => name), String(size)];
}

/** Is only compiled: what must not be. */
export function refused(): void {
  // @ts-expect-error a client needs to know its provider
  pkgcloud.storage.createClient({ root: '.' });
  // @ts-expect-error a number is no name of a container
  client.getFiles(true);
}

names().then((all) => console.log(all.join() === 'a.txt,4' ? 'fine' : all));
