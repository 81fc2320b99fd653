import type { Range } from '../finding.ts';
import { type Deviation, named } from './far.ts';
import type { Heard } from './hear.ts';
import { MEASURES } from './measure.ts';
import type { MeasureName } from './names.ts';

/** Something that pulls a text away from the house voice. */
export interface Reason {
  readonly measure: MeasureName;
  /** In plain words: "longer sentences than you usually write: 31 words against 14". */
  readonly text: string;
  /** The words responsible; none for what is missing. */
  readonly words: readonly Range[];
}

const MOST = 2;
/** In spreads; less than this is within what the account does anyway. */
const NOTICED = 1.3;
/** Where two measures hear the same, one of them is told. */
const KIN: readonly (readonly MeasureName[])[] = [
  ['sentenceWords', 'grade'],
  ['formality', 'contractions'],
  ['warmth', 'we', 'you'],
  ['emoji', 'humour'],
];

/** The strongest reasons, one of each family, where a difference can be read in the figures themselves. */
export function reasonsFor(heard: Heard, apart: readonly Deviation[]): Reason[] {
  const told: Reason[] = [];
  for (const deviation of apart) {
    const { name, by } = deviation;
    if (told.length === MOST || Math.abs(by) < NOTICED) break;
    if (told.some(({ measure }) => areKin(measure, name))) continue;
    const text = explain(deviation);
    if (text) told.push({ measure: name, text, words: MEASURES[name].where(heard, by > 0) });
  }
  return told;
}

/** The difference in plain words; null when rounding makes it vanish. */
function explain(deviation: Deviation): string | null {
  const { say } = MEASURES[deviation.name];
  const now = say(deviation.value);
  const usual = say(deviation.usual);
  return now === usual ? null : `${named(deviation)} than you usually write: ${now} against ${usual}`;
}

function areKin(a: MeasureName, b: MeasureName): boolean {
  return KIN.some((family) => family.includes(a) && family.includes(b));
}
