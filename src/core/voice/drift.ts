import { wallClock } from '../check/text/clock.ts';
import type { Network } from '../draft.ts';
import { deviations, named } from './far.ts';
import { MEASURE_NAMES, type Measured, type MeasureName } from './names.ts';
import type { Profile } from './profile-schema.ts';
import { makeScorer } from './score.ts';

/** How an account sounded in a month, beside the house voice. Of accounts, never of people. */
export interface DriftRow {
  /** Null for posts whose account is not known. */
  readonly account: string | null;
  /** On the organisation's clock, such as "2026-05". */
  readonly month: string;
  readonly posts: number;
  /** The mean of "sounds like us", from 0 to 100. */
  readonly score: number;
  /** What sets the month apart, at most two: "longer sentences". */
  readonly apart: readonly string[];
}

/** A mean over a month lies closer to the usual than single posts do; this many spreads are heard. */
const HEARD = 0.75;
const MOST_APART = 2;
/** A month with fewer posts than this says nothing about an account. */
export const FEWEST_OF_MONTH = 5;

interface Sum {
  readonly account: string | null;
  readonly month: string;
  posts: number;
  score: number;
  readonly measures: Record<MeasureName, number>;
}

/** Takes in posts one by one and tells how each account sounded in each month, compared with a profile. */
export class Drift {
  readonly #profile: Profile;
  readonly #score: ReturnType<typeof makeScorer>;
  readonly #clock: ReturnType<typeof wallClock>;
  readonly #sums = new Map<string, Sum>();

  constructor(profile: Profile, zone: string) {
    this.#profile = profile;
    this.#score = makeScorer(profile);
    this.#clock = wallClock(zone);
  }

  /** `time` in milliseconds since 1970 UTC. */
  add(post: {
    readonly text: string;
    readonly network?: Network | undefined;
    readonly account?: string | undefined;
    readonly time: number;
  }): void {
    const { score, measures } = this.#score(post.text, post.network);
    const { year, month: number } = this.#clock(post.time);
    const month = `${year}-${String(number).padStart(2, '0')}`;
    const account = post.account ?? null;
    const key = `${month} ${account?.toLowerCase() ?? ''}`;
    const sum = this.#sums.get(key) ?? { account, month, posts: 0, score: 0, measures: zeros() };
    this.#sums.set(key, sum);
    sum.posts++;
    sum.score += score;
    for (const name of MEASURE_NAMES) sum.measures[name] += measures[name];
  }

  /** Months with posts enough, the oldest first. */
  rows(): DriftRow[] {
    return [...this.#sums.values()]
      .filter(({ posts }) => posts >= FEWEST_OF_MONTH)
      .map(({ account, month, posts, score, measures }) => ({
        account,
        month,
        posts,
        score: Math.round(score / posts),
        apart: this.#apart(measures, posts),
      }))
      .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0) || compare(a.account, b.account));
  }

  #apart(sums: Measured, posts: number): string[] {
    const means = Object.fromEntries(MEASURE_NAMES.map((name) => [name, sums[name] / posts])) as Measured;
    return deviations(this.#profile.measures, means, MEASURE_NAMES)
      .filter(({ by }) => Math.abs(by) >= HEARD)
      .slice(0, MOST_APART)
      .map(named);
  }
}

/** Accounts differ by chance by less than this many points of "sounds like us". */
const APART = 20;
/** The months that "now" is made of. */
const LATELY = 3;

/** An account that lately sounds unlike the others, with what sets it apart. */
export interface Stray {
  readonly account: string;
  readonly score: number;
  readonly apart: readonly string[];
}

/** The accounts that sound unlike the one nearest to the house voice, over the last three months that are known. */
export function strays(rows: readonly DriftRow[]): Stray[] {
  const months = [...new Set(rows.map(({ month }) => month))].sort().slice(-LATELY);
  const accounts = new Map<string, { posts: number; score: number; apart: readonly string[] }>();
  for (const { account, month, posts, score, apart } of rows) {
    if (account === null || !months.includes(month)) continue;
    const sum = accounts.get(account) ?? { posts: 0, score: 0, apart: [] };
    accounts.set(account, {
      posts: sum.posts + posts,
      score: sum.score + score * posts,
      apart: apart.length > 0 ? apart : sum.apart,
    });
  }
  const means = [...accounts].map(([account, { posts, score, apart }]) => ({
    account,
    score: Math.round(score / posts),
    apart,
  }));
  const best = Math.max(...means.map(({ score }) => score));
  return means.filter(({ score }) => best - score >= APART).sort((a, b) => a.score - b.score);
}

function zeros(): Record<MeasureName, number> {
  return Object.fromEntries(MEASURE_NAMES.map((name) => [name, 0])) as Record<MeasureName, number>;
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '').localeCompare(b ?? '', 'en');
}
