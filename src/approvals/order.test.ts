import { describe, expect, it } from 'vitest';
import { findingOf } from '../core/case/test-fixtures.ts';
import type { ApprovalView } from '../protocol.ts';
import { mayDecide, shelved, similar, urgency } from './order.ts';

const owner = { id: 'dana', name: 'Dana Ruiz', since: 0, due: 'in-time', handed: null } as const;
const answer = {
  verdict: 'approved',
  name: 'Dana Ruiz',
  reason: '',
  text: '',
  frees: true,
  decided: 0,
  expires: null,
} as const;

function view(id: string, given: Partial<ApprovalView> = {}): ApprovalView {
  return {
    id,
    draft: null,
    network: 'x',
    account: 'MarlowFalls',
    kind: 'post',
    text: 'The Mill Park pool opens at noon on Saturday.',
    note: '',
    sent: 0,
    stage: 'waiting',
    owner,
    usual: null,
    nudges: 0,
    isSent: true,
    refused: '',
    answer: null,
    findings: [],
    media: null,
    person: null,
    correction: null,
    policyVersion: '1',
    deciders: ['Dana Ruiz'],
    received: null,
    may: 'yes',
    isMine: true,
    isBlocked: false,
    toHandOver: false,
    isUnsent: false,
    ...given,
  };
}

const ids = (views: readonly ApprovalView[]) => views.map(({ id }) => id);

describe('the queue', () => {
  const late = view('late', { sent: 3, owner: { ...owner, due: 'late' } });
  const handed = view('handed', { sent: 4, owner: { ...owner, handed: 'silent' } });
  const nudged = view('nudged', { sent: 5, nudges: 1 });
  const old = view('old', { sent: 1 });
  const young = view('young', { sent: 2 });
  const other = view('other', { sent: 0, isMine: false });

  it('comes by urgency, and then the oldest first', () => {
    expect(ids(shelved([young, old, nudged, handed, late], 'mine'))).toEqual([
      'late',
      'handed',
      'nudged',
      'old',
      'young',
    ]);
    expect(urgency(view('much', { nudges: 9 }))).toBe(3);
  });

  it('keeps what is with somebody else apart, and what is decided', () => {
    const decided = [1, 3, 2].map((at) =>
      view(`at-${at}`, { stage: 'approved', answer: { ...answer, decided: at } }),
    );
    const all = [old, other, ...decided];
    expect(ids(shelved(all, 'mine'))).toEqual(['old']);
    expect(ids(shelved(all, 'waiting'))).toEqual(['other', 'old']);
    expect(ids(shelved(all, 'decided'))).toEqual(['at-3', 'at-2', 'at-1']);
  });

  it('lets nobody decide on what is taken back or out, or without a key', () => {
    expect(mayDecide(old)).toBe(true);
    expect(mayDecide(view('gone', { stage: 'withdrawn' }))).toBe(false);
    expect(mayDecide(view('out', { stage: 'posted' }))).toBe(false);
    expect(mayDecide(view('own', { may: 'own' }))).toBe(false);
  });
});

describe('earlier decisions on much the same', () => {
  const open = view('open', { findings: [findingOf('CHARGE-16', 'approval')] });
  const decided = (id: string, given: Partial<ApprovalView> = {}) =>
    view(id, { answer, stage: 'approved', text: 'Leaf pickup starts on Monday in the north.', ...given });

  it('are those with the same words, then those on the same clauses, and no more than three', () => {
    const words = decided('words', { text: open.text });
    const clause = decided('clause', { findings: [findingOf('CHARGE-16', 'approval')] });
    const more = [1, 2, 3].map((n) => decided(`more-${n}`, { findings: clause.findings, sent: -n }));
    expect(ids(similar(open, [clause, ...more, words]))).toEqual(['words', 'clause', 'more-1']);
  });

  it('are none that wait themselves, or share only a suggestion', () => {
    const waiting = view('waiting', { text: open.text });
    const mild = view('mild', { findings: [findingOf('VOICE-01', 'advise')] });
    const advised = decided('advised', { findings: [findingOf('VOICE-01', 'advise')] });
    expect(similar(open, [waiting, open])).toEqual([]);
    expect(similar(mild, [advised])).toEqual([]);
  });
});
