/** Common words of public posts beside those of `tag-words.ts`: what a mistyped word was meant to be. */
export const commonWords: string[] =
  `absolute accent accepts accessory accompanied accounting accused acknowledged acted activities acts actually addicts
adjourned admin administration admire advise advises advocate advocates affairs affect affecting affects agencies
agendas agent agents aide alcohol alcoholic alignment allergic alphabetical alternate amended ammonia amounts angels
anger ankle annexation announcement announces anonymous answering antibiotics apologized apologizes apparatus
apparently appeals apple apples applicable applies appreciate apprised approach approves approximately aquatics
arbitrator arcade architect argue arguing argument arguments armory arraigned arresting arrow arrows arsonist
ascertain ashes asphalt aspirin asses assessor asset assets assist assistant assure atheists attach attend attends
attic attitude aunt authority authors autistic avenue averaged await awaits awake awards awful backed bail bakers bald
ballet balloon bandstand bandwidth bang bangs bankruptcy bans barbecue barber barbershop bare bargain barking
barricades barriers basements basin baskets batch bathe bats battalion beagle beam bean beanbags beard beautiful beep
beeping beetle beetles begged begging beginning begins begs belief bend beneath benefits beyond bicycle billed bingo
biologist biopsy birdbaths biting blames bleach bleeding blessed blessing blinds blink blizzard blocking bloodhound
blotter blower blowers blows bluffing boldest bones bonus booking bookkeeper bookmark bookmarks bookmobile boom boot
bored borrowing bosses bothers boulevard bounced bound bourbon brag bragging brain brains brake brands breath breathe
breed brick bricks brief briefing bringing broadband bronze brunch brushes buckle budge budgets buildings builds bull
bumped bums buns burden bureau burglar burglaries burial buried bury butler buyers cabin cafeteria cage camps candles
canine cannabis cannery canning canopy canvass canyon capacity capped capsule caption captions carbon cardigan cares
carnival carved caseworker cashed cashier casserole catalog catching ceiling century cereal certificates certifies
certify chains chalk chambers champion channel chaplain chapter character charity charm chasing chatter cheaper
cheapest cheated cheer cheers chewed chickens chicks chiefs childcare chill chipped chirps chocolate choices choking
choosing chosen churches cider cinema cinnamon circled circulation circus citation citizenry civic claimed clap
cleaner cleanest cleans clearance clicked clicking client climbed climbers climbing clinics clip clocked clocks clog
clogged closer clothing cloud clown clowns clubs clues coats codes coding colder collapse colleague colleagues collect
collects colored comedy comfy commence commercial commissioner commissioners commitment communication communications
companies compare completed completion complex composting concerned concerns concussion condemn conduct conducted
conductor conference confused congestion congratulations connection cons consent conservation considered consistent
constitutes consumption contained continue continues continuous contractors contributions conversation converters
conveyance conveyances convinced cookout cools coop coops copier cordially core correction corridor costume costumes
cots cottage cotton couches cougar councilmember councilmembers counters counties countries coupon coworker coyote
coyotes cozy crafts crap crate crawl crayon credits creep crest crested criminal cripples critic criticism criticize
crooked crossings crosswalk crosswalks crow crown cruise cruiser crushed cuffed culprit culture culvert cure curtain
curve cushion custodian custodians cyclists dads dairy dais dancers dancing dated dating deadly deaf dealt dear debate
debating decade decent decks deed deeper deeply deer default defendant degree delayed deleted delivering demand
demands demolition demure density dent dental dentist deny depart depend deposits derby describe described deserved
desirous despite detectors determined detours development diaper diary diploma direction directions dirty disabilities
disability disabled discharge discipline disclosure discovered disease disgusting dish dislike dispatchers distance
distribution divers division divorce doctors document documents domestic donate donations donkey donors donut donuts
doorbell dorms doughnut downgraded downstream dozed dragged dragging drags drained drama drawer draws dream dreams
dried dries drilling drinks dripping drips driveways drones drowning drum drums drunks drying dumb dummy dumpster
duplex duration earbuds earns earthquake ease eaten eats eclipse edge editorial effort eighteen eighth elderly
electrical electricians electricity elevated eligible elms embarrassed emoji employ employees employer employment
empowering encouraged endorsement ends enforcement engagement engineering engrave engraved enjoyed enjoys enrollment
ensure entire entries enumerated envelopes environment environmental episodes erase erased escape essay established
estimates ethics evacuated evacuating evacuations evaluate evolving exact exam examine exceed excellence exciting
excuses execute executed exist expansion expedite expense expert expires explained explaining exposure extend extended
extension eyed facilities factor factors factory faded failing failure fainted fairground fairgrounds famous fatal
father faucet favorites favors feature features february feeders feeding feeds feeling feelings fiddle fiddler fifteen
fighter fights figure figures filmed films filtered finder finer finishes firing fisherman flap flavor flavors fled
flies flight flights flip flipped floating flowing flown flunked fluoride flying foam focused fold folding fond font
footbridges forced foregoing forester fork foster founding frame framed frames framework frank freed freezes freezing
fridge friendliest fries frog froze frozen fundraiser funds funeral funnel funniest furtherance fuss gained gains
gallon gals gaming gang garages gardener gardens garlic gasoline gathering gavel gazebo gender generation generations
generously geniuses germs giant glance glasses glaze glow glowing glue goalie goals goggles golden goofed governing
government gown graduate graduated graduates graduation grandfather granted grate gratis gratitude greasy greedy
greenest greet grievance grills gripe gripes grocery grounds grove growers growing growth guardians guided guns gutter
gutters hackers handcuffs handful handicap handicapped handing handlers handshake hanged hanging harassment harbor
harder hardly hashtag hashtags hatch hatchback hates haul hauler hauls hazard hazardous hazmat headache headed
healthier heated heaters heaven heavier heirs helicopter helper hence hens herd hereby herons hiker hikers hiking hint
historic hitting hives hockey holistic hollow homeroom honk honored honors hood hoodie hooked hooray hopeful hoping
horns horse horses hotter houses howl huge hugged human humbly humming humor hump humps hunch hung hunters hunting
hush hydrant hydrants icon identification ignore illegals immigrants important improvements inbox inclement include
includes increase increased incumbent individual informed inhaler inhalers initials injured inner inspected instructor
instrument insult intend intends intensive interest internal interns interpretation interstate interviewed introduce
introduced invite invoice irrigation issues jammed jars jersey jets jogger joining joint joked journey judged judgment
jugs juice junction junkies juvenile keeper kettle kicked kicks killing kills kiln kinda kinder kiosk kite kites
kittens kneel knocking labeled labels lack lacking ladders ladies ladle lager landlords lantern larger laser lasted
latch lately latte laughing laundromat laws laying layoffs leaked leaking leaky leaning leans learning leash leashed
leashes lecture ledger leftovers legally legends legged legislative legislature legs lemonade lender lending lens
lettuce leverage liability licensing lids lies lieu lieutenant lifeguards lilacs liner lining linked listens littering
loaded loader loads loans located locations locker lockers lodge login longest loses losing losses loudest lumber
lunches lungs made magician magnet maids mailman mails mains maintained maintenance majority makers male manger manned
mannequin manual maples mapped marigolds marketing marriage marsh marshmallows mascot mask master matches matching
mate materials maternity mats mattress mayo meal meaning measures meat media median medic medication meme mended
menorah mentally mentors menus merely merge merger meteor meteorological microchip mighty migraine mild milkweed minds
mine minimum minivan minors mint minus miracle misread mitten mittens mixed mobility mock modern monitor mood moose
mosquitoes mothers mouth mouthing mowed mower mowers mowing mugs mulch multi murals mustache mustaches mute nabbed
napkin napping naps nasty naturalist necessary necessitate necessitates needles negative neighboring neither nephew
nested nets neutral newcomers nicely nicer nicked nickel nickname nightly ninth nook noses notary noted noticed
notifications notified notify nudge numbered nursing object objections obligations observed obvious oddest odds
offering officially officials ombudsman openings operate operational opioid opponent opponents opportunity opposed
opposing option options orchard orders original otters oven ovens overcharged oxygen pace packets padlock pains paints
pale pals pamphlet pans pants paradigm paragraph paramedic pardon parole parrot partial participate particular
passports pastor patched patching pathetic patients patron pause pawn paws peaceful peak pedestrians peeps penalties
pencils pepper performance perhaps permanent personally persons petting pharmacist phoned photographs picket pier
piling pill pinch pines ping pistol plaintiff plane planter player players playgrounds playing plea pledge plowing
plows plum plumbing pockets podium poem poisoning poke polar pollution polygraph pops popular population porches port
portrait posing positions possess possession possibly posters postmarked postponed potato potential pothole pouring
powder practiced praise prayers precaution precautionary precautions preceding prefer prefers pregnant premises
premiums prescribed prescription presence presentation presented presents pressing pretend pretending prettier
prettiest previous priority prisoner procedure proceed process proclamation procurement programs projects promoted
pronged props prosecutor protected protection protects proven proves providers provisional provisions prowler prune
pruning psych pubic publish published pulling pumping pumpkins punch puns pupil pups purchasing purpose purse pursuant
pushing puzzle puzzles quarrel quarterly queue quickest quieter quietest quietly quilts quits quiz quotes rabid
raccoon raccoons races raffle railing railings rainbow raises rally random rank ranks rapist ratings rats reaches
react reaction readiness rear rebuild rebuilt recap receive recent receptacles reception recess recognize recommended
recommends recording recount recovery recruit recycled redone reduced reelection reference referendum referral
referred refill reflect reflects reform refrain refugee refugees refunded refused regard regulations relevant relieved
religions relocate remains remembers remind reminded reminders remit renewal renewals renewed rented renter repainted
repairman replying reporting reps requested requirements requires requisite rescheduled rescued rescues reservation
reservations reserves reset residence residency resign resigned resolution resources responders restore restored
restricted resurfacing retire retiring retrained retrograde retweet reuse reveal reviewers reviews revised reward
rewrite rewriting rhubarb ribbons rifle rinse robber rockets rodeo rods rolled roofer roofing root rooting rotten
rough routing rubber rugs ruin ruled rumors runner rural sack sake salted salting salute salutes sang saplings
satisfaction sauce saws scaffold scammer scams scan scare scared scarf scary schedules scholarship scissors scooters
scoring screaming screenings screens screenshot screwed scroll scrolling scrubbed seals seamless seasons seating sedan
seeing seekers seeks seem seizure selfie sells senator senators sensor sentence separate september sequel serves
serving setting settlement settles seventh several sewing shadow shake shame shaped shares shaves shell shelve shelved
shepherd shiny shipped shock shook shoots shoplifters shoppers shoulder shouting shoveled shoveling showers shred
shrubs siblings sided silos simultaneously sincere sing sinkhole sisters sixth sixty sized skating skedaddle sketches
skipping skips slab slam slap slaps slash slashed sled sledding sleepy sleet slices slight slightly slips sloppy
slowed smaller smallest smashed smelled smiles smoky smoother smoothest snake sniffed snowflake snowman snowplow
snowplows sock soda sofas sole solicit solo solution solved sons sore sorting sorts sought sounded sounding sour
sources sourdough span spark spayed speaking speeds spell spending spends spiked spilled spillway spirit spirits spit
spoiled spoken sponsors spoon sports spotless spotter spotting sprayed spraying sprinklers spruce squash stain stains
stake stall stalling stamped statute steal steam steel steering stem stick sticking sticky stings stinks stir stirred
stitches stock stomach stormwater strange strangers strategic strategy straw strawberries stream streams streetlight
streetlights strictly strikes string stroller strollers stronger strongest structural struggling stub stubs stuff
stupid substation substitute sudden sued suffer suffered suffers sufficient sugar suggested suggestion suggestions
suggests sump sunglasses supplies supply supporters supposed supposedly surface surge surveys survives suspects
suspicious swallowed swapped swearing swears sweat sweating sweeper sweepers swims sworn sympathy symptoms tabby
tabled tacos tagged tagging tale tallest tally tanks tapes task tasting tattoo taxpayer teal technician technology
teenagers teeth telescopes temperature temperatures temporarily temporary tend tender tends tentative termination
terrier terrific tetanus texting that thaw theory therapist thermometer thermos thoroughfare thousandth threatened
threatening throwing thrown throws thumb thunderstorms ticketed ticks tier tile timed timer timers tiniest tobacco
toes toilets tolerance tongue tops torched torn totals touches tough toured tournament towns toxic toys trace traced
traces tracker tracks tractor tractors tradition trailers transformer translator trap traps trashed traveling tray
tread treasure trending tribal tribe tricks tricky tries trimming trio trolls trombone trot trout truth tryouts tuba
tube tulip tulips tunes tunnel turban turbine turf turkey tutoring tutors tweet tweets twelfth twist twister typed
types typing typo ugly ukulele ukuleles umbrella umbrellas unable unattended unavailable uncle uncomfortable underpass
undersigned unhappy uniform uniforms university unlike unload unlocks unpack unreleased unsigned unused upstream urged
user utilities utilize vacant vacate vacuum vagrants vandal vandalism vape vaping vehicle vent verdict version versus
veto vice viewing villain violation virus visibility visible visiting visitor voicemail voluntary wage wagon waive
waiver wake wakes walls wanders wards warn warns washing wasted wastes watchers watches watered waved weighed welder
welfare where wherever whiners whining whiskey whodunit whom whooping widely widen willows wipe wipes wise wishing
wives wonder wondered wondering wonders wooden woods word wording wore worried wound wounded wrapped wraps wreath
wrecked wrecks writer writes wrongful yarn yeah yield yourselves zinnias`.split(/\s+/);
