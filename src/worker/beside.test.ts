import { describe, expect, it, vi } from 'vitest';
import { starterPolicy } from '../core/policy/starter.ts';
import type { PastPost } from '../core/situation.ts';
import { NO_HOUSE } from '../core/voice/house.ts';
import { learnProfile } from '../core/voice/learn.ts';
import type { DraftView } from '../protocol.ts';
import { Companion } from './beside.ts';
import type { Memory } from './recent.ts';

const NOON = Date.UTC(2027, 4, 5, 17);
const HOUR = 3_600_000;
const posts: PastPost[] = Array.from({ length: 40 }, (_, i) => ({
  text: `The depot on Elm Street opens at ${1 + (i % 9)} p.m. on Monday. Please use the side door.`,
  network: 'x',
  account: 'MarlowFalls',
  kind: 'post',
  time: NOON - (i + 1) * 5 * HOUR,
}));
const profile = learnProfile(posts);
if (!profile) throw new Error('Forty posts are enough.');
const learned: Memory = {
  recent: posts,
  weeks: posts,
  openAlerts: [],
  examples: posts,
  house: { ...NO_HOUSE, base: 'learned', learned: { profile, at: NOON, drift: [] } },
};
const draft = (text: string, more: Partial<DraftView> = {}): DraftView => ({
  id: 'd1',
  network: 'x',
  kind: 'post',
  account: 'MarlowFalls',
  begunAs: null,
  field: 'text',
  media: null,
  text,
  ignored: [],
  holdable: true,
  waiting: 0,
  standing: null,
  assessment: { findings: [], praise: [], count: { used: 0, limit: 280, overflow: null } },
  ...more,
});

describe('what stands beside a draft', () => {
  it('is the voice with its reasons and words, and an own post of the like', async () => {
    const companion = new Companion();
    const loud = draft('OMG!!! You guys, the depot is SO AMAZING!!! ');
    const tell = () => companion.tell(loud, starterPolicy, learned, NOON).voice;
    expect(tell()).toMatchObject({ posts: 40 });
    expect(tell()?.score).toBeLessThan(40);
    const [reason] = tell()?.reasons ?? [];
    expect(reason?.text).toContain('than you usually write');
    for (const { from, to, quote } of reason?.words ?? []) expect(loud.text.slice(from, to)).toBe(quote);
    await vi.waitFor(() => expect(tell()?.example?.text).toContain('depot'));
  });

  it('shows the posts that the policy shows as well', async () => {
    const companion = new Companion();
    const text = 'The splash pad at Cedar Square runs from noon. Bring a towel.';
    const policy = { ...starterPolicy, voice: { ...starterPolicy.voice, examples: [{ text }] } };
    const tell = () => companion.tell(draft('OMG!!! The splash pad is back!!!'), policy, null, NOON).voice;
    await vi.waitFor(() => expect(tell()?.example).toEqual({ text, time: null }));
  });

  it('has no voice while nothing is written, and the policy’s while nothing is learned', () => {
    const companion = new Companion();
    expect(companion.tell(draft(' 12:30 '), starterPolicy, learned, NOON).voice).toBeNull();
    expect(companion.tell(draft('Pool is open.'), starterPolicy, null, NOON).voice).toMatchObject({
      posts: 0,
    });
  });

  it('tells the last ten posts of the account, and nudges when all of them announce', () => {
    const companion = new Companion();
    const about = (text: string, more = {}) =>
      companion.tell(draft(text, more), starterPolicy, learned, NOON).conversation;
    const playground = 'The new playground at Mill Park has eight swings.';
    expect(about(playground).acts).toEqual(Array(10).fill('announces'));
    expect(about(playground).question).toContain('Mill Park');
    expect(about('Tornado warning: take shelter at Mill Park now.').question).toBeNull();
    expect(about(playground, { account: 'MarlowParks' }).acts).toEqual([]);
  });

  it('tells as many of the last posts as the policy looks at', () => {
    const policy = { ...starterPolicy, conversation: { lastPosts: 6, inviting: 1 } };
    const { acts } = new Companion().tell(draft('Pool'), policy, learned, NOON).conversation;
    expect(acts).toHaveLength(6);
  });

  it('goes by the policy’s voice where nobody here has chosen another', () => {
    const memory = { ...learned, house: { ...learned.house, base: null } };
    const posts = (policy: typeof starterPolicy) =>
      new Companion().tell(draft('Pool is open.'), policy, memory, NOON).voice?.posts;
    expect(posts(starterPolicy)).toBe(40);
    expect(posts({ ...starterPolicy, version: '2' })).toBe(0);
  });

  it('counts the week on each network', () => {
    const { networks } = new Companion().tell(draft('Pool'), starterPolicy, learned, NOON).presence;
    expect(networks.find(({ network }) => network === 'x')).toMatchObject({ thisWeek: 12, quietFor: 0 });
    expect(networks.find(({ network }) => network === 'facebook')).toMatchObject({
      thisWeek: 0,
      quietFor: null,
    });
  });
});
