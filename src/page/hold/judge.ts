import type { Finding } from '../../core/finding.ts';

/** A finding that the author has passed over when asked: the clause at these very words. */
export interface Acknowledged {
  readonly clause: string;
  readonly quote: string;
  /** Empty where the policy asks for none. */
  readonly reason: string;
}

/** What is known of one box that is about to be sent; `Composer` fits it. */
export interface Part {
  readonly text: string;
  readonly state: 'checking' | 'checked' | 'unlisted' | 'silent' | 'off';
  readonly isSettled: boolean;
  readonly findings: readonly Finding[];
  readonly acknowledged: readonly Acknowledged[];
  /** The final approver has decided on exactly this text, and on what these clauses find in it. */
  readonly released: { readonly clauses: readonly string[] } | null;
}

/** What becomes of an attempt to send. */
export type Verdict =
  | { readonly does: 'go'; readonly checked: boolean }
  /** An answer is still out that could change it. */
  | { readonly does: 'wait' }
  /** The author is asked about these. */
  | { readonly does: 'ask'; readonly findings: readonly Finding[] }
  /** These are not the author's to pass over. */
  | { readonly does: 'refer'; readonly findings: readonly Finding[] };

/**
 * Decides on boxes that go out together. With `atLast` nothing is waited for any more: what was found so far counts, and
 * without anything found it may go, unchecked.
 */
export function judge(parts: readonly Part[], atLast: boolean): Verdict {
  const isOut = ({ state, isSettled }: Part) => !isSettled && (state === 'checking' || state === 'checked');
  if (!atLast && parts.some(isOut)) return { does: 'wait' };
  const others = parts.flatMap((part) =>
    part.findings.filter(
      (finding) => finding.level === 'block' || (finding.level === 'approval' && !isDecided(part, finding)),
    ),
  );
  if (others.length > 0) return { does: 'refer', findings: others };
  const own = parts.flatMap(openFindings);
  if (own.length > 0) return { does: 'ask', findings: own };
  return { does: 'go', checked: parts.every(({ isSettled }) => isSettled) };
}

/** Findings of one box that are to be confirmed and have not been, at these words. */
export function openFindings(part: Part): Finding[] {
  return part.findings.filter(
    (finding) =>
      finding.level === 'confirm' &&
      !isDecided(part, finding) &&
      !part.acknowledged.some(
        ({ clause, quote }) => clause === finding.clause && quote === wordsOf(part, finding),
      ),
  );
}

/** What the final approver has had before them and let pass is not asked about again. */
function isDecided({ released }: Part, { clause }: Finding): boolean {
  return released?.clauses.includes(clause) ?? false;
}

/** The words that a finding is at; none when it is about the draft as a whole. */
export function wordsOf({ text }: Pick<Part, 'text'>, { from, to }: Finding): string {
  return text.slice(from, to);
}
