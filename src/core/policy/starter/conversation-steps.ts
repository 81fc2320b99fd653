import type { Clause } from '../schema.ts';
import { NEWS, NEXT_STEP, NO_STEP_OWED, SERVICES } from './families/news.ts';

/** Conversation: news says what comes next. */
export const conversationSteps: readonly Clause[] = [
  {
    id: 'CONV-04',
    tip: 'conversation',
    level: 'advise',
    title: 'No next step',
    kind: 'weighed',
    scope: 'sentence',
    drafts: ['post', 'quote', 'caption'],
    threshold: 3,
    message: 'Good news about “{match}”. What can people do with it? Add a step, a link, a place or a time.',
    why: 'News helps when people know what to do next.',
    cues: [
      { name: 'news', weight: 1.5, point: true, phrases: NEWS },
      { name: 'a service or an event', weight: 1.5, point: true, phrases: SERVICES },
      {
        name: 'a next step',
        weight: -10,
        anywhere: true,
        features: ['link', 'phone', 'email', 'time', 'question', 'date'],
        traits: ['order'],
        phrases: NEXT_STEP,
      },
      { name: 'a farewell or an alert', weight: -10, anywhere: true, phrases: NO_STEP_OWED },
      { name: 'thanks', weight: -3, phrases: ['thank|thanks you|for|to|everyone|all', 'thank|thanks our'] },
    ],
    fixture: {
      flag: { text: 'The new recycling program is an exciting step for our community.' },
      pass: {
        text: 'New recycling carts arrive May 3-7. Put the old blue bin at the curb to be picked up.',
      },
    },
  },
];
