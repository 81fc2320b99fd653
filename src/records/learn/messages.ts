import * as v from 'valibot';

/** The page → its learning worker. `zone`: the organisation's clock, for months. */
export const toLearner = v.strictObject({ type: v.literal('learn'), zone: v.string() });
export type ToLearner = v.InferOutput<typeof toLearner>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The learning worker → its page. */
export const fromLearner = v.variant('type', [
  v.strictObject({ type: v.literal('progress'), done: count, all: count }),
  v.strictObject({ type: v.literal('learned'), posts: count }),
  /** There are too few posts to hear a voice in. */
  v.strictObject({ type: v.literal('few'), posts: count }),
  /** Nothing was changed. */
  v.strictObject({ type: v.literal('failed') }),
]);
export type FromLearner = v.InferOutput<typeof fromLearner>;
