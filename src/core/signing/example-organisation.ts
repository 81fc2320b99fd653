import * as v from 'valibot';
import { starterPolicy } from '../policy/starter.ts';
import { sealCase } from './case-envelope.ts';
import { type Decision, sealDecision } from './decision-envelope.ts';
import type { EnvelopeKind } from './envelope.ts';
import { type Fresh, sealFresh } from './fresh-envelope.ts';
import { type Keys, makeKeys } from './keys.ts';
import { type Published, sealPolicy } from './policy-envelope.ts';
import { openRootChain, type Pinned, sealRoot } from './root.ts';
import type { RootDocument, Trust } from './root-document.ts';
import { type SignedStep, sealStep } from './step-envelope.ts';
import { textHash } from './text-hash.ts';

const DAY = 24 * 3600 * 1000;
export const NOW = Date.parse('2027-05-05T15:00:00Z');
export const CASE = 'case-0001';
export const TEXT = 'The boil water notice is lifted.';

/** What a case of the example holds. */
export const exampleBody = v.strictObject({ text: v.string() });

/** An organisation with one key for each purpose, and one of every envelope, for tests. */
export interface Example {
  readonly keys: Readonly<Record<'root' | 'policy' | 'approver' | 'author', Keys>>;
  readonly document: RootDocument;
  readonly pinned: Pinned;
  readonly trust: Trust;
  readonly envelopes: Readonly<Record<EnvelopeKind, string>>;
  /** What the envelopes hold, to make others that differ in something. */
  readonly published: Omit<Published, 'kid'>;
  readonly fresh: Fresh;
  readonly step: Omit<SignedStep, 'author'>;
  readonly decision: Decision;
}

/** Makes the example. Each call has keys of its own. */
export async function exampleOrganisation(id = 'marlow-falls'): Promise<Example> {
  const [root, policy, approver, author] = await Promise.all([
    makeKeys(),
    makeKeys(),
    makeKeys(),
    makeKeys(),
  ]);
  const organisation = { id, name: 'City of Marlow Falls' };
  const document: RootDocument = {
    format: 1,
    organisation,
    version: 1,
    issued: NOW - DAY,
    keys: {
      root: [root.jwk],
      policy: [{ key: policy.jwk, name: 'Sam Poe' }],
      approvers: [{ key: approver.jwk, person: 'dana' }],
    },
    revoked: [],
  };
  const rootEnvelope = await sealRoot(document, [root]);
  const pinned = { organisation: id, fingerprint: root.kid };
  const chain = await openRootChain(pinned, [rootEnvelope]);
  if (!chain.ok) throw new Error(chain.refusal);

  const published = {
    organisation: id,
    root: 1,
    sequence: 7,
    issued: NOW,
    effectiveFrom: NOW,
    freshUntil: NOW + DAY,
    note: 'Water notices need a source.',
    author: 'Sam Poe',
    policy: { ...starterPolicy, clauses: starterPolicy.clauses.slice(0, 2) },
  };
  const fresh = {
    organisation: id,
    root: 1,
    policy: { root: 1, sequence: 7 },
    issued: NOW + 1,
    freshUntil: NOW + 2 * DAY,
  };
  const step = {
    organisation: id,
    case: CASE,
    number: 1,
    step: 'nudge' as const,
    note: 'Residents are asking.',
    taken: NOW,
  };
  const decision: Decision = {
    organisation: id,
    root: 1,
    case: CASE,
    author: author.kid,
    approver: 'dana',
    textHash: await textHash(TEXT),
    network: 'x',
    account: 'MarlowFalls',
    kind: 'post',
    policy: { root: 1, sequence: 7 },
    reason: '',
    decided: NOW,
    verdict: 'approved',
    expires: NOW + DAY,
  };
  return {
    keys: { root, policy, approver, author },
    document,
    pinned,
    trust: chain.trust,
    envelopes: {
      root: rootEnvelope,
      policy: await sealPolicy(published, policy),
      fresh: await sealFresh(fresh, policy),
      case: await sealCase(
        exampleBody,
        { organisation: id, case: CASE, sent: NOW, body: { text: TEXT } },
        author,
      ),
      step: await sealStep(step, author),
      decision: await sealDecision(decision, approver),
    },
    published,
    fresh,
    step,
    decision,
  };
}
