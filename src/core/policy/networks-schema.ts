import * as v from 'valibot';
import { POST_CLASSES } from '../situation.ts';
import { SURFACES } from '../surfaces.ts';
import { correctionSchema } from './corrections-schema.ts';
import { count, inOrder, line, timeOfDay } from './parts.ts';

const open = inOrder(v.strictObject({ from: timeOfDay, to: timeOfDay }));

const entries = {
  /** Why the organisation is not there. It is when this is left out. */
  notUsed: v.optional(line),
  /** Most characters of a post, as the network counts them. */
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  /** On the organisation's clock, for each weekday from Sunday; null on days without posting. */
  hours: v.pipe(v.array(v.nullable(open)), v.length(7)),
  /** What it is for; an account may have a purpose of its own. Anything when left out. */
  purpose: v.optional(v.array(v.picklist(POST_CLASSES))),
  /** How often each account posts, replies and alerts aside, unless it has a cadence of its own. */
  postsPerDay: v.optional(count),
  longestSilenceDays: v.optional(count),
};

function network<const T extends readonly string[]>(surfaces: T) {
  /** How its compose boxes are recognised until the extension knows them again. */
  const corrections = v.optional(v.pipe(v.array(correctionSchema(surfaces)), v.maxLength(20)));
  return v.strictObject({ ...entries, corrections });
}

export const networksSchema = v.strictObject({
  x: network(SURFACES.x),
  facebook: network(SURFACES.facebook),
  instagram: network(SURFACES.instagram),
});
