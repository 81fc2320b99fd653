import type { Media } from './media.ts';

/** The networks that the coach knows. */
export const NETWORKS = ['x', 'facebook', 'instagram'] as const;
export type Network = (typeof NETWORKS)[number];

/** What is being composed. A surface of a network yields drafts of one kind. */
export const DRAFT_KINDS = ['post', 'reply', 'quote', 'comment', 'caption'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Which box the text stands in: the draft itself, or the description of one of its pictures. */
export const FIELDS = ['text', 'alt'] as const;
export type Field = (typeof FIELDS)[number];

/** How long a draft will be seen. A story is gone within a day. */
export const FORMATS = ['lasting', 'story'] as const;
export type Format = (typeof FORMATS)[number];

/** Somebody's post that a draft answers or passes on. */
export interface Original {
  readonly text?: string | undefined;
  /** Who wrote it, without "@". */
  readonly account?: string | undefined;
  /** When, in milliseconds since 1970-01-01 UTC. */
  readonly time?: number | undefined;
  /** Replies that the organisation has already given this person in this thread. */
  readonly ownReplies?: number | undefined;
}

/**
 * The text being composed, with where it will appear. Offsets into `text` are UTF-16 units everywhere.
 * Every optional fact may be unknown; a clause that needs it then says nothing.
 */
export interface Draft {
  readonly network: Network;
  readonly kind: DraftKind;
  readonly text: string;
  /** Handle or page name the author writes as, without "@"; null when the page does not tell. */
  readonly account: string | null;
  /** `text` when left out. */
  readonly field?: Field | undefined;
  readonly media?: readonly Media[] | undefined;
  readonly format?: Format | undefined;
  /** Who may reply is limited. */
  readonly repliesLimited?: boolean | undefined;
  /** Written by a feed, such as traffic alerts, and by nobody's hand. */
  readonly automated?: boolean | undefined;
  readonly replyTo?: Original | undefined;
  readonly reshares?: Original | undefined;
}
