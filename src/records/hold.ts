import * as v from 'valibot';

const holdSchema = v.strictObject({ since: v.number(), reason: v.string() });

/** Nothing may be deleted on this desk: since when (milliseconds since 1970 UTC), and why. */
export type OwnHold = v.InferOutput<typeof holdSchema>;

/** The name under which it is kept in the store `settings`. */
export const HOLD_KEY = 'hold';

/** What is kept as the desk's hold. One that cannot be read is a hold all the same. */
export function readHold(kept: unknown): OwnHold | null {
  if (kept === undefined) return null;
  const parsed = v.safeParse(holdSchema, kept);
  return parsed.success ? parsed.output : { since: 0, reason: '' };
}
