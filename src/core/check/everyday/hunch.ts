import type { Doc } from '../doc.ts';
import { HEARD_CLAUSES, scoresAt } from './model.ts';

/** A sentence that sounds like those that break a clause, though no phrase of it stands there. */
export interface Hunch {
  readonly clause: string;
  /** Which of the draft's sentences. */
  readonly index: number;
}

/** How far a clause may be behind "none of them", in logarithms of odds: ordinary sentences are by far the most. */
const LEAST_LEAD = -0.8;

/** Fewer words do not sound like anything. */
const FEWEST = 2;

/** The clauses that a draft sounds like breaking, each where it sounds most like it. A sentence sounds like one clause. */
export function hunchesIn(doc: Doc): Hunch[] {
  const strongest = new Map<number, { index: number; lead: number }>();
  for (const [index, { sentence }] of doc.placed.entries()) {
    const [first] = sentence.words;
    // What begins as a quotation is somebody else's to answer for.
    if (!first || sentence.words.length < FEWEST || sentence.quoted(first.from)) continue;
    const { clause, lead } = leaderAt(doc, index);
    if (clause >= 0 && lead > (strongest.get(clause)?.lead ?? 0)) strongest.set(clause, { index, lead });
  }
  return [...strongest].map(([clause, { index }]) => ({ clause: HEARD_CLAUSES[clause] ?? '', index }));
}

/** The clause with the best score, and how far it is above the least; -1 for none. */
function leaderAt(doc: Doc, index: number): { clause: number; lead: number } {
  const score = scoresAt(doc, index);
  const least = score(HEARD_CLAUSES.length) + LEAST_LEAD;
  let clause = -1;
  let lead = 0;
  for (let i = 0; i < HEARD_CLAUSES.length; i++) {
    const own = score(i) - least;
    if (own > lead) [clause, lead] = [i, own];
  }
  return { clause, lead };
}
