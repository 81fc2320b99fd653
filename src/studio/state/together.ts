import { computed, signal } from '@preact/signals';
import { mergePolicies } from '../../core/policy/merge.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { inShort } from '../../core/policy/standard.ts';
import type { Published } from '../../core/signing/policy-envelope.ts';
import { draft, replace } from './document.ts';
import { shelf } from './published.ts';
import { base } from './sketch.ts';

/** A policy that was published after the one that the draft is a change of; null when there is none. */
export const overtaken = computed<Published | null>(() => {
  const newest = shelf.value?.policies[0];
  const from = base.value?.position;
  if (!newest || !from) return null;
  return newest.root === from.root && newest.sequence === from.sequence ? null : newest;
});

/** Where both sides had changed the same when they were brought together last. Ours was taken there. */
export const bothChanged = signal<readonly string[]>([]);

/** Ours that have another number since, because theirs have it: the old one, then the new one. */
export const otherNumbers = signal<ReadonlyMap<string, string>>(new Map());

/** Makes the draft a change of the newest published policy: what was changed here stays, and what was published comes along. */
export function bringTogether(): void {
  const theirs = overtaken.value;
  const from = base.value;
  if (!theirs || !from || !draft.value) return;
  const { policy, both, numbers } = mergePolicies(from.policy, draft.value, theirs.policy);
  bothChanged.value = both;
  otherNumbers.value = numbers;
  follow(theirs, draft.value === from.policy ? theirs.policy : policy);
}

/** A policy on its way to the desk, as the draft was and as it is without its number. */
let sending: { readonly sent: Policy; readonly content: string } | null = null;

/**
 * Before publishing `policy`, of which the draft is `sent`: should the desk have it although its answer was lost, it is known
 * when it comes back.
 */
export function isBeingSent(sent: Policy, policy: Policy): void {
  sending = { sent, content: contentOf(policy) };
}

/** Takes what has come for the draft where it is what was sent, and not what somebody else has published. */
export function recogniseSent(): void {
  const theirs = overtaken.value?.policy;
  if (sending && theirs && contentOf(theirs) === sending.content) followPublished(sending.sent);
}

function contentOf(policy: Policy): string {
  return JSON.stringify({ ...inShort(policy), version: '' });
}

/** After publishing: the draft is what was published, with whatever was changed in it since it was `sent`. */
export function followPublished(sent: Policy): void {
  const newest = shelf.value?.policies[0];
  if (!newest || !draft.value || !overtaken.value) return;
  const isAsSent = draft.value === sent;
  follow(newest, isAsSent ? newest.policy : mergePolicies(sent, draft.value, newest.policy).policy);
}

function follow(
  { root, sequence, policy: published }: Published,
  next: NonNullable<typeof draft.value>,
): void {
  base.value = { position: { root, sequence }, policy: published };
  replace(next, 'taking in what was published');
}
