import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { bundle } from './serve/bundle.ts';
import { makeCertificate } from './serve/certificate.ts';
import { contentSecurityPolicy } from './serve/csp.ts';
import { pageOfHost } from './serve/hosts.ts';
import { loadPages, type Served } from './serve/pages.ts';

export { hostRules } from './serve/hosts.ts';
export { startProxy } from './serve/proxy.ts';

/** A running practice server. */
export interface Practice {
  port: number;
  /** The certificate's pin, for Chromium's `--ignore-certificate-errors-spki-list`. */
  pin: string;
  stop(): Promise<void>;
}

/** Builds the practice pages if need be and serves them on 127.0.0.1 under the networks' own addresses. */
export async function startPractice(options: { port?: number } = {}): Promise<Practice> {
  const [files, certificate] = await Promise.all([bundle().then(loadPages), makeCertificate()]);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) =>
    answer(files, request, response),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    pin: certificate.pin,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page that may not be stored is not kept for the way back either; `?cache=keep` allows both. */
function freshness({ searchParams }: URL): string {
  return searchParams.get('cache') === 'keep' ? 'no-cache' : 'no-store';
}

/** Bundle files by path; every other path is the page of the host, as a single-page site does it. */
function answer(files: Map<string, Served>, request: IncomingMessage, response: ServerResponse): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const page = pageOfHost[host];
  if (!page || !URL.canParse(request.url ?? '', `https://${host}`)) {
    response.writeHead(404).end();
    return;
  }
  const url = new URL(request.url ?? '', `https://${host}`);
  const asset = url.pathname.startsWith('/assets/');
  const file = files.get(asset ? url.pathname : `/${page}/index.html`);
  if (!file || url.pathname === '/favicon.ico') {
    response.writeHead(404).end();
    return;
  }
  const csp = contentSecurityPolicy(page, url.searchParams.get('csp'));
  response.writeHead(200, {
    'content-type': file.type,
    'cache-control': asset ? 'max-age=31536000, immutable' : freshness(url),
    'x-content-type-options': 'nosniff',
    ...(csp && !asset ? { 'content-security-policy': csp } : {}),
  });
  response.end(file.body);
}
