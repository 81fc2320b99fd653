import { signal } from '@preact/signals';
import type { Policy } from '../core/policy/schema.ts';
import { starterPolicy } from '../core/policy/starter.ts';

/** The policy by which records are kept and figures are read. */
export const policy = signal<Policy>(starterPolicy);
