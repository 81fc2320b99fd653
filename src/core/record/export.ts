import Papa from 'papaparse';
import type { Entry } from './entry.ts';

const HEADINGS = [
  'Posted (UTC)',
  'Network',
  'Account',
  'Kind',
  'Text',
  'Checked',
  'Asked before posting',
  'Policy version',
  'Findings',
  'Overrides',
  'Source',
];

/** Entries as a table for a spreadsheet, with a row of headings; each row ends with CR LF (RFC 4180). */
export function entriesAsCsv(entries: readonly Entry[]): string {
  const rows = entries.map(({ time, network, account, kind, text, record }) => [
    time === null ? '' : new Date(time).toISOString(),
    network ?? '',
    account ?? '',
    kind ?? '',
    text,
    record ? yesNo(record.checked) : '',
    record ? yesNo(record.held) : '',
    record?.policyVersion ?? '',
    record?.findings.map(({ clause, level, words }) => `${clause} (${level}): ${words}`).join('\n') ?? '',
    record?.overrides.map(({ clause, words, reason }) => `${clause}: ${words} – ${reason}`).join('\n') ?? '',
    record ? 'recorded on this desk' : 'brought in',
  ]);
  // A spreadsheet would run a cell that begins like a formula; the mark makes it text. The JSON has texts as they were.
  return `\ufeff${Papa.unparse([HEADINGS, ...rows], { escapeFormulae: /^[=+\-@\t\r]/, newline: '\r\n' })}\r\n`;
}

/** Entries as JSON, texts exactly as they were. `now`: when the file is made, in milliseconds since 1970 UTC. */
export function entriesAsJson(entries: readonly Entry[], organisation: string, now: number): string {
  const posts = entries.map(({ time, network, account, kind, text, record }) => ({
    time: time === null ? null : new Date(time).toISOString(),
    network,
    account,
    kind,
    text,
    ...(record
      ? {
          checked: record.checked,
          held: record.held,
          policyVersion: record.policyVersion,
          findings: record.findings,
          overrides: record.overrides,
        }
      : {}),
    source: record ? 'desk' : 'brought',
  }));
  return `${JSON.stringify({ organisation, made: new Date(now).toISOString(), posts }, null, 2)}\n`;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
