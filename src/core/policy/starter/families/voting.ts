import { either } from './either.ts';
import { list } from './list.ts';

/** Words that belong to public elections alone. */
export const VOTING = list(`
  ${either(`vote votes voting voter voters voters' voter's ballot ballots ballot's balloting polls polling precinct precincts absentee
    caucus caucuses reregister referendum electioneering provisional electors`)}
  poll|election|precinct worker|workers|day|place|places|judge|judges|officer|clerk|site|sites|station|night|eve|watcher|watchers ; runoff|runoffs election|elections|vote|voting|ballot|ballots|is|on ; special|primary|general|municipal|runoff|local|school|bond|spring|fall election|elections ; election (hours|today|tomorrow|tuesday) ; the primary is|election|ballot|runoff ; november|may|march|april|june primary|caucus
  early|in_person|curbside voting|ballots|balloting ; ballot box|boxes ; the|your|a (ballot) drop box|boxes is|are|at|close|outside|by ; mail in|your (your) ballot|envelope|envelopes|vote|vote_early ; mail ins ; your|a|the mail in counts|vote|votes|ballot|is|must|has|needs ; absentee ; write in|ins ; ward|wards {number}|one|two|three|four (*) (*) (*) (*) (*) vote|votes|voters|ballot|ballots|gym|lobby|polls ; precinct|precincts {number}|one|two|three|four ; your|polling|voting|usual|same polling|voting place|spot|site|station|location
  register|registered|registering|registration|reregister (here|online|same_day) to vote|cast ; register|registered|registration for the (*) election|primary ; can|can't|could still|not register ; last day|chance to register ; when you register ; on|onto the rolls ; voter rolls ; party switchers|affiliation ; switch parties
  sign the|your (*) (*) back|envelope|outside|flap|oath ; return|inner|secrecy|mail_in envelope|envelopes|sleeve ; felons|parolees|ex_felons|non_citizens|noncitizens|{number}_year_olds|seventeen_year_olds can|may|can't|cannot (*) (*) vote|register|participate|take ; seventeen year olds ; finish|finished|on|off parole|probation
  i voted ; your sticker ; not a citizen ; two hours off ; school levy ; sample ballot ; campaign|candidate shirts|buttons|hats|signs|gear ; done your time ; {number} folks|voters should|head|now ; get|got your vote|ballot back
  turn 18|eighteen by ; still|you (got|have|get) until .. rolls|register|ballot ; you|had had until .. primary|switch|register
`);

/** When, where, how and who. */
export const VOTING_FACT = list(`
  ${either(`until till deadline deadlines due closes close closed starts ends runs hours a.m. p.m. am pm noon midnight today tomorrow
    tonight tuesday monday friday saturday sunday wednesday thursday cannot must required allowed illegal legal bring moved
    relocated location outside inside station library gym church school lobby annex id license ids identification passport bill address
    dorm stamp stamps postage postmarked postmark mailed mailbox dropped signature envelope envelopes counts counted in_line
    selfie selfies shirt witness notary notarized eligible qualify parole probation citizenship precinct ward
    curbside aide early weekend weekends counter desk booth kiosk phone app oval pen pencil ink
    stairs parking felons renters students naturalized eighteen seventeen 18 17 17_year_olds union_hall fire_station
    rec_center city_hall senior_center community_center firehouse mall auditorium armory courthouse elementary high_school`)}
  by|before|at|from (the) {number}|seven|eight|nine|six|noon|monday|tuesday|friday|saturday|end|election ; hour|hours ; opens|open (at|until|from|for|on|early|late) (*) {number}|six|seven|eight|nine|election ; may|can|can't|don't|doesn't|won't|needn't|no (still|always|also|ever) vote|need|register|have|drop|use|wear|bring|take|count|matter|id|cast|fill|sign|be|show|get|change
  show|bring|need|use|take|ask|give|cast|fill|sign|drop|put|hand|return|mail|head|go|swap|pick (*) (*) (*) id|license|bill|ballot|ballots|envelope|sticker|name|another|box|desk|clerk|worker|address|friend|daughter|neighbor|center|gym|hall|church|library|in|out|off|place|spot
  as long as ; no id|need|problem|excuse|appointment ; new|old|usual|same|different|wrong place|polling|precinct|spot|hours|site|location ; any (stop|polling|voter|registered|adult|reason) ; anyone|everyone|everybody|nobody|neighbor|spouse|family|students|residents (can|may|who|in|with|for|must|over) ; line|doors (when|at|shut|by|past) ; go out ; set for ; at the polls
`);

/** A vote that is not an election: in a council, a contest, a poll of readers. */
export const OTHER_VOTE = list(`
  a|any|the|its|next vote on|will ; vote on the (*) (*) minutes|agreement|contract|budget|plan|ordinance|resolution|rezoning|permit|appeal|purchase|fee|fees|rates|item|items|agenda ; agenda (*) .. vote ; closed|executive session ; in|after|by its|a|the (*) (*) vote ; vote|voting for one|two|three|your|a of|top|name|names ; vote|voting for the|our|a (*) (*) name|names|mascot|design ; speak at the hearing ; public hearing ; staff are hiring ; filing fee ; adopted|passed resolution|ordinance ; the vote was ; absentee swimmers|students|owners|landlords|owner|landlord
  council|board|commission|committee|trustees|commissioners|members|panel|jury (*) (*) (*) voted|votes|vote|voting|approved ; approved|failed|passed by|with ; april|march|council's|its|unanimous|split|narrow|final|contract|budget|roof|tax|park vote ; {number} {number} vote|against|for ; {number} to {number} vote ; vote of {number} ; no vote is ; vote is on|set|scheduled|expected|coming ; first|second reading ; canvassers ; yes|no vote on|would ; you cast {number} ; will vote on|to|in ; voted {number}|four|five|six|three|unanimously|yes|to|for|against ; vote {number} to {number} ; speak before the vote ; each member voted ; how (*) voted
  ${either(`favorite favorites favourite logo mural mascot award prize chili survey plowy contest cook_off book_club mock marble flavor pumpkin costume
    playlist snowplow song film movie cutest best_in_show people's_choice jazz bookmobile t_shirt slide fight_us pole_vault snow_plow certified
    results bandit pet pets pie photo photos nominee nominees design designs finalists storytime teens bracket`)}
  pick the|a|your|june's|our|one ; name|names for the|our|a ; name (the|our|a) snowplow|bookmobile|mascot|puppy|goat|plow ; roads near ; poll workers are|needed ; apply with ; vote of ; polls in our ; vote below|in_the_comments|by_emoji|online ; park|playground poll|survey ; name contest ; name this ; register for|your|to_win|online
`);
