import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';

/** Trust: investigations under way. */
export const trustTactics: readonly Clause[] = [
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
tapped|tapping|bugged|tracking|traced|pinged|pinging|tracked his|her|their|the|a phone|phones|car|truck|burner|cell; we have|we've|hidden|planted|put (a|our|some) (*) tracker|trackers|bait|gps|camera|bug; in|from|using|drive|driving (an|a|our) unmarked (*) car|cars|sedan|sedans|suv|van|vans|truck|vehicle|vehicles|cruiser|cruisers; bait bike|bikes|car|cars|package|packages|truck; gps tag|tags|tracker|trackers; hidden camera|cameras|tracker; flash bang; no knock; wearing a wire; sting operation|tonight|this|tomorrow; prostitution|drug sting|raid; confidential informant; swat is|are|team is|will|on|behind; safe house
pose|posing|posed|dressed|disguised as|like a|tenants|buyers|customers|utility|workers|*; (about|going|plan|planning|set|ready) to breach|raid|storm (*) (*) in|door|house|home|place|building|side|apartment|motel|hotel|the; (about|going|plan|planning|set|ready) to serve|execute (a|the|another|two|search|arrest) (*) warrant|warrants; (about|going|set|ready) to move in; serve|serving|execute|executing a|the|another (*) warrant|warrants; closing|close in on; moving in on|at; have eyes on; keeping|keep|got an eye|eyes on; staking|staked|casing out|the; cutting the power; through the back; ballistics match; dna came|matched|match|matches|results|points|shows; photo|police|suspect|voice lineup; picked .. lineup; photo array; warrant|warrants will|to be served; casings
`),
      },
      {
        name: 'the police at work',
        weight: 1,
        phrases: list(`
officers|officer|police|detectives|detective|deputies|deputy|investigators|agents|squad|swat|task|team|unit|cops|dispatcher|drone|marshals|k9|troopers|sheriff|patrol|gang|narcotics|vice|burglary
suspect|shooter|killer|fugitive|dealer|gunman|witness|burglar|burglars|thief|thieves|case|arrest|warrant|hostage; he|she doesn't know; he|she has|hasn't no idea|been
`),
      },
      {
        name: 'we ourselves',
        weight: 1,
        phrases: ["we|we're|we've|our|ours|they"],
      },
      {
        name: 'a move on somebody',
        weight: 2,
        point: true,
        phrases: list(`
are|is|were|be (still|now|all) hiding|hidden|positioned|staged|stacking|stacked|watching|tailing|tracking|hovering|tucked|surrounding|circling|crouched|camped|perched inside|in|on|outside|behind|at|near|across|for|the|him|her|anyone|a|who|by|up|along|under
watching the|his|her|their|a|for|who house|home|apartment|motel|hotel|duplex|suspect|comes|him|her|garage|place|trailer; {number}|two|three|four|five|one on|in|at|behind|by|along|covering the (*) fence|alley|roof|door|side|back|corner|entrance|exit|porch|window|stairs; will tail|raid|stall|storm|breach|arrest (him|her|them|his|her|their|the|anyone|decoys|up|a|on)
we're|we|officers|detectives|deputies picking|hitting|hit|raiding|raid|knocking|arresting|bringing|calling (him|her|them|his|her|the|that|on|in) (*) up|at_dawn|at_sunrise|tomorrow|tonight|house|trailer|door|doors|girlfriend|boyfriend|place; letting him|her|the|them (dealer) run|think|walk; a raid|raids on|at; roof of|across; our next move; go|going|hit|move|moving in|out before sunrise|dawn; raid|raids|arrest|arrests|warrant|warrants|knock (*) at|before dawn|sunrise
`),
      },
      {
        name: 'what may be a move',
        weight: 1.5,
        point: true,
        phrases: list(`
are|is|were|be (still|now|all) posted|stationed|parked|waiting|sitting|following|covering inside|in|on|outside|behind|at|near|across|for|the|him|her|anyone|a|who|by|up|along|under
will knock|enter|search|sweep|hit (him|her|them|his|her|their|the|anyone|decoys|up|a|on)
`),
      },
      {
        name: 'a detail of the case',
        weight: 2,
        point: true,
        phrases: list(`
holding back; held|kept|keeping|hold back; haven't|have not|hasn't|not|never told|shared|released|revealed|told (the) (anyone|public|press|media|him|her|them); only the (real) killer|kidnapper|shooter|thief|person|suspect|arsonist would|could; ransom note; left a|his|her|behind (*) glove|note|fingerprint|fingerprints|print|knife|phone|mask|hat|casing|casings|dna|blood; used a crowbar|knife|key|hammer|ladder|gun
think|believe|suspect (that) the|his|her|it's|he|she brother|boyfriend|husband|ex|neighbor|nephew|son|roommate|employee|landlord|did|was|is; our (*) (*) suspect is; witness|informant told|gave|picked|lives|saw|says|is|will; gave us names|a|the|his|her; found accelerant|his|her|the|a (*) (*) gun|knife|blood|fingerprints|under|prints|weapon; lab results; focused on one|a|the (*) man|woman|person|suspect|employee|neighbor|relative|boyfriend|husband; flips; the killer left|used|took|wore; he|she|they|suspect has|have no idea; doesn't|don't know (it) yet|we; one more interview; murder weapon was|is; tip came from; polygraph; confessed|confession; autopsy shows|showed
`),
      },
      {
        name: 'an open notice',
        weight: -6,
        phrases: list(
          'checkpoint|checkpoints; call detectives|911|police; do not share; display|demo|demonstration|tour|story|academy|training|museum|exhibit; mosquito|mosquitoes|nile|river|creek|landfill|birds|bird|weather; arrested|over|ended|is open; crossing|crossings|flyers|door_hangers|festival|parade|survey; signs are; museum; convicted|sentenced; novels|novel|movie|show|book|books; plow|plows|mower|garden',
        ),
      },
    ],
    exceptions: list(
      'posing|posed|pose as (a|an|our) officer|officers|police|deputies|cops; callers|scammers|caller|scammer (are) posing|posed|pose as; crew|crews|sweepers|plows|we will sweep|hit|search the',
    ),
    fixture: {
      flag: { text: 'Detectives are watching the house at 40 Pine tonight.' },
      pass: { text: 'DUI checkpoint Friday, 8 p.m. to 1 a.m., on Route 9.' },
    },
  },
];
