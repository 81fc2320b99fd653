import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Every folder with an index.html is one page of the bundle. */
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => `${root}${path}`);

/** The practice pages as one bundle; readable, since people look into it with the developer tools. */
export default defineConfig({
  root,
  logLevel: 'warn',
  // Draft.js comes from the time when bundlers supplied Node's `global`.
  define: { global: 'globalThis' },
  build: {
    outDir: fileURLToPath(new URL('../../out/practice', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: 'chrome137',
    minify: false,
    // The polyfill would be an inline script in some setups; the pages forbid those.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    rollupOptions: { input: pages },
  },
});
