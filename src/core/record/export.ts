import Papa from 'papaparse';
import type { Entry } from './entry.ts';
import type { RecordedCase } from './record.ts';
import type { Keeping } from './retention.ts';

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
  'Decision',
  'Source',
  'Kept as',
  'Keep until (UTC)',
  'Hold',
];

/** How long each entry is kept. */
type KeepingOf = (entry: Entry) => Keeping;

/** Entries as a table for a spreadsheet, with a row of headings; each row ends with CR LF (RFC 4180). */
export function entriesAsCsv(entries: readonly Entry[], keepingOf: KeepingOf): string {
  const rows = entries.map((entry) => {
    const { time, network, account, kind, text, record } = entry;
    const kept = keepingOf(entry);
    return [
      time === null ? '' : new Date(time).toISOString(),
      network ?? '',
      account ?? '',
      kind ?? '',
      text,
      record ? yesNo(record.checked) : '',
      record ? yesNo(record.held) : '',
      record?.policyVersion ?? '',
      record?.findings.map(({ clause, level, words }) => `${clause} (${level}): ${words}`).join('\n') ?? '',
      record?.overrides.map(({ clause, words, reason }) => `${clause}: ${words} – ${reason}`).join('\n') ??
        '',
      record?.decision ? decisionLine(record.decision) : '',
      record ? 'recorded on this desk' : 'brought in',
      kept.class ?? '',
      kept.until === null ? '' : new Date(kept.until).toISOString(),
      yesNo(kept.hold),
    ];
  });
  // A spreadsheet would run a cell that begins like a formula; the mark makes it text. The JSON has texts as they were.
  return `\ufeff${Papa.unparse([HEADINGS, ...rows], { escapeFormulae: /^[=+\-@\t\r]/, newline: '\r\n' })}\r\n`;
}

/** Entries as JSON, texts exactly as they were. `now`: when the file is made, in milliseconds since 1970 UTC. */
export function entriesAsJson(
  entries: readonly Entry[],
  keepingOf: KeepingOf,
  organisation: string,
  now: number,
): string {
  const posts = entries.map((entry) => asJson(entry, keepingOf(entry)));
  return `${JSON.stringify({ organisation, made: new Date(now).toISOString(), posts }, null, 2)}\n`;
}

function asJson({ time, network, account, kind, text, record }: Entry, kept: Keeping) {
  return {
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
          decision: record.decision ? decisionAsJson(record.decision) : null,
        }
      : {}),
    source: record ? 'desk' : 'brought',
    kept: { ...kept, until: kept.until === null ? null : new Date(kept.until).toISOString() },
  };
}

const VERDICT_WORDS: Record<RecordedCase['verdict'], string> = {
  approved: 'approved',
  changes: 'changes suggested',
  declined: 'declined',
};

/** What the approver decided on this post, in words. */
export function decisionLine({ verdict, by, decided, approved, case: id }: RecordedCase): string {
  const exactly = verdict === 'approved' && !approved ? ', but not these words' : '';
  return `${VERDICT_WORDS[verdict]}${exactly} by ${by} on ${new Date(decided).toISOString().slice(0, 10)} (case ${id})`;
}

function decisionAsJson({ decided, ...decision }: RecordedCase) {
  return { ...decision, decided: new Date(decided).toISOString() };
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
