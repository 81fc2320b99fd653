import * as v from 'valibot';
import { NETWORKS } from '../draft.ts';
import { profileSchema } from '../voice/profile-schema.ts';

/** The most posts that a policy shows as examples, and the most letters of one. */
export const MOST_EXAMPLES = 12;
export const LONGEST_EXAMPLE = 600;

const example = v.strictObject({
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_EXAMPLE)),
  network: v.optional(v.picklist(NETWORKS)),
});

/** A post of the organisation's own that shows how it sounds. */
export type VoiceExample = v.InferOutput<typeof example>;

/** How the organisation sounds. */
export const voiceSchema = v.strictObject({
  /** How every account should sound while its own posts are not known. */
  profile: v.nullable(profileSchema),
  /** Own posts that somebody has chosen to show it. They travel to every desk. */
  examples: v.optional(v.pipe(v.array(example), v.maxLength(MOST_EXAMPLES))),
});
