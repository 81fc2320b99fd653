import type { Part } from '../fields/kinds.ts';
import { STRICTNESS_OPTIONS } from './options.ts';

export const enforcement: readonly Part[] = [
  {
    heading: 'How strictly',
    intro: 'What is said here about a clause or a topic counts before its own level.',
    fields: [
      {
        key: 'enforcement',
        as: 'entries',
        label: 'Rulings',
        one: 'ruling',
        title: ({ clause, level }: { clause: string; level?: string }) =>
          clause && `${clause}${level ? `: ${STRICTNESS_OPTIONS.find(([one]) => one === level)?.[1]}` : ''}`,
        blank: () => ({ clause: '' }),
        fields: [
          { key: 'clause', as: 'choice', label: 'Clause or topic', options: 'clauses' },
          {
            key: 'level',
            as: 'choice',
            label: 'Level',
            options: STRICTNESS_OPTIONS,
            optional: true,
            none: 'As the clause says',
          },
          {
            key: 'reason',
            as: 'flag',
            label: 'Whoever passes over it says why',
            optional: true,
          },
          {
            key: 'overriddenBy',
            as: 'choices',
            label: 'Who may pass over it',
            options: 'roles',
            optional: true,
            none: 'every author may, as far as the level lets them.',
          },
          {
            key: 'lock',
            as: 'flag',
            label: 'Locked: departments may tighten it and never loosen it',
            optional: true,
          },
        ],
      },
    ],
  },
];
