import { either } from './either.ts';
import { list } from './list.ts';

const HUE = either(
  'red green blue yellow orange purple pink gray grey teal peach brown gold turquoise violet navy maroon tan beige',
  'magenta crimson lavender olive amber cyan',
);
const LOOK = either(
  'shaded highlighted dotted dashed circled striped colored outlined boxed starred hatched crossed_out bold',
  'bolded italic italicized underlined filled_in colored_in shaded_in grayed_out greyed_out',
);
const DEGREE = either(
  'light dark bright darker lighter brighter darkest lightest brightest bigger biggest smaller smallest taller',
  'tallest longer longest thicker thickest big small tall round square thick thin fat redder bluer greener',
);
/** Marks on a map, a chart, a form or a screen. Things of the real world that have a colour are left out. */
const MARK = either(
  'area areas section sections zone zones part parts line lines box boxes dot dots pin pins star stars arrow arrows',
  'button buttons circle circles region regions block blocks band bands shading text square squares row rows column',
  'columns stripe stripes portion segment segments border outline slice wedge bar bars one ones route routes spot',
  'spots x shape shapes icon icons patch patches field fields tab marker markers dates names streets link links',
  'numbers letters triangle triangles diamond diamonds parcels neighborhoods states counties precincts dashes ring',
  'path paths option picture photo door column trail_line curve',
);
const PLACE_ON_PAGE = either(
  'left right top bottom upper lower far_left far_right upper_left upper_right lower_left lower_right top_left',
  'top_right bottom_left bottom_right left_hand right_hand middle center corner',
);
const PICTURED = either('picture image photo map page screen graphic chart graph slide diagram figure post');
const PRESS = either(
  'click tap press hit push select choose use follow find pick see avoid look_for go_past check',
);
const NTH = either('first second third fourth fifth last next');
const PERSON = either(
  'man woman kid guy lady person officer boy girl dog one chief mayor child player firefighter worker volunteer cat',
);
const WORN = either(
  'hat shirt vest cap glasses jacket dress stripes coat tie scarf hoodie sweater uniform helmet bib',
);

/** Directions that only work by sight. */
export const BY_SIGHT = list(`
# a mark told apart by its look
the|any|each|those|these|your|a|an|our|all|avoid|in|inside|within|for|by (very|big|little|small|bright|dark|light|large) ${either(HUE, LOOK)} (*) ${MARK}
${either(HUE, LOOK)} ${MARK} (run|runs|is|are|means|mean|show|shows|marks|mark|will|get|gets|have|has|on|need|in|go|goes)
the ${DEGREE} ${MARK}
${PRESS} (on) (the|a|that|any) (big|little|small|round) ${either(HUE, LOOK)} (*) ${MARK}
${either('click tap press hit push select')} (on) (the|a|that) (big|little|small|round|square|*) ${either(HUE, 'round square')} ${either('icon button box one thing tab circle arrow link bar')}
light|dark|bright|different|lighter|darker colored *
${either('fields boxes spots stops dates streets items names rows entries anything anyone everything those ones ones_marked marked')} with (a|an|the) (*) (*) ${either(HUE, 'star dot check checkmark circle x asterisk color outline border flag arrow')}

# set off by a colour
${either('marked shown highlighted shaded colored outlined circled printed drawn labeled listed painted written')} (*) (*) in|with|inside (a|the) (dark|light|bright) ${either(HUE, 'bold italics color black_ink')}
${either('anything anyone everything everyone all names dates streets those items areas homes fields blocks ones one stops roads parcels rows entries lots zones trails routes times lines')} in (the) (dark|light|bright) ${either(HUE, 'bold italics')}
in|on ${either(HUE)} is|are|means|will|get|need|must
the (ones|one|rest) in ${either(HUE, 'bold italics')}
where|if|when|wherever (you|it|your) (*) (*) (see|is|are|turns|appears|shows|looks|goes|sees|spot) (the|in|up) ${either(HUE, 'shaded circled highlighted')}
${either('street streets zone block area home house lot route precinct dot neighborhood ward light box icon line stop stops county town name')} (is|are|turns|turn|appears|appear|goes|looks|shows) (up|in) (the) ${either(HUE, LOOK)}
the|how ${either('darker lighter brighter redder bluer greener deeper bigger taller longer thicker')} (the|it|a|they|your|that|color|shade) (*) (*) (is|gets|are|the|looks|means)
(by|its|their|the) ${either('shade shades shading color colors hue tint')} (code|coding|key|coded) ${either('and of tells shows show means mean matches match indicates indicate says on')}
by its|the|their shade|color|colors
color coded|code|coding|key
${either('colored filled shaded grayed greyed')} in
${either('biggest smallest largest tallest longest thickest')} ${either('slice wedge bar circle dot piece arrow line')}
x|star|arrow marks the

# a place on the page
${either('link button box menu icon form tab bar map arrow banner list chart search_bar')} (*) at|in|on|to|along (the) (very|far) ${PLACE_ON_PAGE} (of|corner|side|hand|to)
${either('click tap press hit look find see use compare check go scroll')} (to|at|on|in|for) (the|your) (*) (*) ${PLACE_ON_PAGE} (side|corner|of|with|and|half|part|panel|picture|button|above|here|to)
${PLACE_ON_PAGE} (hand) ${either('side corner half panel column row picture photo image box button arrow menu icon')} (of|is|shows|to|on|and|with|in|at|for)
left|right|top|bottom|corner|middle|side|edge of (the|this|your) ${PICTURED}
(the) ${either(PERSON, NTH, 'house building chief door sign picture photo option bin spot boat truck')} (*) from|on|at|to|in (the|your) (far|very) left|right|middle|corner
${NTH} from|on (the) (far) left|right|top|bottom|end
${NTH} (one|row|line|box|icon) down|over|across|up
above|below|under|inside|outside|beyond|past|left_of|right_of|within the (thick|thin|big|solid|${HUE}) (*) (dotted|dashed|red|blue) line|border|arrow|box|circle|dot|lines|outline
in|from the (*) corner|column
${either('map picture chart photo image button box link list text form graphic')} (shown|pictured) below|above|left|right
see|look|shown|pictured above|below
over there for|on|is|by
in front of you

# pointing and showing
where the|my|our|his|her (*) ${either('arrow arrows star pin circle x dot finger line hand thumb sign')} (is|are) ${either('points point is are ends stops starts pointing')}
${either('arrow arrows finger')} (is|are) ${either('point points pointing shows show')}
follow the (*) ${either('arrows arrow dots line lines color colors dotted dashes dashed')}
as (you|anyone) (can|will) see (here|above|below|in)
as shown|pictured|seen here|above|below|in
(just|simply|only) look|looking at the|this ${PICTURED}
looks|look|shaped like a|an ${either('gear house bell phone star heart pencil wheel cloud person hamburger leaf drop flag cog')}
${either('gear heart bell hamburger pencil cog house')} icon|menu|symbol
(kid|one|man|woman|guy|lady|person|officer|boy|girl|she|he|dog|her|him) in|with|wearing (the|a) (*) (striped|red|blue|green|yellow|orange|pink|white|black) ${WORN}
that's|is|she|he the (one|guy|lady) in the ${either(HUE, WORN)}
colors ${either('show mean tell indicate match')}
all|the details|info|information is|are in the graphic|image|picture|photo
`);

