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
/** The place of the policy in force. */
const HERE = { root: 1, sequence: 1 };
const held = [{ clause: 'TRUST-07', level: 'approval' as const }];
const approval: CaseEvent = { kind: 'answered', at: 10, answer: answerOf({ decided: 10 }) };
const approved = fileOf({ events: [approval], body: { findings: [seen] } });

describe('an approval', () => {
  it('lets exactly its text be posted, white space at the end aside', () => {
    expect(releaseOf(approved, draft, held, HERE, 20)).toEqual({ freed: true, clauses: ['TRUST-07'] });
    expect(releaseOf(approved, { ...draft, text: `${TEXT} \n` }, held, HERE, 20).freed).toBe(true);
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
    expect(releaseOf(approved, { ...draft, ...change }, held, HERE, 20)).toMatchObject({ freed: false, why });
  });

  it('does not hold at another desk', () => {
    expect(releaseOf({ ...approved, own: false }, draft, held, HERE, 20)).toMatchObject({ why: 'elsewhere' });
  });

  it('runs out', () => {
    expect(releaseOf(approved, draft, held, HERE, 1010)).toEqual({ freed: false, why: 'expired' });
  });

  it('does not hold for what a newer policy asks on top, nor for what it blocks', () => {
    const more = [...held, { clause: 'CHARGE-01', level: 'approval' as const }];
    expect(releaseOf(approved, draft, more, HERE, 20)).toEqual({
      freed: false,
      why: 'more',
      clauses: ['CHARGE-01'],
    });
    const blocked = [{ clause: 'TRUST-07', level: 'block' as const }];
    expect(releaseOf(approved, draft, blocked, HERE, 20)).toMatchObject({ freed: false, why: 'more' });
  });

  it('does not hold once the case is withdrawn or declined', () => {
    const withdrawn = {
      ...approved,
      events: [approval, { kind: 'withdrawn' as const, at: 11, number: 1, note: '' }],
    };
    expect(releaseOf(withdrawn, draft, held, HERE, 20)).toEqual({ freed: false, why: 'waiting' });
    const declined = {
      ...approved,
      events: [
        approval,
        { kind: 'answered' as const, at: 12, answer: answerOf({ verdict: 'declined', decided: 12 }) },
      ],
    };
    expect(releaseOf(declined, draft, held, HERE, 20)).toEqual({ freed: false, why: 'waiting' });
  });

  it('does not hold once another picture hangs on it, or one that is described otherwise', () => {
    const shown = [{ kind: 'image' as const, described: true }];
    const file = { ...approved, body: { ...approved.body, media: shown } };
    expect(releaseOf(file, { ...draft, media: shown }, held, HERE, 20).freed).toBe(true);
    for (const media of [
      null,
      [],
      [...shown, ...shown],
      [{ kind: 'video' as const, described: true }],
      [{ kind: 'image' as const, described: false }],
    ]) {
      expect(releaseOf(file, { ...draft, media }, held, HERE, 20)).toEqual({ freed: false, why: 'media' });
    }
    expect(releaseOf(approved, { ...draft, media: shown }, held, HERE, 20)).toMatchObject({ why: 'media' });
    expect(releaseOf(approved, { ...draft, media: [] }, held, HERE, 20).freed).toBe(true);
  });

  it('of words that the approver wrote holds for whatever is found in them, until the policy changes', () => {
    const text = 'Statement on the Main Street shooting: we are heartbroken.';
    const answer = answerOf({ verdict: 'changes', text, frees: true, decided: 10 });
    const file = { ...approved, events: [{ kind: 'answered' as const, at: 10, answer }] };
    const now = { ...draft, text };
    const inThem = [
      { clause: 'CHARGE-01', level: 'approval' as const },
      { clause: 'TRUST-32', level: 'confirm' as const },
    ];
    const freed = releaseOf(file, now, inThem, HERE, 20);
    expect(freed).toEqual({ freed: true, clauses: expect.arrayContaining(['CHARGE-01', 'TRUST-32']) });
    const blocked = [...inThem, { clause: 'TRUST-07', level: 'block' as const }];
    expect(releaseOf(file, now, blocked, HERE, 20)).toMatchObject({ why: 'more' });
    expect(releaseOf(file, now, inThem, { root: 1, sequence: 2 }, 20)).toMatchObject({
      why: 'more',
      clauses: ['CHARGE-01'],
    });
  });

  it('of a suggested text holds for that text alone', () => {
    const answer = answerOf({
      verdict: 'changes',
      text: 'The county and we talk.',
      frees: true,
      decided: 10,
    });
    const file = { ...approved, events: [{ kind: 'answered' as const, at: 10, answer }] };
    expect(releaseOf(file, draft, held, HERE, 20)).toMatchObject({ why: 'text' });
    expect(releaseOf(file, { ...draft, text: 'The county and we talk.' }, held, HERE, 20).freed).toBe(true);
  });
});
