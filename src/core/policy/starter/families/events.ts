import { list } from './list.ts';

/** What people come to, by its name. */
export const EVENTS = list(`
# shows
concert|concerts|recital|matinee|screening|performance|premiere|cabaret
movie|film|trivia|game|games|family|craft|date|skate|bingo|karaoke|jazz|comedy|open_mic|poetry|salsa|paint|parent|opening|talent night
movie|film|movies|films|jazz|music|concert|concerts|yoga|shakespeare|band|bands (in|on|under|by|at) the park|lawn|green|square|stars|river|plaza|dock|falls
outdoor|drive_in|free|family|matinee movie|film|concert
band|trio|quartet|choir|orchestra|brass plays|performs|returns|concert
author talk|reading|visit|signing
talent|magic|puppet|light|laser|air|dog|car|art|flower|fashion|drone|fireworks show
# fairs and sales
festival|carnival|gala|parade|fireworks|jamboree|fest|expo|bazaar|rodeo
book|job|health|art|craft|street|career|resource|science|county|housing|hiring|safety|bike|seed|wellness|volunteer|college|pet|senior|green fair
book|yard|bake|plant|rummage|garage|used_book|sidewalk|tree sale
farmers|night|flea|holiday|makers|farmer's market
food truck|trucks friday|night|rally|festival
touch a truck
# meals
pancake|spaghetti|chili|fish|community|holiday|senior|seniors|spring|thank|potluck breakfast|brunch|luncheon|lunch|dinner|supper|fry|feed|cookoff
cookout|potluck|picnic|bbq|barbecue|luncheon|brunch|banquet|tasting
ice cream social
coffee with (a|the) cop|cops|chief|mayor|officer|officers|council|councilmember|captain|commissioner
chief|mayor for|and|over coffee
# meetings
town hall
open house
listening|info|information|drop_in|feedback|input|planning|visioning session|sessions
public|community|neighborhood|budget|planning|council forum|meeting|workshop|hearing|event|gathering|session
neighborhood watch meeting
meet and greet
# learning
workshop|workshops|seminar|webinar|demonstration|demo|bootcamp
free|new|homebuyer|cooking|yoga|cpr|art|swim|dance|fitness|computer|gardening|composting|self_defense|babysitting|first_aid|beginner|parenting|resume|language|canning|pottery|knitting|tax class|course|training|lesson|clinic
class|course|lesson for|on|tomorrow|tonight
police|fire|citizens|citizen's|junior academy
poll worker|volunteer|narcan|cpr|citizen|block_captain|lifeguard|cert training|orientation
story|story time|storytime|stroll
storytime|story_time|baby_time|book_club|craft_hour|lego_club|game_time
lecture|gallery|lunchtime|brown_bag|author talk|series
talk by|on author|historian|professor|ranger|dr
tour|tours of|starts|start|begins|leaves
leads|lead|guides|guide|join a|an|our (*) walk|hike|tour|ride|stroll
ranger|nature|bird|bat|garden|history|ghost|night|moonlight|wildflower|guided walk|hike|tour|ride
# care and clean-up
blood drive
food|coat|toy|supply|diaper drive
flu|vaccine|vaccination|rabies|shot|dental|vision|legal|wellness|spay|spay_neuter|pop_up|tax|covid|health clinic|clinics
rabies|flu|free shots
car_seat|bike|blood_pressure|eye|hearing|skin|tire|helmet|bike_helmet check|checks|inspection|inspections|fitting|fittings|screening|screenings|giveaway
adoption|pet_adoption event|party|day|fair
cleanup|clean_up (day|event)
river|park|creek|beach|trail|neighborhood|spring|fall|litter|roadside cleanup|clean_up|sweep
tree|arbor_day|bulb|garden|community planting
shred|shredding|compost|mulch|recycling|drop_off|dropoff|amnesty|safety|work|field|family|career|bike|bulky|collection|e_waste|hazardous_waste|electronics day|event
bulky|bulk|e_waste (item) drop_off|dropoff|collection (day)
seed|plant|book|toy|clothing|costume|bike swap|exchange
tree|rain_barrel|compost|mulch|smoke_alarm|bike giveaway
# feasts
ribbon|ribbon_cutting cutting
grand opening|reopening
groundbreaking|dedication|unveiling|inauguration|vigil|memorial_service|celebration|ceremony|graduation|swearing_in|reunion|homecoming|kickoff|premiere
tree|menorah|candle|holiday lighting
block|street|pool|retirement|holiday|watch|adoption|birthday|dance|halloween|costume|launch|beach party
egg hunt|drop
trunk or treat
open mic|gym|swim|skate|house|studio
dance for|with|at|party
pop_up market|shop|shops|event|gallery|library|park|cafe|store|dinner|art|show|concert
national night out
5k|10k|marathon|fun_run|walkathon|bike_parade|triathlon|bike_rodeo|polar_plunge|golf_outing|tournament|race
`);

