import type { Network } from '../draft.ts';
import { HabitCounts, type IsFit } from './habits/counts.ts';
import { termsOf } from './habits/terms.ts';
import { hear } from './hear.ts';
import { MEASURES, measure } from './measure.ts';
import { MEASURE_NAMES, type Measured, type MeasureName } from './names.ts';
import { type Occasion, occasionOf } from './occasion.ts';
import type { Profile, Usual, Usuals } from './profile-schema.ts';

/** Fewer posts than this do not show how an account sounds. */
export const FEWEST_POSTS = 30;
/** A network or an occasion needs this many posts to have figures of its own. */
const FEWEST_OF_PART = 10;
const LEAST_LIKENESS = 0.25;

/** A past post, as far as its voice goes. */
export interface VoicePost {
  readonly text: string;
  readonly network?: Network | undefined;
}

interface Learned {
  readonly network: Network | undefined;
  readonly occasion: Occasion;
  readonly measured: Measured;
}

/** Takes in past posts one by one, so that ten thousand can be learned in steps. The order makes no difference. */
export class Learner {
  readonly #posts: Learned[] = [];
  readonly #habits = new HabitCounts();

  add({ text, network }: VoicePost): void {
    const heard = hear(text);
    if (heard.words.length === 0) return;
    this.#posts.push({ network, occasion: occasionOf(text), measured: measure(heard) });
    this.#habits.add(termsOf(heard));
  }

  /** How many posts had words. */
  get posts(): number {
    return this.#posts.length;
  }

  /** The profile, or null while there are too few posts. `isFit`: which habits may be in it; all when left out. */
  profile(isFit?: IsFit): Profile | null {
    if (this.posts < FEWEST_POSTS) return null;
    const habits = this.#habits.telling(isFit);
    return {
      posts: this.posts,
      measures: usualsOf(this.#posts),
      parts: partsOf(this.#posts),
      likeness: usualAmong(this.#habits.ownLikeness(habits), LEAST_LIKENESS),
      habits: Object.fromEntries(habits),
    };
  }
}

/** How an account sounds, learned from what it has posted; null when that is too little. */
export function learnProfile(posts: Iterable<VoicePost>): Profile | null {
  const learner = new Learner();
  for (const post of posts) learner.add(post);
  return learner.profile();
}

/** The usual value and the spread of some posts in one measure. Like posts do not make a small deviation large. */
export function usualOf(name: MeasureName, values: readonly number[]): Usual {
  return usualAmong(values, MEASURES[name].least);
}

function usualAmong(values: readonly number[], least: number): Usual {
  // Sums of fractions depend on their order; that of the posts must make no difference.
  const sorted = [...values].sort((a, b) => a - b);
  const usual = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const square = sorted.reduce((sum, value) => sum + (value - usual) ** 2, 0) / sorted.length;
  return { usual: round(usual), spread: round(Math.max(least, Math.sqrt(square))) };
}

function usualsOf(posts: readonly Learned[]): Usuals {
  return Object.fromEntries(
    MEASURE_NAMES.map((name) => [
      name,
      usualOf(
        name,
        posts.map(({ measured }) => measured[name]),
      ),
    ]),
  ) as Usuals;
}

function partsOf(posts: readonly Learned[]): Profile['parts'] {
  const parts = new Map<string, { network?: Network; occasion?: Occasion; own: Learned[] }>();
  for (const post of posts) {
    const { network, occasion } = post;
    const keys = [{ occasion }, ...(network ? [{ network }, { network, occasion }] : [])];
    for (const key of keys) {
      const name = `${key.network ?? ''} ${'occasion' in key ? key.occasion : ''}`;
      const part = parts.get(name) ?? { ...key, own: [] };
      parts.set(name, part);
      part.own.push(post);
    }
  }
  return [...parts]
    .filter(([, { own }]) => own.length >= FEWEST_OF_PART && own.length < posts.length)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { own, ...key }]) => ({ ...key, posts: own.length, measures: usualsOf(own) }));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
