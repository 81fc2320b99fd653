import { type Cue, cue } from './cue.ts';

/** It warns of a danger or a disruption that is there now. */
export const ALERTS: readonly Cue[] = [
  cue(
    'alerts',
    2.5,
    /^\W{0,8}(?:\w+ ){0,2}(?:alert|warning|urgent|emergency|breaking|advisory|evacuat\w{0,6}|danger)\b|^\s*(?:🚨|⚠|🛑|🚧|‼)/iu,
    'opening',
  ),
  cue(
    'alerts',
    3,
    /\b(?:evacuat(?:e|ion)|shelter[- ]in[- ]place|take (?:cover|shelter)|boil[- ](?:your )?water|boil (?:your|all|tap)|seek (?:higher ground|shelter)|move to higher ground|amber alert|silver alert|active shooter|life[- ]threatening|flash flood\w{0,3}|tornado (?:warning|watch)|hazmat|gas leak|gas odor|chemical (?:spill|leak)|red flag warning|get out now|leave now|go now)\b/i,
  ),
  cue(
    'alerts',
    2.5,
    /\b(?:warning|watch|advisory|emergency|parking ban|curfew|ban)\b[^.!?]{0,50}\b(?:in effect|until|issued|extended|begins|starts|through|declared|for (?:all|parts|the))\b|\b(?:issued|declared)\b[^.!?]{0,40}\b(?:warning|watch|advisory|emergency|alert)\b/i,
  ),
  cue(
    'alerts',
    2,
    /\b(?:do not|don't|never) (?:\w+ )?(?:drink|drive|swim|enter|use|touch|approach|travel|cross|walk|go near|open|flush|call 911|eat|let)\b|\bstay (?:inside|indoors|away|off|clear|back|out|home|put)\b|\bkeep (?:away|clear|out|windows closed|pets|kids|your)\b|\block your doors\b/i,
  ),
  cue(
    'alerts',
    2,
    /\bavoid (?:the|this|travel|that|driving|all|contact|\p{Lu}\w+)|\buse (?:another|an? alternate|alternate|other|a different) routes?\b|\bfind another (?:way|route)\b|\bseek alternate\b|\bexpect (?:\w+ ){0,3}(?:delays?|backups?|smoke|flooding|outages)\b|\bdetour\b/iu,
  ),
  cue(
    'alerts',
    2,
    /\b(?:is|are|remains?|now|has been|fully|both|all|currently|lanes?|road|street|bridge|ramp|highway|interstate|i-\d+|ave|st)\b[^.!?]{0,30}\b(?:closed|blocked|shut down|impassable|flooded|under water|down|without power)\b[^.!?]{0,50}\b(?:crash|collision|accident|fire|flood\w{0,3}|water|ice|debris|tree|trees|wires?|lines?|leak|break|investigation|incident|police activity|until further notice|now|at this time|washout|rock ?slide|smoke|storm)\b/i,
  ),
  cue(
    'alerts',
    2,
    /\b(?:crash|collision|accident|fire|flooding|water main break|police activity|outage|leak|wires? down|lines? down|tree down|downed (?:\w+ )?(?:tree|lines?|wires?|power)|brush fire|structure fire|rock ?slide|sinkhole|standing water|heavy smoke|black ice|rabies|toxic|contaminat\w{1,5}|e\. ?coli|algae|armed|at large|bear|coyote|mountain lion|power (?:is )?out|no power)\b[^.!?]{0,80}\b(?:at|on|near|in|along|between|affecting|reported|closes|blocking|blocked|closed|around|north|south|east|west)\b/i,
  ),
  cue(
    'alerts',
    1.5,
    /\b(?:until further notice|at this time|right now|immediately|next update|more (?:info|information|details|updates) (?:to come|soon|as)|updates? to follow|this is not a drill|crews (?:are )?(?:on scene|on the way|responding|en route)|on scene|heads? up|beware|scam\w{0,5}|call(?:ers|s)? (?:claiming|pretending)|in progress|moving fast|rising (?:fast|quickly))\b/i,
  ),
  cue(
    'alerts',
    2,
    /\b(?:lights?|signals?|power|phones?|lines?|911|water|internet|service|elevators?) (?:is|are) (?:\w+ )?(?:out|off|down|not working|unsafe)\b|\bclosed (?:for|by|due to|because of) (?:\w+ )?(?:lightning|ice|flooding|smoke|heat|high water|the storm|a crash|snow)\b|\bfour-way stop\b|\b(?:is|are) (?:a )?scams?\b|\bupgraded\b[^.!?]{0,40}\bwarning\b/i,
  ),
  cue(
    'alerts',
    1,
    /\b(?:call|dial) 9-?1-?1\b|\bstay (?:safe|alert|tuned)\b|\bfor your safety\b|\bplease use caution\b|\buse caution\b/i,
  ),
  cue(
    'alerts',
    1.2,
    /\b(?:be careful|slow down|low beams|move (?:your )?(?:cars?|vehicles?) now|close (?:your |all )?(?:windows|doors)|keep (?:your )?(?:dogs?|pets|kids|children)|should leave|watch for|check your (?:shots|symptoms)|do not scan|hang up|turn around|leave (?:the area|the house|them alone)|secure (?:your |trash|loose)|use [A-Z0-9][\w ]{1,20}(?:street|st|avenue|road|route)? instead)\b/i,
  ),
  cue(
    'alerts',
    1.2,
    /\b(?:fog|hurricane|cougar|rabid|outbreak|measles|power failure|not running|over its banks|standstill|sighting|category \d|visibility|ice|high wind|blizzard|thunderstorms?|lightning|smoke|landslide|avalanche|wind chill|heat index|storm surge|is blocked|are blocked|both ways)\b/i,
  ),
  cue(
    'alerts',
    1.5,
    /\b(?:missing|last seen|endangered)\b[^.!?]{0,60}\b(?:wearing|boy|girl|child|woman|man|age|year|call 911|\d{1,2})\b/i,
  ),
  cue(
    'alerts',
    -3.5,
    /\b(?:open again|reopen(?:s|ed)?|re-opened|is over|has been lifted|was lifted|is lifted|lifted|all clear|(?:fire|flames)\b[^.!?]{0,40} (?:is|are) out\b|has ended|have ended|is back on|power is back|has been restored|restored|is out now|no longer in effect|is safe to drink again|siren test|this is (?:only )?a (?:test|drill)|drill|exercise|free (?:class|training|smoke alarms?))\b/i,
  ),
  cue('alerts', -1.5, /\bemergency\? (?:call|dial) 9-?1-?1\b|\bnot (?:always )?monitored\b/i),
  cue(
    'alerts',
    -2,
    /\b(?:sign up for|enroll in|subscribe to|get) (?:\w+ ){0,3}(?:alerts?|notifications?|texts)\b|\bpreparedness\b|\bwhat (?:to do|is) (?:before|in|an?)\b/i,
  ),
];
