import { either } from './either.ts';
import { list } from './list.ts';

/** Chatty words for the people of a department. */
const CREWS = either(`
  guy guys boys boyz dudes dude gang folks gals girls ladies lads bros bro peeps squad squads people posse wizards
  ninjas heroes gurus geeks nerds team_of_dudes fellas men man lady crowd bunch brigade commandos warriors whisperers
  cowboys rangers_of_the_road police_of_the_park fairies elves gnomes goblins busters patrol chiefs bosses
`);
/** Chatty words for a house. */
const HOUSES = either(`
  barn shack shop house palace castle box hut joint dungeon den fortress temple bunker mothership hq emporium
  hangout headquarters farm zoo jungle factory
`);
const STREETS = either(
  `street streets road roads pothole potholes paving asphalt plow plows snow salt sidewalk sign signs traffic bridge`,
);
const WASTE = either(`trash garbage recycling dumpster waste sanitation leaf bulk compost`);
const WATERS = either(
  `water h2o sewer sewage drain pipe pipes hydrant wastewater poop sludge storm_drain leak meter`,
);
const GREENS = either(
  `park parks rec recreation pool swim tree trees playground sports fun gym camp mowing lawn flower`,
);
const ANIMALS = either(`dog dogs animal animals pet cat critter puppy stray`);
const COPS = either(`cop cops police traffic_cop parking ticket law`);
const FIRES = either(`fire hose ladder smoke rescue ambulance`);
const BOOKS = either(`book books library reading story`);
const MONEY = either(`tax taxes money billing bill bean_counter cash budget finance`);
const PERMITS = either(`permit permits zoning code building inspection inspections planning license`);
const BUSES = either(`bus buses transit shuttle ride`);

/** Nicknames, old names and made-up names, each with the name that the house uses. */
export const NICKNAMES = `
# chatty crews
${STREETS} ${CREWS} = Public Works
${WASTE} ${CREWS} = Sanitation
${WATERS} ${CREWS} = the water desk
${GREENS} ${CREWS} = Parks and Recreation
${ANIMALS} ${CREWS} = Animal Services
${COPS} ${CREWS} = the Police Department
${FIRES} ${CREWS} = the Fire Department
${BOOKS} ${CREWS} = the library
${MONEY} ${CREWS} = the billing desk
${PERMITS} ${CREWS} = the permit desk
${BUSES} ${CREWS} = the bus desk
dispatch|city_hall|clerk|office|it|computer|tech|council guys|gals|ladies|girls|boys|dudes|gang|gurus|wizards = the office's name
bean|penny counters|pinchers = the finance office
smokey's|smokey crew|gang|bunch = the Fire Department
# chatty houses
cop|police|jail|pig shop|house|palace|hut|shack|box = the Police Department
book|books|story|library|reading ${HOUSES} = Central Library
dog|cat|puppy|kitty|pet|pooch ${HOUSES} = the Animal Shelter
dog|cat|city|county pound = the Animal Shelter
the pound = the Animal Shelter
pooch|puppy prison|jail|hotel|motel = the Animal Shelter
big|white|puzzle|crazy|fun|people's|marble house|palace|building on|downtown|where|at = City Hall
the big house = City Hall
fire|engine barn|hut|shack|palace = the fire station
splash|swim|swimming|water shack|barn|hole = the pool
bus|snow|plow|truck barn = the Public Works yard
tax|permit|ticket|parking|court|license window|shack|booth|dungeon|palace guys|downstairs|in_the_basement = the office's name
# short names
at|to|from|by|near|in|behind|inside|visit the|our rec = the Rec Center
at|to|from|by|near|in|behind|inside|visit the hall = City Hall
at|to|from|by|near|in|behind|inside|visit the lib|libe|libs = the library
at|to|from|by|near|in|behind|inside|visit the|our station|firehouse|barn|shop|yard|annex|stacks|pd|fd = the place's name
parks_n_rec|park_n_rec|parks_rec|park_rec|rec_parks|parks_and_rec|park_and_rec|rec_and_parks = Parks and Recreation
dpw|pub_works|pw_dept = Public Works
mfpd|marlow_pd|falls_pd|the_pd|the_po_po|po_po|popo|five_o|the_fuzz|the_boys_in_blue|boys_in_blue|men_in_blue|johnny_law = the Police Department
the_fd|mffd|smoke_eaters|hose_jockeys = the Fire Department
dog_catcher|dogcatcher|dog_catchers|dogcatchers|dog_warden|dog_police|animal_control|animal_cops = Animal Services
garbage_men|garbage_man|garbagemen|trash_men|trashmen|garbage_collectors|bin_men = Sanitation
meter_maid|meter_maids|parking_nazis|ticket_fairy|ticket_fairies = parking officers
crossing_lady|lunch_lady|bus_lady|library_lady|library_ladies|billing_ladies|permit_lady|front_desk_ladies|desk_lady = the office's name
the_city_fathers|city_fathers|the_powers_that_be|the_bigwigs|the_suits|the_big_cheese|the_brass|head_honcho|head_honchos = the council
# other words for a department
street|streets|road|roads|highway|water|sewer|sanitation|garbage|trash|rec|recreation|parks|park|swim|pool|animal|dog|cop|bus|zoning|permit|permits|tree|forestry|snow department|dept|bureau|div = the department's name
(*) (and) (*) inspections|engineering|permits|zoning|works bureau|dept = the department's name
department of streets|roads|water|parks|sanitation|recreation|public_safety|highways = the department's name
# names that were
as it was|is|used_to_be called|known|named = today's name
formerly|previously|originally|once known|called (as) = today's name
formerly (the) (known) (as) * = today's name
the old|former kmart|sears|walmart|high_school|armory|firehouse|fire_station|jail|mill|depot|courthouse|library|gym|bank|hospital|y|ymca|ywca|rec|bowling_alley|theater|grocery|school|factory|police_station (*) pool|gym|lot|building|center|field|park|site|hall|branch = today's name
the old kmart|sears|walmart|firehouse|armory|jail|rec_center|city_hall|library|police_station|post_office|high_school|depot = today's name
the artist|place|park|building|pool|office|department|center|street formerly known|called = today's name
what|which|everyone|locals|folks|we used|still|all to|call|calls|called (call|calls|called|know_as) the|it|it's = today's name
aka|a.k.a.|also_known_as|better_known_as|nicknamed|affectionately_called|lovingly_called|the_artist_formerly_known_as the|our|*  = today's name
`;

