import type { Clause } from '../schema.ts';
import { MONEY_CLAIM, MONEY_JUDGED, PUBLIC_MONEY } from './families/finances.ts';
import { list } from './families/list.ts';

/** Trust: how the city's money stands. */
export const trustFinances: readonly Clause[] = [
  {
    id: 'TRUST-25',
    tip: 'trust',
    level: 'approval',
    title: 'Financial condition, bonds or forecasts',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    message: '“{match}” is something investors may rely on. Let the final approver see it first.',
    why: 'What a city says of its money counts as a statement to the market, in a post as much as in a report.',
    threshold: 3,
    cues: [
      { name: 'public money', weight: 1.5, point: true, must: true, phrases: PUBLIC_MONEY },
      { name: 'a judgement or a forecast', weight: 1.5, point: true, here: true, phrases: MONEY_JUDGED },
      { name: 'a plain claim', weight: 3, point: true, must: true, phrases: MONEY_CLAIM },
      { name: 'a filed document', weight: -3, here: true, features: ['link'] },
      {
        name: 'a filed document or another use',
        weight: -6,
        here: true,
        phrases: list(`
# an act of government
is|are|was posted|filed ; read it|the ; comment by ; (public) hearing|hearings|agenda|workshop ; will vote ; official statement ; explainer ; how bonds work ; proposed|draft|adopted|approved budget ; voted|certified ; will be mailed
# another meaning
auction|squash|blood|bail|james|jane|movie|garden|credit_union|bonding|insurance|assessor ; food (bank|pantry) ; pay your ; bond with|between ; weather|rain ; bus|water_level ; can't|cannot|don't talk|comment|discuss
`),
      },
    ],
    exceptions: list(`
in the red|black box|bin|cart|van|truck|shirt|zone|building ; we flush ; flush hydrants|mains|the|your ; we broke ; broke the|our|ground|out|up|a|his|her|into ; questioned the
budget to|for|from|hearing|hearings|town ; on (a) budget ; notes on|from|and|about|of|were|was|to|go ; park plan notes ; your notes ; the reserve a|your ; reserve a|your|now|at ; to reserve ; nature|forest|wildlife reserve ; deficit of sleep ; receipts for|please ; a note ; default setting|password ; the default ; aa meeting|meetings ; blood reserves ; savings time ; daylight savings
`),
    fixture: {
      flag: { text: 'Our finances have never been stronger, AAA all the way!' },
      pass: { text: 'The 2026 audit is posted: marlowfalls.gov/audit' },
    },
  },
];