/** Colours and sides of the real world, or such as are backed by words. */
export const NOT_BY_SIGHT = list(`
# real things that have a colour
${HUE} ${either('cross flag tape bin bins cart carts bag bags tag tags ribbon creek river oak trail lid lids room ice friday card cards shirts tide building alert light lights school bus wave hat_society team ribbons vest roof truck trucks cap barrel barrels algae water flowers house door_prize')}
${HUE} line ${either('bus train trains buses stops stop runs station service riders')}
wear ${HUE}
light|dark rail|sky|winter|days|up|snow|rain|traffic|bulb|bulbs|at|by|out
small|big|tall|bright day|city|town|business|businesses|dogs|dog|kids|part|game|lot|ones|picture
small|big|tall one
small|big box|boxes store|stores|business
public|town|times|market|village|main|court|courthouse square
square foot|feet|dance|miles|one
stars and|party|gazing|show
block party|parties
biggest part|piece|slice of
in red|green|blue|bold ink

# turns and sides on the road
turn|keep|bear|stay left|right
left|right from|onto|at|in|on (*)
right way|time|turn|lane|of_way|now|here|away|after|before
left lane|turn
left|right here|there|behind|out|over
(was|is|are|just|right) below the (bridge|dam|deck|*) deck|surface|limit
stop on red
front desk|door|line|lines|porch|yard|street|row_seats
back row
bottom line|of_the_pool
bottom of the pool|hill|page_two|stairs
top of the hill|hour|morning|class
the top three|ten|five|two
middle school|row|of
${either('road street water power fire bus plow parking phone pipe sewer gas main')} line|lines|route
right|left phone|number
${NTH} (*) ${either('door office room street light driveway building house window hallway gate exit turn desk stop')} on|to the|your left|right
(on) the|your left|right side|hand of the street|road|building|hall|lot|trail|river|stairs|lobby|creek|entrance
on your left|right
bottom|top shelf|shelves|drawer|floor|step|stair

# the words say it too
missing|lost .. in|with a|an|the * ${WORN}
wanted|suspect|suspects .. in|with|wearing (a|an|the) (*) ${WORN}
${HUE} on the map
marked full
shown in purple|red|blue|green|orange
text list
`);
