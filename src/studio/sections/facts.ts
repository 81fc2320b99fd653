import type { Field, Part } from '../fields/kinds.ts';

const labels: Field = {
  key: 'labels',
  as: 'lines',
  label: 'What posts call it',
  help: 'One in a line. “desk|office” stands for either word.',
  example: 'water desk|office',
};

export const facts: readonly Part[] = [
  {
    heading: 'What is true of us',
    intro:
      'Drafts are held against this: a wrong number or a link to somewhere else is found before it goes out.',
    fields: [
      {
        key: 'facts.domains',
        as: 'lines',
        label: 'Our domains and those of partners',
        help: 'With a dot first it stands for all that end so.',
        example: '.gov',
      },
      {
        key: 'facts.phones',
        as: 'entries',
        label: 'Telephone numbers',
        one: 'number',
        title: ({ number, labels: [first = ''] }: { number: string; labels: string[] }) =>
          number && `${number} ${first && `– ${first}`}`,
        blank: () => ({ labels: [], number: '' }),
        fields: [
          { key: 'number', as: 'text', label: 'Number', example: '555-0119' },
          labels,
          {
            key: 'topics',
            as: 'lines',
            label: 'What people call it about',
            optional: true,
            example: 'water main|leak|leaks',
          },
        ],
      },
      {
        key: 'facts.addresses',
        as: 'entries',
        label: 'Addresses',
        one: 'address',
        title: ({ address }: { address: string }) => address,
        blank: () => ({ labels: [], address: '' }),
        fields: [{ key: 'address', as: 'text', label: 'Address', example: '12 Main Street' }, labels],
      },
      {
        key: 'facts.hours',
        as: 'entries',
        label: 'Opening hours',
        one: 'counter',
        help: 'On ordinary weekdays.',
        title: ({ labels: [first = ''], from, to }: { labels: string[]; from: string; to: string }) =>
          first && `${first}, ${from} to ${to}`,
        blank: () => ({ labels: [], from: '08:00', to: '17:00' }),
        fields: [
          labels,
          { key: 'from', as: 'text', label: 'From', example: '08:00' },
          { key: 'to', as: 'text', label: 'Until', example: '17:00' },
        ],
      },
      {
        key: 'facts.people',
        as: 'entries',
        label: 'People by their right titles',
        one: 'person',
        title: ({ name, title }: { name: string; title: string }) => name && `${title} ${name}`,
        blank: () => ({ name: '', title: '' }),
        fields: [
          { key: 'name', as: 'text', label: 'Name', example: 'Kim Reyes' },
          { key: 'title', as: 'text', label: 'Title', example: 'Public Works Director' },
        ],
      },
      {
        key: 'facts.trustedAccounts',
        as: 'lines',
        label: 'Accounts of others whose posts may be passed on',
        help: 'A star stands for any ending.',
        example: 'NWS*',
      },
    ],
  },
];
