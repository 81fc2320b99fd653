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
];
