import { either } from './either.ts';
import { list } from './list.ts';

/** Things and services that firms sell. */
export const GOODS = either(`
  coffee latte lattes espresso brew brews cold_brew roast donut donuts doughnut doughnuts pizza pizzas burger burgers taco tacos
  barbecue sandwich sandwiches smoothie smoothies soda sodas beer beers lager ale wine cocktail cocktails snack snacks chips candy
  chocolate chocolates cookies pastries bagels menu kibble treats chow pet_food bike bikes e_bike e_bikes scooter scooters
  truck trucks car cars suv suvs ev evs sedan tractor mower mowers treadmill treadmills gym membership memberships phone
  phones tablet tablets laptop laptops headphones earbuds speaker speakers app apps software chatbot robot camera
  doorbell doorbells thermostat internet broadband wifi fiber plan streaming router solar panels roof roofs roofing gutters
  windows flooring carpet carpets paint furnace furnaces hvac plumbing filter filters softener mattress mattresses sofa
  furniture tires boots shoes sneakers socks jacket jackets jersey sunglasses apparel gear vest armor uniform uniforms
  tumbler tumblers bottle bottles mug cooler coolers grill grills tent tents kayaks skis insurance mortgage mortgages loan loans
  bank banks checking credit_card realtor condo condos loft lofts apartments townhomes homes salon haircut spa massage facial
  dentist dental lasik clinic hospital er_waits tutoring daycare camp tickets season_tickets benches slides playground bench
  toys toy toilet toilets sprinkler mulch fertilizer lawn_care pest_control cleaning detergent soap toothpaste lotion
  sunscreen vitamins supplements energy_drink hotel cruise airline rideshare delivery groceries grocery sod storage
  trailer trailers generator generators hearing_aids glasses vpn blend flavor flavors glaze fries wings`);

/** A word of an advertisement. */
export const AD_PRAISE = list(`
  ${either(`unbeatable obsessed gorgeous delicious tasty scrumptious mouthwatering yummy yum refreshing smoothest softest comfiest
    freshest crispiest fluffiest sleek stylish cozy luxurious luxury affordable effortless seamless game_changer lifesaver
    must_have must_haves must_read hands_down bar_none swears raves rave hooked addicted flawless premium top_of_the_line
    state_of_the_art wow stunning dreamy heavenly irresistible five_star cloud_soft`)}
  best|smoothest|finest|safest|fastest|cheapest|cleanest|friendliest|tastiest|toughest|quietest|shortest|freshest|coolest|easiest|lowest|nicest|comfiest|greatest (*) (*) (*) (*) in|around|anywhere|ever|way|ride|value|service|deal|deals|prices|rates|on|you'll|we've|glaze|there
  the only|one (*) (*) (our|we|you'll|i'll|worth) (*) (will) wear|use|trust|need|want|choose|buy|drink ; nobody|no_one|nothing (else) does|beats|builds|makes|comes|compares|tops|touches|like ; nothing|nobody like|beats|better ; there's|there is no better
  love|loving|loves|adore|adores|digging|enjoying our|the|my|these|this|their (new|shiny) ; approve ; in love with ; can't get|stop|live enough|raving|without|using|drinking|eating ; goes|go|going|went|are (*) wild|crazy|nuts for|over ; a dream|dreamboat|treat|lifesaver|steal|joy|delight|must|game ; works like ; never looked|felt|slept|tasted|been so|better|this
  so excited|pumped|stoked for|about ; sleeping|rides|tastes|taste|smells|feels|drives|handles better|smoother|amazing|great|heavenly|even_better ; tastes|smells|handles ; our|my|their|the|your (new|all_time) favorite|go_to|fave ; rocks|rock|rule|slaps ; what a machine|ride|beauty|beast|deal|treat|team|product|store|menu
  every family|home|kid|parent|household|desk|kitchen needs|deserves ; you|everyone|families|you'll|folks should|need|deserve|needs|want|will (to) (*) try|too|switch|buy|own ; you'll want|love|need (one|it) ; worth every penny|sip|bite|cent|dollar|minute ; two|four|five|ten stars|thumbs|star ; thumbs up
  don't|do_not settle_for ; if you're looking|shopping|hungry|thirsty ; real deal ; chef's kiss
`);

