import { describe, expect, it } from 'vitest';
import { Drift, strays } from './drift.ts';
import { baseOf, baseProfile, houseProfile, NO_HOUSE, readHouse } from './house.ts';
import { learnProfile } from './learn.ts';
import { PERSONALITIES, PLAIN_AND_WARM } from './personalities.ts';

const calm = Array.from({ length: 40 }, (_, i) => ({
  text: `The pool on Elm Street opens at ${1 + (i % 9)} p.m. today. Bring a towel and a friend.`,
}));
const loud = 'OMG you guys!!! 🎉🎉 BEST DAY EVER at the park!!! 🥳 lol';

function rowsOf(posts: readonly { text: string; account?: string; time: number }[]) {
  const profile = learnProfile(calm);
  if (!profile) throw new Error('Forty posts are enough.');
  const drift = new Drift(profile, 'America/Chicago');
  for (const post of posts) drift.add(post);
  return drift.rows();
}

describe('drift', () => {
  const may = Date.UTC(2026, 4, 7, 17);
  const times = (count: number, text: string, account: string, time = may) =>
    Array.from({ length: count }, (_, i) => ({ text: text || (calm[i]?.text ?? ''), account, time }));

  it('is told by account and month, with what sets it apart', () => {
    const rows = rowsOf([...times(6, '', 'MarlowFalls'), ...times(6, loud, 'MarlowParks')]);
    expect(rows.map(({ account, month, posts }) => [account, month, posts])).toEqual([
      ['MarlowFalls', '2026-05', 6],
      ['MarlowParks', '2026-05', 6],
    ]);
    expect(rows[0]?.score).toBeGreaterThan((rows[1]?.score ?? 100) + 20);
    expect(rows[1]?.apart.join()).toMatch(/exclamation|emoji|capital/);
    expect(strays(rows)).toMatchObject([{ account: 'MarlowParks' }]);
  });
  it('sees an account that the house voice was learned from as well', () => {
    const own = times(40, loud, 'MarlowParks');
    const others = [...times(40, '', 'MarlowFalls'), ...times(40, '', 'MarlowLibrary')];
    const profile = learnProfile([...own, ...others]);
    if (!profile) throw new Error('So many posts are enough.');
    const drift = new Drift(profile, 'America/Chicago');
    for (const post of [...own, ...others]) drift.add(post);
    expect(strays(drift.rows()).map(({ account }) => account)).toEqual(['MarlowParks']);
  });
  it('takes the month from the organisation’s clock', () => {
    expect(rowsOf(times(5, '', 'MarlowFalls', Date.UTC(2026, 5, 1, 3)))[0]?.month).toBe('2026-05');
  });
  it('says nothing of a month with few posts, and of one voice', () => {
    expect(rowsOf(times(4, loud, 'MarlowParks'))).toEqual([]);
    expect(strays(rowsOf([...times(6, '', 'MarlowFalls'), ...times(6, '', 'MarlowParks')]))).toEqual([]);
    expect(strays([])).toEqual([]);
  });
});

describe('the house voice', () => {
  it('begins with the policy, a personality or what was learned, and takes the sliders along', () => {
    const ofPolicy = { profile: PLAIN_AND_WARM.profile, isOwn: false };
    const calmProfile = learnProfile(calm);
    expect(houseProfile(NO_HOUSE, ofPolicy)).toBe(ofPolicy.profile);
    expect(houseProfile(NO_HOUSE, { profile: null, isOwn: false })).toBeNull();
    const crisp = PERSONALITIES.find(({ id }) => id === 'crisp-and-factual');
    expect(baseProfile({ ...NO_HOUSE, base: 'crisp-and-factual' }, ofPolicy)).toBe(crisp?.profile);
    const learned = { profile: calmProfile ?? ofPolicy.profile, at: 1, drift: [] };
    const moved = houseProfile({ learned, base: 'learned', moved: { emoji: 1 } }, ofPolicy);
    expect(moved?.measures.emoji.usual).toBe(1);
    expect(moved?.posts).toBe(40);
  });
  it('is what was learned by itself only where the organisation has said nothing', () => {
    const { profile } = PLAIN_AND_WARM;
    const house = { ...NO_HOUSE, learned: { profile, at: 1, drift: [] } };
    expect(baseOf(house, { profile, isOwn: false })).toBe('learned');
    expect(baseOf(house, { profile: null, isOwn: true })).toBe('learned');
    expect(baseOf(house, { profile, isOwn: true })).toBe('policy');
    expect(baseOf({ ...house, base: 'policy' }, { profile, isOwn: false })).toBe('policy');
    expect(baseOf({ ...house, base: 'learned' }, { profile, isOwn: true })).toBe('learned');
    expect(baseOf(NO_HOUSE, { profile, isOwn: false })).toBe('policy');
  });
  it('is nothing when what is kept cannot be read', () => {
    expect(readHouse({ learned: 'x' })).toEqual(NO_HOUSE);
    expect(readHouse(undefined)).toEqual(NO_HOUSE);
  });
});
