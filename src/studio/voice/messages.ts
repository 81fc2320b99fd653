import * as v from 'valibot';
import { voiceSchema } from '../../core/policy/voice-schema.ts';
import { profileSchema } from '../../core/voice/profile-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The studio → its learning worker: learn from the posts on this device. */
export const toVoiceLearner = v.strictObject({ type: v.literal('learn') });
export type ToVoiceLearner = v.InferOutput<typeof toVoiceLearner>;

/** The learning worker → the studio. Nothing is in the policy yet. */
export const fromVoiceLearner = v.variant('type', [
  v.strictObject({ type: v.literal('progress'), done: count, all: count }),
  /** There are too few posts to hear a voice in. */
  v.strictObject({ type: v.literal('few'), posts: count }),
  v.strictObject({ type: v.literal('failed') }),
  v.strictObject({
    type: v.literal('learned'),
    profile: profileSchema,
    /** Posts that could show the voice, the most typical first. */
    examples: v.nonOptional(voiceSchema.entries.examples),
  }),
]);
export type FromVoiceLearner = v.InferOutput<typeof fromVoiceLearner>;
