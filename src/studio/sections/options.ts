import { NETWORKS } from '../../core/draft.ts';
import type { PostClass } from '../../core/situation.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import type { Option } from '../fields/kinds.ts';

export const NETWORK_OPTIONS: readonly Option[] = NETWORKS.map((network) => [
  network,
  NETWORK_NAMES[network],
]);

const PURPOSES: Readonly<Record<PostClass, string>> = {
  alert: 'Alerts',
  service: 'Services: closures, hours, how to get something',
  meeting: 'Meetings and votes',
  event: 'Events',
  news: 'News',
  light: 'Light posts: pets, throwbacks, jokes',
};
export const PURPOSE_OPTIONS = Object.entries(PURPOSES) as readonly (readonly [PostClass, string])[];

export const STRICTNESS_OPTIONS: readonly Option[] = [
  ['off', 'Off'],
  ['advise', 'Suggestion – coaches only'],
  ['confirm', 'Please confirm – the author confirms once'],
  ['approval', 'Needs the final approver'],
  ['block', 'Not from this desk'],
];
