import type { LawPack } from './pack.ts';

export const usElections: LawPack = {
  id: 'us-elections',
  name: 'US elections and public means',
  about:
    'Keeps campaigns off accounts that the public pays for, and voters with the office that runs the election.',
  laws: [
    {
      name: 'Hatch Act, 5 U.S.C. § 1502',
      says: 'State and local employees whose work federal money pays for may not use their office to interfere with an election.',
    },
    {
      name: 'State law on public means in campaigns, such as Cal. Gov. Code § 8314 and RCW 42.17A.555',
      says: 'Public staff, time and accounts may not support or oppose a candidate or a ballot measure.',
    },
    {
      name: 'Stanson v. Mott, 17 Cal. 3d 206 (1976)',
      says: 'A public body may inform about a measure, fairly and on both sides. It may not campaign.',
    },
  ],
  clauses: [
    {
      clause: 'PLAN-04',
      level: 'block',
      why: 'The law keeps public accounts out of campaigns: neither for a candidate, nor against one.',
    },
    {
      clause: 'PLAN-05',
      level: 'block',
      why: 'By law we may explain a measure, and never push it: public money must not tell the public how to vote.',
    },
    {
      clause: 'PLAN-06',
      level: 'block',
      why: 'The law forbids public means for a campaign, and a link from this account is one.',
    },
    {
      clause: 'TRUST-36',
      level: 'approval',
      why: 'Election law names one office that says when, where and how to vote. A wrong hour can cost somebody a vote.',
    },
  ],
};
