import type { Heard } from '../../src/core/voice/hear.ts';
import { closingOf, openingOf } from '../../src/core/voice/measures/ends.ts';
import { MEASURE_NAMES, type Measured } from '../../src/core/voice/names.ts';
import { type Score, wordsOf } from '../../src/core/voice/score.ts';
import type { VoiceLine } from './posts.ts';

/** A post's measures as a line of JSON. */
export function measuresAsJson({ id }: VoiceLine, heard: Heard, measures: Measured): string {
  return line({ id, measures: rounded(measures), habits: habitsOf(heard) });
}

/** A post's score as a line of JSON. */
export function scoreAsJson({ id }: VoiceLine, heard: Heard, score: Score, nearest: string | null): string {
  return line({
    id,
    score: score.score,
    measures: rounded(score.measures),
    habits: habitsOf(heard),
    reasons: score.reasons.map(({ text }) => text),
    words: wordsOf(score),
    nearest,
  });
}

/** A post's score for a person to read. */
export function scoreAsReport({ id }: VoiceLine, score: Score, nearest: string | null): string {
  const reasons = score.reasons.map(({ text }) => `  ${text}\n`).join('');
  const example =
    nearest === null ? '' : `  nearest of yours: ${nearest.replace(/\s+/g, ' ').slice(0, 90)}\n`;
  return `${id}  sounds like you: ${Math.round(score.score)} of 100\n${reasons}${example}\n`;
}

function habitsOf(heard: Heard) {
  return { opening: openingOf(heard), closing: closingOf(heard) };
}

function rounded(measures: Measured): Measured {
  return Object.fromEntries(
    MEASURE_NAMES.map((name) => [name, Math.round(measures[name] * 1e4) / 1e4]),
  ) as Measured;
}

function line(told: unknown): string {
  return `${JSON.stringify(told)}\n`;
}
