import type { Clause } from '../schema.ts';
import { LAWSUIT, OPEN_STAND, STAND_AT_LAW } from './families/lawsuits.ts';
import { list } from './families/list.ts';

/** Trust: cases in court, and what may end there. */
export const trustLawsuits: readonly Clause[] = [
  {
    id: 'TRUST-20',
    tip: 'trust',
    level: 'approval',
    title: 'Pending or likely litigation',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    message: '“{match}” touches a legal case. Let the final approver and counsel see it first.',
    why: 'A sentence in a post can be read out in court.',
    threshold: 3,
    cues: [
      { name: 'a dispute at law', weight: 1.5, point: true, must: true, phrases: LAWSUIT },
      { name: 'a stand on it', weight: 1.5, point: true, phrases: STAND_AT_LAW },
      { name: 'an open stand', weight: 3, point: true, must: true, phrases: OPEN_STAND },
      {
        name: 'a word of restraint',
        weight: -5,
        phrases: list(`
no|cannot|can't|not|don't|declines|decline|won't|does_not (to|publicly) comment|discuss|share ; because of|there_is (a) pending
small claims (court|night) ; jury duty|parking|summons|room|letters|office's ; mural|pie|chili|contest|art jury|judge|judges ; sentenced|convicted|pleaded|guilty|arrested|embezzled ; claim your|a|the ; to file a claim ; file a claim (with|within|by|at|form|for) ; claim form|forms
teen|tennis|basketball|traffic|food|pickleball|municipal|volleyball court|courts ; law day ; hearing is|in ; open to the public ; public at|record ; tax|assessment|property|parking|ticket appeal|assessment|hearing ; legal aid|clinic|notice
is|are public ; agenda is ; settlement days|day|cracks|marker|house ; mill|old|early|first|original|pioneer settlement
`),
      },
      {
        name: 'an order to pay or buy',
        weight: -5,
        here: true,
        phrases: list('assessment|assessments ; tickets|ticket ; appeal your ; liability insurance'),
      },
    ],
    exceptions: list(`
# other meanings
sue at|will|has|from|and|is|in|on ; suit up ; follow suit ; swim|wet|space|bathing|snow|life|jump|business suit|suits ; settle in|down|by ; settled in|on|down ; judge|judges will pick|choose|taste|score ; judge|judges of|contest ; baggage claim
in court {number} ; food court ; jury of ; tennis|basketball|food|volleyball court|courts ; birch|elm|oak|ash|maple|pine|cedar|briar|mill court ; your|the|a court at|date ; in any court ; court house|date|dates ; grand jury ; not a|my|in fault ; fault line|lines ; weak spot|spots ; court street|road|place|will_open ; court {number} ; courts open|opened|are|reopen ; trial run|runs|period|basis ; case of|study|studies|for ; in any|that|this case
no fault|liability insurance ; default ; best dressed ; complaint form|line|about (a|your|noise) ; file a complaint ; legal holiday|notices|notice|age
win|won|wins|winning a|the (title|game|prize|award|cup|championship|match|race|lottery|state|green|free|gift) ; win tickets|prizes ; lost and|dog|cat|pet|keys|wages|pay|income|time ; denies|deny|denied the|all charges ; lost|lose power|weight|their|his|her|your|your_way
`),
    fixture: {
      flag: { text: 'The lawsuit over the pool is baseless and we will win.' },
      pass: {
        text: 'The court hearing on the pool case is open to the public. We do not comment on pending cases.',
      },
    },
  },
];
