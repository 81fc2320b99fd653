import * as v from 'valibot';
import { count, line, moment, name, phrase } from './parts.ts';

/** From when until when a mode is on; it ends by itself. Null while it is off. */
const period = v.nullable(
  v.pipe(
    v.strictObject({
      from: moment,
      until: moment,
      /** What the authors are told. */
      reason: v.optional(line),
    }),
    v.check(({ from, until }) => Date.parse(from) < Date.parse(until), 'ends before it begins'),
  ),
);

/** Emergency mode, and the pause of routine content after something grave. */
export const modesSchema = v.strictObject({
  emergency: v.strictObject({
    period,
    /** Roles that speak on the incident. */
    writers: v.array(name),
    /** Words that tell a post on the incident. */
    incident: v.array(phrase),
  }),
  pause: v.strictObject({ period }),
});

/** What people who write to the organisation are promised, and what the author is. */
export const promisesSchema = v.strictObject({
  replyWithinBusinessDays: count,
  /** Replies to one person in one thread before it moves to another channel. */
  repliesPerPerson: count,
  approverAnswersWithinMinutes: count,
  approvalHoldsHours: count,
  policyCheckedWithinHours: count,
  alertClosedWithinHours: count,
});

/** Notices that some areas need in another language as well. */
export const languageSchema = v.strictObject({
  language: name,
  areas: v.array(name),
  topics: v.array(phrase),
  /** Words that show the language is there, or where to find it. */
  signs: v.array(phrase),
  /** Parts of addresses that lead to it, such as "/es/". */
  paths: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9./-]{2,60}$/))),
});

export type Modes = v.InferOutput<typeof modesSchema>;
type Period = v.InferOutput<typeof period>;

/** The mode that is on, the graver one if both are; null in ordinary times. `until` in milliseconds since 1970 UTC. */
export function modeOf({ modes }: { readonly modes: Modes }, now: number) {
  for (const kind of ['emergency', 'pause'] as const) {
    const { period } = modes[kind];
    if (period && runs(period, now))
      return { kind, reason: period.reason ?? '', until: Date.parse(period.until) };
  }
  return null;
}

/** When a mode next begins or ends, in milliseconds since 1970 UTC; null when none is to come. */
export function nextTurn({ modes }: { readonly modes: Modes }, now: number): number | null {
  const turns = [modes.emergency.period, modes.pause.period].flatMap((period) =>
    period ? [Date.parse(period.from), Date.parse(period.until)] : [],
  );
  const coming = turns.filter((turn) => turn > now);
  return coming.length > 0 ? Math.min(...coming) : null;
}

/** True while a period runs. */
export function runs(period: Period, now: number): boolean {
  return period !== null && now >= Date.parse(period.from) && now < Date.parse(period.until);
}
