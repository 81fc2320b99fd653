import { unpack } from '../packed.ts';
import { USUAL_TERMS } from './usual-terms.ts';

/** How often terms of a kind occur that are not among the usual ones. */
const RARE: Readonly<Record<string, number>> = {
  'w:': 0.002,
  't:': 0.001,
  'm:': 0.001,
  'e:': 0.003,
  'l:': 0.002,
  'p:': 0.0005,
  's:': 0.02,
  'a:': 0.02,
  'o:': 0.01,
  'c:': 0.01,
  'o=': 0.002,
  'o~': 0.002,
  'c-': 0.01,
  'c~': 0.003,
};
const FALLBACK = 0.001;

let shares: ReadonlyMap<string, number> | null = null;

/** The share of public bodies' posts that show a term. */
export function usualShare(term: string): number {
  shares ??= unpack(USUAL_TERMS);
  const usual = shares.get(term);
  return usual === undefined ? rareShare(term) : usual / 1000;
}

/** The share for a term that is not among the usual ones. */
export function rareShare(term: string): number {
  return RARE[term.slice(0, 2)] ?? FALLBACK;
}
