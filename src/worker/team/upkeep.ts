import { deskKindOf } from '../../core/signing/desk-address.ts';
import type { Link } from './link.ts';
import { renewed, runsOut } from './renew.ts';
import type { Team } from './team.ts';

/** What a desk says by itself now and then: that its policy is still the newest, and which one it has. */
export class Upkeep {
  readonly #team: Team;
  readonly #now: () => number;
  /** The presence that the desk was told last, since this worker woke. */
  #told = '';

  constructor(team: Team, now: () => number) {
    this.#team = team;
    this.#now = now;
  }

  /** Another desk, or another team, has been told nothing yet. */
  beginAnew(): void {
    this.#told = '';
  }

  /** A supervisor's desk says now and then that its policy is still the newest; others would wonder otherwise. */
  async renew(link: Link | null): Promise<void> {
    const { trust, newest, fresh, membership } = this.#team;
    const now = this.#now();
    if (membership?.role !== 'supervisor' || !trust || !newest || !runsOut(newest, fresh, now)) return;
    const word = await renewed(trust, newest, deskKindOf(membership.desk), now);
    if (!word) return;
    if (link?.desk.kind === 'nats') await link.desk.send(word);
    await this.#team.take(word);
  }

  /** Says which policy this desk has, so that a supervisor sees how far a new one has come. */
  async tellPresence(link: Link | null): Promise<void> {
    const { membership, inForce } = this.#team;
    if (link?.desk.kind !== 'nats' || !membership || !inForce) return;
    const body = String(inForce.published.sequence);
    if (body === this.#told) return;
    await link.desk.send({ topic: 'presence', id: membership.number, body });
    this.#told = body;
  }
}
