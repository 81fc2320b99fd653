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
justice (is|was|has) (been) served; caught (*) red handed; got our man|guy|woman|killer|thief|shooter; case closed; (is|are|was|were) guilty of|as; off our|the streets
we|officers|police|deputies|detectives got|nailed|bagged|nabbed him|her|them; he|she|they did it; scumbag|scumbags|lowlife|lowlifes|dirtbag; crime doesn't|does not|didn't pay; no doubt he|she|they; bad guy|guys meet|caught|off; another criminal|dealer|thug off|down
behind bars where; belongs|belong behind bars; cold blooded; caught in the act; paying|pays|pay for his|her|their crime|crimes; lock them|him|her up; will|won't hurt|steal|rob anyone again; with his|her hand in the
`),
      },
      { name: 'a fair word', weight: -6, phrases: FAIR },
      {
        name: 'a court word elsewhere',
        weight: -6,
        anywhere: true,
        phrases: list(
          'convicted|sentenced|pleaded|innocent|conviction|verdict|jury; no one|nobody has been charged|arrested',
        ),
      },
    ],
    exceptions: list(`
killer whale|whales|bee|bees|app|deal; tree killer; weed killer; (the) shooter is still|at|described; car|used|art|antique|card|drug|plea dealer|dealers|deals; culprit is|was the|a|roots|grease; bike thief is a|the
book|time|identity|scene thief; monster truck|trucks|mash; shooter|scammers|scammer|thieves|burglars look|looks|may|will|want|are|is|call|pose|try; stop thieves|burglars; scene stealer; trivia hacker; litter criminal
who (has|have) ran|set|held|hit|sold; who ran for|the|this|a|it|in|with|his|her|up; we set|held|ran; he|she|they set|ran|sold|held|hit|dealt|shot|beat up|a|the|foot|out|for|record|video|photos; punk rock; drunk driver|driving prevention|crash|simulator; stopped on
`),
    fixture: {
      flag: { text: 'We got him! The thief who robbed the market is behind bars.' },
      pass: { text: 'A man was arrested on suspicion of robbery. He is presumed innocent.' },
    },
  },
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
      {
        name: 'a dispute at law',
        weight: 2,
        point: true,
        phrases: list(`
lawsuit|lawsuits|litigation|plaintiff|plaintiffs|countersuing|countersue|countersuit|deposition|depositions; sued|suing; sue|sues us|the|over|for|him|her|them|your; legal settlement|claim|claims|action|battle|fight|bill|fees|threat|threats
class action; notice of claim; in|to court; his|her|their|its day in court; the|this|that|his|her|their|a|discrimination|injury|ridiculous|frivolous|harassment|liability|negligence|insurance|crash|damage claim|claims|suit|suits; wrongful death|termination (suit|case|claim); court case
settle|settled with|the|for|out|his|her|their|this|that|this; settle with us; settlement with|over|of|offer|talks|money|check; out of court; frivolous; liable|liability|negligent|negligence|unlawful|malpractice; zoning|the|an|their|his|her appeal; on appeal; mediation with; damages|payout|payouts
the|his|her|their|case against|over; make|makes|made (*) (*) (*) case|dispute|claim|suit|lawyers go away; were|was|got|been served; (the) claims board|adjuster; federal|civil|environmental|their complaint|suit; petition filed; allegations; our|her|his|their|the lawyer|lawyers|attorney|attorneys|counsel; insurance carrier|company; judge|jury|jurors; the accuser; injury case; bite|pothole|slip|sidewalk case|claim; at trial; deny them all; filed suit; the waiver
`),
      },
      {
        name: 'a stand on it',
        weight: 1.5,
        point: true,
        phrases: list(`
