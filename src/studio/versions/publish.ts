import type { Policy } from '../../core/policy/schema.ts';
import { deskKindOf } from '../../core/signing/desk-address.ts';
import type { Keys } from '../../core/signing/keys.ts';
import { sealPolicy } from '../../core/signing/policy-envelope.ts';
import { CannotSign, sentenceOf } from '../../core/signing/refusals.ts';
import { sealRoot } from '../../core/signing/root.ts';
import { changedRoot, type RootChange, type Trust, trustIn } from '../../core/signing/root-document.ts';
import { goodFor } from '../../desk/pace.ts';
import { request, team } from '../../kit/office.ts';
import { listedKey, ownKeys } from '../../store/keys.ts';
import { newest, readShelf, shelf, standing } from '../state/published.ts';
import { bringTogether, overtaken } from '../state/together.ts';

const NO_KEY =
  'This browser has no key to publish with. Publish from the browser in which the organisation was set up, or have this one’s key listed.';

const NO_ROOT_KEY =
  'This browser has no root key. Change the keys in the browser in which the organisation was set up, or open a backup of its root key here.';
const NO_TEAM = 'This desk belongs to no team yet.';
const NOT_SIGNED = 'The policy could not be signed. Nothing was published.';

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
export async function publish(publication: Publication, now: number): Promise<string> {
  const trust = shelf.value?.trust;
  return trust ? signAndSend(publication, trust, null, now) : NO_TEAM;
}

/**
 * Changes something in the policy in force at once, and with it every version that is to come, which keeps its date: what is
 * published later would take its place otherwise. `note`, `now` and what it resolves to as above.
 */
export async function publishChange(
  change: (policy: Policy) => Policy,
  note: string,
  now: number,
): Promise<string> {
  const trust = shelf.value?.trust;
  return trust ? signAndSendAll(change, note, trust, null, now) : NO_TEAM;
}

/**
 * Changes the list of keys, and publishes the policy again under it, and every version that is to come. Without the root key on this device nothing is
 * changed. `newRoot`: a root key that the change brings in, which signs too. `now` and what it resolves to as above.
 */
export async function publishKeys(
  change: RootChange,
  note: string,
  now: number,
  newRoot: Keys | null = null,
): Promise<string> {
  const trust = shelf.value?.trust;
  if (!trust) return NO_TEAM;
  const own = (await ownKeys('root')).filter(({ kid }) => trust.rootKeys.has(kid));
  // One that stays signs for both roots; one that goes needs the new one beside it.
  const signer = own.find(({ kid }) => !change.revoke?.includes(kid)) ?? own[0];
  if (!signer) return NO_ROOT_KEY;
  const document = await changedRoot(trust, change, now);
  const next = await trustIn(document);
  if (typeof next === 'string') return sentenceOf(next);
  try {
    const root = await sealRoot(document, newRoot ? [signer, newRoot] : [signer]);
    const isBehind = overtaken.peek() !== null;
    const problem = await signAndSendAll((policy) => policy, note, next, root, now);
    // Nothing in the policy is another, so the draft need not ask.
    if (problem === '' && !isBehind) bringTogether();
    return problem;
  } catch (error) {
    return error instanceof CannotSign ? error.message : NOT_SIGNED;
  }
}

async function signAndSendAll(
  change: (policy: Policy) => Policy,
  note: string,
  trust: Trust,
  root: string | null,
  now: number,
): Promise<string> {
  const [first, ...later] = standing(now);
  if (!first) return NO_TEAM;
  const publication = { policy: change(first.policy), note, effectiveFrom: null };
  const problem = await signAndSend(publication, trust, root, now);
  if (problem) return problem;
  for (const { policy, note, effectiveFrom, sequence } of later) {
    const again = await signAndSend({ policy: change(policy), note, effectiveFrom }, trust, null, now);
    if (again) return notAgain(sequence, again);
  }
  return '';
}

function notAgain(sequence: number, problem: string): string {
  return `It is published. Version ${sequence}, which is to come, could not be published along with it: bring it back under History. ${problem}`;
}

async function signAndSend(
  { policy, note, effectiveFrom }: Publication,
  trust: Trust,
  root: string | null,
  now: number,
): Promise<string> {
  const last = newest();
  if (!last) return NO_TEAM;
  const key = await listedKey('policy', trust.policyKeys, trust.revoked);
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
        freshUntil: now + goodFor(deskKindOf(team.value?.team?.desk ?? '')),
        note,
        author,
        policy: { ...policy, version: `${sequence}` },
      },
      key,
    );
    return await request({ type: 'publish', root, policy: envelope });
  } catch (error) {
    return error instanceof CannotSign ? error.message : NOT_SIGNED;
  } finally {
    await readShelf();
  }
}
