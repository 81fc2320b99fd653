import { either } from './either.ts';
import { list } from './list.ts';

const HOMES = either(`
  zone zones area ward wards town city home homes house houses neighborhood neighborhoods premises domiciles building
  buildings block blocks ridge creek river riverbank levee lowlands flats island valley canyon hill side street lane
  road apartment apartments place properties property campus campground subdivision park coast beach shore
  pine_ridge downtown
`);
const GO = either(`
  evacuate evacuating leave leaving flee fleeing exit exiting vacate vacating depart departing relocate relocating
  abandon clear_out clearing_out get_out getting_out head_out heading_out move_out moving_out get_away clear_off
  get_the_heck_out_of get_out_of head_out_of come_back_to return_to returning_to go_back_to stay_out_of stay_away_from
`);
const WATER = either(`water tap taps faucet faucets tap_water sink well_water`);

/** Acts that keep people safe in a danger, and their end. */
export const SAFETY_ACTS = list(`
# leave
evacuate|evacuating|evacuation|evacuations|evac|evacs
${GO} (the|your|their|this|of|that|from|along|in) (*) (*) ${HOMES}
leave|leaving|flee|clear_out|clearing_out|bail|bail_out|depart|relocate|relocating|skedaddle|scram|skip_town|get_going|bug_out|vamoose|get_out|move_out|head_out|heading_out|heading_elsewhere|going_elsewhere|packing_up|hit_the_road|go|move|drive (of|from|to) (*) before|now|tonight|while|at|until|soon|if|when|somewhere|elsewhere|early|high|higher|safe|safer|dark|the_night|the_evening|ground|some_point|things|somewhere; skedaddle|skedaddling|scram|vamoose|clear_out|bug_out|bail_out|skip_town
get|getting|move|moving|go|going|head|heading|climb|run|make|drive|need_to|come (*) (*) to_high|to_higher|to_safe|to_safety|to_safer|uphill|upstairs|upland|to_the_hill|somewhere_else|somewhere_safe|elsewhere|out_of_there|out_of_the_way|out_of_town
spend|spending|stay|staying|crash|sleep|bunk the_night|with_friends|with_family|with_relatives|elsewhere|somewhere_else|overnight_at; somewhere other than; be|being elsewhere|somewhere_else; people|folks|everyone|residents|anyone by|near|along|in|within|around .. move|leave|go|get|relocate|evacuate|clear_out; pack (up) (a|your|the) bag|bags|car|things|stuff; getting|get|gather|gathering your things|stuff|valuables|essentials together; thinking|think about leaving|going|moving|heading|packing|getting_out; to|could|should|may go to the (*) (*) gym|school|shelter|church|center; ready to roll|leave|evacuate
# stay inside
shelter in place; sheltering in place; hunker|hunkering down; stay|staying|keep|keeping|remain|remaining|hang|hanging|hide|hiding|get|getting (kids|everyone|people|pets|yourselves|out|your_kids) in|inside|indoors|put|hidden|home_and|low (with|and|until|till|for|unless|tonight|now); hide in|under|out; basement|basements|bathtub|tub|closet|cellar|hallway is|are|or|would|for|until; lock|locking|unlock|unlocking|bolt|barricade (up|the|your|all) (*) doors|door|windows; lock|bolt|barricade it|up|down; shut|shutting|close|closing|tape|taping|seal|sealing|crack|keep (up|the|your|all|a|some|those) (*) window|windows|vents|plastic|vent|curtains|blinds; ac|air_conditioner|air_conditioning|fans|fan off
# water
boil|boiling (it|your|the|tap|any|all|some) (*) ${WATER}; boil it|first; quick|good|little boil; stop|skip|quit|keep boiling; ${WATER} (*) (a|to) (quick|good|*) bubble|boil|boiling; zap|nuke|filter|microwave|heat|bleach (your|the|it|some) (*) ${WATER}; bottled water; don't|do_not|avoid|skip|lay_off|pass_on|nobody_should|stop|hold_off|wouldn't|not|never sip|drink|drinking|sipping|use|using|cook_with|touch|trust|guzzle (the|your|any|from) (the) ${WATER}; don't|do_not|avoid|wouldn't drink (it|the|from|any) (*); ${WATER} (is|are|should_be|looks|seems|ought_to_be) (*) (*) good|fine|safe|ok|okay|drinkable|clear|clean|potable|all_clear; drink up|away; good|fine|safe|ok|okay to drink
# over
safe|fine|okay|ok|cool|good|clear|allowed|free|welcome|alright|able|can|may|could to_go|to_come|to_head|to_return|to_get|to_leave|to_be|come|go|head|return|unlock|relax (on) back|home|outside|again|inside|back_home|back_in|back_out|the_doors|your_doors (home|in|out|now|to|again)
come|go|head|get|going|coming|heading|return|returning|move|moving (on|back) back_home|back_in|back_to|back_inside|home_now|home_again|back_out|home_if|out_now|outside_again; go (on) about|on_about your|the (day|business|evening|night|*); come on out; all good|clear|right|done|set now|folks|again|here|everyone|then; all clear; danger's|danger_is|threat_is|worst_is|trouble_is|scare_is|coast_is|crisis_is|emergency_is|worst (now|all|pretty_much) past|over|gone|passed|behind|clear; nothing to (fear|worry|see) (here|about|*) (anymore|now|folks); lifting|lifted|ending|calling_off|dropping|scrapping the (*) lockdown|order|evacuation|advisory|notice|shelter; lockdown|evac|evacuation|shelter_order|boil_notice|shelter_in_place|order (is|was) (now|*) over|done|off|lifted|through|voluntary|optional; the guy's|suspect|shooter|man|guy (has|been|is|was) (been) caught|nabbed|gone; done burning; welcome home|back_home; breathe easy|easier; coast is clear; thanks for sheltering|evacuating|boiling
`);

