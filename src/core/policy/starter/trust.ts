import type { Clause } from '../schema.ts';
import { trust01to05 } from './trust-01-05.ts';
import { trust06to11 } from './trust-06-11.ts';
import { trust12to40 } from './trust-12-40.ts';

/** Trust: facts that hold. */
export const trust: readonly Clause[] = [...trust01to05, ...trust06to11, ...trust12to40];
