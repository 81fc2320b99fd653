import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../policy/starter.ts';
import { type CaseEvent, gathered } from './events.ts';
import { ownerOf } from './owner.ts';
import { stateOf } from './state.ts';
import { answerOf, fileOf, TEXT } from './test-fixtures.ts';

const TEXTS = [TEXT, `${TEXT} `, 'The county has a plan.', 'Mayor Ruiz thanks the county.'];
const at = fc.integer({ min: 0, max: 40 });

const answer = fc
  .record({
    verdict: fc.constantFrom('approved' as const, 'changes' as const, 'declined' as const),
    decided: at,
    life: fc.integer({ min: 0, max: 30 }),
    suggested: fc.constantFrom(...TEXTS),
    also: fc.boolean(),
    approver: fc.constantFrom('dana.ruiz', 'sam.okafor'),
  })
  .map(({ verdict, decided, life, suggested, also, approver }) =>
    answerOf({
      verdict,
      decided,
      approver,
      ...(verdict === 'changes' ? { text: suggested, frees: also } : {}),
      expires: verdict === 'declined' ? null : decided + life,
      envelope: [verdict, decided, life, suggested, also, approver].join(),
    }),
  );
const number = fc.integer({ min: 1, max: 3 });
const event: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.record({ kind: fc.constantFrom('sent' as const, 'received' as const), at }),
  fc.record({ kind: fc.constant('nudged' as const), at, number }),
  fc.record({ kind: fc.constant('withdrawn' as const), at, number, note: fc.constant('') }),
  fc.record({
    kind: fc.constant('handed' as const),
    at,
    to: fc.constant('sam.okafor'),
    why: fc.constant('silent' as const),
  }),
  fc.record({ kind: fc.constant('answered' as const), at, answer }),
  fc.record({
    kind: fc.constant('posted' as const),
    at,
    text: fc.constantFrom(...TEXTS),
    asShown: fc.boolean(),
  }),
);
const events = fc.array(event, { maxLength: 12 });

describe('a case, whatever happens to it and in whatever order', () => {
  it('comes to the same when its events arrive in another order, or more than once', () => {
    const story = events.chain((list) =>
      fc.record({
        list: fc.constant(list),
        other: fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
        now: at,
      }),
    );
    fc.assert(
      fc.property(story, ({ list, other, now }) => {
        expect(gathered(other)).toEqual(gathered(list));
        expect(stateOf(other, now)).toEqual(stateOf(list, now));
      }),
    );
  });

  it('comes to the same when it is asked again, earlier and later', () => {
    fc.assert(
      fc.property(events, fc.array(at, { maxLength: 6 }), (list, times) => {
        for (const time of times) expect(stateOf(list, time)).toEqual(stateOf([...list], time));
      }),
    );
  });

  it('comes to the same when two desks merge what each of them knows', () => {
    fc.assert(
      fc.property(events, events, (one, other) => {
        expect(gathered([...gathered(one), ...other])).toEqual(gathered([...one, ...gathered(other)]));
      }),
    );
  });

  it('never records a text as approved that nobody approved, or whose approval was over', () => {
    fc.assert(
      fc.property(events, at, (list, now) => {
        const { posted } = stateOf(list, now);
        if (!posted?.approved) return;
        const known = list.filter((one) => one.at <= posted.at);
        expect(known.some(({ kind }) => kind === 'withdrawn')).toBe(false);
        expect(list.some((one) => one.kind === 'posted' && one.text === posted.text && one.asShown)).toBe(
          true,
        );
        expect(
          known.some(
            (one) =>
              one.kind === 'answered' &&
              one.answer.verdict !== 'declined' &&
              one.answer.frees &&
              one.answer.text.trimEnd() === posted.text.trimEnd() &&
              (one.answer.expires ?? 0) > posted.at,
          ),
        ).toBe(true);
        const declined = known.filter((one) => one.kind === 'answered' && one.answer.verdict === 'declined');
        const freed = known.filter((one) => one.kind === 'answered' && one.answer.frees);
        const last = (some: CaseEvent[]) =>
          Math.max(-1, ...some.map((one) => (one.kind === 'answered' ? one.answer.decided : -1)));
        expect(last(freed)).toBeGreaterThan(last(declined));
      }),
      { numRuns: 1000 },
    );
  });

  it('always is in somebody’s hands, and never approved by silence', () => {
    const day = fc.constantFrom('1970-01-01', '1969-12-31');
    const people = fc
      .array(fc.record({ away: fc.boolean(), deputy: fc.nat(3) }), { minLength: 4, maxLength: 4 })
      .map((list) =>
        list.map(({ away, deputy }, i) => ({
          id: `p${i}`,
          name: i === 0 ? 'Dana Ruiz' : `Person ${i}`,
          deputy: `p${deputy}`,
          away: away ? [{ from: '1969-12-31', to: '1970-01-01' }] : [],
        })),
      );
    fc.assert(
      fc.property(events, people, day, fc.nat(400), fc.boolean(), (list, team, _, minutes, fourEyes) => {
        const policy = {
          ...starterPolicy,
          approver: { ...starterPolicy.approver, fourEyes },
          team: { ...starterPolicy.team, people: team },
        };
        const now = minutes * 60_000;
        const file = fileOf({ events: list, body: { person: { id: 'p1', name: 'Person 1' } } });
        const owner = ownerOf(file, policy, now);
        const { stage } = stateOf(list, now);
        expect(owner.who).toBe(
          stage === 'waiting'
            ? 'approver'
            : stage === 'withdrawn' || stage === 'posted'
              ? 'closed'
              : 'author',
        );
        if (owner.who !== 'approver') return;
        const person = team.find(({ id }) => id === owner.id);
        expect(person).toBeDefined();
        // Whoever cannot decide has it only where nobody can.
        if (owner.due === 'in-time' || owner.due === 'late') {
          expect(person?.away).toEqual([]);
          if (fourEyes) expect(owner.id).not.toBe('p1');
        }
        expect(list.some(({ kind }) => kind === 'answered')).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the stage of a case', () => {
  const approved = (decided: number): CaseEvent => ({
    kind: 'answered',
    at: decided,
    answer: answerOf({ decided }),
  });
  const declined = (decided: number): CaseEvent => ({
    kind: 'answered',
    at: decided,
    answer: answerOf({ verdict: 'declined', decided }),
  });
  it.each<[string, CaseEvent[], string]>([
    ['nobody has answered', [{ kind: 'nudged', at: 5, number: 1 }], 'waiting'],
    ['it was approved', [approved(10)], 'approved'],
    [
      'it was approved long ago',
      [{ ...approved(0), answer: answerOf({ expires: 50 }) } as CaseEvent],
      'expired',
    ],
    ['it was approved, then declined', [approved(10), declined(20)], 'declined'],
    ['it was declined, then approved', [declined(10), approved(20)], 'approved'],
    ['two answered at the same moment', [approved(10), declined(10)], 'declined'],
    [
      'it was withdrawn, and approved after that',
      [{ kind: 'withdrawn', at: 1, number: 1, note: '' }, approved(9)],
      'withdrawn',
    ],
    ['it went out', [approved(10), { kind: 'posted', at: 20, text: TEXT, asShown: true }], 'posted'],
  ])('where %s', (_, list, stage) => {
    expect(stateOf(list, 100).stage).toBe(stage);
  });
});
