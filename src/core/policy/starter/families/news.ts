import { either } from './either.ts';
import { list } from './list.ts';

/** What a public body offers: programs, places, things people use. */
export const SERVICES = list(`
# programs and help
${either(
  'program programs service services app apps portal initiative initiatives project campaign partnership system website',
  'tool tools process resource resources helpline hotline help aid rebate rebates grant grants scholarship scholarships',
  'discount discounts pass passes permit permits license licenses fund funding voucher vouchers childcare interpretation',
  'interpreters counselors counseling counselor checks team workshop workshops academy training internship internships',
  'apprenticeships jobs job loan loans credit relief assistance dashboard newsletter kiosk kiosks map tour tours perks',
  'membership card cards form forms payment payments bill bills account records website chatbot survey loaner rental',
)}
# places
${either(
  'library pool park parks playground garden clinic clinics center shelter museum trail trails branch rink depot square',
  'plaza market bridge station boathouse court courts field fields track dock pier ramp splash_pad dog_park skate_park',
  'bookmobile restrooms fountain greenhouse gym theater auditorium zoo aquarium marina beach campground food_hall cafe',
)}
# events and lessons
${either(
  'festival series season soccer league leagues camp camps class classes lessons lesson exhibit concert concerts fair',
  'parade show tournament race marathon carnival story_time storytime movie_night game_night open_house celebration',
  'reading book_club tryouts rodeo derby expo fireworks lighting swim yoga basketball baseball tennis softball art music',
  'something things events event fun plans options hours schedule vaccinations vaccines shots screenings tests',
)}
# collections, streets, rides
${either(
  'pickup collection collections recycling compost composting carts cart bins bin bus buses route routes transit shuttle',
  'meter meters helmets alarms barrels lead_pipe pipes parking voting sidewalk sidewalks trash leaf leaves textile scraps',
  'bike bikes scooters scooter van vans wifi internet adoption adoptions rules trees chargers chargers benches lights',
  'streetlights crosswalks crossing lanes lane sandbags mulch wood_chips snowplows plows trolley ferry rail bike_share',
)}
`);

/** Something starts, changes, comes back or is praised. */
export const NEWS = list(`
# it begins
${either(
  'launch launches launched launching introduce introduces introducing introduced unveil unveils unveiled unveiling',
  'announce announces announced announcing announcement rolls_out rolled_out rolling_out roll_out debuts debuted kicks_off kicked_off',
  'begun began opened reopened reopening returns returned returning offers offering offered expands expanded expanding',
  'replaces replacing updated upgraded added adding funded approved secured received empowering revamped overhauled',
  'modernized digitized streamlined relaunched refreshed rebuilt restored renovated renovations redesigned reimagined',
  'transformed doubled tripled extended piloting pilots won earned awarded landed welcomes welcomed set_aside',
)}
is|are|has_been|have_been|being|will_be|was|were|be|is_being|are_being (now|finally|officially|also|once_again|all|just|soon) ${either('back here live coming changing expanding growing underway available eligible free open provided offered launched expanded added extended upgraded renovated improved funded ready better happening returning up_and_running more_accessible in_full_swing on_the_way on_its_way a_thing digital in_bloom online cheaper easier faster bigger')}
has|have|has_now|had|have_now (also|now|just|finally) ${either('arrived gone_digital gone_online gone_green gone_mobile come moved_online reopened started begun launched more changed expanded grown returned a_new a_fresh landed hit come_to joined')}
now|finally|soon|at_last|still ${either('offers offer exists exist speak speaks has have includes include accepts open available replace replaces features lets')}
will (soon|also|now|finally) ${either('have offer support replace bring serve expand begin start open return host launch welcome benefit add make transform improve roll feature include')} (more|a|the|local|every|new|our|all|this|next|soon|us)
come|comes|coming|came|heading|headed|hitting|hits (to|soon|back|this|the) ${either('soon our the downtown depot a this marlow back road town your neighborhood north_side east_side west_side south_side city')}
return|starts|start|opens|begins|arrives|arrive|changes|starting|coming|beginning (this|in|next|to|for|later) ${either('this month season week year spring summer fall winter weekend soon next')}
cut|cuts|cutting the|a ribbon
broke|break|breaking ground
# it is new
${either('new brand_new upgraded expanded improved redesigned renovated reimagined fresh modern innovative free gorgeous splendid better updated first_ever state_of_the_art cutting_edge one_of_a_kind award_winning long_awaited beautiful')}
# we are glad
${either('wonderful_addition terrific_addition thrilled excited exciting proud proudly pleased delighted honored thrilling overjoyed ecstatic')}
a|an|another|huge|big|major|proud|the (big|huge|major|giant|proud|wonderful|new) ${either('step milestone win moment chapter future era leap addition breakthrough achievement dream game_changer game_changers')}
big|great|good|exciting|wonderful|more (*) news|things
(is|are|it's) the future
better|bigger than (ever|before)
next level
get excited|ready
reflects|reflect|shows|show|underscores|demonstrates our|the (city's|*) commitment|dedication
here|there to|for (help|support|serve) ${either('anyone everyone those families hit residents neighbors you')}
may|could be eligible|qualify
`);

/** Something to do, a place to go, a time to be there. */
export const NEXT_STEP = list(`
link in bio|profile|comments
you can|may|will_need|need|must|should|get
you don't|do_not|won't
we|we'll|crews (will) come|contact|mail|send|call|swap|pick you|it|one|them|yours|a
no need|action|appointment|registration|cost_to
weekday|weekdays|daily|monday|tuesday|thursday|friday|saturday|sunday|tomorrow|tonight|saturdays|sundays|mondays|fridays from|at|and|through|morning|mornings|night|nights
walk ins|in
at|to|see|ask (the|any|your|our|city) (*) (*) ${either('desk counter station office booth door gate window lobby front_desk')}
call|dial|text|visit|email|ask us|311|the|for|your|city|at|a
open|runs|from * to|until|through
{number} main|elm|oak|pine|canal|fir|mill|3rd|2nd st|street|road|ave
ages|grades {number}
sign up|ups
drop in|by|off
`);

/** Posts that owe no next step: thanks, farewells, alerts and what is shut. */
export const NO_STEP_OWED = list(`
retire|retires|retired|retiring|retirement|birthday|sworn|died|memorial|congratulations|congrats|condolences|farewell|mourn|loss
years of service|dedicated
anniversary of
rest in peace
half staff
happy birthday|holidays|new_year|thanksgiving
closed|canceled|cancelled|postponed|delayed|closure|closures|detour|evacuate|evacuation|flooding|flooded|wildfire|crash|storm|storms|outage|outages|boil|suspect|missing|shooting|emergency|warning|arrested|investigating|tornado|damage|damaged|hurricane|injured|victims|shelter_in_place|avoid
water main break|broke
`);
