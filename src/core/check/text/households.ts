import type { Range } from '../../finding.ts';
import type { Word } from './words.ts';

const KIN =
  /^(?:boy|boys|girl|girls|son|sons|daughter|daughters|kid|kids|child|children|baby|family|families|residence|home|house|place|farm|apartment|twins|brothers|sisters|couple|household|grandson|granddaughter)$/;
const PUBLIC =
  /^(?:fire|police|story|memorial|red|white|green|city|marlow|falls|county|state|opera|court|open|full|ronald|mcdonald)$/;

/** "The Petersons' boy", "the Hollis residence", "the Garcia family": people told apart by their surname. Linear. */
export function findHouseholds(words: readonly Word[]): Range[] {
  const found: Range[] = [];
  for (let i = 0; i + 2 < words.length; i++) {
    const [the, name, kin] = [words[i], words[i + 1], words[i + 2]];
    if (!the || !name || !kin || the.norm !== 'the' || name.entity || kin.apart) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(name.plain) || PUBLIC.test(name.norm) || !KIN.test(kin.norm)) continue;
    found.push({ from: name.from, to: kin.to });
  }
  return found;
}
