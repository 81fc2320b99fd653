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
closed|executive|private|nonpublic|secret|confidential session|meeting|portion|part|vote|talks|talk|huddle; behind closed doors; behind the curtain|scenes; in private|secret; privately|confidentially; doors shut|closed; after|when the doors; off the record; in that room; what was said; closed door|doors; not in the packet|agenda|minutes; out of public view; between us; backroom; nonpublic
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
attorney's|lawyer's|lawyers'|counsel's|attorneys' opinion|advice|memo|view|take|email|note|warning|read; counsel thinks|believes|says|said|warned|told|advised; legal says|thinks|told|memo|warned; legal memo|opinion|advice|brief|analysis (from|says|is|that|said|warns|concludes|on|finds); memo|email|opinion|advice|letter from our|the (city|town) attorney|lawyer|lawyers|counsel; attorney client; privileged; our lawyer|lawyers|attorney|attorneys think|thinks|don't|doesn't|is|are|say|says|told; we'd lose|win if; weak case; draft legal opinion; according to our lawyers|lawyer|attorney|attorneys|counsel
`),
      },
      {
        name: 'an open bid',
        weight: 1.4,
        point: true,
        phrases: list(`
bid|bids|bidder|bidders|bidding|proposals|proposal|quote|quotes|quoted|offers|rfp|vendor|vendors|contract|envelopes|tender|scoring|evaluation; estimate|budget for|is; number on|for; sealed; firms have|turned; low|lowest number|price|offer
`),
      },
      {
        name: 'how it stands',
        weight: 1.6,
        point: true,
        phrases: list(`
so far; only one; to beat; aren't opened; already know; yet|lowest|low|cheapest|responded|turned|cheaper|ahead|first|leading|leads|looks|strongest|favorite|front|frontrunner|edge|beat|under|undercut|sharpen|secret|secretly|winner|wins|leaning|scored|unopened|competitor|competitor's|rival|pending|sneak|peek|higher|highest|confidential; not in the; we know who; between us; as high|low as; go up to; up to; no one|nobody has; top pick; inside track; next month|week
`),
      },
      {
        name: 'a bargaining line',
        weight: 3,
        point: true,
        phrases: list(`
