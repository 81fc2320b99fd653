import { describe, expect, it } from 'vitest';
import type { PastPost } from '../situation.ts';
import { openAlertsIn } from './open-alerts.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2027, 4, 5, 17);

const post = (text: string, hoursAgo: number, more: Partial<PastPost> = {}): PastPost => ({
  text,
  network: 'x',
  account: 'MarlowFalls',
  kind: 'post',
  time: NOW - hoursAgo * HOUR,
  ...more,
});
const BOIL = post('Boil-water notice for zone 3: boil your water for one minute before you drink it.', 30);
const textsOf = (posts: readonly PastPost[]) => openAlertsIn(posts, NOW).map(({ text }) => text);

describe('an alert', () => {
  it('that nobody has ended is open, with when and where it went out', () => {
    expect(openAlertsIn([post('The pool opens on Saturday.', 2), BOIL], NOW)).toEqual([
      { text: BOIL.text, network: 'x', account: 'MarlowFalls', sent: BOIL.time },
    ]);
  });

  it.each([
    ['the all-clear', post('All clear: you can drink the water in zone 3 again.', 3)],
    ['a reply in its thread', post('The boil-water notice is lifted.', 3, { kind: 'reply' })],
    ['the same words with a dot or an at', post('Zone 3 notice lifted.', 3, { account: '@marlow.falls' })],
  ])('is ended by %s', (_, later) => {
    expect(textsOf([later, BOIL])).toEqual([]);
  });

  it.each([
    ['about something else', post('The bridge on Elm Street is open again.', 3)],
    ['before it', post('The water in zone 3 is safe to drink.', 40)],
    ['on another network', post('The boil-water notice is lifted.', 3, { network: 'facebook' })],
    ['of another account', post('The boil-water notice is lifted.', 3, { account: 'MarlowLibrary' })],
    ['that is yet to come', post('The boil-water notice is lifted.', -3)],
  ])('is not ended by a post %s', (_, other) => {
    expect(textsOf([other, BOIL])).toEqual([BOIL.text]);
  });

  it('that is followed up goes on as the newer one', () => {
    const later = post('UPDATE: keep boiling your water in zone 3 until further notice.', 5);
    expect(textsOf([BOIL, later])).toEqual([later.text]);
  });

  it.each([
    ['of the weather ends by itself', post('Flash flood warning for Mill Creek until 9 p.m. Go now.', 30)],
    ['in a reply is for one person', post('Please boil your water.', 30, { kind: 'reply' })],
    ['of weeks ago is past', { ...BOIL, time: NOW - 15 * 24 * HOUR }],
    ['without a time is not known', { ...BOIL, time: undefined }],
    ['that is only news is none', post('Evacuation drill at City Hall on Friday. This is only a drill.', 30)],
  ])('%s', (_, one) => {
    expect(textsOf([one])).toEqual([]);
  });
});
