import type { CaseEvent } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { isOwnHere } from '../../core/case/owner.ts';
import { stateOf } from '../../core/case/state.ts';
import type { Keys } from '../../core/signing/keys.ts';
import { CannotSign, sentenceOf } from '../../core/signing/refusals.ts';
import { ownKeys } from '../../store/keys.ts';
import type { Ground } from './ground.ts';
import type { Ledger } from './ledger.ts';
import { newDecision, readDecision, type Word } from './sealing.ts';

const TOO_LONG =
  'These words are too long to be sent. Make them shorter, or decline and say what is to change.';

/** Signs what the approver at this desk decides. Resolves to what went wrong, for people. */
export async function decide(ledger: Ledger, id: string, word: Word): Promise<string> {
  const { ground } = ledger;
  const file = ledger.find(id);
  if (!file) return 'This case is not here any more.';
  const now = ledger.outside.now();
  const { stage } = stateOf(file.events, now);
  if (stage === 'withdrawn') return 'The author has taken this back. Nothing was decided.';
  if (stage === 'posted') return 'This has been posted. Nothing was changed.';
  const approver = await approverAt(ground);
  if (!approver) return 'This desk has no approver’s key that your organisation lists.';
  if (isOwnHere(file, ground.policy, approver.person)) return sentenceOf('self-made');
  if (word.verdict === 'approved' && isBlocked(file)) {
    return 'Your policy lets nobody approve what it blocks. Suggest other words, or decline.';
  }
  let envelope: string;
  try {
    envelope = await newDecision(file, word, ground, approver, now);
  } catch (error) {
    if (error instanceof CannotSign && error.refusal === 'oversized') return TOO_LONG;
    throw error;
  }
  const read = await readDecision(envelope, () => file, ground);
  if (!read.ok) return sentenceOf(read.refusal);
  const event: CaseEvent = { kind: 'answered', at: now, answer: read.answer };
  await ledger.keep(
    { ...file, changed: now, events: [...file.events, event] },
    {
      id: crypto.randomUUID(),
      topic: 'decision',
      body: envelope,
      for: file.address ?? file.author,
      re: id,
      written: now,
    },
  );
  return '';
}

/** What a policy blocks, nobody's word lets out. */
export function isBlocked({ body }: CaseFile): boolean {
  return body.findings.some(({ level }) => level === 'block');
}

async function approverAt({
  trust,
}: Ground): Promise<{ readonly keys: Keys; readonly person: string } | null> {
  for (const keys of await ownKeys('approver')) {
    const listed = trust.approverKeys.get(keys.kid);
    if (listed) return { keys, person: listed.person };
  }
  return null;
}
