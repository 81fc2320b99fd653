/**
 * How an attempt to change the draft ended. `stale`: the words had changed. `composing`: an input method was at
 * work. `refused`: the editor would not take it, and the text is as before. `altered`: it made something else
 * of it, and would not take that back.
 */
export const OUTCOMES = ['applied', 'stale', 'composing', 'refused', 'altered'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the author is told of it, at the box and in the panel alike. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  applied: 'Done. Undo takes it back.',
  stale: 'The words have changed since. Nothing was changed.',
  composing: 'Finish the word you are writing first, then try again. Nothing was changed.',
  refused: 'The compose box did not take the change. Nothing was changed.',
  altered: 'The compose box made something else of the change. Please look it over.',
};
