import type { Clause } from '../schema.ts';

/** Plan: elections, networks, hours, links. Clauses 20 to 20. */
export const plan20to20: readonly Clause[] = [
  {
    id: 'PLAN-20',
    tip: 'plan',
    level: 'advise',
    title: 'Public link shortener',
    kind: 'links',
    list: 'never',
    message: '{host} hides where the link goes. The full address builds more trust.',
    why: 'People are told not to tap links they cannot read. X counts every link as 23 characters anyway.',
    domains: [
      'bit.ly',
      'tinyurl.com',
      'ow.ly',
      'goo.gl',
      'buff.ly',
      'is.gd',
      'dlvr.it',
      'rebrand.ly',
      'tiny.cc',
      'cutt.ly',
      'shorturl.at',
      't.ly',
      'trib.al',
      'soo.gd',
      'rb.gy',
      'bl.ink',
    ],
    fixture: {
      flag: { text: 'Road closures: bit.ly/3xYz12' },
      pass: { text: 'Road closures: marlowfalls.gov/roads' },
    },
  },
];
