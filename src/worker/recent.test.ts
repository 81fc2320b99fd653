import { expect, it } from 'vitest';
import type { PastPost } from '../core/situation.ts';
import { lastOfEach } from './recent.ts';

const posts = (account: string, count: number, newest: number): PastPost[] =>
  Array.from({ length: count }, (_, i) => ({ text: `Post ${i}.`, network: 'x', account, time: newest - i }));
const of = (found: readonly PastPost[], account: string) =>
  found.filter((post) => post.account === account).length;

it('remembers as many posts of one account as a policy asks for', () => {
  expect(lastOfEach(posts('MarlowFalls', 50, 1000))).toHaveLength(30);
});

it('lets a busy account hide no other, and keeps the newest of each, newest first', () => {
  const busy = ['A', 'B', 'C', 'D', 'E'].flatMap((account) => posts(account, 40, 9000));
  const found = lastOfEach([...busy, ...posts('Quiet', 12, 500)]);
  expect(found).toHaveLength(120);
  expect(of(found, 'Quiet')).toBe(12);
  expect(of(found, 'A')).toBeGreaterThanOrEqual(21);
  expect(found.map(({ time }) => time)).toEqual(
    found.map(({ time }) => time).sort((a, b) => (b ?? 0) - (a ?? 0)),
  );
});
