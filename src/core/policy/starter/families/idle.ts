/** Talk that has nothing to do with a town: its topics, its tone, and the services that tie a post to the town. */

/** What people talk about after work. */
export const IDLE_TOPICS = `
# shows and films
season|series finale|premiere|ending|spoilers
(the) new|next|final|last|latest season|episode|sequel|remake|trailer|movie|film|album|single|show|game (*) was|is|dropped|ended
season {number}|one|two|three
netflix|hulu|hbo|disney_plus|prime_video|youtube|reality_tv|reality_show|sitcom|soap_opera|docuseries|true_crime|anime|manga|cartoon|rom_com|superhero|superheroes|sequel|sequels|prequels|blockbuster|box_office|franchise|reboot|trilogy|prequel|cliffhanger|plot_twist|plot_hole|binge|binged|binging|bingeing|binge_watching|rewatch|rewatched|rewatching|spoilers|dragon_show|baking_show|dating_show|game_show|talk_show|late_night_show|award_show|awards_show|halftime_show|red_carpet|oscars|oscar|grammys|grammy|emmys|tonys|met_gala|movie_trailer|actor|actress|director's_cut|tv_show|tv_shows
bridgerton|survivor|bachelor|bachelorette|kardashian|kardashians|star_wars|star_trek|harry_potter|marvel|game_of_thrones|stranger_things|love_island|american_idol|jeopardy|wheel_of_fortune|seinfeld|yellowstone|succession|ted_lasso|great_british|barbie|batman|superman|godzilla|star_trek
the baker|bachelor|contestant|villain|hero|butler
# music and famous people
beatles|beatle|taylor_swift|swifties|beyonce|drake|kanye|rihanna|adele|rapper|rap|pop_star|boy_band|boy_bands|music_video|playlist|favorite_song|lyrics|album|albums|guitar_solo|guitarist|drummer|singer|earworm|karaoke_song|mixtape|concert_tour|world_tour|eras_tour|band_name|banger|bangers|country_music|heavy_metal|vinyl
celebrity|celebrities|celeb|celebs|influencer|influencers|gossip|paparazzi|royal_family|royals|royal_couple|royal_baby|royal_wedding|prince|princess|duchess|harry_and_meghan|meghan|elon_musk|billionaire|supermodel
celebrity|hollywood|royal (*) breakup|wedding|divorce|feud|couple|dress|baby
a|the|that|this song|songs
# sport
super_bowl|world_series|march_madness|stanley_cup|world_cup|olympics|wimbledon|the_masters|kentucky_derby|wrestlemania|playoff|playoffs|the_finals|final_four|draft_pick|draft_picks|trade_deadline|fantasy_football|fantasy_league|fantasy_team|my_bracket|bracket|brackets|nfl|nba|nhl|mlb|mls|ufc|nascar|quarterback|touchdown|touchdowns|fumble|interception|umpire|umpires|umps|ref|refs|referee|referees|goalkeeper|goalie|striker|slam_dunk|home_run|hat_trick|halftime|penalty_kick|penalty_shootout|shootout|power_play|buzzer_beater|the_big_game|point_guard|free_agency|first_round_pick|first_round_picks|yankees|red_sox|dodgers|cowboys|lakers|patriots|steelers|packers|chiefs_game|manchester|arsenal|liverpool|bench_press|deadlift|leg_day|marathon_time|golf_swing|slice_off|pickleball_feud
that|last_night's|tonight's|sunday's (*) trade|game|match|call|catch|goal|final|penalty|race|bout|show|episode
our|my|the team|comets|falcons|otters|wildcats|squad won|lost|choked|blew|robbed
# food and drink as small talk
pineapple|ketchup|mayo|mustard|ranch|cilantro|anchovies|raisins|mushrooms|olives|sprinkles (belong|belongs|goes|go|is|are|does|do|on|in|with) *
pizza_topping|pizza_toppings|burrito|burritos|nachos|guacamole|avocado_toast|oat_milk|pumpkin_spice|candy_corn|halloween_candy|gas_station_sushi|sushi|ramen|instant_noodles|lasagna|meatloaf|casserole|grilled_cheese|mac_and_cheese|banana_bread|sourdough|sourdough_starter|air_fryer|slow_cooker|leftovers|brownies|cookie_dough|ice_cream_flavor|cereal|pop_tarts|peanut_butter|hot_sauce|gravy|spaghetti|pasta|french_fries|tater_tots|oreos|doritos|snickers|kit_kat|coke_or_pepsi|pepsi|keto|meal_prep|recipe|food_opinion|crunchy_or|diet|intermittent_fasting|chili_recipe|deviled_eggs|pie_or_cake|cake_or_pie|tacos|cold_brew|espresso|first_coffee|third_coffee|second_coffee|decaf
is a (hot_dog|taco|cereal|burrito|tomato|pop_tart) (a) sandwich|soup|fruit|salad|taco
hot dog|dogs a|is|belong|on sandwich|a|in
# markets and gadgets
bitcoin|crypto|cryptocurrency|dogecoin|ethereum|nft|nfts|meme_stock|stocks|stock_market|nasdaq|dow_jones|401|day_trading|mortgage_rates
new|my|old|this phone|iphone|android|laptop|watch|headphones|camera|console (*) (*) day|update|is|just|on|drains|died|wrecked|charger
phone|software update
iphone_or_android|android_or_iphone|mac_or_pc|pc_or_mac|battery_life|everyone's_battery|autocorrect|chatbot|chatgpt|ai_chatbot|deepfake|robot_vacuum|smart_speaker|playstation|xbox|nintendo|fortnite|minecraft|wordle|candy_crush|video_game|video_games|sudoku|crossword|dungeons_and|magic_the|pokemon
electric trucks|cars will|are|is|never
# the stars and the strange
horoscope|horoscopes|zodiac|astrology|retrograde|mercury|gemini|capricorn|aquarius|sagittarius|scorpio|virgo|libra|leo_season|taurus|tarot|psychic|full_moon_energy|birth_month|star_sign|ufo|ufos|aliens|alien|bigfoot|sasquatch|loch_ness|flat_earth|area_51|time_travel|zombie|zombies|vampire|vampires|conspiracy|conspiracies|moon_landing|simulation|multiverse|haunted_doll|ghosts_are
# private life
my (*) wife|husband|boyfriend|girlfriend|spouse|fiance|fiancee|ex|mom|dad|mother|father|mother_in_law|sister_in_law|brother_in_law|in_laws|kid|kids|son|daughter|toddler|roommate|grandma|grandpa|nephew|niece|sister|brother|cousin|baby
my|our|the_office (*) cat|cats|kitten|puppy|dog|hamster|parrot|goldfish|houseplant|plants|garden_gnome|couch|recliner|bed|closet|kitchen|garage_band|vacation|honeymoon|trip|weekend|birthday|wedding|anniversary|prom|reunion|diet|workout|gym|haircut|tattoo|car|truck|boat|playlist|landlord|dishwasher|laundry|lawn_mower|sourdough|hangover|dream|nap|alarm|fridge
senior prom|prom|homecoming|yearbook|middle_school|high_school|college (*) photo|photos|days|crush|back|dance|memories|reunion|sweetheart
dating_app|dating_apps|first_date|blind_date|your_ex|my_ex|situationship|soulmate|crush|breakup|tinder|bumble|ghosted|wedding_dress|bridesmaid|baby_name|baby_names|gender_reveal
beach_in|cancun|bali|cabo|portugal|hawaii|paris|disneyland|disney_world|cruise_ship|bucket_list|airbnb|jet_lag
snooze_button|alarm_clock|toilet_paper|toilet_seat|socks|pajamas|sweaters|sweatpants|crocs|skinny_jeans|mullet|mustache|shower_thought|shower_thoughts|dishwasher|laundry|fitted_sheet|stain_trick|carpet|pillow|naps|introverts|extroverts|adulting|monday_mood|case_of_the
monday|mondays|friday|wednesday again|mood|blues|already|feels|am_i_right|hits|vibes|somebody|someone|who
good mechanic|dentist|babysitter|barber|realtor|therapist|podcast|mattress
# trivia
octopus|octopuses|dinosaur|dinosaurs|sloth|sloths|penguins|dolphins|astronaut|astronauts|space_station|mars|black_hole|black_holes|eclipse_chaser|the_roman_empire|ancient_rome|titanic|atlantis
have dinner with
pirate|stripper|elf|superhero|wrestler name|names
kinds|types of people
desert island
superpower|super_power
would you rather
this or that
cats or|versus|vs dogs
dogs or|versus|vs cats
coke or|versus|vs pepsi
early bird or`;