/** A push that only somebody with a deal gives. */
export const DEAL = list(`
  # money off
  use|with|enter|mention|add (our|my|the|promo|coupon|discount|referral|special|*) code|coupon ; promo|discount|coupon|referral|affiliate|offer code|codes|link ; {number} off at|through|with|when|their|from ; bogo ; buy one get ; free trial|month|months|delivery|installation|consultation
  first|one|two|three|{number} month|months|minutes|week|ride|box|class (is|are) (free|on) (on) us|them|when|with ; on them|us when|if ; great|new|our|special (new) low price|rate ; unbeatable (lease|*) deals|deal|prices ; lease|limited time|special|exclusive deal|deals|offer|offers|only ; gift card
  # who sent you
  say|tell|mention|show .. sent|at_the_counter|at_the_register ; sent you ; we get|earn|make|both {number}|a_cut|cents|a_commission|a_dollar|get|earn ; gets|get its|a|our|their cut|share|commission ; you didn't hear it here ; cents|dollars a|per session|ride|sale|download|referral
  asking for a shout ; big check from ; they came in the mail ; sent|gave|gifted us|our (*) (*) free|swag ; sent|gifted us these|this|some|a|free|their|those|new ; friends|pals|buddies at|from .. sweet|shiny|new|gorgeous
  # whose words they are
  partners' marketing ; guest|sponsored post|blog|column (from|by) ; brought to you ; official (*) supplier|drink|sponsor|bank|coffee|partner|vehicle ; made possible|powered|fueled by ; word for word
  link in bio {number} ; tap|swipe|click the|our link to (shop|order|buy) ; tap|swipe|click (up) to shop|order|buy ; link to order|shop|buy ; through us|our_link|our_page|our_referral
`);

/** A push to buy, order, switch or sign up. */
export const PITCH = list(`
  shop|order|buy|book|get|grab|claim|snag|preorder|rent|lease|pick_up|test_drive some|one|a_bag|a_box|a_bottle|a_slice|a_case|your_own|a_pair|a_pack
  grab|sip|snag|sample|order|pick_up|rent|lease|try|taste|get|buy a|an|some|their|the|your (*) (*) (*) at|from
  try (one|it|some|them) today|out|now|yourself|sometime ; try one|some|their ; treat yourself ; shop|order|buy now|online|today|here ; give it|them|these a (*) listen|try|call|ring|whirl|shot ; give them|it
  head|stop|swing|drop|come|run (on) over|by|down|in to|by|at ; run|head to ; stop|swing by ; their|the (*) (*) showroom|branch|dealership|storefront|franchise|location ; go see ; now at|with|in|available
  switch|switching to|today|now ; upgrade to|today ; bank|fly|ride|go with ; choose|choosing|chose|choosing|trust|trusts ; call|hire .. today|first|experts|pros|them|now ; stream|streaming ; download (the|their|our) (*) (*) app ; download the|their ; sign|signing|signed up for|through|with
  shopping|looking|ready for a (*) (new) roof|ride|phone|car|home|meal|furnace|mattress ; get your (*) (*) at|from|with ; on sale (now|at|this|through) ; {number} off ; {number}|five stars for ; full|great selection|inventory
  our|the|their friends|pals|buddies|folks|team|experts|people|crew|gang|pros (over) at|from|with|of ; swears|vouch|vouches|raves|swear by|for|about ; recommends|recommend|recommended ; reasons to ; expert|experts ; unboxed|unboxing ; ran|run|runs on
  wearing|rocking|sipping|munching|sporting ; drives|carry|wears (a|the|our|only|nothing) new|but|now ; snap|take a (photo|selfie|pic) with ; tag the|them ; made|built|designed|written|supplied by|with ; your next ; waiting at ; tours every|daily|available ; at your door ; one to choose|beat|call ; so skip|call|go|switch|swing ; tap to ; shout out to ; on our feet
  huge|big|special thanks ; wild|crazy|nuts for ; has the best|shortest|lowest ; says to|call ; fast and friendly ; thirsty|hungry|tired|craving (after|for|of) ; check out (the|these|this|their) ; charge up ; get ready for ; so excited for|about
`);
