import type { Clause } from '../schema.ts';
import { BY_SIGHT, NOT_BY_SIGHT } from './families/sight.ts';

/** Access: descriptions that describe, directions that work without sight. */
export const accessMore: readonly Clause[] = [
  {
    id: 'ACCESS-11',
    tip: 'access',
    level: 'advise',
    title: 'Weak description',
    kind: 'alt-text',
    fields: ['alt'],
    message:
      'This description {problem}. Say in one sentence what a friend would tell you about the picture.',
    why: 'For a neighbor who cannot see the picture, these words are the picture.',
    fixture: {
      flag: { text: 'IMG_4432.jpg', field: 'alt' },
      pass: {
        text: 'Two children plant a maple sapling beside the new trail at Mill Park.',
        field: 'alt',
      },
    },
  },
  {
    id: 'ACCESS-20',
    tip: 'access',
    level: 'advise',
    title: 'Relies on color, place or sight',
    kind: 'conditional',
    scope: 'sentence',
    fields: ['text'],
    skipQuoted: true,
    message: '“{match}” works only for those who see it. Name the street, the button or the date too.',
    why: 'Some of us cannot tell red from green, and some hear the post instead of seeing it.',
    when: { phrases: BY_SIGHT },
    exceptions: NOT_BY_SIGHT,
    unless: {
      phrases: [
        'from * to *',
        'between * and *',
        'red|green|blue|yellow|orange|purple|pink on the map',
        'last seen',
        'missing boy|girl|man|woman|child|person|teen',
      ],
      scope: 'sentence',
    },
    fixture: {
      flag: { text: 'See the red area on the map below.' },
      pass: { text: 'The closed block is Oak from 2nd to 4th (red on the map).' },
    },
  },
];
