import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../protocol.ts';
import { silenceLine, sinceLine, whereLine } from './words.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2027, 4, 3, 17);

function view(owner: Partial<NonNullable<CaseView['owner']>>, more: Partial<CaseView> = {}): CaseView {
  return {
    id: 'case-0001',
    draft: null,
    network: 'x',
    account: 'MarlowFalls',
    kind: 'post',
    text: '',
    note: '',
    sent: NOW - 4 * MINUTE,
    stage: 'waiting',
    usual: 20 * MINUTE,
    nudges: 0,
    isSent: true,
    refused: '',
    answer: null,
    owner: { id: 'dana', name: 'Dana Ruiz', since: NOW - 4 * MINUTE, due: 'in-time', handed: null, ...owner },
    ...more,
  };
}

const line = (it: CaseView) => `${whereLine(it)} ${sinceLine(it, NOW)}`.trim();

describe('where a case is', () => {
  it.each<[CaseView, string]>([
    [view({}), 'With Dana Ruiz for 4 minutes. Usually answers in 20 minutes.'],
    [view({ since: NOW }, { usual: null }), 'With Dana Ruiz since just now.'],
    [view({ due: 'away' }), 'Dana Ruiz is out of office, and no deputy is there. It waits.'],
    [view({}, { isSent: false }), 'Not with Dana Ruiz yet.'],
    [
      view({ due: 'late', since: NOW - 90 * MINUTE }, { usual: null, sent: NOW - 150 * MINUTE }),
      'With Dana Ruiz for 1 hour. Sent 2 hours ago.',
    ],
  ])('%#', (it, words) => {
    expect(line(it)).toBe(words);
  });

  it('is read out when it changes hands, and not each minute', () => {
    expect(whereLine(view({ since: NOW - 5 * MINUTE }))).toBe(whereLine(view({ since: NOW - 6 * MINUTE })));
  });
});

describe('an answer that a desk keeps back', () => {
  it('is noticed once the promised time is over, whoever has it then, with another way to go', () => {
    expect(silenceLine(view({}))).toBeNull();
    expect(silenceLine(view({ due: 'late' }, { isSent: false }))).toBeNull();
    expect(silenceLine(view({ due: 'late' }))).toContain('call Dana Ruiz, or send the case as a file');
    expect(silenceLine(view({ handed: 'silent' }))).toContain('send the case as a file');
    expect(silenceLine(view({ handed: 'away' }))).toBeNull();
  });
});
