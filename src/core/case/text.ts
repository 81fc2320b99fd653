import { boundText } from '../signing/text-hash.ts';

/** Whether a decision on one of two texts is a decision on the other. */
export function sameText(one: string, other: string): boolean {
  return boundText(one) === boundText(other);
}
