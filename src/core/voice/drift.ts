import { wallClock } from '../check/text/clock.ts';
import type { Network } from '../draft.ts';
import { deviations, named } from './far.ts';
import { FEWEST_POSTS } from './learn.ts';
import { MEASURE_NAMES } from './names.ts';
import type { Profile, Usuals } from './profile-schema.ts';
import { makeScorer } from './score.ts';
import { Tally } from './tally.ts';

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
  /**
   * What sets it apart from the posts of the other accounts, at most two. A house voice that was learned from this
   * account's posts too has made room for them.
   */
  readonly unlike: readonly string[];
}

/** A mean over a month lies closer to the usual than single posts do; this many spreads are heard. */
const HEARD = 0.75;
const MOST_APART = 2;
/** So many spreads of the other accounts' posts are no chance in a mean. */
const FAR = 1.5;
/** A month with fewer posts than this says nothing about an account. */
export const FEWEST_OF_MONTH = 5;

interface Sum {
  readonly account: string | null;
  readonly month: string;
  score: number;
  readonly tally: Tally;
}

/** Takes in posts one by one and tells how each account sounded in each month, compared with a profile. */
export class Drift {
  readonly #profile: Profile;
  readonly #score: ReturnType<typeof makeScorer>;
  readonly #clock: ReturnType<typeof wallClock>;
  readonly #sums = new Map<string, Sum>();
  readonly #all = new Tally();
  readonly #accounts = new Map<string, Tally>();

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
    const key = `${month} ${nameOf(account)}`;
    const sum = this.#sums.get(key) ?? { account, month, score: 0, tally: new Tally() };
    this.#sums.set(key, sum);
    sum.score += score;
    const own = this.#accounts.get(nameOf(account)) ?? new Tally();
    this.#accounts.set(nameOf(account), own);
    for (const tally of [sum.tally, own, this.#all]) tally.add(measures);
  }

  /** Months with posts enough, the oldest first. */
  rows(): DriftRow[] {
    const others = new Map<string, Usuals | null>();
    for (const [name, own] of this.#accounts) {
      const isEnough = name !== '' && this.#all.posts - own.posts >= FEWEST_POSTS;
      others.set(name, isEnough ? this.#all.usualsWithout(own) : null);
    }
    return [...this.#sums.values()]
      .filter(({ tally }) => tally.posts >= FEWEST_OF_MONTH)
      .map(({ account, month, score, tally }) => {
        const beside = others.get(nameOf(account));
        return {
          account,
          month,
          posts: tally.posts,
          score: Math.round(score / tally.posts),
          apart: farFrom(this.#profile.measures, tally, HEARD),
          unlike: beside ? farFrom(beside, tally, FAR) : [],
        };
      })
      .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0) || compare(a.account, b.account));
  }
}

/** In what a mean is that many spreads from the usual, the most telling first. */
function farFrom(usuals: Usuals, tally: Tally, spreads: number): string[] {
  return deviations(usuals, tally.means(), MEASURE_NAMES)
    .filter(({ by }) => Math.abs(by) >= spreads)
    .slice(0, MOST_APART)
    .map(named);
}

function nameOf(account: string | null): string {
  return account?.toLowerCase() ?? '';
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

/** The rows of the last three months that are known. */
export function lately(rows: readonly DriftRow[]): DriftRow[] {
  const months = [...new Set(rows.map(({ month }) => month))].sort().slice(-LATELY);
  return rows.filter(({ month }) => months.includes(month));
}

/**
 * The accounts that sound unlike the others, over the last three months that are known: far below the one that is nearest
 * to the house voice, or in two respects far from the others' posts.
 */
export function strays(rows: readonly DriftRow[]): Stray[] {
  const accounts = new Map<
    string,
    { posts: number; score: number; apart: readonly string[]; isFar: boolean }
  >();
  for (const { account, posts, score, apart, unlike } of lately(rows)) {
    if (account === null) continue;
    const sum = accounts.get(account) ?? { posts: 0, score: 0, apart: [], isFar: false };
    const isFar = unlike.length === MOST_APART;
    accounts.set(account, {
      posts: sum.posts + posts,
      score: sum.score + score * posts,
      apart: isFar ? unlike : apart.length > 0 ? apart : sum.apart,
      isFar,
    });
  }
  const means = [...accounts].map(([account, { posts, score, ...others }]) => ({
    account,
    score: Math.round(score / posts),
    ...others,
  }));
  const best = Math.max(...means.map(({ score }) => score));
  return means
    .filter(({ score, isFar }) => isFar || best - score >= APART)
    .map(({ account, score, apart }) => ({ account, score, apart }))
    .sort((a, b) => a.score - b.score);
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '').localeCompare(b ?? '', 'en');
}
