import * as v from 'valibot';
import type { Cursor } from '../desk.ts';

/**
 * A message that was read: its place in the stream, and when it was taken. Both, because after a server was restored from a
 * backup, or set up anew, the same place holds something else.
 */
export interface Mark {
  readonly seq: number;
  readonly at: string;
}

const mark = v.strictObject({ seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), at: v.string() });
const marks = v.strictObject({
  root: v.optional(mark),
  policy: v.optional(mark),
  fresh: v.optional(mark),
  cases: v.optional(mark),
  decisions: v.optional(mark),
  presence: v.optional(mark),
});

/** How far a desk has read, by what is read in one go. */
export type Marks = v.InferOutput<typeof marks>;

export function toCursor(read: Marks): Cursor {
  return JSON.stringify(read) as Cursor;
}

/** A cursor of another desk, or a damaged one, counts as none: everything is read again, and nothing is missed. */
export function readCursor(cursor: Cursor | null): Marks {
  try {
    return v.parse(marks, JSON.parse(cursor ?? '{}'));
  } catch {
    return {};
  }
}
