import { describe, expect, it } from 'vitest';
import type { Finding, Level } from '../../core/finding.ts';
import { judge, type Part } from './judge.ts';

const text = 'Those drivers are idiots.';

function finding(level: Level, clause = 'CHARGE-22'): Finding {
  return {
    clause,
    level,
    reason: false,
    tip: 'voice',
    title: '',
    about: 'words',
    from: 18,
    to: 24,
    stretch: { from: 18, to: 24 },
    message: '',
    why: '',
    fixes: [],
  };
}

function part(more: Partial<Part> = {}): Part {
  return { text, state: 'checked', isSettled: true, findings: [], acknowledged: [], released: null, ...more };
}

describe('an attempt to send', () => {
  it.each([
    ['nothing is found', [], 'go'],
    ['there is only advice', [finding('advise')], 'go'],
    ['something is to be confirmed', [finding('advise'), finding('confirm')], 'ask'],
    ['the approver has the say', [finding('confirm'), finding('approval')], 'refer'],
    ['this desk may not', [finding('block')], 'refer'],
  ])('when %s', (_, findings, does) => {
    expect(judge([part({ findings })], false).does).toBe(does);
  });

  it('counts all parts of a thread together', () => {
    const verdict = judge([part(), part({ findings: [finding('confirm')] })], false);
    expect(verdict).toMatchObject({ does: 'ask', findings: [{ clause: 'CHARGE-22' }] });
  });

  it('is not asked about twice at the same words', () => {
    const acknowledged = [{ clause: 'CHARGE-22', quote: 'idiots', reason: '' }];
    const findings = [finding('confirm')];
    expect(judge([part({ findings, acknowledged })], false)).toEqual({ does: 'go', checked: true });
    const other = { ...part({ findings, acknowledged }), text: text.replace('idiots', 'dodos!') };
    expect(judge([other], false).does).toBe('ask');
    expect(judge([part({ findings: [finding('confirm', 'VOICE-09')], acknowledged })], false).does).toBe(
      'ask',
    );
  });

  it('waits for an answer that is out, but not for ever', () => {
    const out = part({ isSettled: false });
    expect(judge([part(), out], false)).toEqual({ does: 'wait' });
    expect(judge([part(), out], true)).toEqual({ does: 'go', checked: false });
    expect(judge([part({ isSettled: false, findings: [finding('confirm')] })], true).does).toBe('ask');
  });

  it.each(['silent', 'off'] as const)('goes, unchecked, while the coach is %s', (state) => {
    expect(judge([part({ state, isSettled: false })], false)).toEqual({ does: 'go', checked: false });
  });

  describe('with the approver’s decision on exactly this text', () => {
    const released = { clauses: ['TRUST-07'] };
    it.each<[string, Finding[], string]>([
      ['lets go what was decided on', [finding('approval', 'TRUST-07')], 'go'],
      ['asks nothing that the approver let pass', [finding('confirm', 'TRUST-07')], 'go'],
      ['holds what the approver has not had before them', [finding('approval', 'CHARGE-01')], 'refer'],
      ['holds what the policy blocks', [finding('block', 'TRUST-07')], 'refer'],
    ])('%s', (_, findings, does) => {
      expect(judge([part({ findings, released })], false).does).toBe(does);
    });

    it('holds another box that goes out together with it', () => {
      const findings = [finding('approval', 'TRUST-07')];
      expect(judge([part({ findings, released }), part({ findings })], false).does).toBe('refer');
    });
  });
});
