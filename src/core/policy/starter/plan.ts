import type { Clause } from '../schema.ts';
import { plan04to09 } from './plan-04-09.ts';
import { plan10to19 } from './plan-10-19.ts';
import { plan20to20 } from './plan-20-20.ts';

/** Plan: elections, networks, hours, links. */
export const plan: readonly Clause[] = [...plan04to09, ...plan10to19, ...plan20to20];
