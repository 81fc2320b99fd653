import type { Doc } from '../doc.ts';
import type { Sentence } from '../sentence.ts';
import { hunchModel, STEPS, type Sum } from './hunch-model.ts';
import { draftSigns, nearSigns, ownSigns } from './signs.ts';

/** A sentence that sounds like those that break a clause, though no phrase of it stands there. */
export interface Hunch {
  readonly clause: string;
  /** Which of the draft's sentences. */
  readonly index: number;
}

/** How far a clause may be behind "none of them", in logarithms of odds: ordinary sentences are by far the most. */
const LEAST_LEAD = -2;

/** Fewer words do not sound like anything. */
const FEWEST = 2;

/** The clauses that a draft sounds like breaking, each where it sounds most like it. A sentence sounds like one clause. */
export function hunchesIn(doc: Doc): Hunch[] {
  const { clauses, sum } = hunchModel();
  const around = sum(draftSigns(doc));
  const heard = doc.placed.map(({ sentence }) => hear(sentence));
  const strongest = new Map<number, { index: number; lead: number }>();
  for (const [index, own] of heard.entries()) {
    if ((doc.placed[index]?.sentence.words.length ?? 0) < FEWEST) continue;
    const near = [heard[index - 1], heard[index + 1]].flatMap((other) => other?.near ?? []);
    const { clause, lead } = leader([own.own, around, ...near]);
    if (clause >= 0 && lead > (strongest.get(clause)?.lead ?? 0)) strongest.set(clause, { index, lead });
  }
  return [...strongest].map(([clause, { index }]) => ({ clause: clauses[clause] ?? '', index }));
}

/** What a sentence says itself, and what it says of its neighbours. */
interface Heard {
  readonly own: Sum;
  readonly near: Sum;
}

/** A sentence is kept while the author writes elsewhere, and so is what it says. */
const kept = new WeakMap<Sentence, Heard>();

function hear(sentence: Sentence): Heard {
  const known = kept.get(sentence);
  if (known) return known;
  const { sum } = hunchModel();
  const heard = { own: sum(ownSigns(sentence)), near: sum(nearSigns(sentence)) };
  kept.set(sentence, heard);
  return heard;
}

/** The clause with the best score, and how far it is above the least; -1 for none. */
function leader(parts: readonly Sum[]): { clause: number; lead: number } {
  const { clauses, biases } = hunchModel();
  const known = parts.reduce((all, part) => all + part.known, 0);
  const scale = 1 / (STEPS * Math.sqrt(1 + known));
  const score = (i: number) => {
    let sum = 0;
    for (const { sums } of parts) sum += sums[i] ?? 0;
    return (biases[i] ?? 0) + scale * sum;
  };
  const least = score(clauses.length) + LEAST_LEAD;
  let clause = -1;
  let lead = 0;
  for (let i = 0; i < clauses.length; i++) {
    const own = score(i) - least;
    if (own > lead) [clause, lead] = [i, own];
  }
  return { clause, lead };
}
