import type { Answer } from '../../core/case/events.ts';
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
  file: CaseFile,
  parcels: readonly (Parcel | StoredParcel)[],
  organisation: string,
): Handed {
  const { kind, network } = file.body;
  const what = `${kind} on ${NAMES[network]}`;
  const answer = answerIn(file, parcels);
  const subject = answer ? `Decision on your ${what}` : `Please decide: a ${what}`;
  const summary = answer ? answerSummary(answer, what, organisation) : caseSummary(file, what, organisation);
  const sent = parcels.map(({ id, topic, body, for: address, re }) => ({
    id,
    topic,
    body,
    ...(address ? { for: address } : {}),
    ...(re ? { re } : {}),
  }));
  const name = `plainspoken-${answer ? 'decision' : 'case'}-${file.id.slice(0, 8)}.txt`;
  return { case: file.id, name, text: toBundle(sent, summary), subject, body: summary };
}

/** The answer that is handed over; null where none is. */
function answerIn({ events }: CaseFile, parcels: readonly Pick<Parcel, 'topic' | 'body'>[]): Answer | null {
  const envelope = parcels.findLast(({ topic }) => topic === 'decision')?.body;
  const event = events.findLast((one) => one.kind === 'answered' && one.answer.envelope === envelope);
  return event?.kind === 'answered' ? event.answer : null;
}

/** What is to be done comes first: a mail may be cut short. */
function caseSummary({ body }: CaseFile, what: string, organisation: string): string {
  return [
    `A ${what} for ${organisation} waits for your decision${body.account ? ` (as ${body.account})` : ''}.`,
    'Open the attached file on the Approvals page of Plainspoken to decide.',
    '',
    body.text,
    '',
    ...body.findings
      .filter(({ level }) => level === 'approval' || level === 'block')
      .map(({ message, clause }) => `- ${message} (${clause})`),
    ...(body.note ? ['', `The author writes: ${body.note}`] : []),
  ].join('\n');
}

const SAID = {
  approved: 'has approved',
  changes: 'suggests other words for',
  declined: 'has declined',
} as const;

function answerSummary({ name, verdict, reason, text }: Answer, what: string, organisation: string): string {
  return [
    `${name} ${SAID[verdict]} your ${what} for ${organisation}.`,
    'Open the attached file in the Plainspoken panel: it alone counts.',
    ...(reason ? ['', reason] : []),
    ...(text ? ['', text] : []),
  ].join('\n');
}
