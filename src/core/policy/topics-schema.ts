import * as v from 'valibot';
import { clauseId, line, name, phrase, phrases } from './parts.ts';

/** Something that the organisation has decided how to speak about. */
const topic = v.strictObject({
  id: clauseId,
  name,
  /** How freely it may be written about. The words of a `free` topic excuse those of all others that they overlap. */
  level: v.picklist(['free', 'confirm', 'approval', 'block']),
  phrases: v.pipe(v.array(phrase), v.minLength(1), v.maxLength(2000)),
  exceptions: v.optional(phrases),
  /** Who decides on it, by id; the final approver when left out. */
  approver: v.optional(name),
  why: v.optional(line),
});

export const topicsSchema = v.pipe(v.array(topic), v.maxLength(500));

export type Topic = v.InferOutput<typeof topic>;
