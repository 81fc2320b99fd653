const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words that are crude wherever they stand. */
export const CRUDE: string[] = words(`
fuck fucks fucking fucked fucker fuckers fuckin fuckup fuckery fck fckin fcking fcked fking fuk effing effed eff friggin
frigging frickin fricking freaking freakin motherfucker motherfuckers motherfucking mofo clusterfuck
shit shits shite shitty shitting shitted shithead shithole shitless shitload shitshow shitstorm shitface shat bullshit
horseshit dipshit apeshit batshit chickenshit bullcrap
ass assed asshole assholes asshat asshats asswipe jackass jackasses dumbass dumbasses badass badasses smartass
hardass fatass kickass halfass lardass arse arsehole
bitch bitches bitching bitched bitchy sonofabitch bastard bastards
damn damned damnit dammit goddamn goddamned goddammit damning hell hellhole hella
crap crappy crapload crapola craptastic crapped crapping crapshow
piss pissed pissing pisses pissy pissant
dick dicks dickhead dickheads prick pricks cock cocks cockup cocksucker schmuck putz
cunt cunts twat twats wank wanker wankers wanking tosser bollocks bugger buggered bellend knobhead
tit tits titties titty boob boobs boobies slut sluts slutty whore whores whoring hooker hookers skank
douche douches douchebag douchebags douchey turd turds fart farts farting butthead butthole buttface boner horny
wtf wtaf stfu lmao lmfao omfg ffs gtfo fml fubar snafu sob
sucks screwed`);

/** Crude ones that are also names, beasts, places and tools. */
export const CRUDE_NAMES: string[] = words(
  'dick dicks cock cocks tit tits ass hell damn damned prick hooker bugger bastard sob boob boobies',
);

/** Words that are crude only together. */
export const CRUDE_TOGETHER = `
# shouted letters
* af
this|that|the|total|pure|some|such|your|our|no|of|on|is|calls|call|complete bs
wth
tf is|are|was|did|happened
son|sons of a|bitches b|bitch|beach
s.o.b
f|eff word|bomb|off|that|this|it|you|around
# of the body
took|take|takes|taking|dropped|drop|dropping|having|had|have a|another (*) dump|leak|deuce|crap|whiz|piss|wee
balls deep|out|to_the_wall
bust|busting|busted|freeze|freezing|froze|sweat|sweating|work|working|worked|laugh|laughing|laughed|haul|hauling|move|kick|kicks|kicked|kicking|cover|save|saved|drag|get|park your|our|my|his|her|their|some|serious|* (*) ass|asses|butt|butts|balls|nuts|tail_feathers|buns
kick|kicks|kicked|kicking|haul|hauls|hauled (*) butt|butts
pain in the|our|my (*) butt|ass|rear|backside|arse|tush
butt ugly|hurt|naked|load
up the|your|his wazoo|butt|yours|rear|backside|kazoo
stick|shove|cram it|that|this|them where|up_your
where the sun
witch's|witches tit|teat|boob
cold|colder|hot|hotter|wet|tight|crazy as|than balls|a_witch's|sin|two_rats|the_devil's|satan's|hell
two rats
grow|grew a pair
having|has|have|had|got the|some balls
kiss|bite|lick|smell my|our *
bite|blow|eat|suck me
suck|sucks|sucked it|up|at|big|so|eggs
jerk|jack|wack|whack off
wet the bed
# thrown at somebody
screw you|this|that|it|them|him|her|the|those|your|off|around
shut|shuts (the) * up|mouth
shut your|yer|the mouth|trap|pie_hole|piehole|face|hole
up yours
go to|jump hell
piss off
get stuffed|bent|lost_loser
stupid|dumb|lazy|damn idiots|morons|jerks|fools
# not caring
give|gives|gave|giving|care|cares a|two|one (*) (*) damn|crap|rat's|rip|flying|hoot_in_hell
flying|rat's|rats leap_of|a|ass|behind|fig
load|crock|pile|bunch|heap|bucket of bull|crap|manure|baloney|horse|crock|poo
no way in hell
hell|heck no|yeah|yes|yep|nope|freezes|bent|raiser|of_a
as|like|the|to|in|what|bloody|oh|all|from hell
holy crap|hell|moly_hell|cow_dung
what the (actual|holy|bloody|ever) hell|f|eff|fudge|frick|crap
half assed|arsed
bat|ape|horse|bull crap|poop
bloody|freaking|flipping|flippin|fricking hell|idiot|idiots|mess|nightmare|awful|cold|hot`;

/** Names, places, plays and plain meanings. */
export const NOT_CRUDE = `
# beasts and plants
blue|great|coal|marsh|willow|crested|long|bush tit|tits|tailed
ass|wild|pack ass
cock robin|pheasant|a_doodle|of_the
pecking|stop|turkey|game|wood cock
jackass penguin
boobies|booby trap|bird
blue footed
shitake|shiitake|shih_tzu *
fart|bombardier
# names
dick|moby|philip|andy|dick's *
moby dick
spotted|hot dick
tom|tricky dick|dicks
john|joe|jane|jim|benjamin|j hooker
thomas|don|ho ho|chi
ho chi|chunk
# places, plays and sayings
it|this|that|there|was|is (is|was|like|pure) hell
living hell
hell creek|gate|gates|canyon|hollow|point|mountain|bridge|road|lane
hell's *
hells kitchen|canyon|angels|gate|bells
highway to|of hell
damn yankees
dam *
crap game|shoot|table
shoot|play|playing|plays craps
ass|tit for *
# plain meanings
screwed on|into|in|down|shut|to|tight
vacuum|pump|tube|filter|air sucked|sucks
sucks|sucked in|into|out|air|water|up_leaves
rug hooker|hookers
finger|skin|pin|needle prick
prick your|the finger|skin
damning evidence|report
cocks a|the|its
half|hot|the ass_kicker
nail|file|of brads
tech|computer whiz`;
