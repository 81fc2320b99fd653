import * as v from 'valibot';
import { line, name } from './parts.ts';

/** How long what was posted and decided is kept. */
export const recordsSchema = v.strictObject({
  retention: v.pipe(
    v.array(
      v.strictObject({
        name,
        of: v.picklist(['post', 'case']),
        keepDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(40_000)),
        /** The schedule or law that says so. */
        source: v.optional(line),
      }),
    ),
    v.maxLength(100),
  ),
  /** Nothing is deleted while it is on: a request or a lawsuit is open. */
  hold: v.boolean(),
});
