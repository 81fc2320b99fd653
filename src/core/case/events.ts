import * as v from 'valibot';
import { ENVELOPES } from '../signing/envelope.ts';
import { position } from '../signing/parts.ts';
import { MAX_CASE_TEXT } from './body.ts';

/** The answers that an approver can give. */
export const VERDICTS = ['approved', 'changes', 'declined'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Milliseconds since 1970-01-01 UTC. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(120));
const remark = v.pipe(v.string(), v.maxLength(4000));
const text = v.pipe(v.string(), v.maxLength(MAX_CASE_TEXT));

const answer = v.strictObject({
  verdict: v.picklist(VERDICTS),
  /** Who decided, by id in the policy, and as the policy calls them. */
  approver: name,
  name,
  reason: remark,
  /** The text that was approved, or that the approver would rather see; empty when it was declined. */
  text,
  /** Exactly that text may be posted without asking again. */
  frees: v.boolean(),
  decided: time,
  /** Null when it was declined. */
  expires: v.nullable(time),
  /** The place of the policy that the approver had. */
  policy: position,
  /** As it was signed. */
  envelope: v.pipe(v.string(), v.maxLength(ENVELOPES.decision.limit)),
});
/** The final approver's word on a case. */
export type Answer = v.InferOutput<typeof answer>;

const number = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Something that happened to a case, with when this desk learnt of it. */
export const caseEvent = v.variant('kind', [
  /** The desk has it. */
  v.strictObject({ kind: v.literal('sent'), at: time }),
  /** The approver's desk has it. */
  v.strictObject({ kind: v.literal('received'), at: time }),
  v.strictObject({ kind: v.literal('nudged'), at: time, number }),
  v.strictObject({ kind: v.literal('withdrawn'), at: time, number, note: remark }),
  /** It went on to somebody else, because those before are away or silent. */
  v.strictObject({
    kind: v.literal('handed'),
    at: time,
    to: name,
    /** As the policy called them then. */
    name: v.optional(name),
    why: v.picklist(['away', 'silent', 'own']),
  }),
  v.strictObject({ kind: v.literal('answered'), at: time, answer }),
  /** The author has posted; this text, whatever was approved. `asShown`: with the pictures that the approver was shown. */
  v.strictObject({ kind: v.literal('posted'), at: time, text, asShown: v.boolean() }),
]);
export type CaseEvent = v.InferOutput<typeof caseEvent>;

/** What makes an event the same as another one that came by another way, or once more. */
function keyOf(event: CaseEvent): string {
  switch (event.kind) {
    case 'nudged':
    case 'withdrawn':
      return `${event.kind} ${event.number}`;
    case 'handed':
      return `handed ${event.to}`;
    case 'answered':
      return `answered ${event.answer.envelope}`;
    case 'posted':
      return `posted ${event.at} ${event.asShown} ${event.text}`;
    default:
      return event.kind;
  }
}

/**
 * The events of a case in one order, each once, as of when it was first heard. The same whatever order they came in, and
 * however often.
 */
export function gathered(events: readonly CaseEvent[]): CaseEvent[] {
  const first = new Map<string, CaseEvent>();
  for (const event of events) {
    const key = keyOf(event);
    const known = first.get(key);
    if (!known || compare(event, known) < 0) first.set(key, event);
  }
  return [...first].sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1)).map(([, it]) => it);
}

function compare(one: CaseEvent, other: CaseEvent): number {
  return one.at - other.at || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
}
