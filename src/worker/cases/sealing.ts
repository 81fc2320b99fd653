import { type CaseBody, caseBody } from '../../core/case/body.ts';
import type { Answer, Verdict } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { openCase, sealCase } from '../../core/signing/case-envelope.ts';
import { type Decision, openDecision, sealDecision } from '../../core/signing/decision-envelope.ts';
import type { Keys } from '../../core/signing/keys.ts';
import type { Opened } from '../../core/signing/refusals.ts';
import { sealStep } from '../../core/signing/step-envelope.ts';
import { textHash } from '../../core/signing/text-hash.ts';
import type { Ground } from './ground.ts';

const HOUR = 3_600_000;

/** A case that this desk writes, signed. */
export async function newCase(
  id: string,
  body: CaseBody,
  draft: string | null,
  { trust }: Ground,
  signer: Keys,
  now: number,
): Promise<CaseFile> {
  const organisation = trust.root.organisation.id;
  const envelope = await sealCase(caseBody, { organisation, case: id, sent: now, body }, signer);
  const author = signer.kid;
  return {
    id,
    changed: now,
    organisation,
    author,
    own: true,
    draft,
    address: null,
    envelope,
    sent: now,
    body,
    events: [],
  };
}

/** A case that somebody has sent. */
export async function receivedCase(
  envelope: string,
  address: string | null,
  { trust }: Ground,
  now: number,
): Promise<Opened<{ readonly file: CaseFile }>> {
  const found = await openCase(caseBody, envelope, trust);
  if (!found.ok) return found;
  const { organisation, case: id, author, sent, body } = found.opened;
  return {
    ok: true,
    file: {
      id,
      changed: now,
      organisation,
      author,
      own: false,
      draft: null,
      address,
      envelope,
      sent,
      body,
      events: [],
    },
  };
}

/** A step of the author's, signed. */
export function newStep(
  file: CaseFile,
  step: 'withdraw' | 'nudge',
  number: number,
  signer: Keys,
  now: number,
): Promise<string> {
  const { organisation, id } = file;
  return sealStep({ organisation, case: id, number, step, note: '', taken: now }, signer);
}

/** What an approver decides. `text`: what they would rather see; `frees`: exactly that may be posted at once. */
export interface Word {
  readonly verdict: Verdict;
  readonly text: string;
  readonly frees: boolean;
  readonly reason: string;
}

/** A decision on a case, signed with the approver's key. */
export async function newDecision(
  file: CaseFile,
  { verdict, text, frees, reason }: Word,
  { trust, position, policy }: Ground,
  approver: { readonly keys: Keys; readonly person: string },
  now: number,
): Promise<string> {
  const { network, account, kind } = file.body;
  const bound = {
    organisation: file.organisation,
    root: trust.root.version,
    case: file.id,
    author: file.author,
    approver: approver.person,
    textHash: await textHash(file.body.text),
    network,
    account,
    kind,
    policy: position,
    reason,
    decided: now,
  };
  const expires = now + policy.promises.approvalHoldsHours * HOUR;
  const decision: Decision =
    verdict === 'declined'
      ? { ...bound, verdict }
      : verdict === 'approved'
        ? { ...bound, verdict, expires }
        : { ...bound, verdict, text, approved: frees, expires };
  return sealDecision(decision, approver.keys);
}

/**
 * Reads a decision against the case that it answers. Whether an approval has run out is told by the clock, whenever it
 * matters: an answer that was long on its way is an answer all the same.
 */
export async function readDecision(
  envelope: string,
  find: (id: string) => CaseFile | null,
  { trust, policy }: Ground,
): Promise<Opened<{ readonly file: CaseFile; readonly answer: Answer }>> {
  const opened = await openDecision(envelope, trust, {
    find: async (id) => {
      const file = find(id);
      if (!file) return null;
      const { network, account, kind, person, text } = file.body;
      return {
        author: file.author,
        person: person?.id ?? null,
        network,
        account,
        kind,
        textHash: await textHash(text),
      };
    },
    fourEyes: policy.approver.fourEyes,
  });
  if (!opened.ok) return opened;
  const { decision } = opened;
  const file = find(decision.case);
  if (!file) return { ok: false, refusal: 'other-case' };
  const { verdict, approver, reason, decided, policy: position } = decision;
  const name = policy.team.people.find(({ id }) => id === approver)?.name ?? approver;
  const said = { verdict, approver, name, reason, decided, policy: position, envelope };
  if (decision.verdict === 'declined') {
    return { ok: true, file, answer: { ...said, text: '', frees: false, expires: null } };
  }
  const { expires } = decision;
  if (decision.verdict === 'approved') {
    return { ok: true, file, answer: { ...said, text: file.body.text, frees: true, expires } };
  }
  return { ok: true, file, answer: { ...said, text: decision.text, frees: decision.approved, expires } };
}
