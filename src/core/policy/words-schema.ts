import * as v from 'valibot';
import { initials, line, name, phrase, phrases } from './parts.ts';

const replacement = v.strictObject({
  /** What the organisation says. */
  say: name,
  insteadOf: v.pipe(v.array(phrase), v.minLength(1), v.maxLength(200)),
  why: v.optional(line),
});

/** The organisation's own words. */
export const vocabularySchema = v.strictObject({
  /** Better words, offered as fixes. */
  prefer: v.pipe(v.array(replacement), v.maxLength(2000)),
  /** Words that want a second thought. */
  avoid: phrases,
  /** Words that do not go out. */
  block: phrases,
  /** Proper names, written as they should stand. */
  names: v.pipe(v.array(name), v.maxLength(2000)),
  /** Initials that every reader knows. */
  acronyms: v.pipe(v.array(initials), v.maxLength(2000)),
});

export type Vocabulary = v.InferOutput<typeof vocabularySchema>;

/** How the house writes what can be written in several ways. Each choice is an example of itself. */
export const styleSchema = v.strictObject({
  date: v.picklist(['May 7', '7 May']),
  time: v.picklist(['5 p.m.', '5 pm', '5 PM', '5PM', '17:00']),
  phone: v.picklist(['650-555-0100', '650.555.0100', '(650) 555-0100']),
  percent: v.picklist(['5%', '5 percent', 'either']),
});

export type Style = v.InferOutput<typeof styleSchema>;
