import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { CaseEvent } from './events.ts';
import { casesAsCsv, casesAsJson } from './export.ts';
import { answerOf, fileOf, TEXT } from './test-fixtures.ts';
import { trailOf } from './trail.ts';

const posted = (at: number, text: string, asShown = true): CaseEvent => ({
  kind: 'posted',
  at,
  text,
  asShown,
});
const events: CaseEvent[] = [
  posted(60, TEXT),
  { kind: 'answered', at: 50, answer: answerOf({ decided: 50, reason: 'Fine.' }) },
  { kind: 'handed', at: 40, to: 'sam.okafor', name: 'Sam Okafor', why: 'silent' },
  { kind: 'nudged', at: 30, number: 1 },
  { kind: 'received', at: 20 },
  { kind: 'sent', at: 10 },
];
const file = fileOf({ events, body: { note: '=Hurry', person: { id: 'ana', name: 'Ana Ruiz' } } });

it('tells every step of a case in order, with who did it and what was said', () => {
  expect(trailOf(file).map(({ at, what, by, words }) => [at, what, by, words])).toEqual([
    [0, 'Put before the approver', 'Ana Ruiz', '=Hurry'],
    [10, 'Taken by the desk', '', ''],
    [20, 'Arrived at the approver’s desk', '', ''],
    [30, 'Asked again', 'Ana Ruiz', ''],
    [40, 'Went on to Sam Okafor', '', 'no answer in time'],
    [50, 'Approved', 'Dana Ruiz', 'Fine.'],
    [60, 'Posted as approved', 'Ana Ruiz', TEXT],
  ]);
});

it('puts the desk before the approver where both had it in the same moment', () => {
  const both: CaseEvent[] = [
    { kind: 'received', at: 1 },
    { kind: 'sent', at: 1 },
  ];
  expect(trailOf(fileOf({ events: both })).map(({ what }) => what)).toEqual([
    'Put before the approver',
    'Taken by the desk',
    'Arrived at the approver’s desk',
  ]);
});

it.each<[string, CaseEvent[]]>([
  ['before it was approved', [posted(45, TEXT)]],
  ['in other words', [posted(60, `${TEXT}!`)]],
  ['with other pictures', [posted(60, TEXT, false)]],
  ['when the approval was over', [posted(5000, TEXT)]],
])('never calls a text approved that was posted %s', (_, late) => {
  const trail = trailOf(fileOf({ events: [...events.slice(1), ...late] }));
  expect(trail.map(({ what }) => what)).toContain('Posted, and not as approved');
  expect(trail.map(({ what }) => what)).not.toContain('Posted as approved');
});

it('is exported step by step, and no cell runs as a formula', () => {
  const { data } = Papa.parse<Record<string, string>>(casesAsCsv([file]).trim(), { header: true });
  expect(data).toHaveLength(7);
  expect(data[0]).toMatchObject({ Step: 'Put before the approver', Words: "'=Hurry", Text: TEXT });
  expect(data[5]).toMatchObject({
    Step: 'Approved',
    By: 'Dana Ruiz',
    'When (UTC)': '1970-01-01T00:00:00.050Z',
  });
  const json = JSON.parse(casesAsJson([file], 'Marlow Falls', 100));
  expect(json.cases[0]).toMatchObject({ id: file.id, text: TEXT, note: '=Hurry', steps: { length: 7 } });
  expect(json.cases[0].answers).toEqual(['approved 50']);
});
