import Papa from 'papaparse';
import type { CaseFile } from './file.ts';
import { trailOf } from './trail.ts';

const HEADINGS = [
  'Case',
  'Network',
  'Account',
  'Kind',
  'Text',
  'Policy version',
  'When (UTC)',
  'Step',
  'By',
  'Words',
];

/** Cases as a table for a spreadsheet, a row for each step; each row ends with CR LF (RFC 4180). */
export function casesAsCsv(files: readonly CaseFile[]): string {
  const rows = files.flatMap((file) => {
    const { network, account, kind, text, policyVersion } = file.body;
    return trailOf(file).map(({ at, what, by, words }) => [
      file.id,
      network,
      account ?? '',
      kind,
      text,
      policyVersion,
      new Date(at).toISOString(),
      what,
      by,
      words,
    ]);
  });
  // A spreadsheet would run a cell that begins like a formula; the mark makes it text. The JSON has texts as they were.
  return `\ufeff${Papa.unparse([HEADINGS, ...rows], { escapeFormulae: /^[=+\-@\t\r]/, newline: '\r\n' })}\r\n`;
}

/**
 * Cases as JSON, texts exactly as they were, with what was signed, so that anybody with the organisation's keys can verify it.
 * `now`: when the file is made, in milliseconds since 1970 UTC.
 */
export function casesAsJson(files: readonly CaseFile[], organisation: string, now: number): string {
  const cases = files.map((file) => ({
    id: file.id,
    author: file.author,
    ...file.body,
    steps: trailOf(file).map(({ at, ...step }) => ({ at: new Date(at).toISOString(), ...step })),
    signed: file.envelope,
    answers: file.events.flatMap((event) => (event.kind === 'answered' ? [event.answer.envelope] : [])),
  }));
  return `${JSON.stringify({ organisation, made: new Date(now).toISOString(), cases }, null, 2)}\n`;
}
