import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';
import {
  GUARDED,
  GUARDIAN,
  GUARDING,
  HIDDEN_THERE,
  LOCATED,
  PLAN_OF_DEFENCE,
  ROUTINE,
  SECLUDED,
  SECRET,
  SECRET_TOLD,
  UNGUARDED,
} from './families/security.ts';

/** Trust: what keeps places safe. */
export const trustSecurity: readonly Clause[] = [
  {
    id: 'TRUST-24',
    tip: 'trust',
    level: 'block',
    title: 'Security-sensitive detail',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}” could help somebody break in. Leave it out.',
    why: 'Not everyone who reads our posts means well.',
    threshold: 3,
    cues: [
      {
        name: 'a key or a code',
        group: 'a secret',
        weight: 1.5,
        must: true,
        point: true,
        phrases: list(`${SECRET} ; gate|door|entrance|garage|elevator`),
      },
      { name: 'where it is', group: 'a secret', weight: 1.5, point: true, phrases: HIDDEN_THERE },
      { name: 'how to use it', group: 'a secret', weight: 1.5, point: true, phrases: SECRET_TOLD },
      {
        name: 'a guard or a lock',
        group: 'a gap',
        weight: 1.5,
        point: true,
        phrases: list(`${GUARDING} ; ${GUARDED} ; ${SECRET} ; station {number} ; finance|treasury`),
      },
      { name: 'a gap in it', group: 'a gap', weight: 1.5, must: true, point: true, phrases: UNGUARDED },
      {
        name: 'what is worth a break-in',
        group: 'a routine',
        weight: 1.5,
        must: true,
        point: true,
        phrases: list(
          `${GUARDED} ; ${GUARDING} ; ${GUARDIAN} ; station {number} ; finance|bank_run|treasury|payroll|her_house|his_house`,
        ),
      },
      { name: 'when and how it is left', group: 'a routine', weight: 1.5, point: true, phrases: ROUTINE },
      { name: 'where it is kept', group: 'a routine', weight: 1, point: true, phrases: HIDDEN_THERE },
      {
        name: 'a room or goods to guard',
        group: 'a place',
        weight: 1.5,
        must: true,
        point: true,
        phrases: list(SECLUDED),
      },
      { name: 'where it is', group: 'a place', weight: 1.5, point: true, phrases: LOCATED },
      {
        name: 'a plan of defence',
        group: 'a plan',
        weight: 3,
        must: true,
        point: true,
        phrases: PLAN_OF_DEFENCE,
      },
      {
        name: 'a service to all',
        weight: -4,
        phrases: list(`
building|zoning|dress|tax|fire|zip|promo|discount|area|country|morse|coupon code|codes ; smoke|co alarm|alarms ; do_not|don't|can't|cannot|won't|never share|give|discuss|post ; never share|email|give
tour|tours|open_house|sign_up|lost_keys|key_dates|crossing_guard|crossing_guards|lock_your|lifeguard|lifeguards|playground|restroom|restrooms|road_work|picture_day|ski_patrol
was|were|been|got|are_being replaced|fixed|repaired|removed|upgraded ; speed|red_light|your|home|traffic|doorbell|trail camera|cameras ; strong|new|forgotten|reset password|passwords ; reset ; you|you'll choose|chose|set
officers|lifeguards|staff|rangers|guards are|is|be on duty|available at_all|every|all ; call 911 ; volunteers needed ; open|opens|opened|reopens at|from|to|again ; closed|close|closes for|on|until|from|at|between|tonight|this|today ; traffic|detour|lane|lanes|pothole|potholes|crash|closure
`),
      },
      { name: 'a page of our own', weight: -2, features: ['official-link'] },
    ],
    exceptions: list(`
the pound ; photo|name|id badge|badges ; car wash ; when|while|if the * is away ; lock yours|your ; gates stay open ; parked car|cars ; cameras were off ; working alarm|smoke
never leave|swim ; no guard rail ; safe place|ride|route|routes|drinking|distance|to|and ; police|fire|gas|train|bus station|stations ; no one was|is_hurt|hurt|injured ; officer|officers .. said|says
security council|deposit|social ; social security ; emergency plan (summary|for_your|for_residents) ; front desk ; key lime|dates|facts ; life guard|guards ; unit of|{number}
`),
    fixture: {
      flag: { text: 'The treatment plant gate code changed, staff use the side door.' },
      pass: { text: 'The treatment plant tour is Saturday at 10 a.m. Sign up: marlowfalls.gov/tours' },
    },
  },
];
