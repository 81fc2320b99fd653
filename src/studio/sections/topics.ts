import { freshId } from '../../core/policy/fresh-id.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { Part } from '../fields/kinds.ts';
import { PHRASE_HELP } from './words.ts';

export const topics: readonly Part[] = [
  {
    heading: 'Topics',
    intro:
      'What you have decided how to speak about: freely, after a second thought, or only with the final approver.',
    fields: [
      {
        key: 'topics',
        as: 'entries',
        label: 'Topics',
        one: 'topic',
        title: ({ id, name }: { id: string; name: string }) => (name ? `${name} (${id})` : ''),
        blank: (policy: Policy) => ({
          id: freshId(policy, 'TOPIC'),
          name: '',
          level: 'confirm',
          phrases: [],
        }),
        fields: [
          { key: 'name', as: 'text', label: 'Name', example: 'Ballot measures' },
          {
            key: 'level',
            as: 'choice',
            label: 'How freely',
            options: [
              ['free', 'Freely, whatever other topics say'],
              ['confirm', 'The author confirms once'],
              ['approval', 'Needs the final approver'],
              ['block', 'Not from this desk'],
            ],
          },
          {
            key: 'phrases',
            as: 'lines',
            label: 'Words that tell it',
            help: PHRASE_HELP,
            example: 'measure a|b|c',
          },
          {
            key: 'exceptions',
            as: 'lines',
            label: 'But not in',
            optional: true,
            help: 'Phrases that only look like it.',
            example: 'measure twice',
          },
          {
            key: 'approver',
            as: 'choice',
            label: 'Who decides on it',
            options: 'people',
            optional: true,
            none: 'The final approver',
          },
          {
            key: 'why',
            as: 'text',
            label: 'Why',
            optional: true,
            long: true,
            help: 'Authors read this.',
            example: 'The law lets us inform about a ballot measure and forbids us to campaign for it.',
          },
          { key: 'id', as: 'text', label: 'Number', example: 'TOPIC-01' },
        ],
      },
    ],
  },
];
