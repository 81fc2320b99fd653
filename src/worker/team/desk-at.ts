import { deskKindOf } from '../../core/signing/desk-address.ts';
import type { Desk } from '../../desk/desk.ts';
import { openFeedDesk } from '../../desk/feed/feed-desk.ts';
import { openNatsDesk } from '../../desk/nats/nats-desk.ts';
import type { Membership } from '../../store/membership.ts';

/** The adapter for a team's desk; null where people hand files to each other, and there is nothing to connect to. */
export function deskAt({ desk, credentials, role }: Membership): Desk | null {
  switch (deskKindOf(desk)) {
    case 'feed':
      return openFeedDesk(desk);
    case 'nats':
      return openNatsDesk({ address: desk, credentials: credentials ?? '', role });
    case 'file':
    case null:
      return null;
  }
}
