import type { Clause } from '../schema.ts';
import { BELIEF, FAITH, FAITH_NEWS, SERMON } from './families/faith.ts';
import { list } from './families/list.ts';

/** Plan: no faith is promoted or put down. */
export const planFaith: readonly Clause[] = [
  {
    id: 'PLAN-23',
    tip: 'plan',
    level: 'confirm',
    title: 'Promotes religion or a faith view',
    kind: 'weighed',
    scope: 'sentence',
    threshold: 3,
    message: '“{match}” speaks for a faith. Try words that every neighbor can share.',
    why: 'People of every faith and of none read this as their city speaking.',
    cues: [
      {
        name: 'a sermon',
        weight: 3,
        must: true,
        point: true,
        phrases: list(SERMON),
      },
      {
        name: 'a faith',
        weight: 1.5,
        must: true,
        point: true,
        phrases: list(FAITH),
      },
      {
        name: 'a belief',
        weight: 1.5,
        point: true,
        phrases: list(BELIEF),
      },
      {
        name: 'news',
        weight: -2.5,
        phrases: list(FAITH_NEWS),
      },
    ],
    exceptions: list(`
      john|matthew|luke|mark|james street|st|avenue
      clerk|officer|mr|john|james|mark {number}
      christ|buddha|jesus|lord church|temple|college|lutheran|street
      church of *
      salvation army
      cult classic|film|films|favorite|following
      redeemed at|for|by|your|in
      coupon|coupons|voucher|vouchers|tickets|points|cans|bottles .. redeemed
      grace|trinity|first|holy|methodist|baptist|catholic|lutheran (*) church|chapel|hall|parish
      st|saint|mount|corpus|santa *
      the gospel choir|music|concert|brunch
      prayer service|vigil|room|breakfast|shawl|times|rug
      lost souls|sole
      faith|angel|grace|christian|mary|jesus moreno|johnson|street|community|leaders|based|groups|group|communities|ruiz
      holy smokes|cow|moly|guacamole|cross
      tree|christmas angel
      praise (the|our|for) work|efforts|crews|team|volunteers
      no|any faith`),
    fixture: {
      flag: { text: 'Jesus is the reason for the season! Merry Christmas from City Hall.' },
      pass: { text: 'City offices are closed Friday, Dec. 25, for Christmas Day.' },
    },
  },
];
