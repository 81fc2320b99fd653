import * as v from 'valibot';
import { phraseProblem } from '../check/text/phrase.ts';

/** What a person, a place or a thing is called. */
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
/** A sentence or two for people to read. */
export const line = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
/** A whole number from 0. */
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
/** A whole number from 1. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
/** "08:00" to "24:00". */
export const timeOfDay = v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/));
/** "2027-05-03". */
export const day = v.pipe(v.string(), v.isoDate());
/** "2027-05-03T10:00:00Z". */
export const moment = v.pipe(v.string(), v.isoTimestamp());
/** The number of a clause, such as "TRUST-07". */
export const clauseId = v.pipe(v.string(), v.regex(/^[A-Z]{2,8}-\d{2,3}$/));

/** Initials, such as "NWS". */
export const initials = v.pipe(v.string(), v.regex(/^[\p{L}\d]{2,12}$/u));

/** Words to look for, in the syntax of `check/text/phrase.ts`. */
export const phrase = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? phraseProblem(dataset.value) : null;
    if (problem) addIssue({ message: `the phrase ${problem}`, expected: `a phrase; this one ${problem}` });
  }),
);
export const phrases = v.pipe(v.array(phrase), v.maxLength(2000));

/** Begins no later than it ends; both are compared as they are written. */
export function inOrder<const S extends v.GenericSchema<unknown, { from: string; to: string }>>(span: S) {
  return v.pipe(
    span,
    v.check(({ from, to }) => from <= to, 'ends before it begins'),
  );
}
