import type { CaseEvent } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { stateOf } from '../../core/case/state.ts';
import { type Refusal, sentenceOf } from '../../core/signing/refusals.ts';
import { openStep } from '../../core/signing/step-envelope.ts';
import type { Parcel } from '../../desk/desk.ts';
import type { Ground } from './ground.ts';
import { readDecision, receivedCase } from './sealing.ts';

/** What something that arrived says of a case; or why it was not taken, for people, empty where it was here before. */
export type Taken = { readonly file: CaseFile; readonly event: CaseEvent } | { readonly refused: string };

const HERE_BEFORE: readonly Refusal[] = ['same-version', 'older-version'];

/** Reads and verifies what came from the desk or out of a file. `find`: a case of this desk. `now`: milliseconds since 1970 UTC. */
export async function readArrival(
  { topic, body, for: address }: Pick<Parcel, 'topic' | 'body' | 'for'>,
  find: (id: string) => CaseFile | null,
  ground: Ground,
  now: number,
): Promise<Taken> {
  switch (topic) {
    case 'case': {
      const read = await receivedCase(body, address ?? null, ground, now);
      if (!read.ok) return refused(read.refusal);
      const known = find(read.file.id);
      // An id belongs to whoever used it first, with what it stood for then.
      if (known) return known.envelope === body ? { refused: '' } : refused('other-case');
      return { file: read.file, event: { kind: 'received', at: now } };
    }
    case 'step': {
      const read = await openStep(body, ground.trust, (id) => {
        const file = find(id);
        return file && { author: file.author, number: stateOf(file.events, now).steps };
      });
      if (!read.ok) return refused(read.refusal);
      const { case: id, step, number, note } = read.step;
      const file = find(id);
      if (!file) return refused('other-case');
      const nudged = step === 'nudge';
      return {
        file,
        event: nudged ? { kind: 'nudged', at: now, number } : { kind: 'withdrawn', at: now, number, note },
      };
    }
    case 'decision': {
      const read = await readDecision(body, find, ground);
      if (!read.ok) return refused(read.refusal);
      const { file, answer } = read;
      const isKnown = file.events.some(
        (event) => event.kind === 'answered' && event.answer.envelope === body,
      );
      return isKnown ? { refused: '' } : { file, event: { kind: 'answered', at: now, answer } };
    }
    default:
      return { refused: '' };
  }
}

function refused(refusal: Refusal): Taken {
  return { refused: HERE_BEFORE.includes(refusal) ? '' : sentenceOf(refusal) };
}
