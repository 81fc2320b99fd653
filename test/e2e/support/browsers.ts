import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM, FIREFOX, need } from '../../../tools/programs.ts';
import { hostRules } from '../../practice/server.ts';

/** Where the built extension lies. */
export const dist = (name: string) => fileURLToPath(new URL(`../../../dist/${name}`, import.meta.url));

/** How Chromium names the built extension: by the folder that it was loaded from. */
export function chromiumId(): string {
  const hash = createHash('sha256').update(dist('chrome').replace(/\/$/, '')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A Chromium with the extension, in which the networks' addresses lead to the practice server. */
export async function launchChromium(
  practice: { port: number; pin: string },
  options: {
    headless?: boolean;
    extension?: boolean;
    args?: string[];
    folder?: string;
    /** Where it keeps what it has, to find it again when it comes back. */
    profile?: string;
    /** Extensions can be installed, updated and removed while it runs. */
    installs?: boolean;
  } = {},
): Promise<Browser> {
  const extension = options.folder ?? dist('chrome');
  const withExtension = options.extension ?? true;
  return puppeteer.launch({
    executablePath: need(CHROMIUM),
    headless: options.headless ?? true,
    defaultViewport: null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...(options.installs ? { pipe: true, enableExtensions: true } : {}),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      // Chromium's sandbox does not start for root, which is who runs it in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1280,900',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--host-resolver-rules=${hostRules(practice.port)}`,
      `--ignore-certificate-errors-spki-list=${practice.pin}`,
      ...(withExtension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(options.args ?? []),
    ],
  });
}

const firefoxes = new WeakSet<Browser>();

/** Whether this is one of the tests' Firefoxes. */
export const isFirefox = (browser: Browser) => firefoxes.has(browser);

/** The extension's host in the tests' Firefox, which would otherwise be drawn by chance. */
const FIREFOX_HOST = '6f1c2a34-1111-4222-8333-123456789abc';

/** Where the panel document lies in the tests' Firefox. */
export const FIREFOX_PANEL = `moz-extension://${FIREFOX_HOST}/src/panel/index.html`;

/** A Firefox with the extension, sent through a proxy that knows only the practice server. */
export async function launchFirefox(
  proxy: { port: number },
  env: Readonly<Record<string, string>> = {},
): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: need(FIREFOX),
    headless: true,
    acceptInsecureCerts: true,
    env: { ...process.env, ...env },
    defaultViewport: null,
    // Lets a test open the panel document as a tab.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'plainspoken@plainspoken.example': FIREFOX_HOST }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
      // Desks of the tests' own.
      'network.proxy.no_proxies_on': '127.0.0.1',
    },
  });
  firefoxes.add(browser);
  await browser.installExtension(dist('firefox'));
  return browser;
}
