import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { NATS_SERVER, need } from '../programs.ts';
import { encodeAccounts, type Revoked } from './accounts.ts';
import type { Seeds } from './keys.ts';

/** A running nats-server on this machine. */
export interface Server {
  /** "ws://127.0.0.1:…" */
  readonly address: string;
  /** Settles when the process has ended, with what it wrote last. */
  readonly ended: Promise<string>;
  /** Lets it end in order. */
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** In bytes; a signed policy may have a megabyte, and headers come with it. */
const LARGEST_MESSAGE = 2 * 1024 * 1024;

/** In seconds. */
const SIGN_IN_WITHIN = 10;

/** Starts a server whose state lives in `folder`, and resolves when it takes connections. Only this machine can reach it. */
export async function startServer(
  folder: string,
  seeds: Seeds,
  port: number,
  revoked: Revoked = {},
): Promise<Server> {
  await mkdir(`${folder}/store`, { recursive: true, mode: 0o700 });
  await demandFree(port);
  const path = `${folder}/nats-server.conf`;
  await writeFile(path, await configuration(folder, seeds, port, revoked), { mode: 0o600 });
  const child = spawn(need(NATS_SERVER), ['--config', path], { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk).slice(-8_000);
  });
  const ended = once(child, 'exit').then(() => words);
  if (!(await answers(port, child))) throw new Error(`nats-server did not start.\n${words}`);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return {
    address: `ws://127.0.0.1:${port}`,
    ended,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

async function demandFree(port: number): Promise<void> {
  const probe = createServer().listen(port, '127.0.0.1');
  await once(probe, 'listening').catch(() => {
    throw new Error(`Port ${port} is taken. Is a desk open already? If not, choose another with --port.`);
  });
  await new Promise((resolve) => probe.close(resolve));
}

/** Knocks until the door opens or the process has gone. */
async function answers(port: number, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

async function configuration(folder: string, seeds: Seeds, port: number, revoked: Revoked): Promise<string> {
  const { operator, accounts, systemAccount } = await encodeAccounts(seeds, revoked);
  const preload = Object.entries(accounts).map(([key, jwt]) => `  ${key}: ${jwt}`);
  return [
    'server_name: plainspoken',
    'listen: "127.0.0.1:-1"',
    `max_payload: ${LARGEST_MESSAGE}`,
    'max_connections: 20000',
    // A slow machine needs a while to sign what it signs in with.
    `authorization { timeout: ${SIGN_IN_WITHIN} }`,
    `websocket { listen: "127.0.0.1:${port}", no_tls: true }`,
    `jetstream { store_dir: ${JSON.stringify(`${folder}/store`)} }`,
    `operator: ${operator}`,
    `system_account: ${systemAccount}`,
    `resolver { type: full, dir: ${JSON.stringify(`${folder}/accounts`)} }`,
    'resolver_preload {',
    ...preload,
    '}',
    '',
  ].join('\n');
}
