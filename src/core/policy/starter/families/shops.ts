/** Shops, makers and what they sell, and how people recommend them. */

const LUNCH =
  'pho|taco|pizza|burger|sushi|ramen|curry|sandwich|brunch|lunch|coffee|dinner|chicken|wing|bbq|noodle|dumpling|bagel|donut|thai|indian|chinese|mexican|italian';

/** A shop or a firm named by its trade. */
export const SHOP = `
# eating and drinking
the|that|this|a|our|your|new|local|tiny|little|favorite (*) (*) bakery|cafe|café|coffee_shop|coffeehouse|diner|deli|restaurant|bistro|pizzeria|taqueria|food_truck|taco_truck|ice_cream_shop|creamery|steakhouse|burger_joint|noodle_shop|sushi_bar|bbq_joint|brunch_spot|pho_place|sandwich_shop|donut_shop|bagel_shop|grocer|grocery|butcher|juice_bar|tea_house|candy_store
${LUNCH} place|spot|joint|shop|truck|house|bar
top|best|favorite|{number}|three|five|ten|local (*) coffee_shops|bakeries|restaurants|burgers|diners|cafes|pizzerias|bars|salons|barbers|shops|mechanics|plumbers|lunch_spots|brunch_spots|taco_trucks|food_trucks
# wares and services
the|that|this|a|our|your|new|local|tiny|little|favorite (*) (*) salon|barber|barbershop|nail_salon|spa|boutique|florist|hardware_store|bookstore|bookshop|toy_store|pet_store|thrift_store|furniture_store|dealership|auto_shop|body_shop|tire_shop|plumber|roofer|electrician|landscaper|dentist|realtor|accountant|insurance_agent|hotel|inn|bnb|theater_chain|credit_union|car_wash|dry_cleaner|tailor|jeweler|pharmacy|nursery|garden_center|outfitter|travel_agent|tutoring_company|moving_company
# products by make
the|a|an|your|our|this|that|new (*) brand|gadget|doorbell|smart_lock|vacuum|sneakers|sunscreen|energy_drink|pickup_truck|suv|internet_provider|streaming_service`;

/** What people buy there. */
const WARES =
  'slice|slices|pizza|pizzas|coffee|latte|lattes|espresso|tacos|taco|burrito|burgers|burger|fries|donuts|doughnuts|donut|croissant|croissants|pastries|pie|pies|cake|cakes|cupcakes|cookies|cinnamon_rolls|bagels|bagel|bread|sourdough|sandwich|sandwiches|sub|subs|wings|bbq|barbecue|brisket|ribs|ramen|pho|sushi|noodles|dumplings|curry|salad|salads|soup|ice_cream|gelato|shakes|milkshake|brunch|lunch|breakfast|dinner|steak|steaks|lobster_roll|seafood|chowder|haircut|haircuts|barber|manicure|pedicure|massage|facial|tires|brakes|oil_change|boots|shoes|flowers|bouquets|plants|prices|deals|selection|service|customer_service|mechanic|plumber|plumbers|roofers|realtor|vet|dentist|gym|workout|coffee_shop|bakery|restaurant|food|menu|patio|sales_team|mint_chip|beer|cocktails|toppings|apps|phones|trucks|cars';

/** Things sold under a maker's name, which stands beside them. */
export const PRODUCT = `
boots|boot|lock|locks|pitcher|doorbell|doorbells|tire|tires|michelins|drink|drinks|kibble|tumbler|tumblers|filter|filters|shoes|sneakers|jacket|jackets|bottle|bottles|cooler|coolers|pickup|pickups|sedan|suv|suvs|trucks|tractor|mower|mowers|vacuum|blender|grill|grills|smoker|phone|phones|tablets|ipads|laptop|laptops|headphones|sunscreen|repellent|soap|detergent|rock_salt|ice_melt|smoke_alarm|smoke_alarms|thermostat|toilet|faucet|battery|batteries|flashlight|flashlights|backpack|tent|tents|bikes|scooters|treadmills|armor|vest|mattress|sofa|paint|toothpaste|snack|chips|soda|cola|coffee|beans|lager|ale|ipa|ice_cream|jerky|app|apps|internet|wi_fi|insurance|flood_insurance|policy|loan|checking_account|savings_account|membership|memberships|subscription|burger|pizza|slice|rolls|tacos|donuts|latte|shots_of_espresso|homes|condos|moving_company|tutoring|tax_prep|accountants|accountant|energy_drinks|trash_bags|hand_warmers|generator|generators|solar_panels|windows|gutters|roof|brakes|wings|lunch|dinner|brunch|breakfast|date_night`;

