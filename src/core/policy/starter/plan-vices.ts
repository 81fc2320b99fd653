import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';
import { FEATURED, RIDE_HOME, SELLING, TOASTS, VICE, VICE_FACTS, VICE_PERHAPS } from './families/vices.ts';

/** Plan: no selling of drinks, smokes and bets. */
export const planVices: readonly Clause[] = [
  {
    id: 'PLAN-24',
    tip: 'plan',
    level: 'confirm',
    title: 'Promotes alcohol, tobacco, cannabis or gambling',
    kind: 'weighed',
    scope: 'near',
    threshold: 3,
    message: '“{match}” promotes drinking, smoking or betting. Could the post speak of the event itself?',
    why: 'Young people follow us, and so do people who are recovering. Closures and safety news are always fine.',
    cues: [
      {
        name: 'a toast or a call to bet',
        must: true,
        weight: 3,
        point: true,
        here: true,
        phrases: list(TOASTS),
      },
      {
        name: 'drinks, smokes or bets',
        weight: 2.25,
        point: true,
        must: true,
        here: true,
        phrases: list(VICE),
      },
      {
        name: 'what may be a drink, a smoke or a bet',
        weight: 1.5,
        point: true,
        must: true,
        here: true,
        phrases: list(VICE_PERHAPS),
      },
      {
        name: 'words that sell it',
        weight: 1,
        point: true,
        here: true,
        traits: ['amount'],
        phrases: list(SELLING),
      },
      {
        name: 'small talk about it',
        weight: 0.75,
        here: true,
        phrases: list(FEATURED),
      },
      {
        name: 'cheer',
        weight: 0.5,
        here: true,
        features: ['exclamation'],
      },
      {
        name: 'safety, traffic or a license',
        weight: -4,
        here: true,
        phrases: list(VICE_FACTS),
      },
      {
        name: 'a ride home',
        weight: -3,
        anywhere: true,
        phrases: list(RIDE_HOME),
      },
    ],
    exceptions: list(`
      wine|beer|champagne|brewery|cider|tavern|bourbon|sandal creek|street|st|avenue|road|rd|circle|lane|bottle|bottles|drive
      happy hour for kids
      coin slot|slots
      hashtag|hash browns|tag
      bars|bar of
      joint and
      scotch tape|plaid|pine
      mother's|father's *
      new|first|next permit|license|rule|rules
      take|get|place|put|bring route|the_bus|a_ride|a_look|your|part|them|it_to|care
      raise your hand|hands
      roll|rolls|rolling out|off|call|in
      put out|away|in|down
      help line|lines|with`),
    fixture: {
      flag: { text: 'Bottoms up! $3 pints at the Riverwalk tonight.' },
      pass: { text: 'Riverwalk is closed to cars tonight for the beer festival. Detour on 3rd.' },
    },
  },
];
