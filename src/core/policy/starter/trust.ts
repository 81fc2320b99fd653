import type { Clause } from '../schema.ts';
import { trust01to05 } from './trust-01-05.ts';
import { trust06to11 } from './trust-06-11.ts';
import { trustAdvice } from './trust-advice.ts';
import { trustCases } from './trust-cases.ts';
import { trustClaims } from './trust-claims.ts';
import { trustClosed } from './trust-closed.ts';
import { trustConduct } from './trust-conduct.ts';
import { trustFigures } from './trust-figures.ts';
import { trustPersons } from './trust-persons.ts';
import { trustReports } from './trust-reports.ts';
import { trustSlips } from './trust-slips.ts';

/** Trust: facts that hold. */
export const trust: readonly Clause[] = [
  ...trust01to05,
  ...trust06to11,
  ...trustClaims,
  ...trustFigures,
  ...trustReports,
  ...trustCases,
  ...trustClosed,
  ...trustPersons,
  ...trustConduct,
  ...trustAdvice,
  ...trustSlips,
];
