import type { Clause } from '../schema.ts';
import { finalSay01to12 } from './final-say-01-12.ts';
import { finalSay14to22 } from './final-say-14-22.ts';
import { finalSayMore } from './final-say-more.ts';

/** The final say: what goes before the approver, and how warnings are written. */
export const finalSay: readonly Clause[] = [...finalSay01to12, ...finalSay14to22, ...finalSayMore];
