import type { Trust } from '../../core/signing/root-document.ts';

/**
 * Those keys of this browser that may decide in somebody else's name, though that person has a key of their own by now: they
 * are left from when the organisation was set up. `own`: this browser's keys for decisions. `member`: who works here, by id.
 */
export function spareKeys(
  { approverKeys }: Pick<Trust, 'approverKeys'>,
  own: readonly string[],
  member: string | null,
): string[] {
  return own.filter((kid) => {
    const person = approverKeys.get(kid)?.person;
    if (person === undefined || person === member) return false;
    return [...approverKeys].some(([other, listed]) => listed.person === person && !own.includes(other));
  });
}
