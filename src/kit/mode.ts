import type { Mode } from '../protocol.ts';

const CLOCK = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
const DAY_AND_CLOCK = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  hour: 'numeric',
  minute: '2-digit',
});
const DAY_MS = 86_400_000;

/** What mode is on, and when it ends by itself. `now` in milliseconds since 1970 UTC. */
export function modeLine({ kind, until }: Mode, now = Date.now()): string {
  const end = (until - now < DAY_MS ? CLOCK : DAY_AND_CLOCK).format(until);
  return kind === 'emergency' ? `Emergency mode until ${end}` : `Routine posts are paused until ${end}`;
}
