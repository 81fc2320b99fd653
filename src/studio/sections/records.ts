import type { Part } from '../fields/kinds.ts';

export const records: readonly Part[] = [
  {
    heading: 'How long records are kept',
    fields: [
      {
        key: 'records.retention',
        as: 'entries',
        label: 'Retention',
        one: 'rule',
        title: ({ name, keepDays }: { name: string; keepDays: number }) =>
          name && `${name}: ${keepDays} days`,
        blank: () => ({ name: '', of: 'post', keepDays: 1095 }),
        fields: [
          { key: 'name', as: 'text', label: 'Name', example: 'Posts' },
          {
            key: 'of',
            as: 'choice',
            label: 'Of what',
            options: [
              ['post', 'Posts'],
              ['case', 'Cases and decisions'],
            ],
          },
          { key: 'keepDays', as: 'number', label: 'Kept for', unit: 'days', example: '1095' },
          { key: 'source', as: 'text', label: 'The schedule or law that says so', optional: true },
        ],
      },
      {
        key: 'records.hold',
        as: 'flag',
        label: 'Delete nothing: a request or a lawsuit is open',
      },
    ],
  },
];