/** Hedges, chat and flourishes that an order must not have. */
export const SOFT_WORDS = list(`
# unsure
maybe|perhaps|probably|possibly|hopefully|likely|apparently|presumably|supposedly|conceivably|roughly|basically|technically|virtually|practically|arguably|mostly|largely|essentially; kinda|sorta|ish|eh|meh|somewhat|fairly; sort|kind of; pretty much; more or less; or so|something|whatever|thereabouts|two; at some point; as far as; for what; looks|seems|sounds|appears|feels like|to|as|that|safe|fine|okay|good; seems|seem|appears|appear; i|we|we'd|i'd|they (*) think|guess|believe|suppose|figure|reckon|suspect|assume|hope|imagine|feel; best guess; should be; ought to; pretty sure; fairly confident; not sure; who knows; could be; we're told; word is; fingers crossed; knock on wood; give or take; a couple of
# up to you
might|may|could|can|would want|wish|like|be_best|be_better|be_wise|be_smart|be_good|be_safer|be_fine|be_ok|be_okay|be_safe|be_time|be_nice|be_a|be_able|consider|think|choose|prefer|need|opt|decide|do_well; may wish|want|choose|like; want|like|care|wish to (head|think|leave|go|consider|get|stay|move|boil|give|skip|avoid); think|thinking about; consider|considering|suggest|suggesting|suggests|suggested|recommend|recommends|recommended|recommending|advise|advises|advisable|encourage|encourages|encouraged|encouraging|prefer|preferably|rather|optional|voluntary|requesting|invite|invited; up to you; your call|choice|decision; if you can|like|feel|want|prefer|wish|please|would|could|must|care|think|don't|have|don't_mind|choose|live|aren't|you're; if possible|convenient|it_were_me|i_were|at_all|not_too|interested|need_be; when you can|get|have|feel|are_able; in case; just in; to be safe|on_the_safe_side; at your leisure|convenience|own; feel free; no rush|worries|hurry|biggie|pressure|big_deal|problem|need; for a|the (bit|while|minute|spell|evening|moment); for now; unless you'd|you; or at least; good|better|smart|nice|wise|great|bad|best|fun idea|time|move|spot|plan|bet|call|place|thing|choice; smart|wise|best|safer|nicer to; would|might|may be nice|smart|wise|great|best|good|better|a; we'd|we_would (kind|like|love|really|rather|suggest|ask|prefer|appreciate|recommend); try|trying to|and|not; asked nicely; some may|might|of_you; all set; you're|you_are (all) good|set|clear|free|okay|fine|welcome; either way
# chat, slang and cheer
folks|y'all|ya'll|gang|peeps|pals|guys|rock_stars|homies|kiddos|friends|buddies|fam|campers|troops|people|neighbors|neighbor; okay|ok|yay|hooray|lol|haha|yikes|whoa|woohoo|hey|psst|yo|hallelujah|phew|eek|ugh|welp|darn|dang|heck|hell|freaking|jeez; pls|plz|asap|vic|subj|hrs|rn|ur|tbh|gonna|wanna|gotta|lemme|till|til|nah|yep|nope|yup|c'mon|outta; skedaddle|hunker|scram|bolt|bail|split|vamoose|boogie|hightail|mosey|scoot|bug_out|hit_the_road|beat_it|hang|hanging|chill|crash|zap|nuke|bubble|sip|guzzle|iffy|sketchy|funky|icky|yucky|fishy|fussy|cool|fine|nasty|baddie|guy|the_guy's|dude|bad_guy|drink_up|come_on_out|danger's|welcome_home|all_good|nothing_to_fear|go_about|time_to|get_the_heck|nothing_to_see; good news; thanks for
# stiff
kindly|posthaste|domiciles|forthwith|expeditiously|herewith|premises_of|effectuate|cognizant|accordingly|undersigned|commence|abodes|vacate|potable|henceforth|with_all_due|at_your_earliest|refrain
`);

