import type { Policy } from '../../core/policy/schema.ts';
import { sealPolicy } from '../../core/signing/policy-envelope.ts';
import { CannotSign } from '../../core/signing/refusals.ts';
import { request, team } from '../../kit/office.ts';
import { policyKey } from '../state/keys.ts';
import { newest, readShelf, shelf } from '../state/published.ts';

/** How long a policy is taken to be the newest one without asking, in milliseconds. */
const FRESH_MS = 7 * 24 * 60 * 60 * 1000;

const NO_KEY =
  'This browser has no key to publish with. Publish from the browser in which the organisation was set up, or have this one’s key listed.';

/** What is published, with what is told about it. */
export interface Publication {
  readonly policy: Policy;
  readonly note: string;
  /** Milliseconds since 1970 UTC; null for at once. */
  readonly effectiveFrom: number | null;
}

/**
 * Signs a policy and publishes it as the next one. `now`: milliseconds since 1970 UTC. Resolves to what went wrong, for people;
 * empty when it is out. The shelf is read anew either way.
 */
export async function publish({ policy, note, effectiveFrom }: Publication, now: number): Promise<string> {
  const last = newest();
  const trust = shelf.value?.trust;
  if (!last || !trust) return 'This desk belongs to no team yet.';
  const key = await policyKey(trust);
  if (!key) return NO_KEY;
  const sequence = last.sequence + 1;
  const person = team.value?.team?.person;
  const author =
    policy.team.people.find(({ id }) => id === person)?.name ??
    trust.policyKeys.get(key.kid)?.name ??
    'Supervisor';
  try {
    const envelope = await sealPolicy(
      {
        organisation: trust.root.organisation.id,
        root: trust.root.version,
        sequence,
        issued: now,
        effectiveFrom: effectiveFrom ?? now,
        freshUntil: now + FRESH_MS,
        note,
        author,
        policy: { ...policy, version: `${sequence}` },
      },
      key,
    );
    return await request({ type: 'publish', root: null, policy: envelope });
  } catch (error) {
    return error instanceof CannotSign
      ? error.message
      : 'The policy could not be signed. Nothing was published.';
  } finally {
    await readShelf();
  }
}
