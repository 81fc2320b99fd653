import { type Checker, compile } from '../../src/core/check/checker.ts';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import { makeDraft } from './drafts.ts';
import { type Figure, type Measurement, spread } from './measurement.ts';

const LENGTHS = [280, 2000];
const SAMPLES = 200;
const WARM_UP = 50;
/** A Tuesday noon, so that every run meets the same clock. */
const NOW = Date.UTC(2026, 5, 9, 17);

/**
 * `check()` in Node, under two loads. `new text`: a draft none of whose sentences was seen before, as after pasting.
 * `a letter more`: the same draft with its last letter typed, as at every keystroke.
 */
export const checker: Measurement = {
  name: 'one check',
  async run() {
    return LENGTHS.flatMap((length) => [newText(length), aLetterMore(length)]);
  },
};

function newText(length: number): Figure {
  const { check } = compile(starterPolicy);
  const texts = Array.from({ length: WARM_UP + SAMPLES }, (_, serial) => makeDraft(length, serial));
  return { label: `${length} characters, new text`, unit: 'ms', ...spread(timed(check, texts)) };
}

function aLetterMore(length: number): Figure {
  const { check } = compile(starterPolicy);
  const drafts = Array.from({ length: Math.ceil((WARM_UP + SAMPLES) / 50) }, (_, serial) =>
    makeDraft(length, serial),
  );
  const texts = drafts.flatMap((draft) =>
    Array.from({ length: 50 }, (_, typed) => draft.slice(0, length - 49 + typed)),
  );
  return { label: `${length} characters, a letter more`, unit: 'ms', ...spread(timed(check, texts)) };
}

function timed(check: Checker['check'], texts: readonly string[]): number[] {
  const samples = texts.map((text) => {
    const began = performance.now();
    check({ network: 'facebook', kind: 'post', text, account: 'Marlow Falls' }, { now: NOW });
    return performance.now() - began;
  });
  return samples.slice(WARM_UP);
}
