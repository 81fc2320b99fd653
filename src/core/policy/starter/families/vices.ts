/** Drinks, smokes and bets: the things themselves, and the words that sell them. */

/** Drinks that nobody could mistake. */
const DRINK =
  'beer|beers|lager|lagers|ale|ales|ipa|ipas|stout|stouts|pilsner|pints|microbrew|microbrews|brewski|brewskis|brewery|breweries|brewpub|brewfest|beerfest|oktoberfest|growler|growlers|keg|kegs|six_pack|six_packs|twelve_pack|12_pack|taproom|tap_room|tap_takeover|suds|hard_seltzer|white_claw|wine|wines|vino|winery|wineries|vineyard|vineyards|rosé|merlot|chardonnay|cabernet|pinot|riesling|sauvignon|malbec|moscato|zinfandel|champagne|prosecco|bubbly|mimosa|mimosas|sangria|cocktail|cocktails|margarita|margaritas|marg|margs|mojito|mojitos|martini|martinis|daiquiri|daiquiris|cosmo|cosmos|negroni|spritz|aperol|piña_colada|pina_colada|bloody_mary|bloody_marys|moscow_mule|highball|toddy|toddies|hot_toddy|mulled_wine|bourbon|whiskey|whiskeys|whisky|scotch|vodka|rum|tequila|mezcal|cognac|liqueur|schnapps|soju|absinthe|moonshine|liquor|booze|boozy|alcohol|distillery|distilleries|jello_shot|jello_shots|nightcap|nightcaps|bar_tab|happy_hour|beer_garden|beer_tent|beer_hall|wine_bar|wine_walk|pub_crawl|bar_crawl|cold_one|cold_ones|adult_beverage|adult_beverages|bartender|bartenders|mixologist|sommelier|brewmaster|tiki_bar|speakeasy|hooch|gin|gins|shandy|michelada|paloma|shotgun_a';
const SMOKE =
  'cigar|cigars|stogie|stogies|cigarette|cigarettes|cigarillo|cigarillos|tobacco|vape|vapes|vaping|vaped|e_cig|e_cigs|e_cigarette|e_cigarettes|juul|hookah|hookahs|shisha|snus|zyn|nicotine|smoke_shop|smoke_shops|vape_shop|chewing_tobacco|marlboro|marlboros|humidor';
const WEED =
  'cannabis|marijuana|ganja|reefer|thc|delta_8|edible|edibles|gummies|pre_roll|pre_rolls|doobie|bong|bongs|kush|indica|sativa|dispensary|dispensaries|budtender|4/20|munchies|stoner|stoners|toke|mary_jane';
const BET =
  'casino|casinos|casino_night|slots|slot_machine|slot_machines|poker|blackjack|roulette|craps|baccarat|keno|betting|bettors|wager|wagers|wagering|point_spread|parlay|parlays|bookie|sportsbook|sportsbooks|draftkings|fanduel|betmgm|lottery|lotto|powerball|mega_millions|jackpot|jackpots|scratcher|scratchers|scratch_off|scratch_offs|scratch_ticket|scratch_tickets|racetrack|horse_races|trifecta|daily_double|card_room|bingo_cash|betting_pool|texas_hold';

/** What is drunk, smoked or played, and nothing else. */
export const VICE = `
${DRINK}
${SMOKE}
${WEED}
${BET}
jello|tequila|whiskey|vodka shot|shots
draft|craft beer|beers|ipa|lager|ale
glass of (the) (*) red|white|bubbles
hard cider|seltzer|lemonade|tea
puff|smoke|vape|cigarette break
five|5 o'clock|o_clock somewhere
hair of the
money on the (*) (*) (*) to cover|win`;

/** What may be meant so, in the company of words that sell it. */
export const VICE_PERHAPS = `
pint|porter|cider|ciders|seltzer|seltzers|brandy|sake|mead|brew|brews|spirits|drinks|bar|pub|pubs|tavern|lounge|patio_bar|nightclub|spiked|pitchers|on_tap
round|rounds of|for
buy|buys a round
smokes|menthol|weed|joint|joints|blunt|hash|dab|dabs|gummy|420|high_times|smoking
bet|bets|odds|dice|gamble|gambling|slot|riverboat|raffle_wheel|high_roller
money on`;

/** Words that sell it or wish that one had it. */
export const SELLING = `
# come and have it
grab|grabs|enjoy|enjoys|sip|sips|sipping|savor|sample|samples|taste|tastes|tasting|tastings|try|toast|toasts|raise|raising|pour|pours|poured|pouring|crack|chug|swig|guzzle|imbibe|indulge|drink|drinking|drinks|down|unwind|relax|celebrate|celebrating|share|treat|treats|swing|stop_in|stop_by|swing_by|drop_in|drop_by|head|join|come|visit|stroll|buy|order|get|pick_up|snag|score|win|wins|play|plays|roll|bet|place|put|light|lighting|puff|smoke|spark|blaze|inhale|take|pair|pairs|paired|wash|bring
have|having a|an|some|one|another
light|spark|fire|blaze|lit up|it
drink|bottoms|drinking up
# how good it is
best|better|perfect|finest|great|good|nice|fun|smooth|crisp|cold|ice_cold|frosty|frozen|chilled|refreshing|delicious|tasty|unreal|amazing|awesome|heaven|heavenly|juicy|hot|mean|legendary|famous|favorite|favourite|new|fresh|love|loves|hooked|obsessed|vibe|vibes|harmless|worth|nothing|unbeatable
hits|hit different|the_spot
# what it costs

half|full price
half_off|two_for_one|2_for_1|bogo|bottomless|special|specials|discount|discounts|deal|deals|free|cheap|on_us|on_the_house|on_me|all_you_can|unlimited|complimentary|buy_one|prize|prizes
till|til|until {number}|midnight|close|late|the
# why one deserves it
earned|deserve|deserves|deserved|need|needs|helps|help|calls_for|reward|thirsty|parched|lucky|feeling
cheers|here's_to|salud|prost|skol|yes_please|wine_not|wine_down|why_not|tgif|weekend|friday|somewhere|tonight|payday|party|patio|sunshine|sun's|vacation|summer
come|here for (the) *
stay for the
see you
beat the heat
flowing|flow|flows|on_tap|is_open|are_open|now_open|grand_opening|just_opened|available|has_it|have_it
my|chief's|our|staff|boss's pick|favorite|picks|go_to
might|could help`;

