import { readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import whole from './manifest.json' with { type: 'json' };
import { background } from './tools/background.ts';

/** The background is built by itself, and then put into the manifest. */
const {
  background: { service_worker: worker },
  ...manifest
} = whole;

/** The extension's own documents. */
const TESTS = ['src/**/*.test.ts', 'test/unit/**/*.test.ts', 'test/desk/**/*.test.ts'];
/** Tests that need a process's modules for themselves. */
const APART = '**/*.apart.test.ts';
const PAGES = ['panel', 'studio', 'approvals', 'records', 'welcome'];

/** Firefox has an event page instead of a service worker, and a sidebar instead of a side panel. */
function firefoxManifest() {
  const { minimum_chrome_version, externally_connectable, storage, side_panel, ...shared } = manifest;
  const { _execute_action: open, ...commands } = manifest.commands;
  return {
    ...shared,
    permissions: shared.permissions.filter((name) => name !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.icons,
      open_at_install: false,
    },
    commands: { ...commands, _execute_sidebar_action: open },
    browser_specific_settings: {
      gecko: {
        id: 'plainspoken@plainspoken.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Chromium reads from a file what an administrator may set; nothing imports it, so it has to be told to the bundler. */
function managedSchema(): Plugin {
  const fileName = manifest.storage.managed_schema;
  return {
    name: 'managed-schema',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName, 'utf8') });
    },
  };
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  return {
    plugins: [
      crx({
        manifest: (firefox ? firefoxManifest() : manifest) as never,
        browser: firefox ? 'firefox' : 'chrome',
      }),
      background(worker, firefox),
      ...(firefox ? [] : [managedSchema()]),
    ],
    build: {
      outDir: `dist/${firefox ? 'firefox' : 'chrome'}`,
      // Unit tests build nothing, and what was built may be in use.
      emptyOutDir: mode !== 'test',
      target: 'es2023',
      sourcemap: false,
      modulePreload: false,
      rollupOptions: { input: Object.fromEntries(PAGES.map((page) => [page, `src/${page}/index.html`])) },
    },
    // A busy machine may be slow; no test waits for a time.
    test: {
      testTimeout: 60_000,
      hookTimeout: 60_000,
      projects: [
        // No test changes what others import, and loading the policy anew for each file takes longer than most tests.
        { extends: true, test: { name: 'together', include: TESTS, exclude: [APART], isolate: false } },
        // But those that put something in the place of what is imported.
        { extends: true, test: { name: 'apart', include: [APART], isolate: true } },
      ],
      // Node.js has the browser's WebSocket from 22 on without being asked.
      execArgv: ['--experimental-websocket', '--disable-warning=ExperimentalWarning'],
    },
  };
});
