import type { Clause } from '../../core/policy/schema.ts';

type Start = Pick<Clause, 'id'>;

/** Kinds of clause that people write themselves, each with one to begin from. */
export const OWN_KINDS: readonly {
  readonly kind: Clause['kind'];
  readonly name: string;
  readonly about: string;
  readonly make: (start: Start) => Clause;
}[] = [
  {
    kind: 'existence',
    name: 'Words to flag',
    about: 'Points out words or phrases wherever they stand.',
    make: ({ id }) => ({
      ...common(id),
      kind: 'existence',
      title: 'Words to flag',
      message: '“{match}” is a wording we would rather not use.',
      phrases: ['our valued customers'],
      fixture: fixture('We thank our valued customers.', 'We thank all neighbors.'),
    }),
  },
  {
    kind: 'substitution',
    name: 'Say it otherwise',
    about: 'Points out words and offers better ones.',
    make: ({ id }) => ({
      ...common(id),
      kind: 'substitution',
      title: 'Say it otherwise',
      message: 'We say “{suggestion}” rather than “{match}”.',
      swaps: [{ from: 'solid waste', to: ['trash'], safe: false }],
      fixture: fixture('Solid waste is picked up on Monday.', 'Trash is picked up on Monday.'),
    }),
  },
  {
    kind: 'conditional',
    name: 'Words that need something beside them',
    about: 'Where some words stand, something else must stand as well, such as a date beside “closed”.',
    make: ({ id }) => ({
      ...common(id),
      kind: 'conditional',
      title: 'Something is missing',
      message: '“{match}” needs {missing} beside it.',
      scope: 'draft',
      when: { phrases: ['road|street|lane closed'] },
      needs: [{ name: 'a day', phrases: ['today', 'tomorrow', 'monday|tuesday|wednesday|thursday|friday'] }],
      fixture: fixture('Oak Street closed.', 'Oak Street closed on Monday.'),
    }),
  },
  {
    kind: 'occurrence',
    name: 'Not too many',
    about: 'A limit for hashtags, emoji, links, mentions or exclamation points.',
    make: ({ id }) => ({
      ...common(id),
      kind: 'occurrence',
      title: 'Too many emoji',
      message: 'This has more emoji than we use.',
      of: 'emoji',
      max: 2,
      fixture: fixture('Pool day 😀🎉🏊', 'Pool day 😀'),
    }),
  },
  {
    kind: 'metric',
    name: 'Not too long',
    about: 'A limit for the words of a sentence, the characters of a paragraph, or the reading grade.',
    make: ({ id }) => ({
      ...common(id),
      kind: 'metric',
      title: 'A long sentence',
      message: 'This sentence is long. Two short ones read better.',
      of: 'sentence-words',
      max: 25,
      fixture: fixture(`We will ${'very '.repeat(28)}soon open the pool.`, 'We open the pool on Monday.'),
    }),
  },
  {
    kind: 'pattern',
    name: 'A pattern, for experts',
    about: 'A regular expression in the syntax of RE2, which is matched in linear time.',
    make: ({ id }) => ({
      ...common(id),
      kind: 'pattern',
      title: 'A pattern',
      message: '“{match}” should not stand in a post.',
      pattern: 'case\\s+no\\.?\\s*\\d{4,}',
      fixture: fixture('See case no. 20271.', 'See the agenda.'),
    }),
  },
];

function common(id: string) {
  return {
    id,
    tip: 'voice',
    level: 'advise',
    why: 'One voice over many writers.',
  } as const;
}

function fixture(flag: string, pass: string) {
  return { flag: { text: flag }, pass: { text: pass } };
}
