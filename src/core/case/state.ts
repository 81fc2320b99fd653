import { type Answer, type CaseEvent, gathered, VERDICTS } from './events.ts';
import { sameText } from './text.ts';

/** How far a case has come. `waiting`: for a decision. An approval that has run out is `expired`. */
export const STAGES = ['waiting', 'withdrawn', 'expired', 'posted', ...VERDICTS] as const;
export type Stage = (typeof STAGES)[number];

/** What the events of a case come to. Times are milliseconds since 1970-01-01 UTC. */
export interface CaseState {
  readonly stage: Stage;
  /** When the desk had it; null while it waits on this device. */
  readonly sent: number | null;
  /** When the approver's desk had it. */
  readonly received: number | null;
  readonly nudges: number;
  /** How many steps the author has taken; the next one's number is higher. */
  readonly steps: number;
  /** The answer that counts: the one that was given last. */
  readonly answer: Answer | null;
  /** What went out. `approved`: exactly this text had been approved, with these pictures, and the approval held then. */
  readonly posted: { readonly at: number; readonly text: string; readonly approved: boolean } | null;
}

/** Sums up what happened. The order in which the events came does not matter, nor does hearing of one twice. */
export function stateOf(events: readonly CaseEvent[], now: number): CaseState {
  const known = sums.get(events);
  if (known && known.from <= now && now < known.until) return known.state;
  const state = sum(events, now);
  const runsOut = state.answer?.expires ?? Number.POSITIVE_INFINITY;
  const isOver = now >= runsOut;
  sums.set(events, {
    state,
    from: isOver ? runsOut : Number.NEGATIVE_INFINITY,
    until: isOver ? Number.POSITIVE_INFINITY : runsOut,
  });
  return state;
}

/** A desk asks all its cases again whenever one of them changes. A sum holds until its answer runs out, and after that. */
const sums = new WeakMap<
  readonly CaseEvent[],
  { readonly state: CaseState; readonly from: number; readonly until: number }
>();

function sum(events: readonly CaseEvent[], now: number): CaseState {
  const all = gathered(events);
  const of = <K extends CaseEvent['kind']>(kind: K) =>
    all.filter((event): event is Extract<CaseEvent, { kind: K }> => event.kind === kind);
  const posts = of('posted').map((post) => ({
    at: post.at,
    text: post.text,
    approved: wasApproved(all, post),
  }));
  const nudged = of('nudged');
  const answer = lastAnswer(all);
  return {
    stage: stageOf(all, answer, now),
    sent: of('sent')[0]?.at ?? null,
    received: of('received')[0]?.at ?? null,
    nudges: nudged.length,
    steps: Math.max(0, ...[...nudged, ...of('withdrawn')].map(({ number }) => number)),
    answer,
    // What was approved is shown before what was not: a second post does not undo that the first one kept to it.
    posted: posts.find(({ approved }) => approved) ?? posts[0] ?? null,
  };
}

/** Whether an approval held for a post when it went out: for its text, and for the pictures that it had. */
export function wasApproved(
  events: readonly CaseEvent[],
  { at, text, asShown }: Extract<CaseEvent, { kind: 'posted' }>,
): boolean {
  const then = events.filter((event) => event.at <= at && event.kind !== 'posted');
  return asShown && frees(then, text, at);
}

/** Whether these events let this text be posted at this time, as far as the approver's word goes. */
export function frees(events: readonly CaseEvent[], text: string, now: number): boolean {
  if (events.some(({ kind }) => kind === 'withdrawn')) return false;
  const answer = lastAnswer(events);
  if (!answer?.frees || answer.verdict === 'declined') return false;
  if (answer.expires === null || now >= answer.expires) return false;
  return sameText(text, answer.text);
}

function stageOf(all: readonly CaseEvent[], answer: Answer | null, now: number): Stage {
  if (all.some(({ kind }) => kind === 'posted')) return 'posted';
  if (all.some(({ kind }) => kind === 'withdrawn')) return 'withdrawn';
  if (!answer) return 'waiting';
  const isOver = answer.frees && answer.expires !== null && now >= answer.expires;
  return isOver ? 'expired' : answer.verdict;
}

/** Of two answers the later one counts; of two at the same moment, the stricter one. */
function lastAnswer(events: readonly CaseEvent[]): Answer | null {
  return events
    .flatMap((event) => (event.kind === 'answered' ? [event.answer] : []))
    .reduce<Answer | null>((last, one) => (last === null || counts(one, last) ? one : last), null);
}

function counts(one: Answer, over: Answer): boolean {
  if (one.decided !== over.decided) return one.decided > over.decided;
  const strictness = VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(over.verdict);
  if (strictness !== 0) return strictness > 0;
  if (one.frees !== over.frees) return !one.frees;
  return one.envelope > over.envelope;
}