/** The same words as plain nouns, or in other people's names. */
export const OTHER_NAMES = list(`
road|street|plow|snow|tree crew|crews is|are|on|will; road runners|runner; by|per the pound; {number} the pound; pound cake|sign; pothole patrol_app; dog people|lady|man|house|park|houses; cat lady|people|house; water people|man|boy|girls|park; swim team|girls|boys|club; boys|girls (and) (*) swim|basketball|soccer|team|club; girls|boys|men|ladies|people of; fire chief|chiefs|house|patrol|men_and; police patrol|chief|chiefs|people; book people|lovers|club|box|house; library box|people; tax people|man; law man|people; parks chief|people|patrol; snow people|patrol|man|day|fairies|team; camp boss|guys|girls|boys|people|house; gym people|rats; street people|gang|team; traffic patrol; storm chiefs|chief; money man|people; bill people|man; book barn|house sale; ride house; tree house|lady|people|farm|farms; bus people|barn_roof|barn_is; police|fire ladies; water ladies; tax house; sign people; parking lady|people; story people|house|box
the|our rec center|centre|room|league|hall|pool|gym|program|programs|department|desk|dept|swim|path|trail; the hall of|at|on|lot|lobby|is|way; our stacks|shop|yard of|sale; building|tree|book|swim boys|girls; fire|police station; bus|train|gas|polling|weather|charging|subway|radio station; at|in|to|by the hall of|where; at the station {number}; shop local|class|with; the yard sale|waste; in the yard|shop|barn; book shop|shops; dog house|houses|park|farm; pet house|shop|shops|farm; parade bunch; by the yard|pound; fire ladder; petting zoo; salt people; court tax; annex at; school of; smoke house; county|state|health|planning|police|fire department|dept; building|planning|police|fire department; hall at|of|on; pool house|party; reading den; people's house; big house party|fire
`);