/** Words that tell of a coming event. */
export const EVENT_NEWS = list(`
# it comes
coming (up|soon|back|this|to)
is|are|it's|that's back|here|on|coming|happening|free|almost|around|planned|set|scheduled
returns|return|kicks|kick|starts|start|begins|begin|opens|open|happens|steps|continues
will|to be (be|take|meet) (held|place|hosted|offered)
takes|take place
around the corner
almost here
soon|upcoming|annual|tonight|tomorrow
this|next (*) weekend|week|month|saturday|sunday|friday|thursday|wednesday|tuesday|monday|spring|summer|fall|winter|morning|afternoon|evening
on|every saturday|sunday|friday|thursday|wednesday|tuesday|monday|saturdays|sundays
# we do it
we're|we|are|is|will|will_be holding|hosting|hold|host|throwing|throw|offering|putting|cooking|celebrating|honor|serving|hosting
holds|hosts|host|hold|hosting|offers|presents|leads|brings|throws|celebrates|serves
# you come
join|come|meet|attend|bring|don't_miss|mark|save|get|grab|see_you|sign_up|register|rsvp|swap|learn|enjoy|drop_by|stop_by|be_there|hope_you|you're_invited|all_are|everyone_is|calling_all|seats|spots|tickets|free|kids_can|please_attend
all ages|welcome
`);

/** Words that ask people to come, whatever the event is called. */
export const INVITATIONS = list(`
join us|me|him|her|them|mayor|chief|officers|rangers|librarians|firefighters|the|our (*) (*) (*) for|at|as|in|on|to|this|next|tonight|tomorrow|under
come meet|celebrate|see|out|join|enjoy|play|cheer|help|learn|say|hear|dance|watch|paint|taste|explore|hang
come one come all
see you (there) at|tonight|tomorrow|this|on
don't miss the|our|this|it
you're|you are (all) invited
you|everyone|all|residents|families are|is invited (to) (join|attend|our|the|a)
you|everyone|all|residents|families are|is welcome to_join|to_attend|to_come|at|join|attend
meet us|me (*) (*) (at|by|in|on|near|behind|outside|over|for)
meet the (*) (*) at|by|near|behind|outside|over|for
bring your|a|the (own) (*) chair|chairs|blanket|blankets|lawn|gloves|picnic|mat|dog|dogs|kids|dancing|appetite
save the date
mark your calendar|calendars
swap your|seeds|books|plants
will be reading|performing|signing|playing|speaking|serving|hosting
kids|families|children|everyone|you can climb|meet|pet|paint|decorate|make|ride|try aboard|the|a|an|their|your
celebrate|ring|kick with|in|off us|summer|spring|the|our
we're|we|we_will|we'll cooking|grilling|serving|honor|honoring|gather|gathering
commission|council|board|committee will meet|gather|convene (again|to)
learn your|how|to at|rights|at
please attend|come|join|show
`);
