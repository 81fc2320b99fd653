import { list } from './list.ts';

/** Words for being held by the police. */
export const ARRESTED = list(`
arrest|arrests|arrested|arresting
custody
jail|jailed|prison
booked|arraigned|apprehended|nabbed|busted|caught|collared|captured|cuffed|handcuffed|detained|cornered
charged with
we|have|has|been|were|was|is charged
faces|facing (*) (*) charges|charge|counts
charges|cuffs|handcuffs
picked|locked|rounded|scooped him|her|them|up|away
in|into|inside a|our|the (*) cell|cells
behind bars
turned himself|herself in
taken|took (*) down|in
brought .. in|justice
hauled .. off|away|in
tracked .. down
off the|our|your|these street|streets
we|officers|they got him|her|them
put .. away
answer for it
where he|she|they belong|belongs
had|has been found
was stopped
see|saw|in court
cited|ticketed
found and jailed
shut him|her|them down
chased down
wearing orange
slammer|clink|lockup
`);

/** Words that call somebody a criminal. */
export const CRIMINAL = list(`
thief|thieves|crook|crooks|burglar|burglars|robber|robbers|killer|killers|murderer|murderers|rapist|rapists|arsonist|arsonists|vandal|vandals|predator|predators|perv|pervert
gunman|gunmen|shooter|shooters|carjacker|carjackers|scammer|scammers|fraudster|fraudsters|swindler|conman|perp|perps|perpetrator|perpetrators|culprit|culprits|criminal|criminals
lowlife|lowlifes|scumbag|scumbags|thug|thugs|creep|creeps|brute|brutes|abuser|abusers|dirtbag|monster|felon|molester|stalker|kidnapper|kidnappers|mugger|muggers|bandit|bandits|looter|looters
trafficker|traffickers|dealer|dealers|pusher|prowler|poacher|embezzler|attacker|attackers|assailant|stabber|offender|shoplifter|shoplifters|tagger|taggers|hacker|snatcher|snatchers|wrongdoer|wrongdoers|prankster|hooligan|hooligans|gangster|gangsters|bomber|batterer|peeper|forger|cheat|cheats|puncher|driveby|goon|goons|punk|punks
con man|artist
bad|good for nothing guy|guys
bad guy|guys|apple|actor
porch pirate|pirates
guilty party|parties|man|woman
face of evil
drunk|hit and run driver|drivers
drug dealer|dealers|ring
hit and run driver
career crook|criminal
`);

/** What somebody is told to have done, as a fact. */
export const CRIME_DEEDS = list(`
he|she|they|who|man|woman|teen|teens|driver|suspect|pair|duo|couple|guy|brothers (also|then|just|had) stole|robbed|beat|stabbed|shot|torched|burned|broke|smashed|assaulted|attacked|raped|killed|murdered|embezzled|poisoned|keyed|vandalized|sold|dealt|fled|punched|kicked|choked|threatened|forged|scammed|snatched|swiped|dumped|wounded|wrecked|tagged|spray|set|held|hit|slashed|molested|groped|stalked|followed|kidnapped|abducted|cheated|defrauded|conned|lied|fired|pulled|mugged|strangled|shoved|cooked|ran|stuffed|trashed|ripped
he|she|they was|were|been (*) (*) stealing|robbing|breaking|dealing|selling|cooking|beating|running|driving
drove|driving drunk|impaired|into
{number} drove drunk
did this|it folks|alone
gets|got away with murder
`);

/** Words that keep a report of an arrest fair. */
export const FAIR = list(`
convicted|sentenced|pleaded|pled|jury|conviction|verdict|innocent|alleged|allegedly|suspected|suspicion|accused|accusation|accusations|trial|probable
found him|her|them|* guilty
in connection with
person of interest
wanted|sought
without charge
on charges of
looking|searching|search for
suspect|suspects|man|woman described
at large
not been charged
`);
