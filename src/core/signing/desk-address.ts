/** The kinds of desk, by how their addresses begin. */
export type DeskKind = 'file' | 'feed' | 'nats';

const HOST = String.raw`[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?`;
/** On this machine nothing listens on the way. */
const HERE = String.raw`(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?`;
const PATH = String.raw`(?:/[\w.~%/-]*)?`;
/** Some hosts let only those in whose address says so. */
const QUERY = String.raw`(?:\?[\w.~%&=+:/-]*)?`;
const FEED = new RegExp(`^(?:https://${HOST}|http://${HERE})${PATH}${QUERY}$`, 'i');
const NATS = new RegExp(`^(?:wss://${HOST}|ws://${HERE})${PATH}$`, 'i');

/**
 * Tells what kind of desk is at an address: "file:" for none, "https://…" for a feed, "wss://…" for NATS. Unprotected
 * ones only on this very machine. Null for any other.
 */
export function deskKindOf(address: string): DeskKind | null {
  if (address === 'file:') return 'file';
  if (address.length > 500) return null;
  if (FEED.test(address)) return 'feed';
  return NATS.test(address) ? 'nats' : null;
}
