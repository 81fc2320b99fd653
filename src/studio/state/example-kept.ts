import type { Policy } from '../../core/policy/schema.ts';
import type { Kept } from './published.ts';

/** A published policy with only what a test cares about. */
export function keptAs(policy: Policy, sequence: number): Kept {
  return {
    organisation: 'oakdale',
    root: 1,
    sequence,
    issued: 0,
    effectiveFrom: 0,
    freshUntil: 0,
    note: '',
    author: 'Jo Park',
    kid: 'key',
    isWithdrawn: false,
    policy,
  };
}
