import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../case/test-fixtures.ts';
import type { Brought } from '../past/post.ts';
import { type Entry, entryOfBrought, entryOfRecord, mergeEntries } from './entry.ts';
import { entriesAsCsv, entriesAsJson } from './export.ts';
import { ANYTHING, filterEntries } from './filter.ts';
import type { PostRecord } from './record.ts';
import { deletable, deletableBefore, deletableCases, keepingOf, retentionOf } from './retention.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 4, 7, 12);
const record = (text: string, more: Partial<PostRecord> = {}): PostRecord => ({
  time: NOW,
  policyVersion: '1',
  network: 'x',
  kind: 'post',
  account: 'MarlowFalls',
  text,
  checked: true,
  held: false,
  findings: [],
  overrides: [],
  ...more,
});
const brought = (text: string, more: Partial<Brought> = {}): Brought => ({
  id: `x:${text}`,
  text,
  network: 'x',
  account: 'MarlowFalls',
  kind: 'post',
  time: NOW,
  ...more,
});
const met = { clause: 'TRUST-05', level: 'confirm', words: '100% safe' } as const;
const entries = [
  entryOfRecord(1, record('The pool is open.', { time: NOW - 5 * DAY })),
  entryOfRecord(2, record('The water is 100% safe.', { network: 'facebook', findings: [met] })),
  entryOfBrought(brought('An older post.', { time: null })),
];
const texts = (filter: object) =>
  filterEntries(entries, { ...ANYTHING, ...filter }).map(({ text }) => text.split(' ').at(-1));

describe('looking for records', () => {
  it.each([
    [{}, ['open.', 'safe.']],
    [{ everything: true }, ['open.', 'safe.', 'post.']],
    [{ words: 'OPEN the' }, ['open.']],
    [{ network: 'facebook' }, ['safe.']],
    [{ account: '@marlowfalls', words: 'pool' }, ['open.']],
    [{ account: 'MarlowParks' }, []],
    [{ clause: 'TRUST-05' }, ['safe.']],
    [{ from: NOW - DAY }, ['safe.']],
    [{ to: NOW - DAY, everything: true }, ['open.']],
  ])('%j', (filter, expected) => {
    expect(texts(filter)).toEqual(expected);
  });
});

it('a post that was recorded here and comes back in a download is one post', () => {
  const own = [entryOfRecord(1, record('The pool is open.'))];
  const others = [
    entryOfBrought(brought('The pool is open. ', { id: 'a', time: NOW + 60_000 })),
    entryOfBrought(brought('The pool is open.', { id: 'b', time: NOW - 9 * DAY })),
  ];
  expect(mergeEntries(own, others).map(({ id }) => id)).toEqual(['record-1', 'past-b']);
});

describe('an export', () => {
  const records = { retention: [{ name: 'Posts', of: 'post' as const, keepDays: 3 }], hold: false };
  const kept = (entry: Entry) => keepingOf(entry, records, true);
  const odd = entryOfRecord(3, record('=HYPERLINK("x")\nsecond "line", 🎉', { findings: [met] }));
  it('as CSV is read back row by row, and starts no formula', () => {
    const { data } = Papa.parse<string[]>(entriesAsCsv([odd, ...entries], kept).trim());
    expect(data).toHaveLength(5);
    expect(data[1]?.[4]).toBe('\'=HYPERLINK("x")\nsecond "line", 🎉');
    expect(data[1]?.[8]).toBe('TRUST-05 (confirm): 100% safe');
    expect(data[4]?.[11]).toBe('brought in');
  });
  it('tells what the approver decided, and whether it was on these words', () => {
    const decision = {
      case: 'c-1',
      verdict: 'approved',
      by: 'Dana Ruiz',
      decided: NOW,
      approved: false,
    } as const;
    const own = entryOfRecord(4, record('Asked first.', { decision }));
    expect(entriesAsCsv([own], kept)).toContain(
      'approved, but not these words by Dana Ruiz on 2026-05-07 (case c-1)',
    );
    expect(JSON.parse(entriesAsJson([own], kept, 'City', NOW)).posts).toMatchObject([
      { decision: { verdict: 'approved', decided: '2026-05-07T12:00:00.000Z', approved: false } },
    ]);
  });
  it('tells the class, until when each is kept, and whether there is a hold', () => {
    const { data } = Papa.parse<string[]>(entriesAsCsv(entries, kept).trim());
    expect(data.map((row) => row.slice(12))).toEqual([
      ['Kept as', 'Keep until (UTC)', 'Hold'],
      ['Posts', '2026-05-05T12:00:00.000Z', 'yes'],
      ['Posts', '2026-05-10T12:00:00.000Z', 'yes'],
      ['', '', 'yes'],
    ]);
    const unheld = (entry: Entry) => keepingOf(entry, records, false);
    expect(JSON.parse(entriesAsJson(entries, unheld, 'City', NOW)).posts).toMatchObject([
      { kept: { class: 'Posts', until: '2026-05-05T12:00:00.000Z', hold: false } },
      { kept: { class: 'Posts', until: '2026-05-10T12:00:00.000Z', hold: false } },
      { kept: { class: null, until: null, hold: false } },
    ]);
  });
  it('as JSON has texts as they were', () => {
    const { posts } = JSON.parse(entriesAsJson([odd], kept, 'City', NOW));
    expect(posts).toMatchObject([{ text: odd.text, time: '2026-05-07T12:00:00.000Z', findings: [met] }]);
  });
});

describe('retention', () => {
  const keep = (hold: boolean) => ({
    retention: [
      { name: 'Posts', of: 'post' as const, keepDays: 3 },
      { name: 'Cases', of: 'case' as const, keepDays: 9 },
    ],
    hold,
  });
  it('lets go only of records that are old enough', () => {
    expect(deletable(entries, deletableBefore(keep(false), false, NOW)).map(({ id }) => id)).toEqual([
      'record-1',
    ]);
  });
  it.each([
    [keep(true), false],
    [keep(false), true],
    [{ retention: [], hold: false }, false],
  ])('lets go of nothing under a hold, or without a schedule', (records, own) => {
    expect(deletable(entries, deletableBefore(records, own, NOW))).toEqual([]);
  });
  it('lets go of cases by their own schedule, counted from their last step, and of none under a hold', () => {
    const cases = [
      fileOf({ id: 'old', changed: NOW - 10 * DAY }),
      fileOf({ id: 'new', changed: NOW - 5 * DAY }),
    ];
    const ids = (hold: boolean, own: boolean) =>
      deletableCases(cases, deletableBefore(keep(hold), own, NOW, 'case')).map(({ id }) => id);
    expect(ids(false, false)).toEqual(['old']);
    expect(ids(true, false)).toEqual([]);
    expect(ids(false, true)).toEqual([]);
  });
  it('takes the longest of several schedules', () => {
    const retention = [...keep(false).retention, { name: 'Law', of: 'post' as const, keepDays: 4 }];
    expect(retentionOf({ retention, hold: false })?.name).toBe('Law');
  });
});