/** Enough alone: nobody says it otherwise. */
export const TOASTS = `
bottoms up
drink up
drinks are on
wine down|not|o_clock
(it's) five|5|five_o'clock|5_o'clock (o'clock) somewhere
beer thirty
beer|wine me
day drinking
pub|bar|brewery crawl
booze cruise
two|2 for one|1 margaritas|beers|pints|drinks|cocktails|wells|rosé
come|get|so|stay (*) thirsty
place|lay|make your bets|bet
feeling lucky
roll the dice
get your drink|buzz|lit
hit the slots|tables|casino|jackpot|bottle
can't win if
try your luck
happy 4/20|420
buy a round
first|next round is on
first|next round on
smoke em if
sippin|sipping on`;

/** Traffic, safety, licences, help to stop, and things that only sound alike. */
export const VICE_FACTS = `
# safety and the law
closed|closes|close|closure|closures|detour|detours|license|licenses|licensed|licensing|permit|permits|zoning|zone|banned|ban|bans|prohibited|illegal|unlawful|forbidden|fine|fines|minor|minors|underage|cited|citation|arrest|arrested|arrests|charged|patrols|patrol|dui|dwi|impaired|drunk|sober|designated|tipsy|overdose|poison|poisoning|poisoned|police_investigate|burglary|burglars|stolen|seized|robbery|break_in|investigate|investigating|investigators|hearing|inspection|inspections|inspectors|ordinance|council_approved|commission|crackdown|compliance|checkpoint|violation|violations|recall
not|never allowed|permitted|welcome
no|without|zero (*) (*) alcohol|beer|glass|smoking|vaping|tobacco|drinking|gambling|cannabis|marijuana|kegs
smoke|vape|tobacco|alcohol|drug free
don't|do_not|never|please_don't|avoid|stop|not|skip|nobody_should (*) (*) drink|drive|gamble|smoke|smoking|vape|bet|dump|flush|mix|leave|wager|chance
if you (plan|choose|are) (to) drink|drinking|smoke|gamble
drink|drinking|drinks|buzzed (and|or|while|then|don't) drive|driving
plan your|a ride
# help to stop
help with|for
quit|quitting|helpline|hotline|quitline|addiction|addicted|recovery|recovering|treatment|counseling|support_group|problem_gambling|withdrawal|prevention|take_back|lock|locked|toddlers|toddler|keep_out_of_reach|cancer|risk|risks|warning|warns|harmful|health_department
# money and rules
revenue|sales_tax|excise|settlement|grant|grants|sponsorship_policy|tax|application|applications|apply
# what only sounds alike
tap water|water's
safest bet
before you drink
after the wine|beer *
late buses|bus
flu|tetanus|vaccine|vaccines|covid|measles|rabies|booster shot|shots|clinic
root|ginger|butter beer|ale
bar association|code|graph|exam|none
granola|salad|snack|candy|juice|sand|grab|monkey|chocolate bar|bars
low flow
hemp|joint|dish|pot venture|task|meeting|session|towel|hole|holes|luck|use|committee|powers|base
old|former|historic (*) brewery|tavern|distillery|saloon
housing|camp|permit|hunting|seat|school|slot|spot lottery
lottery for|opens|closes
time|appointment|booking|first|open|parking|vet|coin slot|slots
against|what_are_the|beat_the odds
you bet
bet you|it|that
drink plenty|more|water
water|sports|energy|soft|hot drink|drinks
weeds|weed pulling|pull|control|killer|whacker
recycle|recycling|bottles_and_cans|drinking_water|drinking_fountain|root_beer
ground|grass|brush|house smoke
smoke alarm|alarms|detector|detectors|advisory|test|outlook
gummies|gummy bears|bear|worms|vitamin|vitamins`;

/** A ride home for whoever drank. */
export const RIDE_HOME = `
drunk|impaired driver|drivers|driving
dui|dwi|sober|designated
plan your|a (safe) ride
if you drink|drank
free ride|rides
ride home`;

/** Small talk that is enough beside a thing that is only drunk, smoked or played. */
export const FEATURED = `
starts|start|begins|tonight|weekend|friday|saturday|sunday|night|afternoon|today|idea|tip|pick|plan|agenda|view|yours|glass|glasses|mean_it|everyone|everybody|folks|friends|y'all|yall|who's|whose|you|your|us|we|our|me|fine|bigger|up_to|million|more|welcome|ready|time|sponsors|sponsored|sponsor|featuring|features|featured|menu|shop|shops|lounge|downtown|opens|opening|live|music|jazz|brunch|picnic|and|or|with|price
`;
