import { either } from './either.ts';
import { list } from './list.ts';

/** What a post carries to be looked at. */
const GRAPHIC = either(
  'flyer flier graphic graphics image images poster infographic screenshot jpg jpeg handbill attachment artwork picture',
  'pic pics carousel thumbnail visual visuals diagram mailer postcard',
);
/** Things of the same kind that also lie on desks, hang on walls and stand at roads. */
const SHEET = either(
  'photo photos pictures slide slides chart map calendar card table notice sign banner brochure leaflet certificate',
  'video reel album pdf cover schedule lineup',
);
/** What people want to know. */
const FACTS = either(
  'everything all menu ones changes details detail info information specifics dates date times time hours schedule address prices price',
  'cost fees rates rules list lineup scoop rest instructions statement link locations location answers deadlines',
  'requirements steps numbers number names where when shifts more results courses routes streets directions registration',
  'story facts',
);
const SHOWS = either(
  'has have shows show lists list tells tell says say explains explain gives contains covers knows includes spells answers',
);
const TO_KNOW = either(
  'all everything the it which when where what how every who each more new our why them both a your if whether',
);
const LOOK = either(
  'see check view read study consult open zoom zoom_in look peek refer swipe tap enlarge save find peep browse inspect',
  'expand click check_out scan',
);

/** The reader is sent to a picture for the facts. */
export const SENT_TO_PICTURE = list(`
# the facts are in it
${FACTS} .. in|on|is|are|at|inside (on|in) (the|our|this|one|that|a|your) (*) (*) ${GRAPHIC}
${FACTS} .. in|on|inside the|our|this|that|attached (attached|enclosed|first|second|third|last|next|full) ${SHEET}
${FACTS} .. in|on|inside ${either('photo photos pictures slides chart map pdf album video')}
${FACTS} (are|is) below|above|attached|pictured|in_comments
see|check|read|view|find|open (the|what's|what_is) attached|enclosed|pictured
${FACTS} .. pictured|shown|attached|enclosed|listed|printed here|below|above
in one|a (handy) ${either('image graphic picture photo')}
worth a thousand

# it has the facts
${either(GRAPHIC, SHEET)} (above|below|here|attached|itself|{number}) ${SHOWS} (you) ${TO_KNOW}
${GRAPHIC} (above|below|here) knows|says|has (it) (all|dates|details|scoop|rest)
${GRAPHIC} (is|are) attached|below|above|enclosed
${SHEET} (is|are) attached|enclosed
${SHEET} is|are below|above
attached ${either(GRAPHIC, SHEET, 'list sheet page')}
${SHEET} pictured|shown here|for|below|above|lists|has|shows
map of (*) (*) attached

${either(GRAPHIC, 'photo slide slides chart pdf brochure leaflet')} with|for|has|holds|answers (all|the|more|full|every|your) (*) ${FACTS}

# go and look
${LOOK} (out) (at|in|on|to|through|for) (the|our|this|that|attached|enclosed) (attached|enclosed|full|new|handy|below) (*) ${GRAPHIC}
${LOOK} (out) (at|in|on|to|through|for) (the|our|this|that) (*) ${SHEET} for|below|above|attached|pictured
look|peek|refer|consult|study (at|to) the|our|this|attached|enclosed (*) ${SHEET} (in|for|to) (our|the)
(take) a look at the ${either(GRAPHIC, SHEET)}
see|check|view|consult ${either('photo photos pictures slide slides chart map table pdf calendar')} for|below|above
${LOOK} (out) (at|in|on|to|through) the|our|this|these photo|slide|slides|chart|pdf|brochure|leaflet|certificate|table|lineup
is|are|was on|in the first|second|third|last|next ${either(SHEET, GRAPHIC, 'page')}
swipe (left|right|through) (the) for|to|slides|photos|see|find|details|dates|list|times|prices
see below|above for
pinch and|to zoom
zoom in to
tap|click to enlarge|zoom|expand
scan the code on
here's the calendar|schedule|chart|map|list|poster|flyer|lineup
save this graphic|image|picture|flyer|post
notice image

# as told in it
on|in|per|from|by|as_shown_in|as_shown_on|shown_in|seen_on|listed_in|listed_on|printed_on|pictured_in the|our|this|attached|that|one|enclosed (handy|attached|second|first|third|last|next|*) ${GRAPHIC}
on|in|per|from the|our|this|that (second|first|third|last|next|*) photo|slide|banner|leaflet
as_shown_in|as_shown_on|shown_in|shown_on|seen_on|listed_in|listed_on|printed_on|pictured_in the|our|this|that (*) ${SHEET}
`);

/** Pictures that are not where the facts hide. */
export const ORDINARY_PICTURES = list(`
# other things of that name
picture day|book|books|of
image library
graphic novel|novels|design
infographic workshop
photo contest|booth|id|credit|by|walk
slides at
library|business|gift|punch|id|credit|debit card
card|sign table|shop|wall|rule
sign up|in|language
sign|signs faces|face|says|on|at|is
new|road|street|stop|closed|sweeping sign|signs
sign|signed the|for|a
table tennis
council|legal|public|boil_water notice
city's|our|zoning|interactive|outage map
map is painted
painted a map
plaza floor
camp form
calendar of events
mark your calendar
video of

# to take away, to make, or to send us
pick up a|your|the
pick_up|take|grab|get (a|the|your|our) (*) flyer|brochure|card|map|leaflet|form
our flyer for
take down
make a poster|flyer|card
flyers our
bring|send|message|dm|upload (us) (a|your|the) photo|photos|picture|pictures|image

# the words say it too, or it is only spoken of
in|on the image|picture|photo|graphic|flyer has|shows|gives|lists the same
see the details as
same|the_same|which_are|also times|rates|hours|info|information|facts
has a map
map in the
in the photo is|so
on the map|calendar|schedule|agenda|table|sign|card
see the picture|photos that|who|our|from
read the whole notice
notice in
fixed|changed|corrected the (*) on|in the flyer|flier|poster|graphic|sign
`);
