import { describe, expect, it } from 'vitest';
import { type Finding, type Fix, strictest } from '../core/finding.ts';
import { applyEdits, chooseDraft, excerpt, groupFindings, pointedKey, safeEdits, tally } from './derive.ts';
import { draftOf, findingOf } from './test-fixtures.ts';

const fix = (from: number, to: number, insert: string, safe = true): Fix => ({ from, to, insert, safe });
const withFix = (...fixes: Fix[]): Finding => findingOf({ from: fixes[0]?.from, to: fixes[0]?.to, fixes });

describe('chooseDraft', () => {
  const [a, b] = [draftOf({ id: 'a' }), draftOf({ id: 'b' })];
  it('takes the one used last until the author chooses', () => {
    expect(chooseDraft([a, b], null)).toBe(a);
    expect(chooseDraft([a, b], 'b')).toBe(b);
  });
  it('goes back to the one used last when the chosen one is gone', () => {
    expect(chooseDraft([a], 'b')).toBe(a);
    expect(chooseDraft([], 'b')).toBeNull();
  });
});

describe('groupFindings', () => {
  const draft = draftOf({
    findings: [
      findingOf({ clause: 'TRUST-01', tip: 'trust', from: 0, to: 2 }),
      findingOf({ clause: 'VOICE-01', tip: 'voice', from: 3, to: 4 }),
      findingOf({ clause: 'TRUST-01', tip: 'trust', from: 8, to: 9 }),
    ],
  });
  it('follows the order of the tips, and of the text within a tip', () => {
    const groups = groupFindings(draft);
    expect(groups.map((group) => group.tip)).toEqual(['voice', 'trust']);
    expect(groups[1]?.items.map((item) => item.finding.from)).toEqual([0, 8]);
  });
  it('keeps the keys while offsets move', () => {
    const moved = draft.assessment.findings.map((f) => ({ ...f, from: f.from + 5, to: f.to + 5 }));
    const keys = (of: typeof draft) => groupFindings(of).flatMap((group) => group.items.map((i) => i.key));
    expect(keys(draftOf({ findings: moved }))).toEqual(keys(draft));
    expect(new Set(keys(draft)).size).toBe(3);
  });
  it('finds the card that is pointed at', () => {
    const groups = groupFindings(draft);
    expect(pointedKey(groups, { clause: 'TRUST-01', from: 8 })).toBe('d1-TRUST-01-1');
    expect(pointedKey(groups, { clause: 'TRUST-01', from: 7 })).toBe('d1-TRUST-01-0');
    expect(pointedKey(groups, { clause: 'PLAN-01', from: 0 })).toBeNull();
    expect(pointedKey(groups, null)).toBeNull();
  });
});

describe('safeEdits', () => {
  const text = 'We utilize it in order to help.';
  const edits = (...findings: Finding[]) => safeEdits(draftOf({ text, findings }));
  it('takes first fixes that are safe, with the words they replace', () => {
    expect(edits(withFix(fix(14, 25, 'to')), withFix(fix(3, 10, 'use')))).toEqual([
      { from: 3, to: 10, insert: 'use', quote: 'utilize' },
      { from: 14, to: 25, insert: 'to', quote: 'in order to' },
    ]);
  });
  it('leaves alone what is not safe, or safe only as a second choice', () => {
    expect(edits(withFix(fix(3, 10, 'use', false), fix(3, 10, 'take')), findingOf({}))).toEqual([]);
  });
  it('takes the first of two that overlap', () => {
    expect(edits(withFix(fix(3, 10, 'use')), withFix(fix(0, 10, 'Use')))).toHaveLength(1);
    expect(edits(withFix(fix(3, 10, 'use')), withFix(fix(10, 13, '')))).toHaveLength(2);
  });
  it('takes one of two that meet at a place of insertion', () => {
    expect(edits(withFix(fix(31, 31, ' ?')), withFix(fix(31, 31, ' !')))).toHaveLength(1);
    expect(edits(withFix(fix(3, 10, 'use')), withFix(fix(10, 10, 'd')))).toHaveLength(1);
  });
  it('makes a text that can be copied', () => {
    const found = edits(withFix(fix(3, 10, 'use')), withFix(fix(14, 25, 'to')));
    expect(applyEdits(text, found)).toBe('We use it to help.');
  });
});

describe('levels', () => {
  const findings = (['advise', 'block', 'advise', 'confirm'] as const).map((level) => findingOf({ level }));
  it('are counted', () => {
    expect(tally(findings)).toEqual({ advise: 2, confirm: 1, approval: 0, block: 1 });
    expect(strictest(findings)).toBe('block');
    expect(strictest([])).toBeNull();
  });
});

describe('excerpt', () => {
  it.each([
    ['short  and\nplain', 20, 'short and plain'],
    ['The council meets on Tuesday. Come along', 30, 'The council meets on Tuesday…'],
    ['unbreakablewordthatgoeson', 10, 'unbreakabl…'],
    ['aaaaaaaaa😀b', 10, 'aaaaaaaaa…'],
  ])('%j', (text, length, expected) => {
    expect(excerpt(text, length)).toBe(expected);
  });
});
