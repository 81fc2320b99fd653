import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** One file of the bundle, held in memory so that a request can never reach the disk. */
export interface Served {
  type: string;
  body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads the bundle; the keys are URL paths below the server's root. */
export async function loadPages(folder: string): Promise<Map<string, Served>> {
  const files = new Map<string, Served>();
  for (const path of await readdir(folder, { recursive: true, encoding: 'utf8' })) {
    const type = types[extname(path)];
    if (type)
      files.set(`/${path.replaceAll('\\', '/')}`, { type, body: await readFile(`${folder}/${path}`) });
  }
  return files;
}
