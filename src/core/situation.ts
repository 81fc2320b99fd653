import type { DraftKind, Network } from './draft.ts';

/** What a post is about, as a plan sorts posts. */
export const POST_CLASSES = ['alert', 'service', 'meeting', 'event', 'news', 'light'] as const;
export type PostClass = (typeof POST_CLASSES)[number];

/** A post that is already out. Times are milliseconds since 1970-01-01 UTC. */
export interface PastPost {
  readonly text: string;
  readonly network?: Network | undefined;
  readonly account?: string | undefined;
  readonly kind?: DraftKind | undefined;
  readonly time?: number | undefined;
  readonly class?: PostClass | undefined;
}

/** A question to the organisation that nobody has answered yet. */
export interface Question {
  readonly asked: number;
  readonly text?: string | undefined;
}

/** An alert that was sent and never closed. Where it went out may be unknown; it then concerns every account. */
export interface OpenAlert {
  readonly text: string;
  readonly network?: Network | undefined;
  readonly account?: string | undefined;
  readonly sent?: number | undefined;
  /** The danger itself has passed. */
  readonly over?: boolean | undefined;
}

/** How far a case has come. `open`: no decision yet. */
export const CASE_STATES = ['open', 'approved', 'changes', 'declined'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** A draft that was sent to the final approver, as far as the author's desk knows. */
export interface CaseFacts {
  readonly state: CaseState;
  /** The text that was sent. Unknown: the case is about this very draft. */
  readonly text?: string | undefined;
  /** Who wrote it, by id. */
  readonly author?: string | undefined;
  /** Who decides or has decided, by id. */
  readonly approver?: string | undefined;
  readonly sent?: number | undefined;
  readonly decided?: number | undefined;
  /** The decision holds until then; the policy's own life span when unknown. */
  readonly expires?: number | undefined;
  /** The approver is away. Unknown: the policy's list of people says. */
  readonly away?: boolean | undefined;
  /** Who decides instead, by id. */
  readonly deputy?: string | undefined;
}

/** What the author is about to do. */
export const ACTS = ['write', 'post', 'edit', 'delete'] as const;

/** An act, with what is told about it. */
export interface Act {
  readonly kind: (typeof ACTS)[number];
  /** The published text that is edited or deleted. */
  readonly before?: string | undefined;
  /** Why it is edited or deleted. */
  readonly reason?: string | undefined;
}

/** A finding that the author has passed over, and why. */
export interface Override {
  readonly clause: string;
  readonly reason: string;
}

/** How fresh the policy on this desk is. */
export interface PolicyCopy {
  readonly version: string;
  /** The newest version that the organisation has published. */
  readonly published?: string | undefined;
  readonly inForceFrom?: number | undefined;
  /** When this desk last asked for a newer one. */
  readonly checked?: number | undefined;
}

/**
 * What a check needs to know beyond the draft. Passed in, so that `core` has no clock of its own.
 * Every fact but the time may be unknown; a clause that needs it then says nothing.
 */
export interface Situation {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  readonly author?: { readonly id?: string | undefined; readonly role?: string | undefined } | undefined;
  /** The author is the duty officer. */
  readonly onDuty?: boolean | undefined;
  /** Emergency mode is on; the policy's own switch when unknown. */
  readonly emergency?: boolean | undefined;
  /** Routine content is paused; the policy's own switch when unknown. */
  readonly paused?: boolean | undefined;
  /** The part of town that the draft is for, by its name in the policy. */
  readonly area?: string | undefined;
  /** Posts of the organisation's accounts, on all networks, in any order. */
  readonly recent?: readonly PastPost[] | undefined;
  readonly questions?: readonly Question[] | undefined;
  readonly openAlerts?: readonly OpenAlert[] | undefined;
  /** The text that the approver has approved for this draft. */
  readonly approved?: string | undefined;
  readonly cases?: readonly CaseFacts[] | undefined;
  readonly act?: Act | undefined;
  readonly overrides?: readonly Override[] | undefined;
  readonly policyCopy?: PolicyCopy | undefined;
  /** What is posted from this desk is kept as a record. */
  readonly recorded?: boolean | undefined;
}
