import type { Range } from '../../finding.ts';
import { findAddresses } from './addresses.ts';
import type { Folded } from './fold.ts';

const LIVES =
  /\b(?:of|lives? (?:at|in)|living (?:at|in)|lived (?:at|in)|resident of|residents of|residing at|(?:her|his|their|your) (?:home|house|apartment|place|address|residence|property|unit)(?: is)?(?: at| on|,)?|homeowners? at|tenants? (?:at|of)|families? at|man at|woman at|neighbors? at|owners? of)(?: the)? $/i;

/** Street addresses that the text calls somebody's home. */
export function findHomes(folded: Folded): Range[] {
  return findAddresses(folded.plain)
    .filter(({ from }) => LIVES.test(folded.plain.slice(Math.max(0, from - 40), from)))
    .map(({ from, to }) => folded.origin(from, to));
}
