import type { Part } from '../fields/kinds.ts';

export const organisation: readonly Part[] = [
  {
    heading: 'Who we are',
    fields: [
      { key: 'organisation.name', as: 'text', label: 'Name', example: 'City of Oakdale' },
      {
        key: 'organisation.shortNames',
        as: 'lines',
        label: 'Short names',
        help: 'What people call you. One in a line.',
        example: 'Oakdale',
      },
      {
        key: 'organisation.timeZone',
        as: 'text',
        label: 'Time zone',
        help: 'Hours, days and deadlines are read on this clock.',
        example: 'America/Chicago',
      },
      {
        key: 'organisation.holidays',
        as: 'entries',
        label: 'Holidays',
        one: 'holiday',
        help: 'Days without business, beside the weekly ones. Replies that are promised do not fall due on them.',
        title: ({ name, day }: { name: string; day: string }) => `${name}${day ? `, ${day}` : ''}`,
        blank: () => ({ name: '', day: '' }),
        fields: [
          { key: 'name', as: 'text', label: 'Name', example: 'Labor Day' },
          { key: 'day', as: 'date', label: 'Day' },
        ],
      },
    ],
  },
];
