import { deskKindOf } from '../../core/signing/desk-address.ts';
import { readDeskLink } from '../../core/signing/desk-link.ts';
import type { Membership } from '../../store/membership.ts';

/** What a membership says of its desk, from a desk link or an address; a sentence where it is neither. */
export function placeOf(desk: string): Pick<Membership, 'desk' | 'credentials'> | string {
  const address = desk.trim() || 'file:';
  if (deskKindOf(address)) return { desk: address, credentials: null };
  const read = readDeskLink(address);
  if (!read.ok) return 'This is neither a desk link nor an address that begins with wss:// or https://.';
  const { role, credentials } = read.link;
  if (role !== 'supervisor') return 'This desk link is for somebody else. Take the one for the supervisor.';
  return { desk: read.link.desk, credentials };
}
