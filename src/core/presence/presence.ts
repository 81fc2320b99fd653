import { isAnswer } from '../check/past.ts';
import { wallClock } from '../check/text/clock.ts';
import { NETWORKS, type Network } from '../draft.ts';
import { groupBy } from '../group.ts';
import type { Policy } from '../policy/schema.ts';
import type { PastPost } from '../situation.ts';

/** How present the organisation was on one network. Replies and comments do not count. */
export interface NetworkPresence {
  readonly network: Network;
  /** Posts in each week, the oldest first; the last one is the week that is running. */
  readonly weeks: readonly number[];
  /**
   * Whole days of the longest silence in that time, the one that lasts included, and of one that began before it all of
   * its days; null without any post.
   */
  readonly longestSilence: number | null;
  /** Whole days since the last post; null without any post. */
  readonly quietFor: number | null;
  readonly plan: Plan;
}

/** What the policy plans for a network, over all of its accounts; null where it says nothing. */
export interface Plan {
  /** Most posts in a week. */
  readonly most: number | null;
  /** Fewest posts in a week, so that no silence grows longer than planned. */
  readonly fewest: number | null;
  readonly longestSilenceDays: number | null;
}

/** The day on the organisation's clock, as days since 1970-01-01. */
type DayOf = (time: number) => number;

/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const weekOf = (day: number) => Math.floor((day + 3) / 7);

/** The first day of week `back` weeks before the one of `now`, in milliseconds UTC of its midnight, for labels. */
export function weekStart(now: number, back: number, zone: string): number {
  const day = wallClock(zone)(now).days;
  return ((weekOf(day) - back) * 7 - 3) * 86_400_000;
}

/**
 * How present the organisation was over the last weeks, on each network that it uses. Of the posts before them only the
 * last one on each network makes a difference; see `withLastBefore`.
 */
export function presence(
  posts: readonly PastPost[],
  policy: Policy,
  now: number,
  weeks: number,
): NetworkPresence[] {
  const clock = wallClock(policy.organisation.timeZone);
  const dayOf: DayOf = (time) => clock(time).days;
  const today = dayOf(now);
  const own = groupBy(
    posts.filter(({ time, kind }) => time !== undefined && time <= now && !isAnswer({ kind })),
    ({ network }) => network,
  );
  return NETWORKS.filter((network) => policy.networks[network].notUsed === undefined).map((network) => {
    const all = (own.get(network) ?? []).map(({ time }) => dayOf(time ?? 0)).sort((a, b) => a - b);
    const days = all.filter((day) => weekOf(today) - weekOf(day) < weeks);
    const counts = Array.from({ length: weeks }, () => 0);
    for (const day of days) {
      const at = weeks - 1 - (weekOf(today) - weekOf(day));
      counts[at] = (counts[at] ?? 0) + 1;
    }
    const last = all.at(-1);
    const before = all[all.length - days.length - 1];
    return {
      network,
      weeks: counts,
      longestSilence: last === undefined ? null : longestGap([before ?? [], ...days, today].flat()),
      quietFor: last === undefined ? null : today - last,
      plan: planOf(policy, network),
    };
  });
}

/**
 * The posts since a moment, and before it the last one on each network, from which a silence counts. `first` in
 * milliseconds since 1970 UTC. Posts without a time are left out; the order stays.
 */
export function withLastBefore(posts: readonly PastPost[], first: number): PastPost[] {
  const last = new Map<Network | undefined, PastPost>();
  for (const post of posts) {
    const { network, time } = post;
    if (time === undefined || time >= first || isAnswer(post)) continue;
    if (time > (last.get(network)?.time ?? -Infinity)) last.set(network, post);
  }
  const kept = new Set(last.values());
  return posts.filter((post) => kept.has(post) || (post.time !== undefined && post.time >= first));
}

function longestGap(days: readonly number[]): number {
  let longest = 0;
  for (let i = 1; i < days.length; i++) longest = Math.max(longest, (days[i] ?? 0) - (days[i - 1] ?? 0));
  return longest;
}

/** Sums what the policy plans for the accounts of a network; an account without a plan of its own follows the network's. */
function planOf(policy: Policy, network: Network): Plan {
  const { postsPerDay, longestSilenceDays } = policy.networks[network];
  const accounts = policy.team.accounts
    .filter((account) => account.network === network)
    .map((account) => ({ postsPerDay, longestSilenceDays, ...account }));
  const most = accounts.map((account) => account.postsPerDay);
  const silences = accounts.flatMap((account) => account.longestSilenceDays ?? []);
  return {
    most: accounts.length > 0 && most.every((one) => one !== undefined) ? 7 * sum(most) : null,
    fewest: silences.length > 0 ? Math.max(1, Math.floor(sum(silences.map((days) => 7 / days)))) : null,
    longestSilenceDays: silences.length > 0 ? Math.min(...silences) : null,
  };
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce((all: number, one) => all + (one ?? 0), 0);
}

/** A network with fewer posts a week than this, while another has many times more, is kept up for form's sake. */
const THIN = 1;
const THICK = 3;

/** The networks that are used too seldom to be a presence, while another one is kept up well. */
export function spreadThin(all: readonly NetworkPresence[]): Network[] {
  const mean = ({ weeks }: NetworkPresence) => sum(weeks) / Math.max(1, weeks.length);
  if (!all.some((one) => mean(one) >= THICK)) return [];
  return all.filter((one) => mean(one) < THIN).map(({ network }) => network);
}