/** Told to people, though without a cleared form of words: "everyone on Elm needs to go". */
export const PLAIN_ORDER = list(`
everyone|everybody|residents|anyone|people|families|all|those|you (*) (*) (*) (*) should|must|need_to|needs_to|have_to|has_to|may_now|can_now|are_asked_to|are_urged_to|better; we|officers|police|firefighters|crews|officials (are|is) (now) asking|urging|telling|ordering|begging; please (*) evacuate|leave|shelter|stay|get|go|head|boil|move|avoid_drinking|do_not_drink|don't; safe to|again; you can (now) (go|come|head|return|drink|stop|use|unlock); no longer need|have; can (all|now|finally|safely) (go|come|return|head|drink|stop|unlock|use)
`);

/** The first words of a cleared form. */
export const ORDER_LABELS = list(`
evacuation order|warning; boil water notice|advisory|order; shelter in place order|notice|until|on|for; all clear for|as_of|the_shelter; mandatory evacuation|evacuations; evacuation orders|notices; do not drink notice|order; according to; says|said|ordered|orders
`);

/** Other uses of the acts. */
export const NO_ORDERS = list(`
keep windows|doors closed if
evacuations|evacuation (were|are|have_been) ordered|continue|continued|expanded|reported|underway|under_way (in|for|at|near)
mandatory|forced evacuations ordered|continue
boil water notice|advisory|order
leave free
hang|hangs|hanging in city_hall|the|our
lock your doors|car|bike|bikes|house|shed|windows and call|report|keep|take|hide
k-9|k9 *
# named after them
evacuation|evac route|routes|plan|plans|map|maps|kit|kits|drill|drills|exercise|checklist|checklists|list|lists|center|centers|day|zone|zones|exercises|training|study|bag|info|information|level|levels|tips|guide|assistance|efforts|procedures; thought|when it was (*) safe; was safe to;
stay|stays|remain in your|the car|cars|vehicle|vehicles|seat|seats|seatbelt|boat|cart|line; animal|pet|bus|picnic|tax|cat|dog|transit|park|homeless|cold_weather|women's shelter|shelters; shelter {number}; senior|adopting; sheltering wall|tree|trees
# at home, at play
leave|leaving your (car|bike|dog|pets|cart|carts|bins|keys|comment|comments|name|bag|trash|number|shoes|glass|leaves|mark); leave it|them|us|a|no|the_cart|the_bin|the_door|the_rest|space|room|time|glass|feedback|comments|from|early_for|at; leave the cabins|door|rest|lights|trailhead|depot|gate; boil eggs|the_right|pasta|add|down|order_lifted; hard boiled; crab|shrimp|crawfish|seafood|lobster boil; boiling point; stay|staying in touch|and_stream|line|shape|school|the_loop|your_lane|with_us; stay|staying home sick|with|when_you|if_you; keep|stay kids|kid in school|mind; stay put and; indoors if it; skies are; bring a; walk to; might move the; move the; move on|over|up|forward|your|into|in; to move|go|get to_room|the_next|online|faster; free to (leave|use|come|attend|members|all|everyone|kids|enter|ride); go to the|marlowfalls|our|a (website|site|link|polls|page|*); come|go|head|get|coming|going|free|welcome|able|can|may (*) (out|back|inside|home|to) and|to|for|from play|vote|see|meet|enjoy|join|say|school|learn|celebrate|try|watch|help|ride|run|walk; back to school|class|work|normal; welcome to (come|leave|return|join|*); come home to|for|safe; all clear skies; get out and|to|the_vote; go out|back|home with|to_the|on|by|at|for|and|in; head|come|go back|out|inside|home to_school|to_class|for_the|for_a|at|by|with|and|each|every|in; bottled water is|at|will_be|for_sale|stations|refill|on; pack a|your lunch|picnic|snack|bag_lunch|sweater; don't drink and; do not drink and; all good things|dogs|reads; hang out at|with; all set for|to|up; drive to|on|by; split the|a|into; go on sale; exit the bus|building_by|survey; park in; get going on; get back to (you|us|work|business|basics|normal|*); go|going back to the (drawing|council|*) (board); get|getting in the|touch|line|on|shape|free|early; stay inside (the|a|your) lines|fence|vehicle|budget; leave for (the|*) (day|school|work|night)
`);
