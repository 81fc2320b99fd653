import * as v from 'valibot';

/** The page → its learning worker. `profile` of the policy stands in for the house voice until one is learned. */
export const toLearner = v.strictObject({
  type: v.literal('learn'),
  zone: v.string(),
  /** The policy's voice was learned from the organisation's posts, so this desk does not go by its own. */
  isPolicyLearned: v.boolean(),
});
export type ToLearner = v.InferOutput<typeof toLearner>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The learning worker → its page. */
export const fromLearner = v.variant('type', [
  v.strictObject({ type: v.literal('progress'), done: count, all: count }),
  v.strictObject({ type: v.literal('learned'), posts: count }),
  /** There are too few posts to hear a voice in. */
  v.strictObject({ type: v.literal('few'), posts: count }),
]);
export type FromLearner = v.InferOutput<typeof fromLearner>;
