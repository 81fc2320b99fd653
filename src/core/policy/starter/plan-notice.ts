import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';
import { BODY_ACT, CLOSURE, NO_NOTICE, NOTICE, PLACE_OF_OURS, PUBLIC_BODY } from './families/notices.ts';

/** Plan: notices have a home. */
export const planNotice: readonly Clause[] = [
  {
    id: 'PLAN-21',
    tip: 'plan',
    level: 'advise',
    title: 'Official notice with no home on the website',
    kind: 'weighed',
    scope: 'sentence',
    threshold: 3,
    drafts: ['post', 'quote', 'caption'],
    message:
      '“{match}” reads as an official notice. A link to its page on our site lets people check it and share it.',
    why: 'Posts sink within hours. The page stays, and it is the official record.',
    cues: [
      {
        name: 'a notice',
        weight: 3,
        must: true,
        point: true,
        phrases: list(NOTICE),
      },
      {
        name: 'a public body',
        weight: 1.5,
        point: true,
        phrases: list(PUBLIC_BODY),
      },
      {
        name: 'what it will do',
        weight: 1.5,
        must: true,
        point: true,
        phrases: list(BODY_ACT),
      },
      {
        name: 'a place of ours',
        weight: 1.25,
        point: true,
        phrases: list(PLACE_OF_OURS),
      },
      {
        name: 'a closure',
        weight: 1.75,
        must: true,
        point: true,
        phrases: list(CLOSURE),
      },
      {
        name: 'a day',
        weight: 0.2,
        features: ['day', 'time'],
      },
      {
        name: 'the official page',
        weight: -10,
        anywhere: true,
        features: ['official-link'],
        phrases: list(`
          link in bio|profile
          link in (the) (first) comment|comments
          link below`),
      },
      {
        name: 'no notice',
        weight: -3,
        phrases: list(NO_NOTICE),
      },
    ],
    exceptions: list(`
      close to|up|by|the|friend|your|that|door|doors|windows|call
      not open|approach|touch|burn
      bid|bids farewell
      meeting|hearing mr|from|you|with|that|loop|aid|aids|test|tests|your|so
      desk|counter|window|lobby (is|will) (be) open|staffed
      vote for|yes|no
      no parking|later|matter
      early voting|bird|morning|learning|childhood
      late fee|fees`),
    fixture: {
      flag: { text: "Tonight's council meeting is canceled." },
      pass: { text: "Tonight's council meeting is canceled. Official notice: marlowfalls.gov/meetings" },
    },
  },
];
