import type { Clause } from '../schema.ts';

/**
 * The clauses whose words are everyday words too, and which are met by what a sentence says as a whole. Not among them
 * are those that go by form, by the directory, or by what is missing.
 */
const EVERYDAY = new Set([
  ...['PLAN-03', 'PLAN-04', 'PLAN-05', 'PLAN-06', 'PLAN-07', 'PLAN-08', 'PLAN-09', 'PLAN-22', 'PLAN-23'],
  ...['PLAN-24', 'PLAN-25', 'PLAN-26', 'PLAN-27', 'PLAN-28'],
  ...['VOICE-09', 'VOICE-15', 'VOICE-16', 'VOICE-25', 'VOICE-27'],
  ...['CONV-03', 'CONV-07', 'CONV-08', 'CONV-10', 'CONV-11', 'CONV-14', 'CONV-16', 'CONV-17'],
  ...['TRUST-03', 'TRUST-05', 'TRUST-07', 'TRUST-11', 'TRUST-12', 'TRUST-13', 'TRUST-16', 'TRUST-19'],
  ...['TRUST-20', 'TRUST-21', 'TRUST-22', 'TRUST-23', 'TRUST-24', 'TRUST-25', 'TRUST-26', 'TRUST-31'],
  ...['TRUST-32', 'TRUST-34', 'TRUST-35', 'TRUST-38', 'TRUST-39'],
  ...[
    'CHARGE-01',
    'CHARGE-09',
    'CHARGE-10',
    'CHARGE-11',
    'CHARGE-14',
    'CHARGE-15',
    'CHARGE-16',
    'CHARGE-17',
    'CHARGE-22',
  ],
]);

/** Clauses that go by meaning too, but whose words are seldom ordinary news. What is met by something missing cannot be heard. */
const HEARD = new Set([
  ...EVERYDAY,
  ...['VOICE-02', 'VOICE-03', 'VOICE-04', 'VOICE-07', 'VOICE-12', 'VOICE-14', 'VOICE-17', 'VOICE-22'],
  ...['VOICE-23', 'VOICE-24', 'CONV-02', 'CONV-04', 'CONV-09', 'TRUST-06', 'TRUST-15', 'TRUST-17'],
  ...['TRUST-18', 'TRUST-36', 'CHARGE-12', 'ACCESS-12', 'ACCESS-20', 'VOICE-01'],
]);

/** Marks both. */
export function markEveryday(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause) => ({
    ...clause,
    ...(EVERYDAY.has(clause.id) && { everyday: true }),
    ...(HEARD.has(clause.id) && { heard: true }),
  }));
}
