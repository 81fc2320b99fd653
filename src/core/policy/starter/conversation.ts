import type { Clause } from '../schema.ts';
import { conversation10to16 } from './conversation-10-16.ts';
import { conversationAsks } from './conversation-asks.ts';
import { conversationCritics } from './conversation-critics.ts';
import { conversationPrivate } from './conversation-private.ts';
import { conversationPromises } from './conversation-promises.ts';
import { conversationSafety } from './conversation-safety.ts';
import { conversationSteps } from './conversation-steps.ts';
import { conversationTone } from './conversation-tone.ts';

/** Conversation: talk with people, fairly and safely. */
export const conversation: readonly Clause[] = [
  ...conversationAsks,
  ...conversation10to16,
  ...conversationPrivate,
  ...conversationSafety,
  ...conversationTone,
  ...conversationCritics,
  ...conversationPromises,
  ...conversationSteps,
];
