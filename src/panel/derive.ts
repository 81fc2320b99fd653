import type { Finding, Fix, Level, Range, Tip } from '../core/finding.ts';
import { TIPS } from '../core/finding.ts';
import type { DraftView, Edit } from '../protocol.ts';

/** A finding as the panel shows it. `key` stays the same while the author types around it. */
interface CardItem {
  readonly key: string;
  readonly finding: Finding;
}

export interface Group {
  readonly tip: Tip;
  readonly items: readonly CardItem[];
}

/** The draft the author chose, while it is open; otherwise the one used last. */
export function chooseDraft(drafts: readonly DraftView[], chosen: string | null): DraftView | null {
  return drafts.find((draft) => draft.id === chosen) ?? drafts[0] ?? null;
}

/** Findings by tip, in the order of the tips; a card is known by draft, clause and occurrence. */
export function groupFindings(draft: DraftView): Group[] {
  const seen = new Map<string, number>();
  const groups = new Map<Tip, CardItem[]>();
  for (const finding of draft.assessment.findings) {
    const occurrence = seen.get(finding.clause) ?? 0;
    seen.set(finding.clause, occurrence + 1);
    const items = groups.get(finding.tip) ?? [];
    items.push({ key: `${draft.id}-${finding.clause}-${occurrence}`, finding });
    groups.set(finding.tip, items);
  }
  return TIPS.flatMap((tip) => {
    const items = groups.get(tip);
    return items ? [{ tip, items }] : [];
  });
}

/** The card of the words that the author points at; the first of its clause when the offsets have moved on. */
export function pointedKey(
  groups: readonly Group[],
  pointed: { readonly clause: string; readonly from: number } | null,
): string | null {
  if (!pointed) return null;
  const same = groups
    .flatMap((group) => group.items)
    .filter((item) => item.finding.clause === pointed.clause);
  return (same.find((item) => item.finding.from === pointed.from) ?? same[0])?.key ?? null;
}

/** A fix with the words it expects to replace. */
export function editOf(text: string, fix: Fix): Edit {
  return { from: fix.from, to: fix.to, insert: fix.insert, quote: text.slice(fix.from, fix.to) };
}

/** An insertion also clashes with what it touches: which of the two came first would be anyone's guess. */
function clash(a: Range, b: Range): boolean {
  const touching = a.from === a.to || b.from === b.to;
  return touching ? a.from <= b.to && b.from <= a.to : a.from < b.to && b.from < a.to;
}

/** The first fixes that may be taken all at once: safe ones that do not overlap, in the order of the text. */
export function safeEdits(draft: DraftView): Edit[] {
  const taken: Fix[] = [];
  for (const { fixes } of draft.assessment.findings) {
    const fix = fixes[0];
    if (fix?.safe && !taken.some((other) => clash(fix, other))) taken.push(fix);
  }
  return taken.sort((a, b) => a.from - b.from).map((fix) => editOf(draft.text, fix));
}

/** The text as it would read after the edits, for copying by hand. Edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((sofar, edit) => sofar.slice(0, edit.from) + edit.insert + sofar.slice(edit.to), text);
}

/** How many findings there are of each level. */
export function tally(findings: readonly Finding[]): Record<Level, number> {
  const sums: Record<Level, number> = { advise: 0, confirm: 0, approval: 0, block: 0 };
  for (const finding of findings) sums[finding.level]++;
  return sums;
}

/** One line of a text, shortened at a word where possible. */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  // A cut in the middle of a pair of surrogates would show as a replacement sign.
  const cut = line.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  const whole = space > length / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s.,;:]+$/, '')}…`;
}
