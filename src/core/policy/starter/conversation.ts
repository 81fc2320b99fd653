import type { Clause } from '../schema.ts';
import { conversation02to08 } from './conversation-02-08.ts';
import { conversation10to16 } from './conversation-10-16.ts';

/** Conversation: talk with people, fairly and safely. */
export const conversation: readonly Clause[] = [...conversation02to08, ...conversation10to16];
