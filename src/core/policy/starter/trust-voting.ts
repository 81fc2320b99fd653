import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';
import { OTHER_VOTE, VOTING, VOTING_FACT } from './families/voting.ts';

/** Trust: when, where and how to vote. */
export const trustVoting: readonly Clause[] = [
  {
    id: 'TRUST-36',
    tip: 'trust',
    level: 'approval',
    title: 'Voting information without the election office link',
    kind: 'weighed',
    scope: 'near',
    message:
      '“{match}” is voting information. Link the election office, so that nobody goes to the wrong place.',
    why: 'A wrong hour or place can cost somebody a vote. The county clerk is the source.',
    threshold: 3,
    cues: [
      { name: 'voting', weight: 2, point: true, must: true, phrases: VOTING },
      {
        name: 'a rule, an hour or a place',
        weight: 1,
        point: true,
        here: true,
        phrases: VOTING_FACT,
        features: ['time', 'date', 'weekday'],
      },
      {
        name: 'the election office',
        weight: -6,
        anywhere: true,
        phrases: list(`
county clerk|clerk's|elections ; elections|election office|official|officials|department ; clerk's office ; secretary of state ; league of women ; do_not|don't run|manage|oversee elections
`),
      },
      {
        name: 'its link',
        weight: -6,
        anywhere: true,
        names: ['*vote*', '*elect*', '*clerk*', '*ballot*', '*poll*', 'marlowcounty.gov*', '*sos.*'],
      },
      { name: 'a page of our own', weight: -3, here: true, features: ['official-link'] },
      { name: 'another kind of vote', weight: -6, anywhere: true, phrases: OTHER_VOTE },
    ],
    exceptions: list(`
bill|bills|payment|payments|check|checks|book|books|dvds|movies|form|forms|application|applications|pills|paint|keys|rent .. drop box|boxes ; drop box|boxes .. bill|bills|payment|payments|books|pills|forms|checks|paint|keys ; drop|put|place your|a pick|guess|entry
police drop box|boxes ; ward {number} tonight|this|has|had|needs|elected ; name|names will|that|and
pole vault ; drop box for (water|bills|payments|keys|books|pills|returns|utility|dog) ; book|key|pill|medication|utility|payment|library|return drop box|boxes ; vote of thanks|confidence ; voter nor ; citizen or a voter ; counted every|all ; absentee swimmers|students|owners|owner|landlord|landlords ; campaign buttons|shirts|signs|gear .. endorse|rules ; endorse .. campaign|candidate ; no id needed|required ; register to win ; register online|by|at|for
ward off ; three minutes ; before the vote ; budget hearing ; no id|forms ; drop boxes for ; mill|city ward ; local schools ; can|may register for ; park|playground voters
`),
    fixture: {
      flag: { text: 'You can vote until 9 p.m. at City Hall!' },
      pass: { text: 'Find your polling place and hours from the County Clerk: marlowcounty.gov/vote' },
    },
  },
];
