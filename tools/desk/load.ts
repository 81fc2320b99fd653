import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cursor, Desk, Parcel } from '../../src/desk/desk.ts';
import { openNatsDesk } from '../../src/desk/nats/nats-desk.ts';
import { makeSeeds } from './keys.ts';
import { letIn } from './people.ts';
import { startServer } from './server.ts';
import { connectKeeper, setUpStreams } from './streams.ts';

const PUSHES = 5;
const POLICY_SIZE = 50_000;
/** In milliseconds; a desk that has not heard by then counts as having missed the burst. */
const PATIENCE = 20_000;
const TARGET = 3_000;
/** How many desks do something of their own at a time. */
const AT_ONCE = 50;

interface Tried {
  readonly desk: Desk;
  cursor: Cursor | null;
  readonly heard: Map<string, number>;
  readonly stop: () => Promise<void>;
}

/**
 * Opens so many desks as a browser does, pushes policies to them, and prints how long each push took to reach them. True
 * when 99 in 100 had it within three seconds and nobody lacks it after catching up.
 */
export async function tryLoad(count: number): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'plainspoken-load-'));
  const seeds = makeSeeds();
  const server = await startServer(folder, seeds, 4281);
  try {
    const keeper = await connectKeeper(server.address, seeds);
    await setUpStreams(keeper);
    const expires = Math.round(Date.now() / 1000) + 3600;
    const credentials = await letIn(seeds, 'author', expires);
    const supervisor = openNatsDesk({
      address: server.address,
      credentials: await letIn(seeds, 'supervisor', expires),
      role: 'supervisor',
    });
    const began = performance.now();
    const desks = await inRows(Array.from({ length: count }), () => open(server.address, credentials));
    say(`${count} desks were open after ${seconds(performance.now() - began)}.\n`);
    await supervisor.catchUp(null);
    let good = true;
    for (let push = 1; push <= PUSHES; push++) good = (await tryPush(push, supervisor, desks)) && good;
    await Promise.all(desks.map(({ stop }) => stop()));
    await keeper.close();
    return good;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function open(address: string, credentials: string): Promise<Tried> {
  const desk = openNatsDesk({ address, credentials, role: 'author' });
  const heard = new Map<string, number>();
  let opened: () => void = () => {};
  let refused: (error: Error) => void = () => {};
  const isOpen = new Promise<void>((resolve, reject) => {
    opened = resolve;
    refused = reject;
  });
  const stop = await desk.listen(
    ({ id }) => heard.set(id, heard.get(id) ?? performance.now()),
    ({ name, reason }) => {
      if (name === 'open') opened();
      else if (name === 'refused') refused(new Error(reason));
    },
  );
  await isOpen;
  return { desk, cursor: null, heard, stop };
}

async function tryPush(push: number, supervisor: Desk, desks: readonly Tried[]): Promise<boolean> {
  const policy: Parcel = { topic: 'policy', id: `p${push}`, body: `a.b.${randomText(POLICY_SIZE - 4)}` };
  const began = performance.now();
  await supervisor.send(policy);
  const has = ({ heard }: Tried) => heard.has(policy.id);
  while (!desks.every(has) && performance.now() - began < PATIENCE)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const times = desks.flatMap(({ heard }) => heard.get(policy.id) ?? []).map((at) => at - began);
  times.sort((a, b) => a - b);
  const missed = desks.length - times.length;

  const caughtUp = performance.now();
  const without = await inRows(desks, async (one) => {
    const { parcels, cursor } = await one.desk.catchUp(one.cursor);
    one.cursor = cursor;
    return parcels.some(({ id, body }) => id === policy.id && body === policy.body) ? 0 : 1;
  });
  const missing = without.reduce<number>((sum, one) => sum + one, 0);
  const p99 = at(times, 0.99);
  say(
    `push ${push}: half of them after ${seconds(at(times, 0.5))}, 99 in 100 after ${seconds(p99)}, the last after ` +
      `${seconds(at(times, 1))}; ${missed} missed it, ${missing} after catching up (all in ` +
      `${seconds(performance.now() - caughtUp)})\n`,
  );
  return p99 <= TARGET && missing === 0;
}

/** A policy is compressed text in practice as well; a repeated letter would flatter the figures. */
function randomText(length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const random = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(random, (byte) => letters[byte & 63]).join('');
}

async function inRows<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < all.length; i += AT_ONCE)
    results.push(...(await Promise.all(all.slice(i, i + AT_ONCE).map(act))));
  return results;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.POSITIVE_INFINITY;
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`;
}

function say(words: string): void {
  process.stdout.write(words);
}
