import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';

/** Trust: what is said behind closed doors, and what keeps places safe. */
export const trustClosed: readonly Clause[] = [
  {
    id: 'TRUST-23',
    tip: 'trust',
    level: 'block',
    title: 'Closed session, legal advice or bid in progress',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}” tells what happened behind closed doors. It cannot go out.',
    why: 'The law lets councils speak freely in closed session. It works only if nothing leaks.',
    threshold: 3,
    cues: [
      {
        name: 'a closed room',
        weight: 1.7,
        point: true,
        phrases: list(`
closed|executive|private|nonpublic|secret|confidential session|meeting|portion|part|vote|talks|talk|huddle; behind closed doors; behind the curtain|scenes; in private|secret; privately|confidentially; after|when the doors; off the record; in that room; what was said; closed door|doors; not in the packet|agenda|minutes; out of public view; backroom; nonpublic
`),
      },
      {
        name: 'what was said there',
        weight: 1.3,
        point: true,
        phrases: list(`
agreed|decided|voted|discussed|argued|talked|told|rejected|picked|chose|settled|leaned|leaning|offered|plans|approved|debated|learned|heard|wants|wanted|covered|direction|deal|price|sell|selling|buy|buying|fire|firing|hire|lease|backed|split|okayed|floated|signed|terminate|grinning|staying|going|go|said|here's|won't|about|involves|pay|offer|sale|land|purchase|settle|deals|close|closing|ended|warned|cut|yelled|fought|ready
`),
      },
      {
        name: 'advice of counsel',
        weight: 3,
        point: true,
        phrases: list(`
our|the|city|special|outside|town (city|town|legal) attorney|attorneys|lawyer|lawyers|counsel (*) (*) told|advised|warned|says|said|thinks|believes|recommends|recommended|feels|worries|worried|figures|doubts|admits|calls|called|urged|put (us|we|that|the|it|our|to|is|privately|in|this|a)
attorney's|lawyer's|lawyers'|counsel's|attorneys' opinion|advice|memo|view|take|email|note|warning|read; counsel thinks|believes|says|said|warned|told|advised; legal says|thinks|told|memo|warned; legal memo|opinion|brief|analysis (from|says|is|that|said|warns|concludes|on|finds); our|the|privileged|confidential legal advice; legal advice we|from|says|is|that|said|warns; memo|email|opinion|advice|letter from our|the (city|town) attorney|lawyer|lawyers|counsel; attorney client; privileged; our lawyer|lawyers|attorney|attorneys think|thinks|don't|doesn't|is|are|say|says|told; we'd lose|win if; weak case; draft legal opinion; according to our lawyers|lawyer|attorney|attorneys|counsel
`),
      },
      {
        name: 'an open bid',
        weight: 1.4,
        point: true,
        phrases: list(`
bid|bids|bidder|bidders|bidding|proposals|rfp|vendors|envelopes|tender|scoring; sealed; firms have|turned; low|lowest number|price|offer
`),
      },
      {
        name: 'what may be a bid',
        weight: 1,
        point: true,
        phrases: list(`
proposal|quote|quotes|quoted|offers|vendor|contract|evaluation; estimate|budget for|is; number on|for
`),
      },
      {
        name: 'how it stands',
        weight: 1.6,
        point: true,
        phrases: list(`
so far; only one; to beat; aren't opened; already know; lowest|low|cheapest|responded|cheaper|ahead|leading|leads|strongest|favorite|frontrunner|undercut|sharpen|secret|secretly|leaning|scored|unopened|competitor|competitor's|rival|sneak|peek|highest|confidential; not in the; we know who; as high|low as; go up to; no one|nobody has; top pick; inside track
`),
      },
      {
        name: 'how it may stand',
        weight: 1.1,
        point: true,
        phrases: list(`
yet|turned|first|looks|front|edge|beat|under|winner|wins|pending|higher; up to; next month|week
`),
      },
      {
        name: 'a bargaining line',
        weight: 3,
        point: true,
        phrases: list(`
(we'd|we'll|we're|we) (prepared|willing|ready|able) (to) pay|go|offer|bid as high|low|much as; prepared|willing|ready|authorized to pay|offer; prepared|willing|ready|authorized to go (as) up|high|low|over|above|past|lower|higher; bottom line (in|is|for|on); our top dollar|limit|ceiling|maximum; highest (offer|price) we'd|we'll|we; walk away price|number|point; secret estimate; our (cost|own|internal) estimate (*) (*) (*) not; the seller|owner (*) we'd|we'll|we; engineer's|city's secret|private|confidential|internal estimate|number|budget
`),
      },
      {
        name: 'an open act',
        weight: -4,
        phrases: list(
          'open|public session|meeting|meetings; in public; meets|meet|will meet|will hold|holds|hold a|in|at|for|on|*; opened in public; minutes|awarded|adopted|auction|auctions; took no action; give|gives|offer|offers legal|free_legal advice; are|is due; results; silent auction; state attorney; district|county attorney; bid farewell; allows|law lets|when the council may; asking for|seeks|seeking proposals; afternoon|camp|swim session; ask a|an|your lawyer|attorney; free legal|lawyer; how we score',
        ),
      },
      { name: 'a page of our own', weight: -2, features: ['official-link'] },
    ],
    exceptions: list(
      'executive chef|director|committee|order|assistant; private record|property|road; first time|aid; district|county|state|u.s. attorney said|says|*; attorney general; attorney general says; privileged to',
    ),
    fixture: {
      flag: { text: 'In closed session the council agreed to buy the mill for $2.1M.' },
      pass: { text: 'Council meets in closed session at 5 p.m., then open session at 7 p.m.' },
    },
  },
];
