import type { Network } from '../draft.ts';
import type { Range } from '../finding.ts';
import { type Deviation, deviations } from './far.ts';
import { type Habits, likeness } from './habits/likeness.ts';
import { habitReasons } from './habits/reasons.ts';
import { termsOf } from './habits/terms.ts';
import { type Heard, hear } from './hear.ts';
import { measure } from './measure.ts';
import { MEASURE_NAMES, type Measured } from './names.ts';
import { occasionOf } from './occasion.ts';
import type { Profile, Usuals } from './profile-schema.ts';
import { FAINT, NOTICED, OVERALL, type Reason, reasonsIn } from './reasons.ts';

/** How a text compares with a house voice. */
export interface Score {
  /** "Sounds like us", from 0 to 100; a usual post of the account has about 75. */
  readonly score: number;
  readonly measures: Measured;
  /** At most two, the strongest first; none for a text that sounds as usual, and at least one for one that does not. */
  readonly reasons: readonly Reason[];
}

/** Compares texts with a house voice. */
export type Scorer = (text: string, network?: Network) => Score;

/** A post of the account's own lies here, one spread of likeness above and below at 92 and 40. */
const OWN = 1.1;
const BY_LIKENESS = 1.4;
/** What one mean spread of the measures takes away, beside habits and without them. */
const BY_DISTANCE = { beside: 0.8, alone: 3 };
/** The mean distance that a usual post has. */
const USUAL_DISTANCE = 0.5;
/** One wild measure must not hide all others. */
const FARTHEST = 6;

/** Below this the habits are told as well when the measures give too few reasons, and then what is faint. */
const UNLIKE = 60;
const MOST_REASONS = 2;

/** Makes a profile ready to compare many texts with it. */
export function makeScorer(profile: Profile): Scorer {
  const habits = { posts: profile.posts, shares: new Map(Object.entries(profile.habits)) };
  return (text, network) => {
    const heard = hear(text);
    const measures = measure(heard);
    if (heard.words.length === 0) return { score: 50, measures, reasons: [] };
    const usuals = usualsFor(profile, text, network);
    const apart = deviations(usuals, measures, MEASURE_NAMES);
    const mean = apart.reduce((sum, { by }) => sum + Math.min(FARTHEST, Math.abs(by)), 0) / apart.length;
    let sum = OWN;
    if (profile.likeness) {
      const { usual, spread } = profile.likeness;
      sum += (BY_LIKENESS * (likeness(habits, termsOf(heard)) - usual)) / spread;
      sum -= BY_DISTANCE.beside * (mean - USUAL_DISTANCE);
    } else sum -= BY_DISTANCE.alone * (mean - USUAL_DISTANCE);
    const score = Math.round(1000 / (1 + Math.exp(-sum))) / 10;
    const reasons =
      score < UNLIKE
        ? reasonsOfLow(heard, apart, profile.likeness ? habits : null)
        : reasonsIn(heard, apart, NOTICED);
    return { score, measures, reasons: reasons.slice(0, MOST_REASONS) };
  };
}

/** At least one: a figure that is low and does not say why helps nobody. */
function reasonsOfLow(heard: Heard, apart: readonly Deviation[], habits: Habits | null): Reason[] {
  const loud = reasonsIn(heard, apart, NOTICED);
  const faint = reasonsIn(heard, apart, FAINT).slice(loud.length);
  const reasons = [...loud, ...(habits ? habitReasons(heard, habits) : []), ...faint];
  return reasons.length > 0 ? reasons : [OVERALL];
}

/** The figures that fit best: of this occasion on this network, of the occasion, of the network, of all posts. */
function usualsFor({ parts, measures }: Profile, text: string, network: Network | undefined): Usuals {
  if (parts.length === 0) return measures;
  const occasion = occasionOf(text);
  const part =
    parts.find((one) => one.occasion === occasion && one.network === network && network !== undefined) ??
    parts.find((one) => one.occasion === occasion && one.network === undefined && occasion !== 'routine') ??
    parts.find((one) => one.network === network && one.occasion === undefined && network !== undefined);
  return part?.measures ?? measures;
}

/** The words that a score's reasons rest on, in order. */
export function wordsOf({ reasons }: Score): Range[] {
  return reasons.flatMap(({ words }) => words).sort((a, b) => a.from - b.from || a.to - b.to);
}