(we'd|we'll|we're|we) (prepared|willing|ready|able) (to) (pay|go|offer) as high|low|much as; prepared|willing|ready|authorized to go|pay|offer (up) (to); bottom line (in|is|for|on); our top dollar|limit|ceiling|maximum; highest (offer|price) we'd|we'll|we; walk away price|number|point; secret estimate; our (cost|own|internal) estimate (*) (*) (*) not; the seller|owner (*) we'd|we'll|we; engineer's|city's secret|private|confidential|internal estimate|number|budget
`),
      },
      {
        name: 'an open act',
        weight: -4,
        phrases: list(
          'open session|meeting|meetings; in public; meets|meet|will meet|will hold|holds|hold a|in|at|for|on|*; opened in public; minutes|awarded|adopted|took no action; are|is due; results; silent auction; state attorney; district|county attorney; bid farewell; allows|law lets|when the council may; asking for|seeks|seeking proposals; afternoon|camp|swim session; ask a|an|your lawyer|attorney; free legal|lawyer; how we score',
        ),
      },
    ],
    exceptions: list(
      'executive chef|director|committee|order|assistant; private record|property|road; first time|aid; district|county|state|u.s. attorney said|says|*; attorney general; attorney general says',
    ),
    fixture: {
      flag: { text: 'In closed session the council agreed to buy the mill for $2.1M.' },
      pass: { text: 'Council meets in closed session at 5 p.m., then open session at 7 p.m.' },
    },
  },
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
        name: 'a lock, a watch or a store',
        weight: 1.5,
        point: true,
        phrases: list(`
gate|door|alarm|entry|access|security|keypad|lock|safe|garage|vault|staff|wifi|login|admin|factory|default|badge|server|override|key code|codes|combination|password|passcode|pin|number|plan|box|passwords
password|passwords|passcode|keypad|login|logins|fob|fobs|lockbox|padlock|padlocks|deadbolt|latch|alarm|alarms|camera|cameras|guard|guards|sensor|sensors|badge|vault|safe; log in; key|keys|spare (key) is|are|to|for|hang|hangs|hidden|kept|under; master|spare key|keys; patrol|patrols|patrolled|squad|cruiser|cruisers|beat car|cars|officers|officer; shift change|changes; evidence room|locker|lockers; drug cabinet|locker; server|control|boiler|equipment|records|ballot room; floor plan|plans; blind spot|spots; back|side|rear|loading|service|staff door|entrance|dock|gate|window; chlorine|fuel|ammonia|explosives tank|tanks|is|are|shed; cash|deposit|money|petty cash|ballots|guns|evidence|bank run|receipts; valve|valves|pump|pumps|intake|reservoir|substation|hydrants|server|servers|network|firewall|controls|generator; panic button|buttons; mayor|chief|judge|governor|superintendent; motorcade|convoy; on duty|patrol|shift; plant|bunker|armory|dispatch|jail|courthouse|pump house|pump station|water tower; the office|building|finance|station|desk|hall
`),
      },
      {
        name: 'how to get past it',
        weight: 1.5,
        point: true,
        phrases: list(`
is|are|was|were|sits|sit|stays|stay|left|kept|hidden|hides|hangs|hang|lives (*) (*) under|beneath|behind|inside|above|on|in the|a|an (*) (*) planter|mat|doormat|rock|flowerpot|mailbox|hook|drawer|closet|shed|fence|padlock|shelf|desk|fridge|whiteboard|counter|cabinet|basement|bucket|ledge|pot|visor|office
is|was|are|still (just) {number}; changed to; code is|was; type|dial|punch|enter|press|use {number}; unlocked|unguarded|unstaffed|unwatched|unmanned|unattended|unlit|broken|unarmed; never|nobody|no one|don't|doesn't|isn't|aren't|not lock|locks|locked|latch|latches|closes|monitored|watched|works|work|guarded|armed|watching|checks|staffs|patrols|there|worked; pops|opens|swings (right) open; hasn't|haven't worked|been; is|are|be off|down|out|empty|broken|dead|alone|vacant|dark (until|till|this|tonight|from|for|since|between|while|of|the|again|at|every|to|after|during|on); without a|an|any escort|guard|alarm|lock|fence|camera; no guard|guards|officers|officer|cameras|camera|alarm|lock|fence|escort|security|login|password|second|one; skip|skips|skipped; in the shop; bypass|disconnect|disable|unplug|crawl|climb|slip|sneak; fail open; by himself|herself|themselves; alone; walks|rides|carries|takes|drives .. to the bank; to the bank; overnight; every morning|night|friday|evening|monday|day at; from {number} to {number}; between {number} and {number}; until it sorts; only|just|down to one|two|three; same for every|all; taped|written|posted|scribbled to|on|under; staff|employees|crews use|go|slip|enter|exit|hide|log|get; empty from; out of the country; on vacation; with marlow*; sharp; 
`),
      },
      {
        name: 'a plain giveaway',
        weight: 3,
        point: true,
        phrases: list(`
gate|door|alarm|entry|keypad|access|security|lock code|codes (is|was|changed|are|has|for|to|still); password is|was|for|on|still|remains|hasn't|changed; spare|master key|keys (is|are|to|for|hang|under|hidden); no officers|guards|deputies (are|is|on|will) (on|be|duty|tonight); staff use the side|back|rear; blind spots|spot between|of|in|near; floor plan of; patrol|patrols (car|cars) schedule|schedules|skip|skips|route|routes|don't|never|stop|stops|ends|end; active shooter plan|response; emergency plan for an; where (the) (*) keys|guns|cameras|cash; officer|chief|judge|mayor|deputy * lives|jogs|runs|parks|walks (alone|over|on|at|in|by); convoy|motorcade route; server room is; on the keypad; off the road for; shift change from; camera|cameras (*) (*) (*) hasn't|haven't|isn't|aren't|doesn't|don't|is|are (been) work|working|worked|on|off|broken|down|out|fake|recording; has|have no second; fail open; behind a {number} padlock
`),
      },
      {
        name: 'a service to all',
        weight: -4,
        phrases: list(
          "building|zoning|dress|tax|fire|zip|promo|discount|area|country code|codes; smoke alarm|alarms; promo|coupon; do not|don't share; never share|email|give; strong password; reset; by email; tour|tours|open house; sign up; lost keys; key dates|lime; speed|red light|your|home|traffic camera|cameras; crossing guard|guards; smile for; is on duty|available; lock your; picture day; lifeguards|lifeguard; road work; construction; playground; restroom|restrooms; free; call 911",
        ),
      },
    ],
    exceptions: list(
      'access code .. by|from email; patrol schedule|routes|times change for bus; safe ride|place|routes|drinking; lock your; front desk; the office is|opens; mayor .. will|said|says; chief .. said|says; no guard rail; life guard|guards',
    ),
    fixture: {
      flag: { text: 'The treatment plant gate code changed, staff use the side door.' },
      pass: { text: 'The treatment plant tour is Saturday at 10 a.m. Sign up: marlowfalls.gov/tours' },
    },
  },
];
