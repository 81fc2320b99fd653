import { ALERTS } from './cues/alerts.ts';
import { ANSWERS } from './cues/answers.ts';
import { ASKS } from './cues/asks.ts';
import { CORRECTS } from './cues/corrects.ts';
import type { Cue } from './cues/cue.ts';
import { INVITES } from './cues/invites.ts';
import { THANKS } from './cues/thanks.ts';

/** All cues. None has a quantifier without bound inside another, so that each is linear in a post. */
export const CUES: readonly Cue[] = [...CORRECTS, ...ALERTS, ...ANSWERS, ...THANKS, ...ASKS, ...INVITES];
