/** The five tips, and accessibility beside them. The order is the order in which the panel shows them. */
export const TIPS = ['plan', 'voice', 'conversation', 'trust', 'final-say', 'access'] as const;
export type Tip = (typeof TIPS)[number];

/**
 * What a finding asks of the author, mildest first: `advise` coaches only, `confirm` wants one
 * acknowledgement, `approval` wants the final approver's word, `block` does not go out from this desk.
 */
export const LEVELS = ['advise', 'confirm', 'approval', 'block'] as const;
export type Level = (typeof LEVELS)[number];

/** What each level asks of the author, in the author's words. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  advise: 'Suggestion',
  confirm: 'Please confirm',
  approval: 'Needs the final approver',
  block: 'Not from this desk',
};

/** The strictest level among findings; null when there are none. */
export function strictest(findings: readonly { readonly level: Level }[]): Level | null {
  return LEVELS.findLast((level) => findings.some((finding) => finding.level === level)) ?? null;
}

/**
 * What the final approver has to decide, or what this desk may not post, is not the author's to ignore; nor is what the
 * author is to give a reason for.
 */
export function mayIgnore({ level, reason }: Pick<Finding, 'level' | 'reason'>): boolean {
  return level === 'advise' || (level === 'confirm' && !reason);
}

/** A stretch of a draft's text: UTF-16 offsets, `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A ready replacement of a range of the draft's text. An empty `insert` deletes. */
export interface Fix extends Range {
  readonly insert: string;
  /** True when the fix cannot change what the post says, so that "apply all safe fixes" may take it. */
  readonly safe: boolean;
}

/** One place where a draft meets a clause. */
export interface Finding extends Range {
  /** The clause's number, such as `TRUST-07`. */
  readonly clause: string;
  readonly tip: Tip;
  readonly level: Level;
  /** Whoever passes over it says why. */
  readonly reason: boolean;
  readonly title: string;
  /** `words`: the range is to be underlined. `draft`: the draft as a whole; the range is empty, at 0. */
  readonly about: 'words' | 'draft';
  /** The text the finding rests on. While the author is still writing in it, the finding waits. */
  readonly stretch: Range;
  /** What to mend, in a sentence for the author. */
  readonly message: string;
  /** Why the organisation asks for it. */
  readonly why: string;
  /** Alternatives, best first; empty when only the author can mend it. */
  readonly fixes: readonly Fix[];
}

/** Something the draft already does well. */
export interface Praise {
  readonly tip: Tip;
  readonly message: string;
}

/** The draft's length as its network counts it. */
export interface Count {
  readonly used: number;
  readonly limit: number;
  /** First UTF-16 offset that is over the limit; null while the draft fits. */
  readonly overflow: number | null;
}

/** What one check says of a draft. Findings are sorted by `from`, then by level, strictest first. */
export interface Assessment {
  readonly findings: readonly Finding[];
  readonly praise: readonly Praise[];
  readonly count: Count;
}