/** How people say it. */
export const IDLE_TONE = `
# one's own taste
hot|spicy|lukewarm take|takes
unpopular|controversial|honest|bold|food opinion|take|question|answer
overrated|underrated|mid|elite|goat|iconic|cringe|slaps|banger|masterpiece|snoozefest|trash|superior|unreal|unmatched|undefeated|legendary|rent_free|on_repeat|brilliant|hilarious|epic|insane|amazing|gorgeous|obsessed|perfection|perfect|delicious|boring|awful|terrible|ridiculous|robbed|ruined|wrecked|botched|choked|blew|cheated|stole
best|worst|greatest|favorite|favourite|weirdest|funniest|scariest|most (*) (*) (*) ever|of_all|stain|trick|show|movie|song|album|snack|candy|beatle|ending|call|game|decade|era|character|band|topping|flavor|season|sandwich|excuse
who (*) (*) best|better|goat|wins|wore_it
was|is|were|are (a|so|way|totally|such|just|the) (*) mess|joke|letdown|disaster|flop|classic|travesty|crime|must_watch|chaos|robbery|vibe|mood|everything|fire|trash|garbage|winner
should|shouldn't|could have (*) stayed|won|been|quit|kept|ended|let|gone|called
needs|need new glasses|to_chill|to_retire|a_nap|a_medal
deserves|deserve a|an|better|more medal|raise|award|nap|oscar|*
never|will_never|ain't as|be|tow|beat|top|going|the|gonna
belongs|belong on|in|with|nowhere
# one's own feelings
can't|cannot|couldn't|can|could (i|we|you|anyone) (*) believe|stop|get_over|wait|handle|deal|talk_about|relate|focus|sleep|watch
still|so|just|not|honestly|truly|totally (*) not_over|over|crying|thinking|laughing|recovering|mad|shook|reeling|obsessed|jealous|tired|sore|dead|sobbing|confused
not|never|so okay|ok|over_it
cried|sobbed|gasped|screamed|melted|wept|yelled|laughed|argued|argues|argue|arguing|swears|swear|convinced|insists|bet_me|dreaming|dream|craving|hugging|jealous
stayed|been up all|late|until
i|we just|finally|really|also|literally|honestly|still|recently *
i|i'm|i've|i'd|me|myself
finally|officially bubbled|died|finished|binged|beat|bought|watched|caught|happened|figured
made us|me|him cry|laugh|scream|gasp|hungry
took (*) years|months off
lives|living rent|in_my
send help|coffee|snacks
pass me|us|the coffee
hope you (all) had|saw|watched|caught
needed you|to_tell|to_say|somebody
had to tell|share|say|laugh
happy birthday|anniversary to my|our
small|tiny in the best
in the best way
because why not
that's it|the
lol|lmao|haha|omg|ugh|meh|tbh|ngl|smh|yikes|oof|sigh
# asked of everybody
thoughts|opinions|discuss|debate|ranked|rank|rate|rated|ranking|caption_this|wrong_answers|go|explain
change my mind
fight us|me
don't at us|me
name|pick|choose|rank|rate|guess|describe|drop|post|share|tag|tell (us|me|your|a|an|one|the) *
drop|post|share|sound|weigh|chime (*) (*) below|in|off|photos|score|it
who else|is|was|has|saw|watched|stayed|cried|ya_got|you_got
anyone|anybody|everybody|everyone|someone|somebody|does_anyone|is_anyone (else|still|know|*) dreaming|craving|watching|binge_watching|feel|love|hate|know|remember|caught|tired|obsessed|explain|agreed|telling|talking
is it just me|us
asking for a
where|what do|did|would|is|was|were|are|your you|your|the|everybody|everyone (*) land|stand|think|favorite|best|go|guilty|watching|binge_watching|wearing|binging
what|which|who|whose|where is|are|do|was|would|gets|picks|does|goes
yes|yay or no|nay|nope|absolutely_not
or nah|not
over or under
team|teams *
settle this|it
if you could
no wrong answers
there is|are (only|a|two) right|two|one
on a scale|the_couch
need something|recommendations|recs|suggestions
in case you
between us
can we|you talk`;

/** What ties a post to the town. */
export const TOWN_TIE = `
city|town|library|libraries|librarian|librarians|park|parks|street|streets|road|roads|council|permit|permits|garage|police|officer|officers|fire|firefighter|water|trash|recycling|recycle|compost|sewer|sewers|drain|drains|pipes|pool|rec_center|recreation|county|residents|crews|bus|buses|route|routes|parking|traffic|plow|plows|hydrant|shelter|museum|trail|trails|ballot|tax|taxes|bill|bills|fee|fees|ordinance|code|clinic|vaccine|adopt|adoption|hearing|meeting|survey|workshop|story_time|screening|we_are_showing|on_the_lawn|checkout|check_out|borrow|reserve|sign_up|register|class|classes|club|tickets|free_admission|closes|closed|detour|festival|parade|market|downtown|storm|storms|emergency|crossing|bridge|crosswalk|speed|mph|towed|stray|license|licenses|card
property|our own|newest|copies|shelf
desk|counter is|opens|closes|has
meet biscuit|your|our|the
parking|street|road|bus|trash|library
heading|going|headed|watching|walking|driving|planning to|downtown|a|the
911|311`;
