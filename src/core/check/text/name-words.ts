const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words before a name that say what the person is for the public. */
export const TITLES = set(`
mr mrs ms dr officer chief mayor sgt sergeant detective det capt captain lt lieutenant deputy sheriff councilmember
councilman councilwoman councilor commissioner director coach principal teacher judge rev reverend pastor father sister
president gov governor senator sen rep representative firefighter nurse professor prof superintendent manager clerk
librarian trustee secretary superviser supervisor alderman alderwoman chair chairman chairwoman trooper ranger
paramedic attorney counselor engineer planner inspector`);

/** Words that make a run of capitals a public place, body, day or programme. */
export const CIVIC_WORDS = set(`
st street ave avenue road rd blvd boulevard lane ln drive dr way court ct route hwy highway interstate parkway trail
trailhead park parks library branch hall center centre school schools high elementary middle academy university college
church county city town township village state states department dept office board council committee commission bureau
police fire public works water utility utilities agency district service services authority association foundation
league mall plaza square museum theater theatre stadium arena field fields garden gardens zoo pool lake river creek
bridge station airport terminal building tower hospital clinic medical heights hills hill falls springs valley ridge
island bay beach point north south east west northeast northwest southeast southwest main new first second third fourth
fifth national american united federal regional international world metro transit house senate congress court courthouse
day days week month year festival fair fest parade night movie story storytime time camp class classes program programs
project plan act law code ordinance section zone ward phase room title chapter order alert warning watch advisory notice
update reminder report survey guide app website facebook twitter instagram page team crew crews staff community
recreation rec senior seniors youth teen teens family families kids children adult adults veterans veteran memorial
independence labor thanksgiving christmas easter halloween hanukkah ramadan diwali juneteenth mother's father's
presidents' spring summer fall autumn winter morning evening afternoon monday tuesday wednesday thursday friday saturday
sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug
sept sep oct nov dec health safety emergency management housing planning zoning budget finance human resources animal
shelter services traffic engineering sanitation recycling trash garbage compost garage lot playground pavilion gym
auditorium cemetery courtyard downtown riverwalk corridor neighborhood neighborhoods red cross black white green blue
friends society council's mayor's open house art arts music concert series book farmers market fund grant award awards
census election elections consulate general embassy corporate government greed university hospital york angeles vote language english spanish chinese french german somali vietnamese arabic korean`);

/** Words that make a run of capitals a shop, a maker, a brand. */
export const TRADE_WORDS = set(`
company co inc llc corp bank store cafe café coffee grill diner bistro bakery bakehouse pizza pizzeria barn kitchen inn
hotel brewery brewing pub bar restaurant deli salon barbershop shop shoppe motors auto hardware pharmacy burger burgers
bbq tacos taco taqueria cantina donuts doughnuts creamery roasters roastery grocery supermarket outfitters boutique
spa fitness realty roofing plumbing landscaping dealership ford toyota honda chevy tires cycles cyclery bikes nursery
florist flowers books toys catering steakhouse smokehouse noodles ramen sushi wings subs sandwiches gelato yogurt tea
juice winery vineyards distillery tavern lounge mart outlet jewelers jewelry optical dental insurance mortgage
electronics solar energy wireless telecom broadband media studios studio yoga pilates furniture mattress paint lumber
supply supplies rentals tours travel airlines cleaners laundromat carwash detailing tattoo nails bowl lanes tire towing
moving movers builders homes cab cabs taxi vet lawn plumbers roofers heating cooling hvac collision agency llp sons bros
brothers trattoria patisserie chocolates confections apparel gear outdoors technologies systems internet mobile foods
dairy provisions creations designs tax accounting paving bootery eatery taphouse`);

/** Private names that everybody knows. */
export const BRANDS = set(`
starbucks amazon apple iphone ipad tesla walmart target costco chick-fil-a mcdonald's mcdonalds netflix nike adidas
dunkin dunkin' uber lyft doordash grubhub instacart airbnb toyota chevy chevrolet ford honda subaru samsung verizon
t-mobile comcast xfinity spotify pepsi coke coca-cola sonic wendy's arby's subway chipotle panera domino's domino
lowe's lowes kohl's kroger safeway publix aldi wegmans walgreens cvs google android yeti stanley roku disney hulu
peloton fitbit gopro kfc popeyes zillow turbotax chatgpt dewalt makita bosch`);

/** Words that begin sentences and headings with a capital and are nobody's name. */
export const PLAIN_WORDS = set(`
the a an our your we you i it he she they his her their this that these those and but or so if when while after before
because please join meet congrats congratulations thank thanks kudos shoutout welcome missing found call visit see come
check bring read watch learn apply register sign update reminder alert notice correction breaking attention hey hi hello
happy good great big free yes no not do don't for from to in on at by of with about as is are was were has have had will
can may should must all any every each many most more some one two three four five last next today tonight tomorrow
yesterday now here there who what where why how which did does get go grab try stop take use let's let also then too
just only even still both either neither since until during under over near between residents drivers neighbors
detectives officers police firefighters crews victim witness suspect deceased injured mourning remembering rest prayers
sending say shout honored proud dear friend little young local former city's poor god lord pray ask tell find look
volunteer volunteers student students resident driver man woman boy girl child children mom dad mother father parents
grandma grandpa sister brother son daughter wife husband neighbor shocker wow oh well sure maybe nobody everyone
someone anyone something nothing everything lunch dinner breakfast brunch pizza tacos coffee wifi internet faq covid
covid-19 medicare medicaid social security lego bluey`);

/** Surnames that are also kinds of places. */
export const PLACE_SURNAMES = set(
  'park hall field fields hill hills lake woods rivers banks brooks west east north church young house marsh stone garden lane court way ridge beach day may august june march black white green blue english french german',
);

/** Given names that are also places. */
export const PLACE_FIRST_NAMES = set(
  'lincoln madison jackson washington jefferson austin franklin marion florence charlotte virginia georgia dallas savannah carson hudson logan mason jordan sydney victoria diana grace st rose willow summer june may april mill oak elm pine river',
);
