import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';

/** Trust: figures, finances and promises. */
export const trustFigures: readonly Clause[] = [
  {
    id: 'TRUST-07',
    tip: 'trust',
    level: 'confirm',
    title: 'Number with no source or period',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}”: from when to when, and where can people see the figures?',
    why: 'A number with its source settles questions. One without starts them.',
    threshold: 3,
    cues: [
      {
        name: 'a change',
        weight: 1.5,
        point: true,
        phrases: list(`
down|up|fell|fall|falls|fallen|falling|rose|rise|risen|rising|dropped|drop|dropping|decreased|increased|decrease|increase|declined|decline|grew|grown|growth|growing|jumped|jump|reduced|reduces|cut|cuts|improved|soared|plunged|climbed|shrunk|shrank|slashed|surged|spiked|tumbled|plummeted|sank|dipped|gained|trimmed|shaved|halved|skyrocketed|swelled|ballooned|saved|saves|saving|created|creates|added|pumps|brings|generated|generates|returns|returned|pays|costs|removed|prevented|planted|adopted|filled|support|supports|supported|prefer|love|want|say|agree|approve|favor|like|trust|use|uses|start|starts|begin|happen|happens|stands|score|scores|speed|drive|own|live|read|passed|served|rescued|visited|logged|collected|diverted|recycled|avoided|lost|wasted|caused|goes|go|leave|wait|complete|respond|graduate|find|found|reach|reached|collisions|meet|pass|hit
fewer|more|less|lower|higher|faster|quicker|slower|safer|better|cheaper|busier|shorter|average|rate|reduction|coverage|turnout|now; on time
`),
      },
      {
        name: 'a share or a sum',
        weight: 1.5,
        point: true,
        phrases: list(`
{number} percent; {number} points; {number} million|billion|thousand|hundred; {number} out of; {number} in {number}|two|three|four|five|ten; {number} of (our|all|the|you|every) ; one|two|three|four|five|six|seven|eight|nine|ten in|out two|three|four|five|six|seven|eight|nine|ten|twenty|of (two|three|four|five|six|seven|eight|nine|ten|twenty)
half|third|thirds|quarter|quarters|majority of|all; a third|quarter|half|fifth|tenth; nearly|almost|about|over|only|just half|all|{number} (of|percent); doubled|tripled|quadrupled|halved|doubling|tripling|double|triple|twice|sixfold|fivefold|tenfold|threefold|twofold|fourfold; double digits; {number}|two|three|four|five|six|seven|ten times; thousands|hundreds|millions|dozens of; {number}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety percent; from {number} to {number}; from * * to * days|weeks|minutes|hours|months; {number} degrees|jobs|visits|gallons|tons|potholes|pounds|crashes|arrests|tickets|complaints|kids|residents|homes|families|trees|dogs|cats|lives|crimes|overdoses|minutes|meals|people; by|than|over {number} ; every dollar; in half; two|three thirds|quarters|minutes|fifths; one|eight|five|two|three|ten|six|hundred (hundred) million|thousand|billion|hundred
`),
      },
      {
        name: 'a percentage',
        weight: 1.5,
        phrases: list('percent'),
        features: ['percent'],
      },
      {
        name: 'a claim',
        weight: 3,
        point: true,
        phrases: list(`
down|up|fell|fallen|rose|risen|dropped|drop|decreased|increased|decrease|increase|declined|grew|grown|jumped|reduced|cut|improved|soared|plunged|climbed|slashed|surged|shrunk|plummeted|tumbled (by) (a) (an) (whopping|nearly|almost|over|about|more|staggering|stunning|full) (than) {number}|half|third|quarter|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety
{number} (percent) (*) fewer|more|less|lower|higher|drop|increase|decrease|decline|reduction|rise|jump|cut|faster|safer|quicker; {number} (percent) of (our|all|the|you|every) (*) residents|people|households|drivers|homes|crashes|crimes|calls|businesses|voters|you|trash|officers|kids|families|students|fires|riders|users|taxpayers|trips|overdoses|thefts|teens|seniors|buses|permits|streets|visitors|parents|pets|ballots|machines; nine|eight|seven|six|five|four|three|two|one out of|in (every) ten|five|four|three|two|twenty|six|eight|{number}
doubled|tripled|quadrupled|halved; cut .. in half; dropped|fell|grew|rose|up|down by (a|more|over|nearly) (than) half|third|quarter|fifth|double|{number}|two|three|four|five|ten|eighteen; times (*) faster|quicker|safer|more|less|likelier|as; save|saves|saved|save|pumps|brings|generates|generated|returns (*) (*) {number} million|billion|a|to|into
`),
      },
      { name: 'a source', weight: -4, features: ['year', 'date'] },
      {
        name: 'a source or a period',
        weight: -4,
        anywhere: true,
        phrases: list(`
according to; compared to|with; source|data|survey|census|study|audit|figures|stats|dashboard; shows|show|found|finds that; {mention}; county clerk; per the|a|nfpa|cdc|epa|nhtsa; report|reports; since last|january|february|march|april|may|june|july|august|september|october|november|december|{number}|2026; last|this|past year|month|quarter|summer|winter|spring|fall|week|weekend|season; in {number}; through march|april|may|june|december; nhtsa|nfpa|cdc|fbi; between {number} and {number}; so far this; today; tonight
`),
      },
      {
        name: 'a price, a rule or a forecast',
        weight: -4,
        phrases: list(`
chance|discount|off|sale|tickets|ticket|admission|passes|fee|fees|fine|fines|rebate|tax|taxes|deposit|matching|tip; contained|containment; capacity|full; lanes; rain|wind|winds|mph|snow|degrees|inches; ages|age|grades; vote|voted {number}; {number} a.m.|p.m.|am|pm; limit; donate|give|bring|buy|register|apply|call|sign|text|come|join; per|for|to a person|family|household; bills rise; budget puts; seats|spots|room|tables|stalls|booths|openings; minutes late|early|away; if you; will be|close|open; up to; stay|keep back
`),
      },
      { name: 'a question', weight: -4, features: ['question'] },
    ],
    exceptions: list(
      'sign|signs|signed|line|lined|set|pick|picked|picks|come|show|open|opens|back|backed|clean|warm|wake|look|go|level|follow|cut|grow|hurry|speed up; shut|shuts|slow|slows|cool|calm|sit|wind|break|write|turn|close|hunker|come|take|bring|tie down; one of|in; this fall; fall festival|leaf|leaves|sports|hours|schedule|break|semester|cleanup|fun; half hour|day|price|off|mile|past|staff; quarter past|to|mile',
    ),
    fixture: {
      flag: { text: 'Crime is down 34%!' },
      pass: { text: 'Burglaries fell 34% in 2026 compared with 2025. Data: marlowfalls.gov/crime' },
    },
  },
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
      {
        name: 'public money',
        weight: 1.5,
        point: true,
        phrases: list(`
finances|finance|financial|fiscal|budget|budgets|revenue|revenues|reserves|surplus|deficit|shortfall|debt|debts|bond|bonds|bondholders|investors|lenders|creditors|borrowing|borrow|loan|loans|refinancing|refinance|pension|pensions|liabilities|liability|solvent|insolvent|bankrupt|bankruptcy|default|defaulted|payroll|cashflow|coffers|treasury|balance|books|assets|ledger|notes
moody's|moodys|fitch|aaa|aa; s p; credit|bond rating|ratings|score|grade|outlook|upgrade|downgrade; our|city's|the credit; tax base|revenue|receipts|roll|collections; sales|hotel|property|income tax (revenue|receipts|is|are|money|dollars|collections); property values; rainy day fund|money; rainy|general|transit|water|sewer|parking|health|street|utility fund|revenue; cash flow|reserves|on; balance sheet; in the black|red; retiree health; bottom line; unfunded; note|payment due; our paper; marlow falls paper; green notes|bonds; credit score; well is dry; a payment|note; economy|growth|taxes|spending
`),
      },
      {
        name: 'a judgement or a forecast',
        weight: 1.5,
        point: true,
        phrases: list(`
strong|stronger|strongest|solid|healthy|healthier|sound|secure|safe|safest|stable|robust|great|best|better|excellent|spotless|stellar|booming|boom|soaring|soar|growing|grow|rising|rise|climbing|climb|double|doubling|flush|rosy|rosier|bright|gold|golden|golden|perfect|clean|easy|easily|plenty|mountain|fortune|rich|full|overflowing|pouring|bouncing|bounce|rebound|recover|improving|improve|outpace|beats|beat|top|higher|highest|record|upgrade|bump|upgraded|raise|loves|love|trust|guaranteed|never|always|forever
broke|mess|trouble|dire|weak|weaker|shaky|bleak|crisis|crumbling|underwater|drowning|sinking|tanking|collapse|empty|dry|hole|bigger|shrinking|shrink|vanish|vanishing|gone|worse|worst|bad|ugly|cuts|miss|missed|lose|losing|headed|disaster|struggling|deep|plunging|plunge|falling|crash|downgrade
expect|expects|expecting|project|projects|predict|predicts|forecast|foresee|see|will|should|headed|anticipate|finish|end|paid|pay|pays|cover|covers|afford|weather|carry; going to; on track; about|set to; turned the corner; can afford; pay|pays for itself; risk free; good hands; more than enough; under control; no sweat; has|have more; never been; not a chance; sitting on; next year; years ahead; the envy; per person; less than; eyes shut; rock solid; a notch; invest in us|marlow; buy our|now|these; year after year; for decades|generations|generation
`),
      },
      {
        name: 'a word to investors',
        weight: 3,
        point: true,
        phrases: list(`
buy (our|marlow|these|the) (new|city|green|municipal) bonds|notes; our (*) bonds are|is|will|offer; (our) finances|books|balance sheet|reserves|credit|pension fund|pension|budget|economy|coffers is|are|has|have|have never|look|looks (never|fully|been|rock|in|more|a|so|as) (great|strong|solid|healthy|stronger|better|sound|secure|stable|spotless|mess|trouble|shape|bulletproof|full|fine|good); in the black|red; never missed a payment|note|bond; finish|end the year {number}|with|in|flush; aaa all|rating|for|again|city|credit; bump|upgrade|downgrade us|our; clean bill of financial; rolling in|sitting on cash|money|a|reserves; basically|flat|practically|dead broke|bankrupt; headed for|toward bankruptcy|default|insolvency; balanced the budget (without|again|easily); deficit is|will|shrinking|vanish|gone; expect a shortfall|deficit|surplus; debt free|nearly|almost; no debt; almost no|zero debt|liabilities; can easily|comfortably afford; tax base is|will|secure|growing; property|home values (here) (will|are|should|keep) (keep|only|set|rising|going) (rising|climbing|to|up|climb|soar|double|rise|grow|go); revenue|revenues|receipts will|should (more|bounce|double|climb|grow|soar|keep|rise|come) (than|back|*); moody's|fitch (is|are|will|loves|love|about|just|has|thinks) going|to|us|our|about ; investors can|lined|love|will|should|relax; bondholders
`),
      },
      { name: 'a filed document', weight: -3, features: ['link'] },
      {
        name: 'a filed document or another use',
        weight: -6,
        phrases: list(
          'is|are posted; read it; comment by; hearing|agenda|workshop|town hall|bike|auction|squash|food|blood|bail|james|jane|movie|garden; will vote; official statement; explainer; how bonds work; pay your; checks will be mailed; bond with|between; weather|rain; home values; insurance rating; proposed|adopted budget',
        ),
      },
    ],
    fixture: {
      flag: { text: 'Our finances have never been stronger, AAA all the way!' },
      pass: { text: 'The 2026 audit is posted: marlowfalls.gov/audit' },
    },
  },
  {
    id: 'TRUST-26',
    tip: 'trust',
    level: 'confirm',
    title: 'Promise about money, taxes or dates',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}” is a promise. “We plan to” or “we expect” keeps it honest.',
    why: 'Weather, courts and councils can change any plan. A broken promise stays in memory.',
    threshold: 3,
    cues: [
      {
        name: 'a vow',
        weight: 2,
        point: true,
        phrases: list(`
guarantee|guaranteed|guarantees|promise|promised|promises|vow|vows|pledge|pledges|pledged|swear|swears|assure|commit|commits|assured; you have our word; our word; on my word; that's a vow|promise|guarantee; count|bank|bet on it|that; bet the farm|on|your|ranch; mark it|my|our|this (down|in|words|ink); mark|write it in ink|pen|stone; take it|that to the bank; cross my|our|your heart|hearts; no ifs; hold us to; without fail|question|exception; come what may; rain or shine; no matter (what|how); whatever happens|the|it; rest assured; it's a sure|done thing|deal; sure thing; hundred|{number} percent|certain certain|happening|sure|guaranteed; no way; period; come hell; set in stone; make no mistake; stake our; scout's honor; pinky; on our honor; that's the deal; nothing will|can|could stop|change|delay|keep; absolutely|definitely|certainly|positively|surely; forever|ever|never|always; for good|ever|life; never again; not one|a (more|single) penny|cent|dime|dollar|red|day|minute; no one's|nobody's; nobody|no|one ever; sharp; last time; here to stay; only go down; stay put
`),
      },
      {
        name: 'what will be',
        weight: 1,
        point: true,
        phrases: list(`
will|we'll|won't|you'll|they'll|shall|it'll|gonna|that'll|there'll|cannot|can't; going to; stay|stays|opens|open|starts|start|ends|is|reopens|reaches|reach|finished|done|back; gone; up|down|free
`),
      },
      {
        name: 'money, a date or a job',
        weight: 1,
        phrases: list(`
tax|taxes|rate|rates|fee|fees|bill|bills|rent|rents|cost|costs|price|prices|budget|levy|fare|fares|dues|assessment|toll|penny|cent|dime|dollar|money|refund|refunds|refunded|check|checks|rebate|grant|grants|pay|raise|raised|cut|cuts|hike|hikes|increase|free|layoffs|layoff|jobs|staff
by|before friday|monday|tuesday|wednesday|thursday|saturday|sunday|christmas|thanksgiving|midnight|noon|spring|summer|fall|winter|next|the|july|june|august|september|october|november|december|january|february|march|april|memorial|labor|{number}|school|dawn|year's|day; this|next|by year|fall|summer|spring|winter|month|week|season|friday|monday; on november|june|july|may|august|september|october|december|january|saturday|monday|friday|time|budget|schedule
bridge|street|streets|road|roads|project|pool|library|branch|park|power|permit|construction|rink|trail|plant|station|potholes|pothole|plowed|paved|repaired|fixed|finished|done|reopen|reopens|reopened|open|opens|opening|close|closes|closed|built|complete|completed|restored|back|service|pickup|crossing|pipes|signals|wing|golf|program|rec|sidewalk|sidewalks|water|sewer|mailbox|parking; come out of; out of your pocket; overruns
`),
        features: ['date', 'weekday', 'time'],
      },
      {
        name: 'a plain promise',
        weight: 3,
        point: true,
        phrases: list(`
we|city|town|council|mayor|i guarantee|promise|vow|pledge|swear|pledges|promises|vows|guarantees|swears (that) (the|you|your|to|we|no|this|it|a|every|power|*); will|shall|we'll never (ever|again) (*) raise|increase|close|cut|charge|pay|sell|see|touch|wait|tax|return|come|cost|rise|go; no|zero (new|more) tax|fee|rate|fare|rent|staff|job|service increase|increases|hike|hikes|cuts|layoffs|closures (ever|period|for|this|now); not one more; you have our word; never pay|wait; won't|will not (ever|be) (raise|close|cut|charge|sell|pay|go|cost|come) (your|any|a|another|single|up|you|back|one|anyone|extra|more); stay|stays|remain|remains (at) (*) for good|ever|life|put; will (always|forever) be free; free forever; here to stay; count|bank|bet on it; will absolutely|definitely|certainly|positively (be|have|come|open|finish|get|happen); will be (done|finished|open|complete|gone|fixed|final|plowed|paved|back) by (*) (*) no|guaranteed|period|or|rain; taxes|rates|rents|fees|fares|bills (will|won't|are|can) (not|never|only|stay|go) go|stay|down|put|up|rise|drop|going; there is|there's no way (this|we|the|it|your); lower|cut|slash|freeze|halve your|taxes|property|the (*) (taxes|bill|bills|rates|rate) (in|next|by|three|every); pay for itself; mark it (down) in; nothing will|can stop us|it|this; last time we'll; every cent|penny|dime refunded|back|returned; no one|nobody will (ever) pay|lose|owe|wait|notice; tax freeze
`),
      },
      {
        name: 'a hedge',
        weight: -5,
        phrases: list(
          `expect|expects|expected|plan|plans|planned|hope|hopes|aim|aims|goal|estimate|estimated|scheduled|if|unless|proposed|should; can't|cannot|don't|not|no|couldn't promise|guarantee; may change; weather permitting; subject to; council set|adopted|approved|voted; never swim|burn|give|share|leave|guess|run|use|park|put|drive|feed|touch|too|send|ask|text|mix|pour; always wear|call|use|lock|check; ordinance; great|much|early|showing promise; promise park|scholarship|scholarships; money back; will never ask|call|text|email|request|share|guess; draft`,
        ),
      },
    ],
    exceptions: list(
      'no matter where|who|your|how old|which; ever (*) wonder|wondered|wanted|been|seen|tried|thought; no one is|was|has; it is (never) too late; never too late|old|early; free for|of|and|admission|to; guarantee a spot|seat|place|your; can not|t; best|first|biggest|worst|largest ever; ever since|green|after; sharp turn|objects|rise; period of; have you ever; bet on',
    ),
    fixture: {
      flag: { text: 'We will never raise your taxes.' },
      pass: { text: 'We expect Elm Bridge to open Friday, weather permitting.' },
    },
  },
];
