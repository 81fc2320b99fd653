import { either } from './either.ts';
import { list } from './list.ts';

/** Told before its time, and the writer knows it. */
export const HUSHED = list(`
  # marked as not for us yet
  embargo|embargoed|embargos|unofficially|hush_hush ; leaked to|the|a|by|memo|plan|draft ; leaking this|it|the|a|early|news
  for|not|until release|publication monday|tuesday|wednesday|thursday|friday|saturday|sunday|until|yet|before|{number}|tomorrow ; not for|until release|publication ; draft (but) not ; still|strictly|top|highly confidential|secret|unofficial|hush ; confidential but ; off the record
  # we ought not to tell
  don't|do_not|dont|never tell|repeat|quote|breathe|spread (a|this|it|us) (anyone|anybody|word|soul|around) ; don't say|tell|repeat (this|it|anything|anyone) (yet|but|until) ; don't quote
  not|isn't|aren't|weren't|wasn't (really|exactly|technically|quite) supposed|meant|authorized|cleared|at_liberty to say|tell|share|post|know|spill|mention|announce|talk|be|let
  shouldn't|should_not (really|probably|even) (be) telling|saying|post|posting|sharing|say|tell|share|spill|announce ; probably shouldn't ; in|get|into trouble|hot_water for ; get fired|yelled_at|in_trouble for
  you|ya|y'all didn't (hear|see|read|get) (it|this|that) from|hear ; act|look|pretend|be surprised|shocked ; can you keep ; keep (this|it|that|a) quiet|secret|hushed|mum|to_yourself|to_yourselves|between|under|on_the|it_on_the ; under your|our hat|hats ; under wraps|embargo
  just|strictly|only|stays between us|you|friends|ourselves|these ; on the down_low|quiet|sly|hush|qt ; mum's|mum the|is word ; lips are|sealed ; sit|sitting|sat on it|this|that|news ; our|your little secret ; big|juicy|little secret ; still a secret ; spill|spilling the beans|tea|secret
  cat out ; cat is out ; let the cat ; secret until|till
`);

/** A hushed tone that may be play, unless there is something to announce. */
export const HUSHED_IN_PLAY = list(`
  between us|you|friends|ourselves|me ; psst|pssst|shh|shhh|shhhh|shush|hush
  # we have it early
  heard|saw|read|seen it|this here first ; you heard it ; little|birdie|certain bird|birdie ; a birdie
  sneak|first|early|advance|exclusive|secret|insider|quick peek|peeks|glimpse|preview|scoop|word|access|dibs ; early look ; here's a|your preview|peek|glimpse ; inside|insider scoop|info|information|word|track ; insiders already|know|say|tell|whisper ; exclusive for|to|from|news
  jumping|jump the gun ; getting|get ahead of ourselves|myself ; before (the|it|they|our|anyone|anybody|everyone|council|this) (*) (*) announces|announcement|announced|drops|official|officially|public|else|ink|hits|press|tells|unveils|unveiling|release|reveals
  ahead|in_advance of the|our|any|tomorrow's|monday's|tuesday's|wednesday's|thursday's|friday's|next (*) (*) official|formal|news|press|announcement|release|conference|reveal|word|unveiling|statement
  can't|cannot|couldn't (really|officially) say|name|tell|reveal|share who|which|where|names|it_yet|yet|more_yet|officially ; rhymes with ; a certain (*) (*) store|company|chain|grocer|retailer|celebrity|brand|famous ; hint hint ; spoiler ; big reveal ; fell off the
  word is|around|has|inside ; word on the ; rumor has|is|mill|says ; the grapevine ; sources in|at|inside|close|tell|say|within ; source|contact|friend|buddy|someone in|at|inside the council|mayor's|city|county|state|board (*) tells|says|told|confirms|whispered ; whispers|whispering|buzz|chatter|rumblings ; hearing whispers|rumblings|through
  guess what|who the|is|we|council|just|city ; quietly in|working|planning|selling|closing|ending|dropping|moving ; behind the scenes|curtain ; in the works|pipeline
`);

const WHEN =
  either(`monday tuesday wednesday thursday friday saturday sunday tomorrow next_week next_month soon later june july august
  september october november december 10 tonight fall in_the_fall next this_week this_month in`);

