import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';
import { PRODUCT, RECOMMENDED, SHOP, SHOP_NEWS } from './families/shops.ts';

/** Plan: no business is recommended. */
export const planBusiness: readonly Clause[] = [
  {
    id: 'PLAN-08',
    tip: 'plan',
    level: 'confirm',
    title: 'Endorses a business or product',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    threshold: 3,
    message: '“{match}” recommends a business. We can say what is open or where, and let people choose.',
    why: 'Every business in town pays taxes. The city cheers for all of them and picks none.',
    cues: [
      {
        name: 'a recommendation',
        weight: 1.75,
        point: true,
        here: true,
        phrases: list(RECOMMENDED),
      },
      {
        name: 'the way to a shop',
        weight: 1.75,
        must: true,
        point: true,
        here: true,
        traits: ['sends-to-shop'],
      },
      {
        name: 'a business',
        weight: 1.25,
        must: true,
        point: true,
        traits: ['business'],
        phrases: list(SHOP),
      },
      {
        name: 'a thing sold',
        weight: 0.75,
        must: true,
        here: true,
        point: true,
        phrases: list(PRODUCT),
      },
      {
        name: 'a name',
        weight: 0.5,
        here: true,
        point: true,
        traits: ['unknown-name'],
      },
      {
        name: 'cheer',
        weight: 0.25,
        here: true,
        features: ['exclamation'],
      },
      {
        name: 'news about it',
        weight: -4,
        here: true,
        phrases: list(SHOP_NEWS),
      },
    ],
    exceptions: list(`
      best seat|time|way|practices|effort|efforts|of_luck|wishes|part|place_to|viewing
      shout out to (our|the|all) crews|crew|staff|volunteers|team|firefighters|officers
      go to marlowfalls|our|the_city|city_hall|permits|page
      stay|keep|be|better safe
      don't|do_not|never|can't|cannot|won't (*) endorse|recommend|rank
      yard|book|garage|rummage|bake|estate|tag|plant sale|sales`),
    fixture: {
      flag: { text: 'Grab lunch at Pizza Barn, hands down the best slice in town!' },
      pass: { text: 'Pizza Barn at 12 Oak St. is closed today because of the water main break on Oak.' },
    },
  },
];
