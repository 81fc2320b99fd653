import { type CaseEvent, gathered } from './events.ts';
import type { CaseFile } from './file.ts';
import { wasApproved } from './state.ts';

/** Something that was done about a case: when, in milliseconds since 1970 UTC, what, by whom, and what was said. */
export interface Step {
  readonly at: number;
  readonly what: string;
  /** Empty where nobody did it. */
  readonly by: string;
  readonly words: string;
}

/** Everything that happened to a case, in order, from being put before the approver on. */
export function trailOf({ body, sent, events }: Pick<CaseFile, 'body' | 'sent' | 'events'>): Step[] {
  const author = body.person?.name ?? 'The author';
  const all = [...gathered(events)].sort(
    (a, b) => a.at - b.at || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  return [
    { at: sent, what: 'Put before the approver', by: author, words: body.note },
    ...all.map((event) => ({ at: event.at, ...stepOf(event, all, author) })),
  ];
}

/** What comes before what, where both came in the same moment. */
const ORDER: readonly CaseEvent['kind'][] = [
  'sent',
  'received',
  'nudged',
  'handed',
  'answered',
  'posted',
  'withdrawn',
];
const ANSWERS = { approved: 'Approved', changes: 'Other words suggested', declined: 'Declined' } as const;
const WHY = { away: 'out of office', silent: 'no answer in time', own: 'their own case' } as const;

function stepOf(event: CaseEvent, all: readonly CaseEvent[], author: string): Omit<Step, 'at'> {
  switch (event.kind) {
    case 'sent':
      return { what: 'Taken by the desk', by: '', words: '' };
    case 'received':
      return { what: 'Arrived at the approver’s desk', by: '', words: '' };
    case 'nudged':
      return { what: 'Asked again', by: author, words: '' };
    case 'withdrawn':
      return { what: 'Taken back', by: author, words: event.note };
    case 'handed':
      return { what: `Went on to ${event.name ?? event.to}`, by: '', words: WHY[event.why] };
    case 'answered': {
      const { verdict, name, reason, text } = event.answer;
      const said = [reason, verdict === 'changes' ? text : ''].filter((words) => words !== '');
      return { what: ANSWERS[verdict], by: name, words: said.join('\n') };
    }
    case 'posted':
      return {
        what: wasApproved(all, event) ? 'Posted as approved' : 'Posted, and not as approved',
        by: author,
        words: event.text,
      };
  }
}
