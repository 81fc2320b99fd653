import { deskKindOf } from '../../core/signing/desk-address.ts';
import { type Desk, DeskError } from '../../desk/desk.ts';
import { openFeedDesk } from '../../desk/feed/feed-desk.ts';
import { openNatsDesk } from '../../desk/nats/nats-desk.ts';
import { refusedDesk } from '../../desk/refused-desk.ts';
import type { Membership } from '../../store/membership.ts';

/** The adapter for a team's desk; null where people hand files to each other, and there is nothing to connect to. */
export function deskAt({ desk, credentials, role }: Membership): Desk | null {
  switch (deskKindOf(desk)) {
    case 'feed':
      return openFeedDesk(desk);
    case 'nats':
      return natsDeskAt(desk, credentials ?? '', role);
    case 'file':
    case null:
      return null;
  }
}

/** Credentials that do not hold are no reason to lose the policy that is here. */
function natsDeskAt(address: string, credentials: string, role: Membership['role']): Desk {
  try {
    return openNatsDesk({ address, credentials, role });
  } catch (error) {
    if (error instanceof DeskError) return refusedDesk('nats', error);
    throw error;
  }
}
