import type { Policy } from '../../core/policy/schema.ts';

/** The two modes that hold routine posts. */
export type Mode = 'emergency' | 'pause';

/** How long a mode may be switched on for, in hours. */
export const SPANS: readonly (readonly [hours: number, label: string])[] = [
  [2, '2 hours'],
  [6, '6 hours'],
  [12, '12 hours'],
  [24, '1 day'],
  [72, '3 days'],
];

const HOUR_MS = 60 * 60 * 1000;
/** The clock of a desk may be behind by as much, and the mode is to be on there at once all the same. */
const BEHIND_MS = 24 * HOUR_MS;

/** The policy with a mode on, from now for some hours. `now`: milliseconds since 1970 UTC. */
export function withMode(policy: Policy, mode: Mode, reason: string, hours: number, now: number): Policy {
  const moment = (time: number) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
  const period = { from: moment(now - BEHIND_MS), until: moment(now + hours * HOUR_MS), reason };
  return { ...policy, modes: { ...policy.modes, [mode]: { ...policy.modes[mode], period } } };
}

/** The policy with a mode off. */
export function withoutMode(policy: Policy, mode: Mode): Policy {
  return { ...policy, modes: { ...policy.modes, [mode]: { ...policy.modes[mode], period: null } } };
}
