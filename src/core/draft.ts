/** The networks that the coach knows. */
export const NETWORKS = ['x', 'facebook', 'instagram'] as const;
export type Network = (typeof NETWORKS)[number];

/** What is being composed. A surface of a network yields drafts of one kind. */
export const DRAFT_KINDS = ['post', 'reply', 'quote', 'comment', 'caption'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** The text being composed, with where it will appear. Offsets into `text` are UTF-16 units everywhere. */
export interface Draft {
  readonly network: Network;
  readonly kind: DraftKind;
  readonly text: string;
  /** Handle or page name the author writes as, without "@"; null when the page does not tell. */
  readonly account: string | null;
}

/** What a check needs to know beyond the draft. Passed in, so that `core` has no clock of its own. */
export interface Situation {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}
