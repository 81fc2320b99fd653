import type { DeskKind } from '../core/signing/desk-address.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A browser rings no alarm sooner than this. */
const SHORTEST = MINUTE / 2;
const LONGEST = 60 * MINUTE;

/**
 * When to ask a feed again, in milliseconds from now: `every` milliseconds, a fifth more or less so that a department's desks
 * do not ask all at once, and after each failure in a row twice as long, up to an hour. `dice` is from 0 up to 1.
 */
export function nextPoll(every: number, failures: number, dice: number): number {
  const wait = Math.min(every * 2 ** Math.min(failures, 12), Math.max(every, LONGEST));
  return Math.max(SHORTEST, Math.round(wait * (0.8 + 0.4 * dice)));
}

/**
 * When to knock at a server again, in milliseconds: at once or nearly so after the first failure, then within a time that doubles up
 * to half a minute. Any time up to that is as likely as another, so that a restarted server is not knocked over by
 * all desks together.
 */
export function nextKnock(failures: number, dice: number): number {
  const most = Math.min(30_000, 500 * 2 ** Math.min(failures, 12));
  return Math.round(50 + (most - 50) * dice);
}

/**
 * For how long it holds, in milliseconds, that a policy is the newest. A server passes on each word that renews it; files
 * and feeds are put in their place by people, who do so when something changes.
 */
export function goodFor(kind: DeskKind | null): number {
  return (kind === 'nats' ? 7 : 90) * DAY;
}
