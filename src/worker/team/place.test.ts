import { describe, expect, it } from 'vitest';
import { deskLink } from '../../core/signing/desk-link.ts';
import { placeOf } from './place.ts';

const link = (role: 'supervisor' | 'author') =>
  deskLink({ format: 1, desk: 'wss://desk.oakdale.gov', role, credentials: 'secret' });

describe('the place where a team meets', () => {
  it.each([
    ['nothing', '', { desk: 'file:', credentials: null }],
    [
      'a feed',
      ' https://oakdale.gov/feed.json ',
      { desk: 'https://oakdale.gov/feed.json', credentials: null },
    ],
    ['a desk link', link('supervisor'), { desk: 'wss://desk.oakdale.gov', credentials: 'secret' }],
  ])('is read from %s', (_, given, expected) => {
    expect(placeOf(given)).toEqual(expected);
  });

  it.each([
    ['an unprotected address', 'ws://desk.oakdale.gov', 'neither a desk link nor an address'],
    ['a word', 'oakdale', 'neither a desk link nor an address'],
    ['the link of an author', link('author'), 'Take the one for the supervisor.'],
  ])('is not read from %s, and it says what to do', (_, given, expected) => {
    expect(placeOf(given)).toContain(expected);
  });
});
