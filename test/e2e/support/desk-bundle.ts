import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The adapters as one script that sets `desks`, to be run inside of the extension. */
export async function bundleDesks(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('desks.ts', import.meta.url)),
        formats: ['iife'],
        name: 'desks',
        fileName: 'desks',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('The desks were not built.');
  return `${result.output[0].code}\nglobalThis.desks = desks;`;
}
