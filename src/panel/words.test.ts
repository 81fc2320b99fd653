import { describe, expect, it } from 'vitest';
import type { Level } from '../core/finding.ts';
import { draftOf, findingOf } from './test-fixtures.ts';
import { accountLine, countLine, draftChoice, draftTitle, holdLine, noticeLine, summarise } from './words.ts';

const withLevels = (...levels: Level[]) => draftOf({ findings: levels.map((level) => findingOf({ level })) });

describe('summarise', () => {
  it.each([
    ['blank', draftOf({ text: ' \n' }), 'Ready when you are'],
    ['good', draftOf({}), 'Looks good'],
    ['good', draftOf({ waiting: 1 }), 'So far, so good'],
    ['nearly', draftOf({ used: 301 }), 'Nearly there'],
    ['advise', withLevels('advise'), '1 suggestion'],
    ['advise', withLevels('advise', 'advise', 'advise'), '3 suggestions'],
    ['confirm', withLevels('advise', 'confirm', 'confirm'), '2 to confirm'],
    ['approval', withLevels('approval'), '1 for the final approver'],
    ['block', withLevels('block', 'advise'), '1 thing not from this desk'],
  ])('%s: %#', (mood, draft, headline) => {
    expect(summarise(draft)).toMatchObject({ mood, headline });
  });

  it('tells of the milder ones as well', () => {
    expect(summarise(withLevels('block', 'confirm', 'advise', 'advise')).detail).toBe(
      'Also 1 to confirm and 2 suggestions.',
    );
  });
});

describe('lines', () => {
  it('name what is written', () => {
    expect(draftTitle({ kind: 'comment', network: 'facebook' })).toBe('Comment on Facebook');
    expect(draftChoice(draftOf({ text: '' }))).toBe('Post on X: still empty');
  });

  it('name the account the way its network does', () => {
    expect(accountLine({ account: 'MarlowFalls', network: 'x' })).toBe('@MarlowFalls');
    expect(accountLine({ account: 'City of Marlow Falls', network: 'facebook' })).toBe(
      'City of Marlow Falls',
    );
    expect(accountLine({ account: null, network: 'x' })).toBe('Account not shown by the page');
  });

  it('count', () => {
    expect(countLine({ used: 212, limit: 280, overflow: null })).toEqual({ used: '212 of 280', over: null });
    expect(countLine({ used: 301, limit: 280, overflow: 280 }).over).toBe('21 over');
    expect(countLine({ used: 5, limit: 63_206, overflow: null }).used).toBe('5 of 63,206');
  });

  it.each([
    ['advise', true, null],
    ['confirm', true, 'Post will ask you first.'],
    ['approval', true, 'Post will wait for the final approver.'],
    ['block', true, 'Post will wait until this is changed.'],
    ['confirm', false, 'The coach cannot hold the Post button on this page. Please look at the cards first.'],
  ] as const)('say what Post will do: %s, %s', (level, holdable, line) => {
    expect(holdLine(draftOf({ holdable, findings: [findingOf({ level })] }))).toBe(line);
  });

  it('say how to undo', () => {
    expect(noticeLine('applied', true)).toContain('⌘Z');
    expect(noticeLine('applied', false)).toContain('Ctrl+Z');
  });
});
