import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build, type Plugin } from 'vite';

const FILE = 'worker.js';

/**
 * Builds the background into one plain script. Chromium keeps what it has compiled of a service worker's script, but
 * nothing of its modules: they would cost more than a tenth of a second each time the worker wakes.
 */
export function background(entry: string, firefox: boolean): Plugin & CrxPlugin {
  return {
    name: 'background',
    enforce: 'post',
    async generateBundle({ minify }) {
      const { target } = this.environment.config.build;
      const built = await build({
        configFile: false,
        logLevel: 'error',
        build: {
          write: false,
          target,
          rollupOptions: { input: entry, output: { format: 'iife', entryFileNames: FILE, minify } },
        },
      });
      const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
      if (script?.type !== 'chunk') throw new Error(`${entry} has no script.`);
      this.emitFile({ type: 'asset', fileName: FILE, source: script.code });
    },
    renderCrxManifest: (manifest) => ({
      ...manifest,
      background: firefox ? { scripts: [FILE] } : { service_worker: FILE },
    }),
  };
}