baseless|meritless|groundless|frivolous|ridiculous|bogus|absurd|laughable|nonsense|silly|greedy|exaggerated|exaggerations|unfounded|weak|flimsy|joke|garbage|shakedown|politics|sour|false|lies|lying|lie|wrong|invalid|unfair|cash|nuisance|junk|hogwash|phony|stunt
win|won|beat|lose|loses|lost|losing|prevail|crush|fight|dismiss|dismissed|dismissal|toss|tossed|thrown|throw|vindicated|vindicate|clear|cleared|confident|nervous|defend|deny|denied|owe|owes|owed|pay|paid|paying|offered|offer|settle|settled|coughed|bargain|admit|admitted|admitting|regret|withdrawn|drop|dropped
leg to stand; has|have|had|got no|a case; bring it on; look|looking forward; stand|stands|standing behind|by; our|the|its|her|his|their own fault; not|isn't|wasn't|weren't|aren't (*) our|liable|responsible|fault|negligent|negligence|guilty; did nothing|everything; see you|us in; on the hook; accept|accepts|took|take responsibility; nothing wrong|unlawful|illegal|but; full of; see (right) through; day in court; goes|going|went nowhere|great|well|better; eyes closed; have to prove; stand|stands no chance; no merit; get|gets|got a dime|penny|cent; our side; doesn't hold; don't bother
`),
      },
      {
        name: 'our part in it',
        weight: 1.5,
        point: true,
        phrases: list(`
taking|take|takes|took|dragging|hauling|hauled us|city|town to court; suing|sued|sues|sue (us|the|our) city|town|county|department|us|over; we settled|settle|sued|won|lost|countersued; we|city|town|we're (is|are|aren't|isn't|was|were) (not) liable|responsible for; we'd|we'll|we|city will|would|should (surely) win|lose|beat|fight|pay|prevail|appeal
lawsuit|suit|case|claim against us|the|our|marlow; against|with us|our; we were|got served; our lawyer|lawyers|attorney|attorneys|insurer|insurance|counsel; (the) city owes|lost|won|will|could|should|expects|isn't|is|offered|denies|did; don't bother filing; class action is
`),
      },
      {
        name: 'a word of restraint',
        weight: -8,
        phrases: list(
          `no|cannot|can't|not|don't|declines|decline|won't comment|discuss; cannot|can't|not comment on; small claims; court is closed; jury duty|parking|summons; claim your|a; to file a claim; teen|tennis|basketball|traffic court; law day; hearing is open; public at|record; tax|assessment|parking|ticket appeal; legal aid|clinic|notice`,
        ),
      },
      { name: 'an order to buy', weight: -8, phrases: list('assessment|assessments; tickets|ticket') },
    ],
    exceptions: list(
      'sue at|will|has|from|and|is|in; suit up; swim|wet|space|bathing suit|suits; settle in|down; settled in|on; judge|judges will pick|the|of|contest; baggage claim; in court {number}; food court; jury of; tennis|basketball|food|volleyball court|courts',
    ),
    fixture: {
      flag: { text: 'The lawsuit over the pool is baseless and we will win.' },
      pass: {
        text: 'The court hearing on the pool case is open to the public. We do not comment on pending cases.',
      },
    },
  },
  {
    id: 'TRUST-21',
    tip: 'trust',
    level: 'block',
    title: 'Investigation or tactics',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    message: '“{match}” could warn somebody or put officers at risk. It cannot go out now.',
    why: 'People in danger, and cases too, depend on what is not said yet.',
    threshold: 3,
    cues: [
      {
        name: 'a method',
        weight: 3,
        point: true,
        phrases: list(`
undercover|plainclothes|unmarked|decoy|decoys|stakeout|snipers|sniper|wiretap|wiretapped|informant|informants|surveilling|negotiator|negotiators (team|units|officer|officers|detectives|detective|deputies|agents|car|cars|cop|cops) are|is|will|in|at|on|outside|inside|near|posing|sitting|posted|tells|told|waiting|has|have|was
tapped|tapping|bugged|tracking|traced|pinged|pinging|tracked his|her|their|the|a phone|phones|car|truck|burner|cell; we have|we've|hidden|planted|put (a|our|some) (*) tracker|trackers|bait|gps|camera|bug; bait bike|bikes|car|cars|package|packages|truck; gps tag|tags|tracker|trackers; hidden camera|cameras|tracker; flash bang; no knock; wearing a wire; sting operation|tonight|this|tomorrow; prostitution|drug sting|raid; confidential informant; swat is|are|team is|will|on|behind; safe house
pose|posing|posed|dressed|disguised as|like a|tenants|buyers|customers|utility|workers|*; (about|going|plan|planning|set|ready) to breach|raid|serve|storm|move|execute (*) (*) warrant|in|door|house|side|the; serve|serving|execute|executing a|the|another (*) warrant|warrants; closing|close in on; moving in on|at; have eyes on; keeping|keep|got an eye|eyes on; staking|staked|casing out|the; cutting the power; through the back; ballistics match; dna came|matched|match|matches|results|points|shows; lineup; photo array; warrant|warrants will|to be served; casings
`),
      },
      {
        name: 'the police at work',
        weight: 1,
        phrases: list(`
