import * as v from 'valibot';
import { name } from './parts.ts';

const text = v.pipe(v.string(), v.minLength(10), v.maxLength(2000));

/** Cleared wording. A slot such as {area} stands for a few words that the author fills in; all else is locked. */
export const templatesSchema = v.pipe(
  v.array(
    v.pipe(
      v.strictObject({
        name,
        use: v.picklist(['boilerplate', 'protective-order', 'missing-person']),
        text,
        /** Slots that may stay empty; every other one is needed. */
        mayStayEmpty: v.optional(v.array(name)),
      }),
      v.check(
        ({ text, mayStayEmpty = [] }) => mayStayEmpty.every((slot) => text.includes(`{${slot}}`)),
        'names a slot that the text does not have',
      ),
    ),
  ),
  v.maxLength(500),
);
