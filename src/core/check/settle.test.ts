import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../policy/starter.ts';
import { compile } from './checker.ts';
import { settle } from './settle.ts';

const checker = compile(starterPolicy);
const now = Date.parse('2027-05-05T15:00:00Z');

/** Clauses shown for a text with "|" where the caret is. */
function shown(marked: string, typing = true, kind: 'post' | 'reply' = 'post'): string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { findings } = checker.check({ network: 'x', kind, text, account: null }, { now });
  const settled = settle(findings, { text, caret: caret < 0 ? null : caret, typing });
  expect(settled.shown.length + settled.waiting).toBe(findings.length);
  return settled.shown.map(({ clause }) => clause);
}

describe('settle', () => {
  it('lets a word wait while it is being written', () => {
    expect(shown('We will utilize|')).not.toContain('ACCESS-19');
    expect(shown('We will utilize |')).toContain('ACCESS-19');
    expect(shown('We will utilize|', false)).toContain('ACCESS-19');
    expect(shown('We will utilize')).toContain('ACCESS-19');
    expect(shown('We will utilize it and go|')).toContain('ACCESS-19');
  });

  it('lets a sentence wait until it has an end', () => {
    const open = 'Marlow Falls is the safest city in the state';
    const number = 'Crime is down 34% in our city';
    expect(shown(`${number}|`)).not.toContain('TRUST-07');
    expect(shown(`${number}|`, false)).toContain('TRUST-07');
    expect(shown(`${open}|`)).not.toContain('TRUST-06');
  });

  it('lets findings on the whole draft wait while the author types', () => {
    expect(shown('What should we do with the old depot? |')).not.toContain('CONV-02');
    expect(shown('What should we do with the old depot? |', false)).toContain('CONV-02');
  });

  it('never lets the length wait', () => {
    expect(shown(`${'Crews work on Elm. '.repeat(20)}now|`)).toContain('PLAN-14');
  });
});
