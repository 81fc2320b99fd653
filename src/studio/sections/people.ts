import type { Part } from '../fields/kinds.ts';
import { NETWORK_OPTIONS, PURPOSE_OPTIONS } from './options.ts';

export const people: readonly Part[] = [
  {
    heading: 'The final say',
    intro: 'Who decides when a post gets tricky.',
    fields: [
      { key: 'approver.name', as: 'text', label: 'Final approver', example: 'Ann Lee' },
      { key: 'approver.role', as: 'text', label: 'Title', example: 'City Manager' },
      {
        key: 'approver.fourEyes',
        as: 'flag',
        label: 'Nobody decides on a case of their own',
        help: 'Their deputy does then.',
      },
      {
        key: 'approver.quietHours',
        as: 'group',
        label: 'Quiet hours',
        help: 'Cases arrive and are counted, and one notice comes when they are over. In an emergency all are told at once. The same time twice: no quiet hours.',
        fields: [
          { key: 'from', as: 'time', label: 'From', example: '21:00' },
          { key: 'to', as: 'time', label: 'To', example: '07:00' },
        ],
      },
      {
        key: 'approver.quickReplies',
        as: 'lines',
        label: 'Ready answers',
        optional: true,
        help: 'What the approver often writes, one in a line.',
        example: 'Let us wait until the facts are confirmed.',
      },
    ],
  },
  {
    heading: 'People, roles and accounts',
    fields: [
      {
        key: 'team.people',
        as: 'entries',
        label: 'People who decide or write the policy',
        one: 'person',
        help: 'Authors need not be named.',
        title: ({ name, id }: { name: string; id: string }) => name || id,
        blank: () => ({ id: '', name: '', away: [] }),
        fields: [
          { key: 'name', as: 'text', label: 'Name', example: 'Ann Lee' },
          {
            key: 'id',
            as: 'text',
            label: 'Short name in this policy',
            help: 'Keys and cases name people by it. Better not changed later.',
            example: 'ann.lee',
          },
          {
            key: 'role',
            as: 'choice',
            label: 'Role',
            options: 'roles',
            optional: true,
            none: 'None of the list',
          },
          {
            key: 'deputy',
            as: 'choice',
            label: 'Deputy',
            options: 'people',
            optional: true,
            none: 'Nobody',
            help: 'Decides while this person is away.',
          },
          {
            key: 'away',
            as: 'entries',
            label: 'Out of office',
            one: 'absence',
            title: ({ from, to }: { from: string; to: string }) => from && `${from} to ${to}`,
            blank: () => ({ from: '', to: '' }),
            fields: [
              { key: 'from', as: 'date', label: 'First day' },
              { key: 'to', as: 'date', label: 'Last day' },
            ],
          },
        ],
      },
      {
        key: 'team.roles',
        as: 'entries',
        label: 'Roles',
        one: 'role',
        title: ({ name }: { name: string }) => name,
        blank: () => ({ name: '' }),
        fields: [
          { key: 'name', as: 'text', label: 'Name', example: 'library' },
          { key: 'alsoCalled', as: 'lines', label: 'Also called', optional: true, example: 'librarian' },
        ],
      },
      {
        key: 'team.accounts',
        as: 'entries',
        label: 'Accounts',
        one: 'account',
        help: 'Only compose boxes of these accounts are read. Personal accounts never are.',
        title: ({ handle, network }: { handle: string; network: string }) =>
          handle && `@${handle} on ${NETWORK_OPTIONS.find(([one]) => one === network)?.[1] ?? network}`,
        blank: () => ({ network: 'facebook', handle: '' }),
        fields: [
          { key: 'network', as: 'choice', label: 'Network', options: NETWORK_OPTIONS },
          { key: 'handle', as: 'text', label: 'Name', help: 'Without “@”.', example: 'OakdaleLibrary' },
          {
            key: 'alsoShownAs',
            as: 'lines',
            label: 'Also shown as',
            optional: true,
            help: 'Page names under which the network shows it.',
            example: 'Oakdale Public Library',
          },
          {
            key: 'writers',
            as: 'choices',
            label: 'Who may write here',
            options: 'roles',
            optional: true,
            none: 'every role may.',
          },
          {
            key: 'purpose',
            as: 'choices',
            label: 'What it is for',
            options: PURPOSE_OPTIONS,
            optional: true,
            none: 'as for its network.',
          },
          {
            key: 'replySignOff',
            as: 'choice',
            label: 'Initials below replies, such as “^JT”',
            options: [
              ['required', 'Always'],
              ['barred', 'Never'],
            ],
            optional: true,
            none: 'Either way',
          },
          { key: 'postsPerDay', as: 'number', label: 'Most posts a day', optional: true },
          { key: 'longestSilenceDays', as: 'number', label: 'Longest silence, in days', optional: true },
        ],
      },
    ],
  },
];
