import { defineConfig } from 'vitest/config';

/** End-to-end tests: each file has a browser of its own, and no test is tried twice. */
export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['**/*.e2e.ts'],
    globalSetup: ['support/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
    // Node.js has the browser's WebSocket from 22 on without being asked.
    execArgv: ['--experimental-websocket', '--disable-warning=ExperimentalWarning'],
    maxWorkers: 2,
    reporters: ['verbose'],
  },
});
