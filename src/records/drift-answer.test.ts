import { expect, it } from 'vitest';
import type { DriftRow } from '../core/voice/drift.ts';
import { driftAnswer } from './drift-answer.ts';

const row = (account: string | null, more: Partial<DriftRow> = {}): DriftRow => ({
  account,
  month: '2026-05',
  posts: 20,
  score: 70,
  apart: [],
  unlike: [],
  ...more,
});

it.each<[string, readonly DriftRow[], string]>([
  ['nothing', [], 'That will show once an account has 5 posts with a date in a month.'],
  ['no account', [row(null)], 'That will show once posts tell their account.'],
  ['one account', [row('MarlowFalls'), row(null)], 'Only MarlowFalls has enough posts'],
  [
    'one account of late',
    [
      row('MarlowParks', { month: '2026-01' }),
      row('MarlowFalls'),
      row('MarlowFalls', { month: '2026-04' }),
      row('MarlowFalls', { month: '2026-03' }),
    ],
    'Only MarlowFalls has enough posts',
  ],
  ['two that are alike', [row('MarlowFalls'), row('MarlowParks')], 'No. All accounts sound much alike'],
  [
    'one that is unlike the others',
    [row('MarlowFalls'), row('MarlowParks', { unlike: ['more emoji', 'more capitals'] })],
    'Lately MarlowParks (more emoji and more capitals) sounds unlike the others.',
  ],
])('of %s it says so', (_, rows, words) => {
  expect(driftAnswer(rows)).toContain(words);
});