/** That it is not public yet, said outright. */
export const OPENLY_EARLY = list(`
  not|isn't|wasn't|hasn't|haven't|nothing|never|none (is|has|been) (been) (quite|yet|really|even|made|gone|exactly) (been) announced|unveiled|revealed|released|confirmed|published|disclosed|official|public|out|signed|finalized|final|dry|public_yet
  isn't|aren't|hasn't|haven't out|official|final yet ; ink isn't|ain't|hasn't|is ; unannounced|unreleased|undisclosed ; yet to be|announce announced|unveiled|signed|official|public|named
`);

/** Signs that something comes out later. */
export const NOT_YET_PUBLIC = list(`
  nobody|no_one|few|not_everyone|hardly_anyone (*) (*) (*) knows|told|heard|notified|aware (yet|about|it|this|the) ; hasn't|haven't|not told|notified|warned the|anyone|staff|residents|employees|neighbors|tenants|vendors|parents|them
  public|residents|neighbors|council|staff|employees|press|media|board|world (*) hears|finds|learns|gets_told|sees_it|found|got_told|gets|got told|out|it|wind|friday|monday|tuesday|wednesday|thursday|tomorrow|next ; everyone (*) hears|finds|learns|gets_told|finds_out|hears_it (out|it|about|friday|monday|tomorrow|next) ; got told
  official|formal|final|public word|announcement|news|statement|notice|memo|approval|nod (*) comes|is|goes|will|due|coming|drops|hits|out|follows|lands (*) (*) ${WHEN}
  will|plans|going|about|set|expected|ready|scheduled|hopes|intends|poised (to) (officially|formally|publicly) announce|unveil|reveal|declare (*) (*) (*) (*) ${WHEN}|it|him|her ; about to unveil|announce|reveal|declare
  will be named|unveiled|revealed|appointed|tapped (*) (*) (*) (*) ${WHEN} ; about to be sold|named|announced|closed|cut|merged|renamed|fired|hired|withdrawn|demolished|privatized ; about to become|close|sell|merge
  memo|letter|release|announcement|paperwork (isn't|goes|comes|drops|is|hits|not) (not) out (next|yet|friday|monday|tomorrow|until|in) ; read (it|about|all) (it) in|about sunday's|tomorrow's|saturday's|monday's|friday's|the_paper|the_gazette
  more|details|names|specifics when|once|after it's|it_is|they're|we're|they|we announced|official|public|final|allowed|announce ; we'll announce|reveal|unveil it|this|who|them|him|her|officially (in|on|next|tomorrow|${WHEN}) ; press|news conference|release is|on|follows|drops|comes|goes|hits
  tells|tell the world|public|press ; on the mayor's|manager's|chief's|director's|superintendent's desk ; got|gets|landed|won the|a|their (*) lease|job|contract|bid|nod|deal|gig
  we|they|council|city picked|chose|hired|selected|landed|tapped|signed the|a|an|our|him|her ; new|next (*) (*) chief|director|manager|superintendent|librarian|principal|coach is|will ; plan|draft|staff to|will|on recommend|recommends|cut|close|end
`);

/** A thing that a public body would announce. */
export const ANNOUNCEMENT = list(`
  ${either(`closing closes shutting shuts shut moving merging merges selling sells sold buying buys buy bought
    coming building built hiring hired named naming appointed appointing promoted replacing replaced retiring resigning
    cutting cut ending ends dropped drops dropping scrapped canceled awarded winning wins won grant grants getting
    apartments condos condominiums housing shelter store grocery brewery casino stadium arena complex mall headquarters jobs layoffs
    merger lease contract deal contractor developer architect headliner candidate finalist winner winners prize award million billion fee fees rates fares tax raise curfew ban
    renderings rendering site fleet funding
    privatized private outsourced demolished demolish torn tearing rename renamed sale takeover acquire acquired expand expanding
    expansion relocate relocating disaster replaced overtime wage pilot new next chief director manager mayor mayor's council council's governor state county federal city_hall hospital
    school library pool park bridge route street fire_station station plant rink team company airport bus buses trash fireworks festival
    going will officially rezoned annexed becomes become`)}
`);
