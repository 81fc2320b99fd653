import type { Tip } from '../../core/finding.ts';

/** The tips as the policy calls them. */
export const TIP_NAMES: Readonly<Record<Tip, string>> = {
  plan: 'Plan',
  voice: 'Voice',
  conversation: 'Conversation',
  trust: 'Trust',
  'final-say': 'Final say',
  access: 'Accessibility',
};

/** A level that may also be off, in a word or two. */
export const LEVEL_NAMES = {
  off: 'Off',
  advise: 'Suggestion',
  confirm: 'Confirm',
  approval: 'Approval',
  block: 'Block',
} as const;
