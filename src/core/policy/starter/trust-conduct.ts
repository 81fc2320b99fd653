import type { Clause } from '../schema.ts';
import { OTHERS } from './families/bodies.ts';
import { list } from './families/list.ts';

/** Trust: talks, apologies, blame and favors. */
export const trustConduct: readonly Clause[] = [
  {
    id: 'TRUST-22',
    tip: 'trust',
    level: 'approval',
    title: 'Union or contract talks',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    message: '“{match}” comments on contract talks. The final approver should see it first.',
    why: 'Talks belong at the table. Words outside can break rules for both sides.',
    threshold: 3,
    cues: [
      {
        name: 'the other side',
        weight: 1.5,
        point: true,
        phrases: list(`
union|unions|union's|unions'|teamsters|afscme|seiu|guild|steward|picket|picketers|picketing|strikers|bargaining|negotiating|negotiators|negotiator|negotiations|arbitration|arbitrator|mediation|mediator|counteroffer; local {number}; the local would|wants|says|is|has|won't|refuses; a|the|their strike would|will|hurts|threatens; police|firefighters'|firefighters|teachers'|nurses'|officers' association|brotherhood|federation|guild; at|to|from the (bargaining) table; the|their|our (*) reps|leaders|leadership|negotiators|brass; contract talks; work stoppage|slowdown; walkout|lockout|sickout; fact finding
`),
      },
      {
        name: 'people who work',
        weight: 1,
        point: true,
        phrases: list(`
firefighters|drivers|teachers|nurses|librarians|custodians|dispatchers|clerks|mechanics|officers|paramedics|guards|workers|crews|crew|inspectors|teacher|staff|management|labor; both sides; other side; the deal
`),
      },
      {
        name: 'a stand in the talks',
        weight: 2,
        point: true,
        phrases: list(`
demand|demands|demanding|greedy|greed|selfish|unreasonable|insulting|bluff|bluffing|stalling|posturing|leverage|caves|cave|caved|concession|concessions|strike|striking|picketing|counteroffer|hostage|overplayed|outrageous|ridiculous|bankrupt|budge|stubborn|deserve|deserves|overpaid|underpaid|spoiled|ultimatum|impasse|deadlock|stipend|raise|raises|premiums|pensions|rejected|reject|grievance|grievances; give|gives|gave|giving ground; sided|siding with; pay|wage|salary freeze|cut|cuts|offer|raise|raises|talks
want|wants|wanted {number}|more|double|a|the; walk|walked|walking out|away|off; turn|turned|turning|vote|voted|shot (*) (*) (*) down; hold|holding|held the|firm|out; won't|can't|cannot|aren't|isn't|not|never (go) past|above|over|beyond|moving|budge|pay|give|cave|afford|meet|sign|agree|accept; take it or; take what's; miles|far apart; talks broke|collapsed|stalled; sticking point; last|final|best and (best|final) offer|proposal; blink first; sign the; what|more than we|they gave|earn|make|asked|want; at the table; without a contract; go our way; no confidence; sign what; in good faith; double time; we hope they; shame on
`),
      },
      {
        name: 'what may be a stand',
        weight: 1.5,
        point: true,
        phrases: list(`
reasonable|fair|generous|insult|afford|freeze|overtime|offer|offered|offers|proposal|proposed|moon; asking for; come back to; back their|the; we're right; cost (*) (*) {number}|taxpayers; bring|brought none|nothing|to; agree|agreed on
`),
      },
      {
        name: 'a sum',
        weight: 0.5,
        traits: ['amount'],
        phrases: ['{number} percent', 'percent|pay|wages|wage|salary|salaries|hours|overtime|benefits'],
      },
      {
        name: 'talk of the talks',
        weight: 3,
        point: true,
        phrases: list(`
union's|unions'|unions|union (*) demand|demands|proposal|proposals|wants|want|refuses|refused|rejected|offer|bosses|leaders|leadership|greed|is (asking|demanding|holding|being|wrong|right|bluffing|stalling|lying); collective bargaining; contract|bargaining|labor talks|negotiations|dispute; at the bargaining table; strike vote|threat|deadline; work stoppage; last|final (*) (*) best|last|final offer|proposal; their|our|city's|a latest|last|final|opening|fair offer|counteroffer|proposal (is|was|of|again|on|to|number|would); their|our|city's|a counteroffer; turned down a|our|the|their|{number}; take what's offered|it or; wage|wages|raise|raises (*) (*) demand|demands|we|than|until|for; sign the deal; hold the line on; talks broke|stalled|collapsed; pay package; walk|walked out on; reject|rejected our|the (latest|last|fair) offer|deal|contract|proposal; no raise is; deserve (*) (*) raise|penny|more|better ; bargaining team|unit
`),
      },
      {
        name: 'an adopted act or another use',
        weight: -6,
        phrases: list(
          `council|board (*) approved|ratified|adopted|awarded|signed; approved|ratified|signed the|a; both parties signed; on the * agenda; agenda; do_not|don't|cannot|can't comment|discuss; cannot|can't|don't give|offer (*) advice; credit union; union street|station|hall|square|road|avenue; student union; civil union; labor day; lightning|bowling|meteor; strike a pose; contractor|paving; labor songs; workers' memorial; state of the; free; hiring; are posted; yoga; thank|thanks; honor; picking up; on duty`,
        ),
      },
    ],
    fixture: {
      flag: { text: "The union's demands would bankrupt the city." },
      pass: { text: "The council approved the firefighters' contract on Tuesday: marlowfalls.gov/contracts" },
    },
  },
  {
    id: 'TRUST-31',
    tip: 'trust',
    level: 'advise',
    title: 'Apology that is not one',
    kind: 'existence',
    skipQuoted: true,
    message: '“{match}” sounds half-hearted. Say what went wrong, and what happens now.',
    why: 'People forgive quickly when somebody says plainly: that was our error.',
    phrases: list(`
sorry|apologize|apologise|apologies|regret|regrets|apology (*) if *; sorry|apologize|apologies|regret|hate|shame|regrettable|unfortunate|disappointed (that|it) (*) (*) (anyone|some|people|you|you're|your|folks|feelings|others|a|few|it) (*) (was|were|felt|feel|feels|took|take|are|is|got|had|have|upset|misunderstood|misread|unhappy|couldn't|didn't|found) (*) offended|upset|hurt|confused|unhappy|bothered|way|badly|inconvenienced|personally|wrong|frustrated|angry|disappointed|left|out|uncomfortable|it
sorry|regret (that) (you|you're) feel|felt|are|were|see|saw|took|take|think|thought|misunderstood|misread|misheard|unhappy|upset|angry|offended|frustrated|disappointed|confused|couldn't|didn't|don't|weren't|find|found; sorry you're|you; sorry you missed|feel|were|are; for|any|the|this|that (any) inconvenience|inconveniences; inconvenience this|it|that|may|might|has|caused; inconveniences happen; apologize|apologies|sorry|regrets|sympathy (to|for) anyone|anybody|those|whoever|whomever; apologies|apologize|sorry to|for the|all|some easily|sensitive|offended; anyone|anybody|those|people|folks|whoever (of|you|who) (*) (*) (*) (offended|upset|hurt|confused|bothered|inconvenienced|uncomfortable) (*) (*) sorry|apologize|apologies|regret
if (anyone|someone|you|people|this|it|that|we|our|the|your|feelings) (*) (*) (*) (was|were|felt|feel|caused|offended|upset|confusion|hurt|confused|made|could|did|misled|came|hit|landed|rubbed|bothered|seemed|sounded) .. sorry|apologize|apologies|regret|apology|forgive; if (anyone|someone|you|people|this|it|that|we|our|the|your|feelings) (*) (*) offended|upset|hurt|confusion|distress|uncomfortable|offense; to (anyone|those|whoever|everyone|people) who (*) (*) (*) (upset|offended|hurt|bothered|confused|felt|feel|thinks|perceived); those who perceived|felt|took|may|might; should (our|this|the|that|any|it|you|anyone) (*) (*) (have|be|feel|find) caused|offended|upset|hurt
mistakes|errors|missteps|slips|oversights|failures|delays|things|words|steps|wires|lines|signals were (*) made|missed|exchanged|crossed|said|skipped|overlooked|mishandled|dropped|handled; mistakes|errors|glitches|things|stuff happen|happened|occurred|occur; error|mistake|oversight|misunderstanding|miscommunication|mix_up (has|may) (have) was|been|occurred|happened|made; an|a error|mistake|oversight was made; lessons were|have learned|been; balls|ball got|was|were dropped; ball got dropped; could|should|might have been (handled|done|worded|communicated|said|managed|better) (better|differently|*); could have (done|been|gone) (better|handled|more|smoother); wasn't|not (our) ideal|intent|intention|intended; never (our) (*) intent|intention|meant to (offend|hurt|upset|cause|*); it was not our; no offense (was) (intended|meant); sorry not sorry; sorry but|i guess|about that but; everyone|everybody makes mistakes; nobody's|no one's|we're (only|all|just) perfect|human; how|way (*) (*) (*) (some|it|residents|people|you) (*) reacted|interpreted|received|taken|came|perceived|understood ; came|come|comes across (wrong|that|as|badly); was|were (*) interpreted|misinterpreted|perceived|misconstrued|misunderstood; was|were received|taken that|as|wrong|badly|personally; taken out of context; regret|regrets|apology is (felt|regretted|*); is|are regretted; regrettable situation|incident; regret any|the|how|that (confusion|inconvenience|misunderstanding|some|post|you|people); for that there are; any (*) impression|confusion|hurt|offense|misunderstanding|trouble|distress|harm (*) may|might|caused|that|this|is; too|so|very sensitive; thin|thinner skin|skinned; easily offended; sorry to the extent; sorry for whatever; whatever you think; misunderstandings happen|arise; bad that you; hate that you (feel|*); your feelings|frustration|disappointment (is|are|about|*); feel that way; understand (that|if) (some|you) (may|might|are|feel) upset|be|frustrated; it's a shame (that|it|some|you) *; we hear you but; mistakes may have; ball|balls got|was|were dropped
`),
    exceptions: list(`
sorry if this|that is|was late; if anyone is hurt; if you (find|need|have|see|want|are|smell|hear|were|feel) ; if you were charged|billed|missed|in; sorry you missed us; if you feel ill|sick|dizzy|unwell|faint|unsafe|a; the inconvenience store; delays were; things were said; if it hurts; things happen; things happened; lines were|are; wires|lines were down; common * mistakes; learn from; if someone is hurt|injured|choking|missing; if you feel; stuff happens; should you have; should it be; if your|the power|street|trash
`),
    fixture: {
      flag: { text: 'We are sorry if anyone was offended.' },
      pass: {
        text: 'We sent 400 wrong bills. That was our error. New bills go out Friday, and no one owes a late fee.',
      },
    },
  },
  {
    id: 'TRUST-32',
    tip: 'trust',
    level: 'confirm',
    title: 'Shifts blame',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}” points at somebody else. Say who can help and how to reach them.',
    why: 'People want the pothole filled. Pointing fingers helps nobody.',
    threshold: 3,
    cues: [
      { name: 'somebody else', weight: 1.5, point: true, phrases: OTHERS },
      { name: 'a firm', weight: 1.5, traits: ['business', 'person'] },
      {
        name: 'what they did wrong',
        weight: 1.5,
        must: true,
        point: true,
        phrases: list(`
failed|fails|failing|forgot|forgets|refused|refuses|botched|bungled|messed|screwed|skipped|missed|ignored|ignores|neglected|neglects|blew|goofed|flubbed|fumbled|delayed|delays|delaying|sloppy|careless|lazy|incompetent|incompetence|negligent|useless|junk|wrong|error|mistake|blunder|mess|fault|faulty|stole|ruined|dumped|shorted|lied|dropped|abandoned|cheated|overcharged|inexcusable|disgrace|ashamed|shameful|culprit|excuse|excuses|clueless|asleep
can't|couldn't|won't|wouldn't|didn't|doesn't|hasn't|haven't|don't|isn't|wasn't (*) (*) read|do|show|bother|be_bothered|fix|plow|pay|listen|tell|return|answer|deliver|care|finish|his|their|its|get|manage|count|send|call|come|ours|keep; dragging (its|their) feet; no business; thanks to; on them; is|was|that's|it's|one's|all on the contractor|county|state|vendor|railroad|utility|company|supplier|hauler|feds; broke|lost|caused|delayed it|this|that|our|the|those|these|us|your|them; let us down; clean it up; one's on; what happens when; took their|its|his|her (sweet) time; who drew|built|designed; for once; tired of; yell at; why|because they; done its|his|her|their job; had plowed|done|listened|fixed|shown|paid|read|kept|warned; would've|would|could have been|opened|worked|gone|had|be
`),
      },
      {
        name: 'what may be wrong',
        weight: 1,
        point: true,
        phrases: list(`
broke|broken|lost|late|slow|stuck|sat|cut|tied|caused|let|never|hook|walked|dug|printed|again; on it; why|because the|it|of
`),
      },
      {
        name: 'open blame',
        weight: 3,
        must: true,
        point: true,
        phrases: list(`
blame (it|the|them|your|our|him|her|greg) (*) on|the|county|state|contractor|vendor|company|not|for|utility|railroad|feds|instead; blame|thank the|your|fema|dot|our (*) (*) (county|state|contractor|vendor|company|utility|railroad|service|people|board|district|legislature|council|governor|feds|for); not (our|the) fault|problem|job|responsibility|decision|mess|doing|ours; not the city; not us; don't|do not|stop|quit blame|blaming|yell|look|complain|call|holler|come (at|to) us; fault of the; dropped the ball; let us|you down; messed|screwed up|it|us; to blame; take it up|out with|on; point|pointing (your|a|the) finger|fingers; pin (it|this|that|the) (*) on; culprit is|was|here; our hands (are|were) (clean|tied); tied our|their hands; we did our (part|job|best) ; we warned|told|begged them; we asked them to; go complain|yell|ask|holler; ask (the|your) * (*) why; ask them why; held responsible; asleep at; should be ashamed; failed to (tell|do|deliver|show|notify|warn|inform|send|plow|fix|pay|read|meet|maintain|finish|order|keep|call); hit the wrong; dragging (its|their|his) feet; thanks for nothing; if (the|only|our) * (*) (*) (*) had done|plowed|listened|shown|paid|fixed|kept|not|bothered ; had the * (*) done|listened|fixed|paid|shown|plowed|kept|bothered|told; isn't ours; not the city; can't read|count|be bothered|tell|drive|plow|spell|seem; left us with|holding|this; sat on (these|the|it|this|our); not|company|county|state|is why you're|those|your; that's why you're
`),
      },
      {
        name: 'an offer to help',
        weight: -4,
        phrases: list(
          `our fault|error|mistake|bad; was ours; we own|sent|made; we will follow|pass; report potholes|damage|it|them; thank you; thanks to (the|our|a) (*) (*) (grant|crew|crews|team|donors|volunteers|for); together; investigat*; report (found|says); according to; expects to; will close|fix|repair; under review; apply by; we picked; working on it; blame it on rio; pull a permit; do not know; it's nobody's fault; we|i goofed|botched|missed|forgot|made|messed|lost|broke|blew|screwed|skipped|dropped|flubbed; found .. fault; broke the|our record|records|ice|ground; don't blame the raccoons|weather|rain|dog|cat|geese`,
        ),
      },
      {
        name: 'a warning of frauds, or news passed on',
        weight: -4,
        anywhere: true,
        phrases: list(
          'scam|scams|scammer|scammers|fake|impostor|impostors|phishing|link_shorteners; we sent|passed|forwarded|reported|shared your|it|this|the (*) to|on|along',
        ),
      },
      { name: 'a question', weight: -2, features: ['question', 'phone'] },
    ],
    exceptions: list(
      "storm|storms|wind|winds|rain|snow|ice|lightning|weather|flood (is|was|are) to blame; not us highway|route; fault line|lines|zone|up; * fault up; blame it on the; thanks to the county|state|contractor for|and|crews; why not us; left|late fee|fees|hours|night|turn|lane|side; right|left on; cut down|off your|the; hit the trail|road|trails|slopes|beach; state park|parks|law|fair|police|route|highway|champion|champions|tax; county fair|park|road|clerk; not our first|last|only; not us 1|20; lost dog|cat|pet|and; never (*) leave|swim|use|run; don't call us",
    ),
    fixture: {
      flag: { text: 'Blame the county, not us, for the potholes on Route 9.' },
      pass: {
        text: 'Route 9 is a county road. Report potholes to the county at 555-0160, and we will follow up.',
      },
    },
  },
];
