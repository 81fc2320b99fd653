import type { Clause } from '../schema.ts';
import { access14to24 } from './access-14-24.ts';
import { access17to12 } from './access-17-12.ts';
import { accessMore } from './access-more.ts';

/** Access: posts that everybody can read, also with a screen reader. */
export const access: readonly Clause[] = [...access14to24, ...access17to12, ...accessMore];
