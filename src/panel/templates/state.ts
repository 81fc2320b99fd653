import { signal } from '@preact/signals';
import type { ToPanel } from '../../protocol.ts';

/** The policy's approved wording. */
export const templates = signal<Extract<ToPanel, { type: 'cases' }>['templates']>([]);
