import type { Clause } from '../schema.ts';
import { IDLE_TONE, IDLE_TOPICS, TOWN_TIE } from './families/idle.ts';
import { list } from './families/list.ts';

/** Plan: posts are about the organisation's business. */
export const planMore: readonly Clause[] = [
  {
    id: 'PLAN-03',
    tip: 'plan',
    level: 'confirm',
    title: 'Unrelated to municipal business',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    threshold: 3.25,
    message: '“{match}” is not about our town or its services. Could you tie it to something we do?',
    why: 'People follow us for what the city does for them. The rest has its place on our own accounts.',
    cues: [
      {
        name: 'a topic of private life',
        weight: 1.5,
        must: true,
        point: true,
        phrases: list(IDLE_TOPICS),
      },
      {
        name: 'small talk',
        weight: 1.25,
        point: true,
        phrases: list(IDLE_TONE),
      },
      {
        name: 'a question or a cheer',
        weight: 0.5,
        here: true,
        features: ['question', 'exclamation'],
      },
      {
        name: 'no service in its sentence',
        weight: 0.5,
        here: true,
        absent: true,
        phrases: list(TOWN_TIE),
        features: ['link', 'phone', 'email', 'time'],
      },
      {
        name: 'no service anywhere',
        weight: 0.75,
        anywhere: true,
        absent: true,
        phrases: list(TOWN_TIE),
        features: ['link', 'phone', 'email'],
      },
      {
        name: 'a town’s service beside it',
        weight: -2,
        here: true,
        features: ['link', 'phone', 'email'],
        phrases: list(TOWN_TIE),
      },
    ],
    exceptions: list(`
      book|reading|read|story|craft|lego|chess|coding|film|anime|garden club
      mother's|father's|presidents' day
      movie|film|game|trivia|music|anime night|nights|hour|club
      friday is|at|from|through`),
    fixture: {
      flag: { text: 'Hot take: the season finale last night was a mess. Thoughts?' },
      pass: { text: 'Watching the final tonight? The Main Street garage is free after 6 p.m.' },
    },
  },
];
