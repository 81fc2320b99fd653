import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import type { CaseEvent } from './events.ts';
import { releaseOf } from './release.ts';
import { answerOf, fileOf, TEXT } from './test-fixtures.ts';

const draft: Draft = { network: 'x', account: 'MarlowFalls', kind: 'post', text: TEXT };
const seen = {
  clause: 'TRUST-07',
  tip: 'trust' as const,
  level: 'approval' as const,
  title: '',
  message: '',
  why: '',
  from: 0,
  to: 4,
};
const held = [{ clause: 'TRUST-07', level: 'approval' as const }];
const approval: CaseEvent = { kind: 'answered', at: 10, answer: answerOf({ decided: 10 }) };
const approved = fileOf({ events: [approval], body: { findings: [seen] } });

describe('an approval', () => {
  it('lets exactly its text be posted, white space at the end aside', () => {
    expect(releaseOf(approved, draft, held, 20)).toEqual({ freed: true, clauses: ['TRUST-07'] });
    expect(releaseOf(approved, { ...draft, text: `${TEXT} \n` }, held, 20).freed).toBe(true);
  });

  it.each<[string, Partial<Draft>, string]>([
    ['another text', { text: `${TEXT}!` }, 'text'],
    ['white space at its beginning', { text: ` ${TEXT}` }, 'text'],
    ['another network', { network: 'facebook' }, 'elsewhere'],
    ['another account', { account: 'MarlowParks' }, 'elsewhere'],
    ['an account that the page does not show', { account: null }, 'elsewhere'],
    ['another kind of box', { kind: 'reply' }, 'elsewhere'],
    ['the description of a picture', { field: 'alt' }, 'elsewhere'],
  ])('does not hold for %s', (_, change, why) => {
    expect(releaseOf(approved, { ...draft, ...change }, held, 20)).toMatchObject({ freed: false, why });
  });

  it('does not hold at another desk', () => {
    expect(releaseOf({ ...approved, own: false }, draft, held, 20)).toMatchObject({ why: 'elsewhere' });
  });

  it('runs out', () => {
    expect(releaseOf(approved, draft, held, 1010)).toEqual({ freed: false, why: 'expired' });
  });

  it('does not hold for what a newer policy asks on top, nor for what it blocks', () => {
    const more = [...held, { clause: 'CHARGE-01', level: 'approval' as const }];
    expect(releaseOf(approved, draft, more, 20)).toEqual({
      freed: false,
      why: 'more',
      clauses: ['CHARGE-01'],
    });
    const blocked = [{ clause: 'TRUST-07', level: 'block' as const }];
    expect(releaseOf(approved, draft, blocked, 20)).toMatchObject({ freed: false, why: 'more' });
  });

  it('does not hold once the case is withdrawn or declined', () => {
    const withdrawn = {
      ...approved,
      events: [approval, { kind: 'withdrawn' as const, at: 11, number: 1, note: '' }],
    };
    expect(releaseOf(withdrawn, draft, held, 20)).toEqual({ freed: false, why: 'waiting' });
    const declined = {
      ...approved,
      events: [
        approval,
        { kind: 'answered' as const, at: 12, answer: answerOf({ verdict: 'declined', decided: 12 }) },
      ],
    };
    expect(releaseOf(declined, draft, held, 20)).toEqual({ freed: false, why: 'waiting' });
  });

  it('of a suggested text holds for that text alone', () => {
    const answer = answerOf({
      verdict: 'changes',
      text: 'The county and we talk.',
      frees: true,
      decided: 10,
    });
    const file = { ...approved, events: [{ kind: 'answered' as const, at: 10, answer }] };
    expect(releaseOf(file, draft, held, 20)).toMatchObject({ why: 'text' });
    expect(releaseOf(file, { ...draft, text: 'The county and we talk.' }, held, 20).freed).toBe(true);
  });
});
