import { describe, expect, it } from 'vitest';
import type { Answer, CaseEvent } from './events.ts';
import { standingOf } from './for-draft.ts';
import { answerOf, fileOf, findingOf, TEXT } from './test-fixtures.ts';

const HERE = { root: 1, sequence: 1 };
const draft = { id: 'd1', network: 'x', account: 'MarlowFalls', kind: 'post', text: TEXT } as const;
const found = [{ clause: 'CHARGE-16', level: 'approval' as const }];
const answered = (given: Partial<Answer> = {}): CaseEvent[] => [
  { kind: 'answered', at: 5, answer: answerOf({ decided: 5, ...given }) },
];
const seen = { findings: found.map(({ clause, level }) => findingOf(clause, level)) };
const stands = (files: Parameters<typeof standingOf>[0], text: string = TEXT, now = 10) =>
  standingOf(files, { ...draft, text }, found, HERE, now);

describe('the case of a draft', () => {
  it('is one that frees it, before a newer one that does not', () => {
    const older = fileOf({ id: 'case-old', body: seen, events: answered() });
    expect(stands([fileOf({ id: 'case-new' }), older])).toMatchObject({
      case: 'case-old',
      release: { freed: true },
    });
  });

  it('is the newest one that is about much the same words', () => {
    const files = [fileOf({ id: 'case-new' }), fileOf({ id: 'case-old' })];
    expect(stands(files, `${TEXT} So there.`)).toMatchObject({ case: 'case-new' });
    expect(stands(files, 'The library opens at noon today.')).toBeNull();
  });

  it('is none of long ago that is only about much the same', () => {
    const declined = fileOf({ events: answered({ verdict: 'declined' }) });
    const later = 8 * 24 * 3_600_000;
    expect(stands([declined], `${TEXT} So there.`, 10)).toMatchObject({ case: 'case-0001' });
    expect(stands([declined], `${TEXT} So there.`, later)).toBeNull();
    expect(stands([declined], TEXT, later)).toMatchObject({ case: 'case-0001' });
  });

  it('stays the one that was sent from its box, whatever it reads by now', () => {
    expect(stands([fileOf({ draft: 'd1' })], 'The library opens at noon today.')).toMatchObject({
      case: 'case-0001',
      release: { freed: false, why: 'waiting' },
    });
  });

  it('is none that is for another place, was taken back or has been posted', () => {
    expect(stands([fileOf({ body: { network: 'facebook' } })])).toBeNull();
    expect(stands([fileOf({ own: false })])).toBeNull();
    expect(stands([fileOf({ events: [{ kind: 'withdrawn', at: 1, number: 1, note: '' }] })])).toBeNull();
    const posted: CaseEvent = { kind: 'posted', at: 1, text: TEXT, asShown: true };
    expect(stands([fileOf({ events: [posted] })])).toBeNull();
  });

  it('is one that has run out, or that has not seen all that is found now', () => {
    expect(stands([fileOf({ body: seen, events: answered() })], TEXT, 5000)).toMatchObject({
      release: { why: 'expired' },
    });
    expect(stands([fileOf({ events: answered() })])).toMatchObject({ release: { why: 'more' } });
  });
});
