import type { CaseFile } from '../../core/case/file.ts';
import type { Parcel } from '../../desk/desk.ts';
import { toBundle } from '../../desk/file/bundle.ts';
import type { ToPanel } from '../../protocol.ts';
import type { StoredParcel } from '../../store/database.ts';

type Handed = Omit<Extract<ToPanel, { type: 'file' }>, 'type'>;

const NAMES = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' } as const;

/** The case as its author sent it, or the answer as its approver gave it: a file may have been lost since it was saved. */
export function lastWord({ id, own, author, address, envelope, events }: CaseFile): Parcel {
  const answer = events.findLast((event) => event.kind === 'answered')?.answer;
  return own || !answer
    ? { id, topic: 'case', body: envelope, for: author }
    : { id: `${id}-answer`, topic: 'decision', body: answer.envelope, for: address ?? author, re: id };
}

/** What is to be sent about a case as one file, and a mail that says in plain words what is in it. */
export function handOver(
  { id: file, body }: CaseFile,
  parcels: readonly (Parcel | StoredParcel)[],
  organisation: string,
): Handed {
  const isAnswer = parcels.some(({ topic }) => topic === 'decision');
  const what = `${body.kind} on ${NAMES[body.network]}`;
  const subject = isAnswer ? `Decision on a ${what}` : `Please decide: a ${what}`;
  const summary = isAnswer
    ? `Here is the decision on your draft for ${organisation}. Open the attached file in the Plainspoken panel.`
    : [
        `A ${what} for ${organisation} waits for your decision${body.account ? ` (as ${body.account})` : ''}.`,
        '',
        body.text,
        '',
        ...body.findings
          .filter(({ level }) => level === 'approval' || level === 'block')
          .map(({ message, clause }) => `- ${message} (${clause})`),
        ...(body.note ? ['', `The author writes: ${body.note}`] : []),
        '',
        'Open the attached file on the Approvals page of Plainspoken to decide.',
      ].join('\n');
  const sent = parcels.map(({ id, topic, body, for: address, re }) => ({
    id,
    topic,
    body,
    ...(address ? { for: address } : {}),
    ...(re ? { re } : {}),
  }));
  const kind = isAnswer ? 'decision' : 'case';
  const text = toBundle(sent, summary);
  return { case: file, name: `plainspoken-${kind}-${file.slice(0, 8)}.txt`, text, subject, body: summary };
}
