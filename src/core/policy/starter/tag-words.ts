/**
 * Words that hashtags of towns are made of, for seeing where one word ends and the next begins. Among them are words that
 * look like two: nobody writes “#SunRise”.
 */
export const tagWords: string[] =
  `able abortion about above absent absentee absolutely abuse academy accept acceptable accepted accepting access
accessibility accessible accident accordance according accordion account accountable accounts accuse acres across act
acting action active activity add added adding addison addition address addresses adds admission admit admitted adopt
adopted adoption adoptions adult adults advance advanced advice advised advisory affected afford affordable
aforementioned after afterlife aftermath afternoon afterthought afterward again against age aged agency agenda ages
ago agree agreeable agreed agreement agrees ahead aid aim air airbase airbus aircraft airfare airfield airfields
airforce airlift airlifted airline airlines airman airmen airplay airport airship airspace airstrike airstrip airtight
airtime airwaves airway airways alarm alarms album alert alerts algae alike alive all alleged allergies allergy alley
allison allman allmusic allow allowable allowed allows allred allstate almost alone along alongside aloud already also
alternative always amber ambulance ambulances amendment among amount and andover angel anglers angry animal animals
annex announce announced annoying annual another answer answered answers anticipated any anybody anymore anyone
anything anytime anyway anywhere apart apartment apartments apologies apologize apology app appeal appear appears
applause appleton applicant applicants application applications applied apply applying appointment appraised
appreciates apprentice apprenticeship appropriate approve approved aquatic arbor archive archives area arena argued
arm armand armchair armed armitage armour arms armstrong around arrest arrested arrests arrive arrived arrives arson
art artist artistry artists arts artwork artworks ash ashamed ashdown ashland aside ask asked asking asks asleep
assault assessment assessments assistance association assured asthma ate attached attack attacked attendance attention
attorney attorneys auction audio audiotape audit auditor auditorium auditors author authorization authorized
authorship autism autumn available average avoid award awarded aware awareness away babies baby back backcourt
backdrop backfield backfire backfired background backhand backing backline backlog backpack backroom backs backside
backstage backstreet backstroke backup backups backward backwater backyard bacteria bad badge badges badly bag bags
bagwell bait bake baker bakery balance balanced ball ballgame ballot ballots ballpark ballroom balls ban banana band
bandage bandaged bandages bandit bandits bandleader bands bank banknotes bankroll banks banned banner bar barbed
barclay bargaining baritone bark barlow barn barracks barred barrel barrels barricade barring barrow bars base
baseball baseballs based baseless baseline baseman basement basically basil basket basketball bass bat bath bathroom
bathrooms bathtub batman batteries battery bay be beach beachfront beacon beams beans bear bearing bears beat beating
beatrice beats beattie beavers became because become becomes becoming bed bedrock bedroom bedrooms beds bedside
bedtime bee beefed been beer bees before beforehand befriends began begin beginners begun behalf behave behaving
beheading behind behold being beleaguered believe believes bell bellsouth bellwether belong belongs beloved below belt
beltran belts beltway bench benches benchmark benchmarks benefit benoit berated bering beside besides best bestowed
bestseller bestselling bet better between bid bidder bidders bids big bigger biggest bighorn bike bikes bill billboard
billboards billing billiton billowed bills billups bin binoculars bins bio biochemical biofuel biomedical biotech
bipolar bird birds birth birthday birthdays birthplace birthright bit bite bites bitten black blackboard blackburn
blacklist blacklisted blackmail blackman blackout blackpool blackrock blackstone blackwater blackwell blackwood blame
blank blanket blankets blast blaze bless blew blind block blockage blocked blocks blog blood bloodbath bloodless
bloodletting bloodshed bloom bloomfield blooms blow blowout blue bluegrass blueprint blueprints bluetooth board
boardman boardroom boards boardwalk boat boats bodies body bodybuilding bodyguard bodyguards boil boiler boiling bold
bolts bomb bond bondage bondholders bonds book booked bookkeeping booklet booklets books bookseller bookshop bookstore
bookstores boosters booth booths boots border borderline boring born borrow borrowed boss botched both bother bothered
bottle bottled bottleneck bottles bottom bought bounce bowl bowling bowls box boxes boy boyfriend boyfriends boys
brakes branch branches brand brandon brass brave breach bread break breakaway breakdown breakfast breaking breakneck
breakout breaks breakthrough breakup breathing brewery bridge bridges bridgestone bridgewater bright brighton bring
brings broke brokeback broken brokered brokering brother brothers brought broughton brown brownback browser brush
bubble bucket buckets bucks buddy budget bugs build builder building buildup built bulbs bulk bulky bump bunch bundles
bur burbank burger burgers burglary burn burned burning burnout burns burnside burrow burrows burst bus buses business
businesses businesslike businessman businessmen businesspeople businesswoman busy but butter butterfield buttermilk
butterworth button buttons buy buyback buyer buying buyout buys cab cabinet cabins cable cablevision cafe cake
calendar call callaway called caller callers calling calls callsign calm came camelot camera cameraman cameramen
cameras camp campaign campbell campers campfire campground camping campsite campsites campus campuses can canal cancel
canceled cancelled cancer candice candid candidate candidates candies candle candlelight candy cane canfield canned
cannot canoe cans canteen cantons cap capable capcom capital capone caps captain car card cardboard cards care career
carefree careful carefully careless cargoes caring carleton carmaker carmen carousel carpet carpets carried carrier
carriers carries carroll carry cars carson carsten cart carton cartons cartoon cartridge carts case cases cash cashman
casino cast cat catalytic catch catfish cats catwalk caught cause caused causeway celebrate cell cellphone cellphones
cemetery census cent center centerpiece centers centred cents ceremony certain certificate certified chain chair
chairman chairmanship chairmen chairperson chairs chairwoman challenge challenger chamber champ chance change changed
changeover changes changeup changing charge charged chargers charges charging chart charter chase chat cheap check
checkbook checked checking checklist checkout checkpoint checkpoints checks checkup checkups cheese cheesecake chef
chemical chemicals cherry chess chest chewing chicken chief child childbirth childless childlike children chili chip
chipmaker chipper chips chlorine choice choir choose chose christmas church churchill churchyard cigar cigarette
circle cited cities citizen citizens citizenship city citywide civil claim claims class classes classic classroom
classrooms clay clean cleaned cleaning cleanup clear cleared clearing clearinghouse clearly clears clearwater clerk
clerks click climate climb clinic clips clock clockwork close closed closely closes closest closet closing closings
closure closures clothes clouds cloudy club clubbed clubhouse coach coaches coast coastguard coastline coastlines coat
cocoa code codenamed coffee coin coinage coins cold coldplay coli collapsed collar collected collecting collection
college color colorless colors com comair combat combed comcast come comeback comebacks comedies comes comfortable
comics coming commemorate commemorated commemorates commemorating comment comments commission committed committee
common commonplace commotion community company compared compass compensate competition compile compiles complain
complained complaining complaint complaints complete completely compliance compose composition compost compound
compounds comprehensive compress compromise compromised compromises computer computers concern concert concerts
concrete condition conditions condolences cone cones confidence confidential confirm confirmed confirms confusion
connect consider considerable construction contact contacts contest contingent contract contractor contracts
contribution control controlled convene converter convicted cook cookbook cookbooks cookie cookies cooking cooks cool
cooler cooling cooperation coordinator cop copies copland copper cops copy copycat copyright copyrights corn corner
cornerback cornerbacks corners cornerstone cornwall cornwallis cornwell coroner correct corrected correspondence cost
costs couch cough could council councilman councilwoman counsel counseling counselor counselors count countdown
counted counter counteract counterattack counterbalance counterpart counterparts counterpoint counterweight counting
countless country countryman countrymen countryside countrywide counts county couple course court courtesy courthouse
courtroom courtrooms courts courtship courtside courtyard courtyards cousin cover coverage covered covering covers
crack crackdown cracked cracks craft crane crash crashed crashes crazy cream credit creek crew crewman crewmen crews
cried crime crimes crisis critical critics crook cross crossbar crossed crossfire crossing crossover crossroads
crosstown crowd crying cup cupboard cups curb curfew curious current custody customer customers cut cutback cutbacks
cute cutoff cuts cutting cyber cyberspace cyclist dad daily dam damage damaged damages damper dance danger dangerous
dare dark darker data database datafile date dateline dates daughter dawn day daybreak daylight daylong days daytime
dead deadline deadlines deadlock deadlocked deadpan deal dealer dealership deals death deathbed deaths debris debt
december decide decided decides decision deck declared deemed deep deepest deepwater defense defenseless defenseman
defensemen degrees delay delays delete delivered delivery dementia demonstrate demoted denied department departments
depends deposit depot depression deputies deputy deserve deserves design designate designated designed designs desk
desks desktop detail details detective detectives detector determination detour developer diabetes diabetic dial
diapers dice did die died diehard dies difference different dig digging digital digits dime diminished diner dinner
direct directed directly director directorate disagree disaster discount discuss dispatch dispatcher displaced display
dispute district ditch dive dizzy dock docked docklands dockyard doctor doctorate documentation does dog dogs doing
dollar dollars donated donation done donor dont door doorman doors doorstep doorway doorways dose doses dot dotted
double doubled doubleday doubt doubtless down downbeat downed downfall downfield downgrade downgrades downhill
download downloadable downloading downplay downplayed downpour downright downside downstairs downtown downturn
downturns downward dozen draft drafts dragon drain drainage drains draw drawback drawbacks drawdown drawing drawings
drawn dress dressage dressed drew drifting drill drills drink drinking drive driven driver drivers drives driveway
driving drone drop droplets dropout dropped dropping drops drought drove drown drowned drug drugmaker drugstore drunk
dry dryer duck ducks duckworth dude due dug dugout duly dump dumped dumping dunk during dusk dust dustin duty dye
dying each ear earlier early earmark earmarked earmarks earn earned earnest earrings ears earth earthen earthlink
easier easily east eastman easton eastward eastwood easy easygoing eat eating economy ecosystem effect effective
effects egg eggplant eggs eight either elder elders elect elected election elections electric electrode elementary
elevator eleven else elsewhere email emails emergencies emergency emma employee employers emptied empty encourages end
endeavor ended endgame ending enditem endless endorse endowed energy engine engineer engineers engines enjoy enjoyable
enough enter entered entrance entry envelope envy equal equalled equipment error escaped escort estate estimate
evacuate evacuation evaluation even evening evenings event events ever evergreen every everybody everyday everyman
everyone everything everywhere eviction evidence exactly examiner example except excited excuse executive exercise
exhibit exists exit exits expanded expect expected expects experience experiencing expire expired explain explains
explore explosion exposed extent extra eye eyeball eyeballs eyes eyesight eyewitness eyewitnesses face facebook
faceless facelift faceoff faces facilitate facility facing fact factfile facts fail failed fails fair fairbanks
fairchild fairfield fairview fairway fairways faith faithfully fake fall fallen falling fallon fallout falls false
families family fan fanfare fans fantasy far faraway fare fares farewell farm farmers farmhouse farmland farmlands
farrow fast fastball fastballs faster fastest fault favor favorable favorite fear fearless fearsome fed federal feds
fee feed feedback feeder feel feels fees feet fell fellow fellowship felt felton fema fence fenced fences ferry fest
festival fever few fewer fiber fiberglass fiction field fields fifth fifty fight fightback fighting figured file filed
files filing filings fill filled filling fillmore fillon fills film filmfare filmmaker filmmaking filter filters final
finalists finally finals finance finances financial find finding findings finds fine fined fines finest finger
fingerprint fingerprints fingers fingertips finish finished fire firearm firearms fireball firebrand fired firefight
firefighter firefighters firefighting firehouse fireman firemen fireplace fireplaces firepower fires firestone
firestorm firewall firewood fireworks firm firmly firms first firsthand fiscal fish fishing fishman fit fits five fix
fixed fixes fixing flag flagging flags flagship flagstaff flames flash flashback flashbacks flashing flashlight
flashlights flashpoint flat flatten fleet fleetcenter fleetwood float floats flood flooded floodgates flooding
floodlights floods floodwatch floor floors flow flower flowers flu flush flushed flushing flutie flyer flyers fog folk
folks follow followed follower followers following follows food fool foolproof foot footage football footbridge
foothills foothold footnote footnotes footpath footprint footprints footsteps footwear footwork for forage forbid
forbids force forcefully forecast foreman forest forestall forever forget forgets forgettable forgetting forgive
forgiven forgiving forgot forgotten form forman format former formidable forms forrest fortune forty forum forward
forwarded found founded founder fountain fountains four foursome fourteen fourth frankly fraud free freeman freemen
freestyle freetown freeway freeways freeze fresh freshman freshmen freshwater friday friend friendly friends
friendship frogs from front frontline frontman frontpage frost fruit fruitless fuel fuelled full fullback fully fun
fund funded funding fundraising furious furnace furnish further furthermore future gala gallons gamble game gameplay
games gap garage garbage garden gardeners gas gate gatehouse gates gateshead gateway gateways gather gauge gauges gave
gear gearbox geese general generator generous genius gentle gentleman gentlemen gently get getaway gets getting ghost
gift gifts girl girlfriend girlfriends girls give giveaway given gives giving glad gladstone glass glove gloves go
goal goalkeeping goalless goat goats goes going gold goldfish goldin goldman goldstone goldwater golf gone gonna good
goodall goodbye goodison goodman goodnight goodwill goodwin goodyear goose gorgeous got gotten gov governor
governorate governorship grab grabbed grade grader graders grades graffiti grain grand grandchild grandchildren
granddaughter grandma grandmother grandparents grandson grandstand grant grants graphic grass grassland grasslands
grassroots grateful gravel gray grayson grease great green greenback greenfield greenhouse greenland greenpeace
greenway greenwood grew grief grill grip ground groundbreaking groundless groundout groundwater groundwork group
groups grow grown guarantee guaranteed guard guardian guardianship guards guardsmen guess guest guesthouse guests
guide guidebook guideline guidelines guides guild guilty guitar gun gunboat gunboats gundam gunfight gunfire gunman
gunmen gunpoint gunship gunshot gunshots gusts guy guys gym had haddad hail hair haircut hairspray hairstyle half
halfback halftime halfway hall hallmark hallmarks hallowed hallway hallways hand handbag handbags handball handbook
handed handgun handheld handle handled handler handles handover handpicked hands handset handsets handsome handwriting
handwritten handy handyman hang hangout hangover hangs happen happened happening happens happy hard hardaway hardball
hardcourt hardcover hardin hardline hardship hardware hardwood hardworking harm harmison harmless harmon harvest has
hashim hasten hat hate hatfield hatred hats hauled have having head headdress headgear heading headland headless
headlights headline headlined headlines headlong headphones headquarters heads headset headway health healthcare
healthy hear heard hearing hearings hears hearsay heart heartbeat heartbreak heartbreaking heartbroken heartfelt
heartland heartless hearts heat heater heath heather heathrow heating heaton heavy heavyweight hedge held hell hellman
hello helmet helmets help helped helpers helping helpless helps hen hendry henman henson hepatitis her herbs here
herein heritage herman hero heroes heroin heron herring herself hidden hide hideout hides hiding high higher highest
highland highlands highlight highlighting highlights highway highways hike hill hillman hills hillside hillsides
hilltop him himself hip hippie hippies hire hired hires hiring his hispanic history hit hitherto hitless hitman hits
hold holder holders holding holdout holds hole holes holiday holidays home homecoming homegrown homeland homelands
homeless homemaker homeowner homeowners homepage homered homes homestand hometown homework hon honest honestly honey
honeymoon honeywell honor honorable honour honourable honours hook hope hopefully hopeless hopes hopewell horn hose
hoses hospital host hostage hostages hosted hosting hosts hot hotbed hotel hotline hotspot hotspots hottest hound hour
hourlong hours house household householder households housekeeping housewife housing how however howland hub hubbell
hug hundred hungry hunt hurricane hurt hurting hurts husband ice iceland idea ideas identified ignored ill illegal
illness image immediately immigrant immigration impossible improved improvement in inaccessible inaction inactive
inactivity inappropriate incapable incarnation inch inches incident incited included including income incomes incoming
incomplete inconvenience incorrect indecision independence index indies indifference indifferent indignation indirect
indirectly individuals indoor indoors ineffective inexperience infantry infield infighting infineon inflatable inflow
info inform informant information informer informs infrastructure inherit inherits initiative injuries injury
injustice ink inland inline inmate innocent innocents input inputs inquiry inroads ins insecure insecurity insert
inside insight insist insistent insofar inspect inspection inspections inspector inspectors install installed instead
instill instructions insulin insurance insure insurer intake intent interested intermittent intern internet internship
interpreter interpreters interruption intersection interview into invalid invalidate invented invest investigating
investigation investigators investment invests invited invites involved inward iron ironman is island islands islets
ismail issue issued issuing it item items its itself jacket jackets jail jailhouse jam jamison jar jarring jazz job
jobless jobs join joined joins joke jokes joy judge judges judging jug july jump jumped jumpsuit june junior junk
jurors jury just justice justin kayak keep keeping keeps kennel kept key keyboard keyboards keynote keys keystone
kickoff kid kiddie kidman kidnap kidnapper kidney kids kidsday kill killed killer kind kindergarten kindly kindred
kinds kiss kit kitchen kitchens kits kitten knee knees knew knife knitting knock knocked knockout know known knows lab
label labelled labor labour ladder lady laid lake lakeland lakeside lakewood lamp lamps land landed landfall landfill
landfills landis landless landlocked landlord landmark landmarks landon landowner landowners lands landslide
landslides lane lanes language languages lanterns lap laps lapsed laptop laptops large largest las last lasts late
later latest laugh laughable laughed launched laundry law lawfully lawless lawmaker lawmakers lawn lawns lawson
lawsuit lawsuits lawyer lawyers lazy lead leader leaderboard leaders leadership leading leadoff leads leaf leaflet
leaflets league leak leakage leaks lean leap learn learned lease least leave leaves leaving led left leftover leftwing
leg legal legend legislate lend lends lent less lesson lessons let letdown lets letter letterman letters letting levee
level levelled levels levy liable liaison librarian librarians libraries library license licensed licenses lid lied
lien life lifeblood lifeboat lifeboats lifeguard lifeless lifeline lifelong lifesaving lifestyle lifetime lifetimes
lift lifted lifting liftoff lifts light lighthouse lighting lightning lights lightweight like liked likely likes limb
limbs lime limelight limestone limit limited limitless limits line lineage lineages lined lineman linemen lines
linesman lineup lineups link linkage linkages links lion liquor list listed listen listened listening listless lists
lit litany litter little live lived livedoor lives living livingstone load loading loan lobby local location lock
lockdown locked lockout locks lockwood loft lofton log logged logjam logo logs long longer longhorn longstanding
longtime look looked looking lookout looks loop loophole loopholes loose lose loser loss lost lot lots lottery loud
louder loudspeaker loudspeakers lounge love lovecraft loved lovely lovers loves loving low lower lowered lowers lowest
lowland lowlands luck lucknow lucky lunch lunchtime lying machine machines mad madison madman madoff magic mail
mailbox mailboxes mailed mailing main mainland mainline mainstay make makeover maker makes makeshift makeup making
mall mallon man manage manageable managed management manager manages mandate mandates mandatory mango mangoes manhunt
mankind manpower mansell manson many map maple maps marathon march mark marked marker market marketable marketplace
marks marksman markup marshal masks mast mat match matched matchup matchups math mather mathis matter matters
mattresses may maybe mayfair mayfield mayflower mayor mayweather me meals mean means meant meantime meanwhile measles
measure measured mechanic mechanics medal medallion medallist medallists medial mediator medical medicine medics meet
meeting meetings meets melted member members membership memo memorial memory memphis men menswear mental mention
mentioned mentored mentoring menu mess message messages met metal metall meter meters methadone mid midafternoon
midair midday middle middleman middlemen middletown middleweight mideast midfield midget midland midlands midlife
midmorning midnight midpoint midseason midshipman midshipmen midsize midsummer midterm midtown midway midweek midwest
midwife might mile mileage miles milestone milk mill million millon millones millwall millwood mind mindful mindless
mindset minor minute minutemen minutes miss missed misses missing mission mist mistake mistakes mistrust mix mixtape
mobile model modelled mold mom moment moms monday money monitored monoxide month monthlong monthly months moon
moonlight more morehouse moreno moreover morning mornings morningstar mosque mosquito most mostly motel mother
motherland motherwell motion motionless motorists mountain mountainside mountaintop mourn move moved moves movie
moving mph much mud muddy mudslide mudslides mug mule municipal municipality mural murder museum music must my myself
myspace mysteries mystery nail nailed name named nameless names naming nap nation national nationwide native nature
near nearby nearest nearly neck need needed needle needless needs negligence negotiator negotiators neighbor
neighborhood neighborhoods neighbors nerve nervous nest nesting nestled nests network never neverland nevertheless new
newborn newbridge newest newfound newfoundland newhouse newlands newman newmarket news newscast newsday newsletter
newsletters newspaper newspapers newsprint newsroom newsstand newsstands newsweek newswires newtown next nice night
nightclub nightfall nightlife nightline nights nighttime nine nineteen ninety no nobody noise none nonetheless noon
normal north northeast northridge northward northwest nose not notable notables note notebook notebooks notes nothing
notice noticeable notices notwithstanding novel novels november now nowhere number numbers nurse nurses nuts nutshell
oak oakland oaks oath obsessed occurred odd oddball of off offbeat offence offences offend offended offending offer
offered offerman offers office officer officers offices official offline offseason offset offsets offshoot offshore
offside offspring often oil oilfield oilfields okay old older oldest olds oldsmobile on onboard once oncoming one ones
oneself onetime oneworld ongoing online only onlytest onscreen onshore onstage onto onward open opened opening opens
operations operator operators opinion opinions oppose optional orange orangemen orchestra order ordered ordinance
other others otherwise otter ought our ours ourselves out outage outages outback outbreak outbreaks outburst outcast
outcome outcomes outdoor outdoors outfield outfit outfits outflow outgoing outlaw outlet outlets outline outlined
outlines outlived outlook outlooks outlying outnumber outpatient outperform outplayed outpost outposts output outputs
outreach outright outrun outscored outset outshot outside outstanding outtakes outward outweigh oval over overall
overbearing overboard overcame overcast overcome overcomes overcoming overdone overdose overdrive overdue overfishing
overflow overgrown overhang overhauled overhead overheard overheating overkill overland overlap overlaps overload
overlook overlooked overlooking overlooks overnight overpass overpower overran overrated override overriding overrule
overrun overruns oversaw oversee overseen oversees oversight oversize oversold overstepped overtake overtaken
overtaking overthrew overthrow overtime overtook overturn overturned overturning overuse overview overweight overwork
overworked owe owed owes owl owls own owner owners ownership owns pack package packaged packages packed packet packing
packwood pad paddle paddock pads page pages paid pain painfully painkiller painless paint painted painter painters
painting pair pairs pan pancake pancakes panel panels panhandle panic pantheon pantry paper paperback paperbacks
papers paperwork parade paramedics parcel parent parentage parents park parked parking parkinson parkland parks
parkway part parties partner partners partnership parton partridge parts party pass passage passages passageway passed
passenger passes passing passover passport password passwords past paste patch patchwork path paths pathway pathways
patience patient patio patrol patrolled patrols patrons pave paved pavement pavilion paving pay payable payback
paycheck paychecks payday paying payload payment payments payoff payout payroll payrolls pays pdf peace peacefully
peacekeeping peacemaker peacemaking peacetime peach peachtree peas pedestrian peek penalty pencil pending penny pens
pension pensions people peoplesoft peppers per percent percentage percentages perdue perfect perfectly perform
performer performs period perjury permission permit permits permitting perpetrated person personal personnel pet
petition pets pharmacy phone phones photo photographer photographic photos piano pick picked picking pickled picks
pickup pickups picnic picture pictured pictures pie piece pies pile piles pills pilot pin pinball pink pinned pinpoint
pipe pipeline pipelines pipes pirate pitch pitcher pizza place placed places plain plainclothes plan planet planned
planner planners planning plans plant planted planting plants plaque plastic plate plates play playable playback
playbook playboy played playfully playground playhouse playlist playmaker playoff plays playstation plaza pleaded
please pleased plenty plot plots plow plowed plumber plunge plus png pocket poems poetry poets point pointing
pointless points poison poisoned pole poles police policeman policemen policy policyholders policymaking polite poll
polling polls pond pool pools poor pop popcorn popeye poppies porch portal pose position positive possible post
postage postcard postcards posted postelection poster postgame posting postman posts postseason postwar pot potable
potash potholes pots potsdam pottery pound pounds pour poured power powerfully powerhouse powerless powertrain
practice pray prayer pre precinct precious precondition preconditions predates predator predawn preface prefix pregame
preheat prehistory prelate preliminary prep prepaid prepare prepared preschool preseason present preserve preserved
preside president presides press pressure presumed pretax pretext pretrial pretty prevention preview previews prewar
price priceless prices pride primary principal print printed printer printers prints prior priorities privacy private
privately prize prizes probably probation problem proceeds profile program programme progress prohibited project prom
promise promised promises pronounced proof property proposal proposals proposed protect protest proud prove provided
public pull pullback pulled pullman pullout pump pumped pumpkin pumps puppet puppets puppies puppy purchase pure
purple push pushed put puts putting qualified qualify quality quarantine quarry quarter quarterback quarterbacks
quarterfinal quarterfinals quarters question questionable questionnaire questions quick quicker quickly quiet quilt
quit quite quorum quote rabbit rabies race racecourse racetrack raceway rack racks radar radio radioactive
radioactivity radiohead raid rail railroad railroads rails railway railways rain rainfall rainforest rains rainstorm
rainstorms rainwater rainy raise raised raising rake ramp rampage rampaged rampart ramparts ramps ran rang range
ranger rangers rangoon ranked rash rate rated rates rather rating reach reachable reached read readable reader readers
readership reading readings reads ready real really reason reasonable reasons rebate rec recall receipt receipts
received recipe reckless recoil recommend reconfigured reconsidered reconsidering record recorder records recover
recoverable recovered recovering recreation recruits recycle recycling red rediscover rediscovered redman redshirt
redstone redwood refund refunds refuse refuses regarding region regional register registered registration regret
regrets regrettable regular rehab rehabilitation reject rejected relax release released relief religion remain remarks
remember reminder reminds remote removal remove removed renew renewable rent rental rentals renters rents reopen
reopened reopens repair repaired repairs repeat replace replaced replacement replaces replacing replies reply report
reported reporter reports representative reprimand request requests require required rescue reserve reservoir resident
residential residents resource respect respectable respectfully respond response responsibility responsible rest
restart restate restaurant restaurants resting restless reston restrain restrict restroom restrooms result results
resume resumes retired retirement retires return returned returns revenue review reviewed reviewer reviewing rhymes
ribbon rice ride rider riders ridership rides ridge riding right rightfully rights rightwing ring ringleader rings
ringside rink rise risen rises rising risk river riverbank riverboat riverfront rivers riverside road roadblock
roadblocks roadmap roads roadshow roadside roadway roadways robbed robbery robot robotics rock rockaway rockin
rockland rockwell rode roll rollback roller rolling rollins rollout rollover rolls roof roofs rooftop room rooms
roosters roots rope rose roses round roundabout rounds roundtable roundup route routes row rowing rowland rows rude
rug ruined rule rules ruling rumor run runaway rundown runners running runoff runs runway runways rush rushdie rust
rusty sad saddam safe safeguard safeguards safely safer safest safety safeway said salad saladin sale sales salesman
salesmen salespeople salsa salt saltwater same sample samples sand sandbags sandoval sandstone sandstorm sandwich
sanitation sat saturday save saved saves saving savings saw sawmill say saying says scale scam scanned scanner scene
scenes schedule scheduled scholarships school schoolboy schoolchildren schoolgirl schoolgirls schoolhouse schools
schoolteacher schoolyard science scoop scooter score scoreboard scorecard scored scoreless scoreline scores scouts
scrapped scraps screen screening screenplay screenplays screenwriting sculpture seal sealed search searched searching
searchlight season seasonal seat seats second secondhand seconds secret section secure security see seed seedlings
seeds seek seeking seems seen sees seething self selfish selfless sell seller selling selloff sellout send sending
sends senior seniors sense senseless sent sentenced sergeant serial series serious seriously serve served server
servers service serviceman servicemen services session sessions set setback setbacks sets settle settled seven
seventeen severe sewage sewer sewerage sewers shack shackled shackleton shade shaded shady shall shallow shape share
shared shareholder shareholders shareholding sharemarket sharing sharp she shed sheds sheet sheets shelf shelter
shelters shelves sheriff shift shifts shine shingles ship shipbuilding shipman shipwreck shipyard shipyards shirt
shirts shoe shoemaker shoes shoot shooter shooting shootout shop shoplifting shopper shopping shops shore shoreline
short shortage shortages shortcut shortcuts shorter shortest shortfall shortfalls shorthand shortlist shortlisted
shortstop shortwave shot shotgun shots should shout shovel shovels show showcase showcases showdown showed shower
showing showman shown showpiece showroom showrooms shows showtime shut shutdown shutout shuts shutting shuttle shy
sick side sidebar sidebottom sideline sidelined sidelines sides sideshow sidestep sidestepped sidewalk sidewalks
sideways sight sign signage signal signalled signals signature signatures signed signing signs silence silent silly
silver silverman silverstone simple simply since single sings sink siren sirens sister sit sitcom site sites sits
sitting situated situation six sixteen size sizeable sizemore sizes skate skateboard skates sketch skill skillfully
skills skin skinheads skip skipped skipper sky skyline skyward sleep sleeping sleepless sleeps sleeve sleeves slept
slice slick slid slide slides slip slipped slope slot slots slow slowdown slowing slowly small smart smartphone
smartphones smell smells smile smiling smoke smoking smooth snack snacks snap snapper snapshot snapshots sniff snow
snowball snowboard snowfall snowmobile snowstorm so soap sober sobering soccer social socks sofa soft softball
softbank software sohail soil solar solaris sold solid some somebody someday somehow someone someplace something
sometime sometimes somewhat somewhere son song songs songwriting soon sooner sophomore sorry sort sorted sotomayor
soul sound sounds soundscan soundtrack soup source south southeast southend southgate southland southside southward
southwest soweto sowing space spacecraft spaces spaceship spacewalk spacewalks spam spare speak speaker speakers
speaks special speech speeches speechless speed speeding speedway spelled spelling spend spent spill spillover spin
spinoff splash spoke sponsor sponsored sponsorship spot spotlight spotlights spots spotted spray spread spreading
spreadsheet spring springboard springfield springtime squad square squirrel stabbed stabbing stable stack stackhouse
stadium staff staffed stage stagecoach stairs stalls stamp stamps stand standalone standard standing standoff standout
standpoint stands standstill star starboard starbucks stardust stargate starlight starred starring stars starship
start started starter starting startled starts startup startups starwood state statehouse stateless statement
statements states statesman statesmen statewide station stations statue status stay stayed staying stays steady
stealing steep step stepashin stepdaughter stephen stephenson stephon stepmother stepped steps stepson sticker
stickers sticks still stillman stillwater stole stolen stone stonewall stood stop stopgap stopover stoppage stoppages
stopped stopper stops storage store stored storefront stores stories storm storms story storybook storyline storylines
storyteller storytelling stove stoves straight straightforward stranger stray street streetcar streets stress stretch
strike strikeout strip striped stripper stroke strong stronghold strongholds strongman struck stubborn stuck student
students studio study stuffed stunt style subject submission submit subsequent success successfully such suggest
suicide suing suit suitable suitcase suitcases suits sum summary summer summers summertime sun sundance sunday sundays
sundown sunflower sunlight sunny sunrise sunscreen sunset sunshine suntrust superintendent supervisor supper supplier
support supports sure surely surgery surplus surprise surprised survey survive suspect suspended suspicion swallows
swam swap swear sweater sweep sweeping sweet sweetheart swept swim swimmer swimmers swimming swimsuit swing swings
switch switched swore synagogue system table tables tablet tablets taco tags tail tailback tailspin take taken takeoff
takeout takeover takes taking talk talked talking talks tall taller tank tanker tap tape taped tapered tapped taps
tarp taste tasted tasteless tastes taught tax taxable taxes taxpayers tea teach teacher teachers teaches team teams
teamsters teamwork tear tearfully teargas tearing tech techno teddy teen teenage teenager teens telescope tell teller
telling tells temple ten tenant tenants tennis tent tenth tents term terminate terms terrible test tested testify
testimony testing tests text textbook textbooks texts than thank thanked thankfully thanks thanksgiving the theater
theft thefts their theirs them theme themselves then therapy there thereafter therein thereof these they thick thief
thieves thin thing things think thinking thinks third thirds thirsty thirty this those though thought thoughts
thousand thread threat threats three threw thrift thrilled through throughout throughput throw throwback thru thruout
thumbs thunderstorm thursday tick ticket tickets tide tie tiebreak tiebreaking tied tiered tight tightrope tiles till
tillman time timeless timeline timelines timeout times timeslot timetable timetables tiny tip tipped tipper tips tire
tired tireless tires title titleholder titles to today toddler toddlers together toilet told tolerate toll tomato
tomatoes tomorrow tone tonight tons too took tool tools tooth toothless toothpaste top topic topless tornado toss
tossed total totalled totally touch touchdown touched touchline touchstone toughest tour tours tow toward towed towel
towels tower towering towing town townhouse townland townsend township toy track trade trademark trademarks traffic
trail trailer trails train trained trainer training trains transfer transferred transferring transit transparent
transportation trapped trash travel travelled treasurer treat treated treating treatment treats tree trees trench
trial trick trickled tried trim trimmed trip tripled triplets trips trivia trolley trophy trouble troublesome truck
trucks true truly trunk trust trusted try trying tryout tub tuesday tune tuned tuneup turn turnabout turnaround turned
turning turnout turnover turns turtle twelve twenty twice twins two type typeface typical under underage undercard
undercover undercurrent undercut undercutting underdog underdogs underestimate underfunded undergo undergoes
undergoing undergone underground underline underlined underlines underlying underpaid underpin underpinned underrated
underscore underscored underscores underside understand understandable understanding understands understatement
understood understudy undertake undertaken undertakes undertaking undertook underwater underway underwear underwent
underwood underworld underwrite underwriting underwritten undocumented unfortunate unhealthy union unit units unless
unlock unlocked unmarked unpaid unsafe until unveil unveiled up upbeat upcoming update updated updates upended upfront
upgrade upgraded upgrades upheld uphill uphold upholding upholds upkeep upland uplift uplifting upload upmarket upon
upper upright uprising upriver ups upscale upset upsets upside upstairs upstart upstate upsurge upswing uptake uptick
uptown upturn upward urge urges use used useful useless users uses using usual usually utility vacation vaccination
vaccine vaccines valid validate valley value values valve van vanguard vanish vans variance vault vegetation vehicles
vehicular vendor vendors verification very vest vests vet veterans vibe victim victims video videogame videotape
videotaped view viewpoint viewpoints views vigil violence viral visa vision visit visited visitors visits voice
volunteer volunteers vote voted voter voters votes voting voucher vouchers wages wait waited waiting waits waived walk
walked walkers walking walkout walkover walks walkway walkways wall wallet wallets wallis wallpaper want wanted wanton
wants war ward warehouse warfare warhead warheads warm warming warmup warned warning warnings warrant warrantless
warring warriors warsaw warship wartime was wash washburn washed washer washes waste wasteland wastewater watch
watchdog watchdogs watched watching watchman water watercolor watercolors waterfall waterfalls waterfront watergate
waterhouse watering waterlogged waterman waterproof watershed watertown waterway waterways waterworks wave wavered
wavering waves way ways wayside wayward we weak weapon wear wearing wears weather web website websites wedding
wednesday weed weeds week weekday weekdays weekend weekends weeklong weekly weeks weigh weighs weight weightlifting
weisman welcome welcomes well wellcome wellpoint wells wellstone went wentworth were west westfield westin westlake
westland westmoreland weston westside westward westwood wet wetland wetlands whales what whatever whatsoever wheel
wheelbase wheelchair wheelchairs wheels when whenever whether which whichever while whistle white whitehall whitehead
whitehouse whitewash whitewashed whitewater who whoever whole wholesale wholesome whose why wide wider widescreen
widespread widow wife wild wildcard wildcat wildcats wildfire wildfires wildflowers wildlife will willfully willis win
wind windfall windmill window windowless windows winds windward windy wine winehouse winemaker winemaking winfield
wing winless winner winners winning wins winslet winslow winter winters wintry wiped wire wireless wires wiretap
wiretaps wiring wish wishes with withdraw withdrawing withdrawn withdrew withheld withhold withholding within without
withstand withstood witness witnesses woke woman women won wonderful wood woodbridge woodgate woodland woodlands
woodrow woodside woodson woodward woodwork words wordsworth work workable workday worked worker workers workforce
working workload workman workmen workout workplace workplaces works workshop workshops workstation workstations
workweek world worldcom worldview worldwide worn worries worry worrying worse worst worth worthless worthwhile would
wow wrap wreck wreckage wrist write writethru writing written wrong wrongdoing wrongfully wrote yard yardage yards
yardstick year yearbook yearlong yearly years yell yellow yellowstone yes yesterday yet yoga you young youngest your
yours yourself youth zero zip zone zones zoning zoo`.split(/\s+/);
