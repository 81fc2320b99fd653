import type { Clause } from '../schema.ts';
import { trust01to05 } from './trust-01-05.ts';
import { trust06to11 } from './trust-06-11.ts';
import { trustAdvice } from './trust-advice.ts';
import { trustCases } from './trust-cases.ts';
import { trustClaims } from './trust-claims.ts';
import { trustClosed } from './trust-closed.ts';
import { trustConduct } from './trust-conduct.ts';
import { trustEarlyNews } from './trust-early-news.ts';
import { trustFigures } from './trust-figures.ts';
import { trustFinances } from './trust-finances.ts';
import { trustGuesses } from './trust-guesses.ts';
import { trustLawsuits } from './trust-lawsuits.ts';
import { trustPartners } from './trust-partners.ts';
import { trustPersons } from './trust-persons.ts';
import { trustPrivate } from './trust-private.ts';
import { trustPromises } from './trust-promises.ts';
import { trustReports } from './trust-reports.ts';
import { trustSecurity } from './trust-security.ts';
import { trustSlips } from './trust-slips.ts';
import { trustTactics } from './trust-tactics.ts';
import { trustVoting } from './trust-voting.ts';

/** Trust: facts that hold. */
export const trust: readonly Clause[] = [
  ...trust01to05,
  ...trust06to11,
  ...trustClaims,
  ...trustFigures,
  ...trustFinances,
  ...trustPromises,
  ...trustReports,
  ...trustEarlyNews,
  ...trustGuesses,
  ...trustCases,
  ...trustLawsuits,
  ...trustTactics,
  ...trustClosed,
  ...trustSecurity,
  ...trustPersons,
  ...trustPrivate,
  ...trustConduct,
  ...trustPartners,
  ...trustAdvice,
  ...trustVoting,
  ...trustSlips,
];
