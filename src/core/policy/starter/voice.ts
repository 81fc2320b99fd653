import type { Clause } from '../schema.ts';
import { voice02to07 } from './voice-02-07.ts';
import { voice09to14 } from './voice-09-14.ts';
import { voice22to25 } from './voice-22-25.ts';
import { voiceMore } from './voice-more.ts';

/** Voice: how the house sounds. */
export const voice: readonly Clause[] = [...voice02to07, ...voice09to14, ...voice22to25, ...voiceMore];
