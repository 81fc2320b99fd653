import type { Range } from '../finding.ts';
import { type Deviation, named } from './far.ts';
import type { Heard } from './hear.ts';
import { MEASURES } from './measure.ts';
import type { MeasureName } from './names.ts';

/** What a reason is about: a measure, or a habit. */
export type ReasonAbout = MeasureName | 'opening' | 'closing' | 'wording';

/** Something that pulls a text away from the house voice. */
export interface Reason {
  readonly about: ReasonAbout;
  /** In plain words: "longer sentences than you usually write: 31 words against 14". */
  readonly text: string;
  /** The words responsible; none for what is missing. */
  readonly words: readonly Range[];
}

/** In spreads; less than this is within what the account does anyway. */
export const NOTICED = 1.5;
/** Told only where a score is low and there is nothing louder: several such together are another voice. */
export const FAINT = 0.75;
/** Where no single difference is large enough to be told. */
export const OVERALL: Reason = {
  about: 'wording',
  text: 'words and marks that are put together in another way than usual',
  words: [],
};
/** Where two measures hear the same, one of them is told. */
const KIN: readonly (readonly MeasureName[])[] = [
  ['sentenceWords', 'grade'],
  ['formality', 'contractions'],
  ['warmth', 'we', 'you'],
  ['emoji', 'humour'],
];

/**
 * The reasons in the measures from so many spreads on, the strongest first, one of each family, where the figures
 * themselves show a difference. `apart`: the farthest first.
 */
export function reasonsIn(heard: Heard, apart: readonly Deviation[], from: number): Reason[] {
  const told: { readonly name: MeasureName; readonly reason: Reason }[] = [];
  for (const deviation of apart) {
    const { name, by } = deviation;
    if (Math.abs(by) < from) break;
    if (told.some((one) => areKin(one.name, name))) continue;
    const text = explain(deviation);
    if (text) told.push({ name, reason: { about: name, text, words: MEASURES[name].where(heard, by > 0) } });
  }
  return told.map(({ reason }) => reason);
}

/** The difference in plain words, with figures that people can place; null when rounding makes it vanish. */
function explain(deviation: Deviation): string | null {
  const { say } = MEASURES[deviation.name];
  if (!say) return `${named(deviation)} than you usually write`;
  const now = say(deviation.value);
  const usual = say(deviation.usual);
  if (now === usual) return null;
  const [, figure, unit] = /^([\d.]+)(.*)$/.exec(usual) ?? [];
  const short = figure !== undefined && unit !== '' && now.endsWith(unit ?? '') ? figure : usual;
  return `${named(deviation)} than you usually write: ${now} against ${short}`;
}

function areKin(a: MeasureName, b: MeasureName): boolean {
  return KIN.some((family) => family.includes(a) && family.includes(b));
}