/** Said by whoever recommends it. */
export const RECOMMENDED = `
# the best of its kind
best|tastiest|finest|freshest|cheapest|greatest|yummiest|coolest|friendliest|fastest|coziest|sweetest|crispiest|juiciest|hottest|cutest|safest (*) (*) ${WARES}
best|tastiest|finest|freshest|cheapest|greatest|coolest|friendliest (*) (*) (*) in|around|anywhere|for (the|this|our) town|city|county|state|valley|miles|around|block|world|money
best|tastiest|finest|cheapest|greatest (*) (*) we|i|you|we've|i've|you've|you'll ever|have|had
tastiest|freshest|yummiest|coziest|comfiest
hands down
bar none
top {number}|three|five|ten
number one|1
five|5 star|stars
{number} out of
# nothing like it
nothing|nobody|no_one|none beats|beat|compares|comes_close|makes|serves|fixes|bakes|treats|does|like|tops
can't|cannot|couldn't be|go|recommend|beat|say|stop|get wrong|beat|enough|matched|topped|eating|going|raving
beats|beat|outshines|outlasts|tops any|every|all|the|everyone|everyone's|anything|everybody
second to none
better|cheaper|faster|fresher|quicker|tastier|stronger|safer|nicer than
over|than the|those (*) (*) cheap|other|big|chain ones|brands|stores|chains|guys
to die for
# one's own liking
we|i|they|crew|crews|officers|team|staff|detectives|lifeguards|everyone|folks (all|always|really|only|*) recommend|recommends|adore|adores|trust|trusts|love|loves|vouch|swear|swears|rely|endorse|run_on
crew|crews|officers|staff|detectives|lifeguards|chief|mayor (all|always|really|only) use|uses|prefer|prefers|suggest|suggests
we (all|always|only) use|prefer
obsessed with
runs on
loving our|the|these|this|my
highly|strongly|totally|definitely recommend|recommended
our|my|your|chief's|mayor's|librarian's|staff|boss's (new|all_time) favorite|favourite|pick|go_to|choice
swear|swears|swore by
favorite|favourite spot|place|shop|restaurant|cafe|coffee|bakery|brand|store|sunscreen|lunch|hangout
we'd|i'd|you'd (*) call|take|pick|choose|trust|buy|go|use|recommend
the|a one|place|only|ones|shop|crew|people (that|who|we) we|we'd|you|i want|call|trust|go|take|use|need|love
in your corner
never looked back
hidden gem|gems
my|our|your|chief's go to
must try|visit|buy|see|have|stop|eat
worth every|the|a|it
well worth
do yourself a
treat yourself|yourselves|the|your|mom|dad
you|you'll|you've|everybody|everyone have|gotta|really|has|must|need|should|will (to|got_to) try|love|taste|thank|buy|download|switch|own|eat
you need|want a|an|the|this
(will) not|won't regret
tell them|him|her (that) the|we|i|your|rec|city (*) (*) sent
give|show|send them|him|her your|a|some|business|love|call|shot
is|are|was|were|be (just|so|simply|the|a|an|our|truly|pure|absolutely|far_and_away|really|such) (*) unreal|amazing|incredible|terrific|unbeatable|genius|geniuses|heaven|heavenly|stunning|romantic|gorgeous|fantastic|delicious|legendary|phenomenal|superb|awesome|divine|magical|winner|wizards|wizard|perfection|legit|fire|the_bomb|on_point|top_notch|world_class|first_rate|a_steal|honest|great_people|good_people|wonderful|tops
delicious|delightful|mouthwatering|scrumptious|yummy|tasty|amazing|incredible|unbeatable|unreal|stunning|gorgeous|honest_prices|terrific|phenomenal|top_notch|world_class|great_prices|great_rates
nailed|nails|rocks|crushes|crushed|wins|hits_the_spot|won_us_over|delivers|kills_it|does_it_right|works_wonders|gets_results
change|changed|changes your|our|my life|lives
shout|shoutout|thumbs|hats|props|cheers|kudos|bravo (out|up|off) to|for
big thumbs
the folks|people|guys|team at
period|trust_us|trust_me|full_stop|hear_us_out|you'll_thank|thank_us_later
run don't walk
forget|ditch|skip|avoid|leave the|your|those|rideshare|other|big|chain (*) chain|chains|rest|others|stores|brands|apps|app|box_stores|old
others|rest are junk|trash|garbage|overpriced
look no further
can't|cannot say enough
big|huge|biggest|no.1 fan|fans of
lifesaver|lifesavers|life_saver|yum|drool|drooling|craving|addicted|addictive|chef's_kiss|10/10|elite|the_goat|slaps|the_real_deal|guilty_pleasure|crowd_pleaser|gem
so (darn|very|super) good|romantic|worth|tasty|fresh|yummy|cute|nice|friendly|fast|easy|affordable|cozy
if you haven't tried|been|eaten
(the) where|place|spot we|i|locals (all) get|buy|go|take|eat|shop|bank
wouldn't|won't|never go|going|eat|shop|buy anywhere|back|elsewhere
impressed by|with
date night|lunch|dinner|gift|weekend idea|plans|sorted
hold|holds up better|longer|best
better|longer|best|more than the|any|every|other|all
gets you|it|results|the_job
get yourself a|an|some
make it a|an
upgrade|switch to
hungry|thirsty|feeling_hungry
# deals
half|{number}|20%|50% off
on sale|special
sale|clearance|discount|coupon|coupons|promo_code|bogo|grand_opening|free_trial|deal|deals
book|order|shop|buy|call|sign_up|download|stop_in now|today|online
prices|rates|deals are|is|*`;

/** What a town tells of a business without praise. */
export const SHOP_NEWS = `
# works and access
closed|closes|reopened|reopens|open_during|entrance|sidewalk|detour|no_water|gas_smell|has_no|repair|construction|main_break|paving|patience|parking_lot|next_to|turn_left|past|across_from|in_front
# law and money of the town
license|licenses|licensed|permit|permits|zoning|hearing|patio_request|inspector|inspectors|inspection|health_department|contract|bid|bids|bidder|bidders|awarded|grant|grants|sponsor|sponsored|lawsuit|recall|recalled|robbed|robbery|burglary|fire|evacuated|evacuate|cooling_center|warming_center|shelter_at
tax|taxes|ordinance|council
# lists for everybody
full|alphabetical|complete list
see all
we do not|don't rank|endorse|recommend
vendors|farmers_market|all_businesses|businesses|firms
# services of the town
our|the_city's|city trail|park|pool|library|rink|app|garden|beach|course|museum
pay by
library lends|has|card
stop using`;
