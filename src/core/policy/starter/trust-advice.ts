import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';

/** Trust: favors for firms, advice outside our office, and voting. */
export const trustAdvice: readonly Clause[] = [
  {
    id: 'TRUST-34',
    tip: 'trust',
    level: 'confirm',
    title: 'Paid or partner content not disclosed',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    message: '“{match}” reads like an ad. If there is a deal, say so; if not, leave the name out.',
    why: 'People trust a city to tell them who pays. One hidden favor makes them wonder about the rest.',
    threshold: 3,
    cues: [
      { name: 'a firm', weight: 2, traits: ['business'] },
      {
        name: 'a private offer',
        weight: 2,
        point: true,
        phrases: list(`
use (our|my|promo|the) code|link|coupon; with code *; promo|discount|coupon|referral code|link; {number} off (at|through|with|your|when|all|first|*); swipe|tap|click (up|the|to|link) (to|in) shop|order|buy|see|bio|why; link to order|shop|buy; say we sent; tell them (we|city|the|you); sign up through our; on us; lease deals|deal; best deals|deal|prices|price; great new low; buy yours|one|now|some; try (one|it|some) today|out|now|at|yourself; pick up|grab a bag|box|pack|case|latte|slice|bottle; you'll want one; guest post; official partner; unboxed|unboxing; obsessed with; swears by; can't get enough; loving (our|my|the|these|this) new; in love with; sold out fast; download the * app; five stars; head to|over; stop by the branch|store|shop|showroom; on sale (now|at|this); our (friends|pals|buddies|partners) at|from|over; the (folks|team|experts|people|crew|gang) at|from; brought to you; our favorite; no better bank|pizza|coffee|deal|way|place|truck|gym; nothing beats; choose *; only for our followers; tracked down; unbeatable; rent|order|buy|get|book|shop|drive a|an|at|from|with|yours *; now in|at|with; free trial; months free; shop now|at|local|the; give them a; must read|have; recommends it; worth every; next home is; go wild for; stream .. on; charge up; ride * to; fueled by; powered by; ran on; makes the (best|safest|finest); wearing|rocking|sipping|munching our|their|the|a; taste|tastes even|so|better
`),
      },
      {
        name: 'praise of goods',
        weight: 1,
        point: true,
        phrases: list(`
best|love|loving|amazing|gorgeous|smoothest|softest|favorite|delicious|tasty|obsessed|wow|rocks|excited|perfect|great|unbeatable|fast|friendly|easiest|simply|shiny|fresh|cozy|cute|stylish|sleek|fabulous|fantastic|yum|affordable|nobody|hands|trust|cloud|quality|cheap|cheaper|luxury|finest|sleeping|better|thirsty|hungry|treat|save|deal|deals|shop|buy|order|tour|tours|app|bio|smells|handles
coffee|pizza|bank|bikes|scooters|mattresses|boots|phones|insurance|kibble|tires|roof|carpet|filters|tumblers|doorbell|burgers|donuts|truck|gym|salon|smoothie|brewery|dealership|sneakers|shoes|bottle|snack|lofts|condos|mowers
`),
      },
      {
        name: 'a label',
        weight: -6,
        anywhere: true,
        phrases: list(
          'sponsored|sponsor|sponsors|sponsoring|ad|advertisement|paid|donated|donation|gift|gifts|donors|partnership|endorse|grant|underwritten|courtesy; was not paid; thank you to; disclosure; contracts with; run by; paid for',
        ),
      },
      {
        name: 'a link of our own',
        weight: -3,
        phrases: list(
          'farmers market; library app|card|book|books; our app; city hall; rec center pass|passes; book sale; small business; friends of the; flu shots are free; county clinic|health; recreation',
        ),
      },
    ],
    exceptions: list(
      'order of|a ballot|to; book a (room|tour|tee|court|pavilion|shelter|time|slot|park|visit|ride); get a (permit|card|ride|free|flu|library|shot|license|pass|rain); get a * card; drive a|at; shop local|small; head to marlowfalls; get an; rent a kayak|canoe|pavilion|room|plot|locker|shelter|bike; order a (bin|cart|barrel|free); get at; {number} off (the|your) (water|bus|pool|pass|passes)',
    ),
    fixture: {
      flag: { text: 'Loving the new scooters from ZipRide! Best ride in town.' },
      pass: { text: 'Free skate night, sponsored by First Bank.' },
    },
  },
  {
    id: 'TRUST-35',
    tip: 'trust',
    level: 'approval',
    title: 'Medical or legal advice beyond the cleared text',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    message: '“{match}” is medical or legal advice. Point to the health officer, a lawyer or a cleared page.',
    why: 'Advice that is right for most can harm one. Doctors and lawyers know what to ask first.',
    threshold: 4,
    cues: [
      {
        name: 'health or law',
        weight: 2,
        point: true,
        phrases: list(`
fever|cough|cold|flu|covid|rash|burn|burns|chest|bite|sting|venom|nosebleed|concussion|sprain|headache|migraine|toothache|asthma|inhaler|inhalers|diabetic|diabetics|insulin|pills|pill|tablet|tablets|dose|doses|meds|medicine|medication|medications|antibiotic|antibiotics|aspirin|ibuprofen|tylenol|xanax|syrup|vitamin|vitamins|vaccine|vaccines|naloxone|narcan|vomiting|vomit|dizzy|frostbite|frostbitten|hypothermia|heatstroke|pregnant|therapist|anxiety|depressed|insomnia|tick|ticks|lyme|rabies|poison|swallows|swallowed|choking|seizure|wound|cut|blister|infection|sunburn|bleach|remedy|cure|cures|heal|heals|symptoms|doctor|doctors|er|vet|strep|bug|sick|ill|butter|honey|vinegar|whiskey|stroke|pressure|garlic|peroxide|leftover
lawyer|lawyers|attorney|sue|court|judge|ticket|evict|evicted|eviction|landlord|landlords|lease|rent|will|divorce|custody|warrant|deputy|officer|cop|cops|charged|plead|guilty|statute|deed|legal|legally|contract|irs|deduct|deduction|dependent|ice|deposit|subpoena|bail|fine|record|trespasser|trespassers|probate|bankruptcy|liable|testify|search|jury|license|handwritten|arrest
`),
      },
      {
        name: 'advice',
        weight: 2,
        point: true,
        phrases: list(`
you|they|kids can|can't|don't|do|won't|needn't|cannot (legally|always|just|simply|safely|not|even|really) have|need|shoot|break|refuse|skip|stop|ignore|withhold|deduct|evict|record|sue|lie|keep|drive|touch|worry; you (can) legally; don't|doesn't|won't need a|an|to|any (see|doctor|lawyer|attorney|hospital|vaccine|shot|test|vet|will|go|prescription|permission|*); no need to (see|call|get|visit|go|tell|pay|answer|take|worry); just put|take|stop|rub|drink|ignore|move|walk|say|refuse|tell|wait|use|give|keep|eat|pour|wrap|sleep|tear ; take|takes|taking two|three|a|an|one|half|some|extra|double|your|leftover|{number} ; put|rub|pour|smear|dab|apply (butter|vinegar|ice|some|a|the|it|honey|toothpaste|*) on|in|over; stop|quit|skip|skipping|halve|double taking|paying|your|the|their; suck out; induce vomiting; breathe into; tilt your; pinch|squeeze; give|feed (your|half|a|him|her|them|the|baby|kids|it) (*) a|half|some|little|tablet|dose|of|few; shake|walk|sleep|sweat|tough it off|out; leave|leaves yours|your|their|it off|at|behind; you'll be (fine|ok|okay|good|better|all); be|is|are (perfectly|just|totally) fine; holds|hold up (fine|in); can't|cannot touch|evict|charge|fire|search|hold|arrest|sue|deport|make you|them; never sign|plead|answer|open|admit|pay|talk|consent; always refuse|say|plead|ask; plead not|guilty|no; say yes|no|nothing; tell them|him|her nothing|you; refuse|refusing to|only; ignore the|any|that|it; sue your|the|them|him; write your own; it's|is|that's (perfectly|totally|all) legal|valid|binding|void|only|harmless; stay put; should take|double|do|clear|skip|stop|never|always|just ; all you need; beats any; faster than any; does it|the trick; will|can|should cure|heal|fix|clear|stop|void|flush|kill|hurt|handle; works|work on|for|as|better|fine|just ; a spoonful|shot|dab|drop|drops|sip|swig|pinch of; few drops; safe to (drive|mix|take|eat|drink|skip|use) ; would win; win for sure; has run out; won't|can't (be) charged|stick|hold|last ; as good as; old wives; nana|grandma|grandmother did|swore|swears|used; that voids; makes you guilty; get back on; carry on; so don't; wait it out; get checked; nothing to worry; lasts a day
`),
      },
      {
        name: 'a cleared source',
        weight: -5,
        phrases: list(
          'call (your|the|a|911|988|county|legal|poison) (doctor|lawyer|nurse|clinic|county|nurse|*); ask (your|a|county) (doctor|lawyer|vet|nurse|health|pharmacist|*); nurse line; health officer; legal aid|clinic; talk to your|a doctor|lawyer|attorney|pharmacist|nurse|vet; get medical; workshop|class|clinic|screening|checks; drop box; story time; museum; library|camp; hotline|helpline; police activity; heat tips; pool needs; municipal|traffic|small court|claims; county health; sign up; hearing',
        ),
      },
      { name: 'a link to it', weight: -3, features: ['official-link'] },
      { name: 'a call for help', weight: -3, phrases: list('call 911|988; dial 911|988') },
    ],
    exceptions: list(
      'will be|have|open|close|not|meet|run|post|start|take|need|is|the|you|we|it|call|fix|hold|come|go|pick|get|work|help|also|continue|return|remain|reopen|begin|end|vote|give|add|send|show|make|stay|host|replace|join|keep|see|find|offer|share|answer; we|it|they|that|this|he|she|you|there|who|crews|council|city will; record high|low|number|year|crowd; court {number}; ice cream|skating|rink|storm|cold|water|age; cold weather|snap|front|water; take a (look|walk|ride|tour|break|photo|number|seat|survey|minute|moment|class|virtual|short|quick|detour|peek); take the|your (survey|trash|bus|detour); sick of; cut the|down|off|through|grass|tree|your|short; burn ban|permit|permits|pile|piles; officer of; no license; license plate',
    ),
    fixture: {
      flag: { text: 'You do not need a doctor, just drink bleach-free tap water and rest.' },
      pass: { text: 'Call the nurse line at 555-0188 if you feel ill.' },
    },
  },
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
      {
        name: 'voting',
        weight: 2,
        point: true,
        phrases: list(`
vote|votes|voting|voter|voters|voted|ballot|ballots|polls|polling|precinct|precincts|absentee|runoff|caucus|reregister|voter's|ballot's|levy|referendum|electioneering; poll|election worker|workers|day|place|judge; special|primary|general|municipal|runoff|local|school election|elections; the primary; early|in person|curbside voting; drop box|boxes; mail in|your envelope|envelopes|ballot; ward {number} folks|voters|votes|residents|people; register|registered|registering (here|to|at|online|by|when|for) vote|the; can't|can|may|could (still) register; on|onto the rolls; last day to register; party switchers; no id; sign the (back|envelope|outside|flap); write in|ins; felons|citizen|citizens|seventeen year olds|ex felons (can|can't|may|here); {number} year olds (can|may); voter registration|id|card|rolls; your sticker|vote|polling|precinct|ballot; i voted; not a citizen; two hours off; get out the; to switch parties; measure|prop|proposition|question {number}
`),
      },
      {
        name: 'a rule, an hour or a place',
        weight: 1,
        point: true,
        phrases: list(`
until|till|by|before|after|deadline|deadlines|due|open|opens|close|closes|closed|start|starts|end|ends|runs|hours|a.m.|p.m.|noon|midnight|today|tomorrow|tuesday|may|can|can't|cannot|must|need|needs|needed|don't|required|allowed|legal|illegal|bring|show|head|go|moved|moves|located|location|at|outside|inside|instead|station|library|gym|church|school|id|license|address|dorm|stamp|stamps|postmarked|postmark|mail|mailed|drop|dropped|sign|signature|envelope|count|counts|line|lines|selfie|wear|shirt|anyone|everyone|available|set|still|online|text|phone|app|photo|passport|bill|witness|eligible|qualify|turn
`),
        features: ['time', 'date', 'weekday'],
      },
      {
        name: 'the election office',
        weight: -6,
        phrases: list(
          "county clerk|clerk's|elections; election office; clerk's office; secretary of state; league of women; do not|does not|don't run elections",
        ),
      },
      { name: 'its link', weight: -4, features: ['official-link'] },
      {
        name: 'another kind of vote',
        weight: -6,
        anywhere: true,
        phrases: list(`
roads near; certified; approved|failed|passed; council|board|commission|committee|trustees|commissioners (*) (*) (*) (*) voted|votes|vote|voting; will vote on|to; favorite|favorites|logo|mural|photo|naming|name|names|contest|mascot|award|prize|chili|survey|plowy|book|club|concert|playlist|slide|snowplow|mock|marble|song|flavor|pumpkin|costume|poll|film|word;  pick the|a|your|june's; vote {number} to {number}; results; roads near; people's choice; apply with; poll workers are needed; jazz
`),
      },
    ],
    exceptions: list(
      'pole vault; drop box for (water|bills|payments|keys|books|pills|returns|utility|dog); book|key|pill|medication|utility|payment drop box|boxes; library drop box|boxes; vote of thanks|confidence; register to win; register online|by|at for|*; local schools; (can|may) register for',
    ),
    fixture: {
      flag: { text: 'You can vote until 9 p.m. at City Hall!' },
      pass: { text: 'Find your polling place and hours from the County Clerk: marlowcounty.gov/vote' },
    },
  },
];
