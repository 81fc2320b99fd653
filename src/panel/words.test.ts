import { describe, expect, it } from 'vitest';
import type { Level } from '../core/finding.ts';
import { OUTCOME_WORDS } from '../core/outcome.ts';
import { draftOf, findingOf } from './test-fixtures.ts';
import {
  accountLine,
  actsLine,
  countLine,
  draftChoice,
  draftTitle,
  holdLine,
  noticeLine,
  presenceLines,
  summarise,
  voiceLine,
} from './words.ts';

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

  it('says that a draft waits for its answer, or that there is one, and not that it is barred', () => {
    const standing = { case: 'case-0001', freed: false, until: null, why: 'waiting', clauses: [] } as const;
    const waits = (by: string) => ({ ...withLevels('block'), standing: { ...standing, by, clauses: [] } });
    expect(summarise(waits(''))).toMatchObject({ mood: 'approval', headline: 'Waits for the approver' });
    expect(summarise(waits('Dana Ruiz')).headline).toBe('Dana Ruiz has answered');
    expect(holdLine(waits(''))).toBe('Post will wait for the final approver.');
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

  it('say the same of a fix as the box does, and what can be done here', () => {
    expect(noticeLine('applied')).toBe(OUTCOME_WORDS.applied);
    expect(noticeLine('refused')).toBe(`${OUTCOME_WORDS.refused} You can copy the suggestion.`);
  });
});

describe('what stands beside a draft', () => {
  it('says what the voice was compared with', () => {
    expect(voiceLine(80, 1204)).toBe('Fits well with your last 1,204 posts.');
    expect(voiceLine(50, 0)).toBe('A little apart from the voice that was chosen.');
    expect(voiceLine(10, 40)).toBe('Stands out from your last 40 posts.');
  });
  it('says what the last posts did', () => {
    const aim = { lastPosts: 10, inviting: 2 };
    expect(actsLine(['announces', 'asks', 'announces'], 'X', aim)).toBe(
      'Of the last 3 posts on X, 2 announced and 1 asked. We want 2 of 10 to speak with people.',
    );
    expect(actsLine(['alerts'], 'X', aim)).toMatch(/^The last post on X warned\./);
  });
  it('names the week, long silences and copies, and nothing while no post is known', () => {
    const one = { network: 'x', thisWeek: 3, fewest: 2, quietFor: 0, longestSilenceDays: 3 } as const;
    const quiet = {
      ...one,
      network: 'facebook',
      thisWeek: 0,
      fewest: null,
      quietFor: 20,
      longestSilenceDays: null,
    } as const;
    expect(presenceLines({ networks: [one, quiet], copied: 1 })).toEqual([
      'Posts this week: X 3 (planned: 2), Facebook 0.',
      'Facebook has been quiet for 20 days.',
      '1 post of the last four weeks went out unchanged on several networks.',
    ]);
    expect(presenceLines({ networks: [{ ...one, quietFor: null }], copied: 0 })).toEqual([]);
  });
});
