import * as v from 'valibot';
import { NETWORKS } from '../draft.ts';
import { MEASURE_NAMES, type MeasureName } from './names.ts';
import { OCCASIONS } from './occasion.ts';

const usual = v.strictObject({ usual: v.number(), spread: v.pipe(v.number(), v.minValue(0.001)) });
const measures = v.strictObject(
  Object.fromEntries(MEASURE_NAMES.map((name) => [name, usual])) as Record<MeasureName, typeof usual>,
);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const posts = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The most habits that a profile keeps. */
export const MOST_TERMS = 800;

/** How an account sounds, as figures only: no post can be read out of it. */
export const profileSchema = v.strictObject({
  /** How many posts it was learned from; 0 for one that was chosen. */
  posts,
  measures,
  /** The same for a network or an occasion alone, where there were posts enough. */
  parts: v.array(
    v.strictObject({
      network: v.optional(v.picklist(NETWORKS)),
      occasion: v.optional(v.picklist(OCCASIONS)),
      posts,
      measures,
    }),
  ),
  /** How alike its own posts are in their habits; null for one that was chosen. */
  likeness: v.nullable(usual),
  /** The share of posts that show each habit, the telling ones. */
  habits: v.pipe(
    v.record(v.pipe(v.string(), v.minLength(2), v.maxLength(120)), share),
    v.check((habits) => Object.keys(habits).length <= MOST_TERMS, `more than ${MOST_TERMS} habits`),
  ),
});

export type Profile = v.InferOutput<typeof profileSchema>;
export type Usual = Profile['measures'][MeasureName];
export type Usuals = Profile['measures'];
