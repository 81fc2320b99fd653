import * as v from 'valibot';
import { profileSchema } from '../voice/profile-schema.ts';

/** How the organisation sounds. */
export const voiceSchema = v.strictObject({
  /** How every account should sound while its own posts are not known. */
  profile: v.nullable(profileSchema),
});
