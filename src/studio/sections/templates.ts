import type { Part } from '../fields/kinds.ts';

export const templates: readonly Part[] = [
  {
    heading: 'Cleared wording',
    intro:
      'Words that are used as they stand. A slot such as {area} is filled in by the author; all else is locked.',
    fields: [
      {
        key: 'templates',
        as: 'entries',
        label: 'Templates',
        one: 'template',
        title: ({ name }: { name: string }) => name,
        blank: () => ({ name: '', use: 'boilerplate', text: '' }),
        fields: [
          { key: 'name', as: 'text', label: 'Name', example: 'Evacuation order' },
          {
            key: 'use',
            as: 'choice',
            label: 'What it is for',
            options: [
              ['boilerplate', 'A standing line, such as whom to call'],
              ['protective-order', 'An order that protects, such as to evacuate'],
              ['missing-person', 'A missing person'],
            ],
          },
          {
            key: 'text',
            as: 'text',
            long: true,
            label: 'Text',
            example: 'Evacuation ORDER for {area}. Leave now.',
          },
          {
            key: 'mayStayEmpty',
            as: 'lines',
            label: 'Slots that may stay empty',
            optional: true,
            help: 'Without the braces. Every other slot is needed.',
            example: 'until',
          },
        ],
      },
    ],
  },
  {
    heading: 'Corrections',
    intro: 'How you put right what you got wrong. Owning a mistake earns trust.',
    fields: [
      { key: 'correction.label', as: 'text', label: 'A correction begins with', example: 'Correction:' },
      {
        key: 'correction.sentence',
        as: 'text',
        label: 'It says what was wrong like this',
        help: 'What was wrong stands for {wrong}.',
        example: 'We said {wrong}. That was wrong.',
      },
      {
        key: 'correction.needsApproval',
        as: 'flag',
        label: 'The final approver sees each correction first',
      },
    ],
  },
];
