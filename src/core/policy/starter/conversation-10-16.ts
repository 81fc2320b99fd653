import type { Clause } from '../schema.ts';

/** Conversation: talk with people, fairly and safely. Clauses 10 to 16. */
export const conversation10to16: readonly Clause[] = [
  {
    id: 'CONV-15',
    tip: 'conversation',
    level: 'advise',
    title: 'Too many tagged accounts',
    kind: 'occurrence',
    of: 'mention',
    max: 5,
    message: 'There are {count} tagged accounts. Name the two or three that matter most here.',
    why: 'Every tag sends a notice. Many of them look like spam and crowd out the news.',
    fixture: {
      flag: { text: 'Thanks @a @b @c @d @e @f @g for coming!' },
      pass: { text: 'Thanks @MarlowLibrary and @MarlowParks for hosting.' },
    },
  },
];
