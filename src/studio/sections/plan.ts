import { NETWORKS } from '../../core/draft.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import type { Field, Part } from '../fields/kinds.ts';
import { PURPOSE_OPTIONS } from './options.ts';

const networkFields: readonly Field[] = [
  {
    key: 'notUsed',
    as: 'text',
    label: 'Why we are not there',
    optional: true,
    help: 'Leave this empty where you have accounts. A strong presence on one network beats weak ones on five.',
    example: 'We have no account there.',
  },
  { key: 'hours', as: 'week', label: 'Posting hours', help: 'Outside of them the author is asked to wait.' },
  {
    key: 'purpose',
    as: 'choices',
    label: 'What it is for',
    options: PURPOSE_OPTIONS,
    optional: true,
    none: 'anything may be posted there.',
  },
  {
    key: 'postsPerDay',
    as: 'number',
    label: 'Most posts a day',
    optional: true,
    help: 'For each account. Alerts and replies do not count.',
    example: '3',
  },
  {
    key: 'longestSilenceDays',
    as: 'number',
    label: 'Longest silence, in days',
    optional: true,
    example: '5',
  },
  { key: 'limit', as: 'number', label: 'Most characters', help: 'As the network counts them.' },
];

export const plan: readonly Part[] = [
  {
    heading: 'Networks',
    intro: 'Where you are, when, how often and for what.',
    fields: NETWORKS.map((network) => ({
      key: `networks.${network}`,
      as: 'group' as const,
      label: NETWORK_NAMES[network],
      fields: networkFields,
    })),
  },
  {
    heading: 'Conversation',
    intro: 'Talk with residents, not only at them.',
    fields: [
      {
        key: 'conversation.lastPosts',
        as: 'number',
        label: 'Of so many last posts of an account',
        example: '10',
      },
      { key: 'conversation.inviting', as: 'number', label: 'so many should invite an answer', example: '2' },
    ],
  },
  {
    heading: 'Descriptions of pictures',
    fields: [
      { key: 'media.description.words', as: 'number', label: 'Fewest telling words', example: '3' },
      { key: 'media.description.characters', as: 'number', label: 'Most characters', example: '420' },
    ],
  },
  {
    heading: 'Other languages',
    fields: [
      {
        key: 'languages',
        as: 'entries',
        label: 'Languages',
        one: 'language',
        help: 'Notices that some parts of town need in another language as well.',
        title: ({ language }: { language: string }) => language,
        blank: () => ({ language: '', areas: [], topics: [], signs: [], paths: [] }),
        fields: [
          { key: 'language', as: 'text', label: 'Language', example: 'Spanish' },
          { key: 'areas', as: 'lines', label: 'Parts of town', example: 'zone 3' },
          { key: 'topics', as: 'lines', label: 'What the notice is about', example: 'boil water notice' },
          { key: 'signs', as: 'lines', label: 'Words that show it is there', example: 'en español' },
          { key: 'paths', as: 'lines', label: 'Parts of addresses that lead to it', example: '/es/' },
        ],
      },
    ],
  },
  {
    heading: 'In an emergency',
    intro: 'The switches themselves are at the top of the page.',
    fields: [
      {
        key: 'modes.emergency.writers',
        as: 'choices',
        label: 'Who speaks on the incident',
        options: 'roles',
      },
      {
        key: 'modes.emergency.incident',
        as: 'lines',
        label: 'Words that tell a post on the incident',
        help: 'Other posts are routine, and wait until the emergency is over.',
        example: 'flood|floods|flooding',
      },
    ],
  },
];
