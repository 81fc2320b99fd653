import { compile } from '../../src/core/check/checker.ts';
import type { Clause } from '../../src/core/policy/schema.ts';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import { makeDraft } from './drafts.ts';
import { type Figure, type Measurement, spread } from './measurement.ts';

const LENGTH = 280;
const ROUNDS = 400;
const WARM_UP = 60;
const NOW = Date.UTC(2026, 5, 9, 17);
const NUMBERS = [1000, 10_000];
/** Ten thousand clauses may cost half as much again as the starter policy's. */
const MOST = 1.5;

/**
 * The same drafts under policies of ever more clauses. The policies take turns draft by draft, so that what else the
 * machine does meets all of them alike.
 */
export const clauses: Measurement = {
  name: 'more clauses',
  async run() {
    const own = starterPolicy.clauses.length;
    const checkers = [own, ...NUMBERS].map((number) => compile(withClauses(number)));
    const times = checkers.map((): number[] => []);
    for (let serial = 0; serial < WARM_UP + ROUNDS; serial++) {
      const text = makeDraft(LENGTH, serial);
      for (const [i, { check }] of checkers.entries()) {
        const began = performance.now();
        check({ network: 'facebook', kind: 'post', text, account: 'MarlowFalls' }, { now: NOW });
        if (serial >= WARM_UP) times[i]?.push(performance.now() - began);
      }
    }
    const spreads = times.map((samples) => spread(samples));
    const base = spreads[0]?.p50 ?? Number.NaN;
    return [own, ...NUMBERS].flatMap((number, i): Figure[] => {
      const found = spreads[i];
      if (!found) return [];
      const figure: Figure = {
        label: `${number} clauses, ${LENGTH} characters, new text`,
        unit: 'ms',
        ...found,
      };
      if (i === 0) return [figure];
      const ratio: Figure = {
        label: `… against ${own}`,
        unit: 'times',
        value: found.p50 / base,
        limit: MOST,
      };
      return [figure, ratio];
    });
  },
};

const OPENINGS = ['please', 'the', 'our', 'your', 'residents', 'crews', 'city', 'water', 'we', 'this'];
const NOUNS = [
  'permit',
  'hearing',
  'street',
  'library',
  'budget',
  'meter',
  'park',
  'route',
  'cart',
  'bridge',
  'desk',
];

/** The starter policy with made-up clauses beside its own, three phrases each, of words that posts are full of. */
function withClauses(number: number) {
  const more = Array.from({ length: number - starterPolicy.clauses.length }, (_, i): Clause => {
    const opening = OPENINGS[i % OPENINGS.length] ?? '';
    const noun = NOUNS[i % NOUNS.length] ?? '';
    const name = `n${i.toString(36)}`;
    return {
      id: `EXTRA-${String(i % 1000).padStart(3, '0')}`,
      tip: 'voice',
      level: 'advise',
      title: name,
      message: 'x',
      why: 'x',
      kind: 'existence',
      phrases: [`${opening} ${name} ${noun}`, `${noun} .. ${name}`, `${name}|${name}s (the) ${noun}`],
      fixture: { flag: { text: name }, pass: { text: '' } },
    };
  });
  return { ...starterPolicy, clauses: [...starterPolicy.clauses, ...more] };
}
