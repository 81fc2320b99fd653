import type { Clause } from '../schema.ts';
import { ARRESTED, CRIME_DEEDS, CRIMINAL, FAIR } from './families/law.ts';
import { list } from './families/list.ts';

/** Trust: arrests, lawsuits and investigations. */
export const trustCases: readonly Clause[] = [
  {
    id: 'TRUST-13',
    tip: 'trust',
    level: 'block',
    title: 'Treats a suspect as guilty',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    message: '“{match}” reads as a verdict. “Arrested on suspicion of” keeps it fair.',
    why: 'People are innocent until a court decides. A careless word can cost the case.',
    threshold: 3,
    cues: [
      { name: 'a label', weight: 2, point: true, phrases: CRIMINAL },
      { name: 'a deed told as fact', weight: 2, point: true, phrases: CRIME_DEEDS },
      { name: 'an arrest', weight: 1, phrases: ARRESTED },
      {
        name: 'a verdict',
        weight: 3,
        point: true,
        phrases: list(`
# one of them caught
one|two|three|another|couple_of (less|fewer|more|local|suspected|*) thief|thieves|crook|crooks|burglar|burglars|robber|robbers|killer|murderer|rapist|arsonist|vandal|vandals|predator|dealer|dealers|drug_dealer|drug_dealers|carjacker|carjackers|scammer|scammers|fraudster|crooks|criminal|criminals|thug|thugs|monster|monsters|creep|abuser|trafficker|prowler|gunman|shooter|bandit|looter|looters|drunk|drunk_driver|stalker|molester (is|are) off|behind|taken|down|on|in|caught|busted|nabbed|cuffed|gone
fewer|less thief|thieves|crook|crooks|burglar|burglars|robber|robbers|killer|murderer|rapist|arsonist|vandal|vandals|predator|dealer|dealers|drug_dealer|drug_dealers|carjacker|carjackers|scammer|scammers|fraudster|crooks|criminal|criminals|thug|thugs|monster|monsters|creep|abuser|trafficker|prowler|gunman|shooter|bandit|looter|looters|drunk|drunk_driver|stalker|molester on|in|to|out
stopped|nabbed|caught|cuffed|bagged|busted|out|down|got (*) (*) thief|thieves|crook|crooks|burglar|burglars|robber|robbers|killer|murderer|rapist|arsonist|vandal|vandals|predator|dealer|dealers|drug_dealer|drug_dealers|carjacker|carjackers|scammer|scammers|fraudster|crooks|criminal|criminals|thug|thugs|monster|monsters|creep|abuser|trafficker|prowler|gunman|shooter|bandit|looter|looters|drunk|drunk_driver|stalker|molester
say_hello_to|meet|here_is|here's|this_is the guy|man|woman|person|pair|duo who (*) (*) torched|robbed|ran|stole|hit|beat|shot|stabbed|burned|smashed|broke|killed|sold|dumped|trashed|tagged
thief|thieves|crook|crooks|burglar|burglars|robber|robbers|killer|murderer|rapist|arsonist|vandal|vandals|predator|dealer|dealers|drug_dealer|drug_dealers|carjacker|carjackers|scammer|scammers|fraudster|crooks|criminal|criminals|thug|thugs|monster|monsters|creep|abuser|trafficker|prowler|gunman|shooter|bandit|looter|looters|drunk|drunk_driver|stalker|molester like him|her|them|this|these
he|she|they|man|woman did it
justice (is|was|has) (been) served
caught (*) red handed
got our man|guy|woman|killer|thief|shooter
case closed
he|she|they|man|woman|suspect|clearly|obviously (is|are|was|were) guilty
off our|the streets
we|officers|police|deputies|detectives got|nailed|bagged|nabbed him|her|them
he|she|they did it
scumbag|scumbags|lowlife|lowlifes|dirtbag
crime doesn't|does not|didn't pay
no doubt he|she|they
bad guy|guys meet|caught|off
another criminal|dealer|thug off|down
behind bars where
belongs|belong behind bars
cold blooded
caught in the act
paying|pays|pay for his|her|their crime|crimes
lock them|him|her up
will|won't hurt|steal|rob anyone again
with his|her hand in the
`),
      },
      { name: 'a fair word', weight: -6, phrases: FAIR },
      {
        name: 'a court word elsewhere',
        weight: -6,
        anywhere: true,
        phrases: list(`
convicted|sentenced|pleaded|innocent|conviction|verdict|jury
no one|nobody has been charged|arrested
`),
      },
    ],
    exceptions: list(`
criminal code|law|laws|justice|court|courts|record|records|case|cases|charge|charges|investigation|division|defense|defence|history|background
killer whale|whales|bee|bees|app|deal
tree killer
weed killer
(the) shooter is still|at|described
car|used|art|antique|card|plea dealer|dealers|deals
culprit is|was the|a|roots|grease
bike thief is a|the
book|time|identity|scene thief
monster truck|trucks|mash
shooter|scammers|scammer|thieves|burglars look|looks|may|will|want|are|is|call|pose|try
stop thieves|burglars
scene stealer
trivia hacker
litter criminal
who (has|have) ran|set|held|hit|sold
who ran for|the|this|a|it|in|with|his|her|up
we set|held|ran
he|she|they set|ran|sold|held|hit|dealt|shot|beat up|a|the|foot|out|for|record|video|photos
punk rock
drunk driver|driving prevention|crash|simulator
stopped on
`),
    fixture: {
      flag: { text: 'We got him! The thief who robbed the market is behind bars.' },
      pass: { text: 'A man was arrested on suspicion of robbery. He is presumed innocent.' },
    },
  },
];