officers|officer|police|detectives|detective|deputies|deputy|investigators|agents|squad|swat|task|team|unit|cops|dispatcher|drone|marshals|k9|troopers|sheriff|patrol|gang|narcotics|vice|burglary
we|we're|we've|our|ours|they; suspect|shooter|killer|fugitive|dealer|gunman|witness|burglar|burglars|thief|thieves|case|arrest|warrant|hostage; he|she doesn't know; he|she has|hasn't no idea|been
`),
      },
      {
        name: 'a move on somebody',
        weight: 2,
        point: true,
        phrases: list(`
are|is|were|be (still|now|all) hiding|hidden|posted|stationed|parked|positioned|staged|stacking|stacked|waiting|sitting|watching|tailing|following|tracking|hovering|tucked|covering|surrounding|circling|crouched|camped|perched inside|in|on|outside|behind|at|near|across|for|the|him|her|anyone|a|who|by|up|along|under
watching the|his|her|their|a|for|who house|home|apartment|motel|hotel|duplex|suspect|comes|him|her|garage|place|trailer; {number}|two|three|four|five|one on|in|at|behind|by|along|covering the (*) fence|alley|roof|door|side|back|corner|entrance|exit|porch|window|stairs; will tail|raid|knock|stall|storm|enter|breach|search|arrest|use|sweep|hit (him|her|them|his|her|their|the|anyone|decoys|up|a|on)
we're|we|officers|detectives|deputies picking|hitting|hit|raiding|raid|knocking|arresting|bringing|calling (him|her|them|his|her|the|that|on|in) up|at|tomorrow|tonight|in|house|trailer|door|doors|girlfriend|boyfriend|place|*; letting him|her|the|them (dealer) run|think|walk; a raid|raids on|at; roof of|across; our next move; before sunrise|dawn; at dawn
`),
      },
      {
        name: 'a detail of the case',
        weight: 2,
        point: true,
        phrases: list(`
holding back; held|kept|keeping|hold back; haven't|have not|hasn't|not|never told|shared|released|revealed|told (the) (anyone|public|press|media|him|her|them); only the (real) killer|kidnapper|shooter|thief|person|suspect|arsonist would|could; ransom note; left a|his|her|behind (*) glove|note|fingerprint|fingerprints|print|knife|phone|mask|hat|casing|casings|dna|blood; used a crowbar|knife|key|hammer|ladder|gun
think|believe|suspect (that) the|his|her|it's|he|she brother|boyfriend|husband|ex|neighbor|nephew|son|roommate|employee|landlord|did|was|is; our (*) (*) suspect is; witness|informant told|gave|picked|lives|saw|says|is|will; gave us names|a|the|his|her; found accelerant|his|her|the|a (*) (*) gun|knife|blood|fingerprints|under|prints|weapon; lab results; focused on one|a|the; flips; the killer left|used|took|wore; has|have no idea; doesn't|don't know (it) yet|we; one more interview; murder weapon was|is; tip came from; polygraph; confessed|confession; autopsy shows|showed
`),
      },
      {
        name: 'an open notice',
        weight: -6,
        phrases: list(
          'checkpoint|checkpoints; call detectives|911|police; do not share; display|demo|demonstration|tour|story|academy|training|museum|exhibit; mosquito|mosquitoes|nile|river|creek|landfill|birds|bird|weather; arrested|over|ended|is open; museum; convicted|sentenced; novels|novel|movie|show|book|books; plow|plows|mower|garden',
        ),
      },
    ],
    fixture: {
      flag: { text: 'Detectives are watching the house at 40 Pine tonight.' },
      pass: { text: 'DUI checkpoint Friday, 8 p.m. to 1 a.m., on Route 9.' },
    },
  },
];
