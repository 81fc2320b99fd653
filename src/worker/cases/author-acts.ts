import { type CaseBody, caseFindings, MAX_CASE_TEXT } from '../../core/case/body.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { sameMedia } from '../../core/case/media.ts';
import { finalApprover } from '../../core/case/owner.ts';
import { frees, stateOf } from '../../core/case/state.ts';
import { sameText } from '../../core/case/text.ts';
import type { Finding } from '../../core/finding.ts';
import { keyFor, ownKeys } from '../../store/keys.ts';
import type { Ground } from './ground.ts';
import type { Ledger } from './ledger.ts';
import { newCase, newStep } from './sealing.ts';

/** A draft as it is put before the approver. */
export interface Put {
  readonly id: string;
  readonly draft: string | null;
  readonly body: Omit<CaseBody, 'findings' | 'policyVersion' | 'person' | 'reason'> & {
    readonly findings: readonly Finding[];
  };
}

/** Puts a draft before the approver. The same id again changes nothing. Resolves to what went wrong, for people. */
export async function put(ledger: Ledger, { id, draft, body }: Put): Promise<string> {
  if (ledger.find(id)) return '';
  if (body.text.trim() === '') return 'There is nothing to send yet. Write your draft first.';
  if (body.text.length > MAX_CASE_TEXT) return 'This text is too long to be sent to the approver.';
  const { ground } = ledger;
  const now = ledger.outside.now();
  const asks = body.findings.some(({ level }) => level === 'approval' || level === 'block');
  const signer = await keyFor('author', now);
  const file = await newCase(
    id,
    {
      ...body,
      findings: caseFindings(body.findings),
      reason: body.correction ? 'correction' : asks ? 'findings' : 'choice',
      policyVersion: ground.policy.version,
      person: authorIn(ground),
    },
    draft,
    ground,
    signer,
    now,
  );
  const isHere = ground.way === 'here';
  const events: CaseEvent[] = isHere
    ? [
        { kind: 'sent', at: now },
        { kind: 'received', at: now },
      ]
    : [];
  await ledger.keep(
    { ...file, events },
    { id, topic: 'case', body: file.envelope, for: signer.kid, written: now },
  );
  return '';
}

/** Takes a case back, or asks again. Resolves to what went wrong, for people. */
export async function takeStep(ledger: Ledger, id: string, step: 'withdraw' | 'nudge'): Promise<string> {
  const file = ledger.find(id);
  if (!file?.own) return 'This case is not here any more.';
  const now = ledger.outside.now();
  const { stage, steps } = stateOf(file.events, now);
  if (stage === 'withdrawn' || stage === 'posted') return '';
  if (step === 'nudge' && stage !== 'waiting') return 'This case has been decided.';
  const signer = (await ownKeys('author')).find(({ kid }) => kid === file.author);
  if (!signer) return 'The key that this case was signed with is not on this device any more.';
  const number = steps + 1;
  const event: CaseEvent =
    step === 'nudge' ? { kind: 'nudged', at: now, number } : { kind: 'withdrawn', at: now, number, note: '' };
  await ledger.keep(
    { ...file, changed: now, events: [...file.events, event] },
    {
      id: `${id}-step-${number}`,
      topic: 'step',
      body: await newStep(file, step, number, signer, now),
      for: file.author,
      written: now,
    },
  );
  return '';
}

/** A draft that has gone out. */
export type Gone = Pick<CaseBody, 'network' | 'account' | 'kind' | 'text' | 'media'>;

/** The case of a text that has gone out, and whether an approval held for it. */
export interface Posted {
  readonly file: CaseFile;
  readonly approved: boolean;
}

/** Finds the case that a text belongs to which has gone out, if there is one, and keeps that it has. */
export async function notePosted(ledger: Ledger, gone: Gone): Promise<Posted | null> {
  const now = ledger.outside.now();
  const here = ledger
    .all()
    .filter(
      ({ own, body }) =>
        own && body.network === gone.network && body.kind === gone.kind && body.account === gone.account,
    );
  const freed = here.filter(({ events }) => frees(events, gone.text, now));
  const file =
    freed.find(({ body }) => sameMedia(body.media, gone.media)) ??
    freed[0] ??
    here.find(
      ({ body, events }) =>
        sameText(body.text, gone.text) && !['withdrawn', 'posted'].includes(stateOf(events, now).stage),
    );
  if (!file) return null;
  const asShown = sameMedia(file.body.media, gone.media);
  const event: CaseEvent = { kind: 'posted', at: now, text: gone.text, asShown };
  await ledger.keep({ ...file, changed: now, events: [...file.events, event] }, null);
  return { file, approved: asShown && freed.includes(file) };
}

/** Who writes at a desk, as a case names them; null where the policy does not. */
export function authorIn({ writer, policy }: Pick<Ground, 'writer' | 'policy'>): CaseBody['person'] {
  if (writer === null) return null;
  const own = [...policy.team.people, finalApprover(policy)].find(({ id }) => id === writer);
  return own ? { id: own.id, name: own.name } : null;
}
