import * as v from 'valibot';
import { line, name, timeOfDay } from './parts.ts';

/** Who has the final say, and how they are asked. */
export const approverSchema = v.strictObject({
  name,
  role: name,
  /** Nobody decides on a case of their own. */
  fourEyes: v.optional(v.boolean(), true),
  /** On the organisation's clock, over midnight where `to` comes before `from`; no notices then, but in an emergency. */
  quietHours: v.optional(v.nullable(v.strictObject({ from: timeOfDay, to: timeOfDay })), null),
  /** Answers that are often given. */
  quickReplies: v.optional(v.pipe(v.array(line), v.maxLength(20)), []),
});
