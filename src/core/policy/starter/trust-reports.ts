import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';

/** Trust: hearsay, guesses, and news before its time. */
export const trustReports: readonly Clause[] = [
  {
    id: 'TRUST-11',
    tip: 'trust',
    level: 'approval',
    title: 'Rumor or second-hand report',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}” passes on what nobody has checked. Say what is known, or ask the final approver.',
    why: 'Whatever this account repeats becomes official. We post what we have checked.',
    threshold: 3,
    cues: [
      {
        name: 'hearsay',
        weight: 3,
        point: true,
        phrases: list(`
we're|i'm|are|am|been|just|also|only hearing (a) (lot|that|reports|there|about|of|word|rumors|from|it|some|chatter|things|talk); hearing reports|rumors|that|a|there|from|about; rumor|rumors has|have|is|are|that|say|says|suggest|of|about|swirling|flying; rumored to|that|*; word is|has|around|going|on that|there|the|a|it|of|town|street; word is; word on the street; getting|got|gotten|caught word|wind of|that|about; reportedly|supposedly|purportedly|apparently|allegedly|unconfirmed|unverified|anecdotally|presumably|ostensibly
some|people|folks|neighbors|residents|locals|others|many|everyone|everybody|witnesses|callers|they|parents|students|drivers|posters|commenters|businesses|friends (*) (*) (are|have) (been) say|saying|claim|claiming|claimed|tell|telling|swear|swearing|insist|think|believe|reporting|messaging|texting|posting|whispering|dming
someone|somebody|one|a|another|our (*) (*) (*) caller|friend|cousin|neighbor|driver|commenter|reader|viewer|follower|trucker|resident|uncle|buddy|source|tipster|regular|parent|guy|group|person|coworker|someone|somebody (*) (*) (*) says|said|saw|told|tells|mentioned|mentions|thinks|thought|swears|heard|claims|texted|posted|messaged|reports|reported|called; somebody|someone|anonymous (just|on) (just) * (*) (*) (that) says|said|posted|mentioned|claims|told|swears|wrote|heard|saw; someone|somebody (just) posted|says|said|told|mentioned|claims|texted|heard|saw|tweeted|swears; sources|source say|says|tell|tells|claim|claims|indicate|close|inside|are|told
twitter|facebook|nextdoor|reddit|tiktok|media|internet|chatter|buzz|gossip|talk|scanner|scuttlebutt|grapevine (online|here|there|on|in|page|is|has) (*) says|saying|suggests|has|claims|reports|describes; twitter|facebook|nextdoor|reddit|chatter|buzz|gossip|scuttlebutt says|is|has|suggests|online|on|in; there's|there is|there are (a) (lot|lots|some|been|of) (of) talk|chatter|word|rumors|rumor|buzz|gossip|whispers|speculation; talk|story|rumor|video|post|posts|photo|screenshot|claim|word|is|are|being going|making|being|passed|spreading|floating|circulating around|the|online|that; going|making around|the (rounds) (that|is); is said|rumored|thought|believed to (be|have); through|heard it through the grapevine; scanner traffic|reports|says|group|app|chatter|said; on the scanner
can't|cannot|haven't|not|couldn't|unable|yet (been) (to|yet|able) verify|confirm|verified|confirmed (this|it|yet|but|that|anything); not|nothing (yet) confirmed|official|verified|sure (but|yet|if|whether); no confirmation (so|yet|from|but|on); wow if true; if true; if what we|you|i; big if; so the story; don't quote us|me; little bird|birdie; we|we've|i|i've|just|also heard|hear the|that|there|from|about|reports|a|it|some|something|they|rumors|someone|he|she|this|of|same; been told that|there|the|a|it|by; we've|we|i've|i been|were|was told (that|there|the|a|it|*); what we're|people|we|i hear|hearing|heard|tell; from what we|i|people|folks; it sounds|seems like|as (the|there|a|if|someone|they|he|all); sounds like the|there|a|someone; seeing|saw|getting|receiving (some|lots|a|more|multiple|many) (of) (lot) posts|reports|messages|texts|calls|tweets|claims|videos|word; reports|texts|messages|posts|tweets|calls (are) (coming|claiming|saying|suggest|of) in|that|of|a|there ; multiple|several|many|some|early|initial|unofficial|preliminary reports|accounts|texts|posts|callers|messages; may|might be nothing; could be nothing; possible active|shooter|gunman|shooting|explosion|bomb; there may|might be (*) shots|shooter|gunman|bomb|victims|casualties|a (sinkhole|fire|gas|gun|shooter|bomb|body); will confirm later; more when we know; anyone know; told (his|her) wife|us|friend|clerk|desk; swear|swears (they|that|he|she|up|it|we) saw|heard|and; allegations are|of|that; is everyone|anyone else hearing; tipster
`),
      },
      {
        name: 'a check or an official source',
        weight: -4,
        phrases: list(
          `false|untrue|fake|wrong|debunked|incorrect; rumor check|control|patrol|alert|hotline; we have|we've|officers|police|crews checked|looked|verified|investigated; police|chief|county|officials confirm|confirms|confirmed; weather service; county clerk; report rumors; don't|do not share|repeat|spread|guess|believe|post; not true; there is no|was; love|like|want|enjoy hearing; public|hearing aid|aids|loss|test|tests; hearing on; fireworks; backfiring; turned out`,
        ),
      },
      { name: 'a mention', weight: -3, features: ['mention'] },
    ],
    exceptions: list(`
heard from you|residents|many|you all|neighbors|people|our|over|more; we heard (that) you; we heard you; heard you; hear from|about|it|your|you|what|how you|your|our|all|them; we hear you; word is spreading|out|getting; residents report|reporting potholes|a; residents say they|that they want|love|like; people tell|told us they|you; you told; people are|is asking|saying thanks|thank; love hearing; public hearing; hearing that|about on|at|for; getting reports; callers report outages; it sounds like a|fun|great; we were told; believed to be the oldest|first; neighbor told us how; anonymous tip|tips|survey; told us they|how|what|you|that you
`),
    fixture: {
      flag: { text: 'We are hearing there may be shots near the mall. Stay tuned.' },
      pass: {
        text: 'We have checked reports of shots near the mall. Officers found fireworks. There is no threat.',
      },
    },
  },
  {
    id: 'TRUST-12',
    tip: 'trust',
    level: 'approval',
    title: 'Guesses at cause, blame or toll',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    message:
      '“{match}” guesses before the investigation has spoken. Leave it out, or ask the final approver.',
    why: 'First guesses are often wrong, hurt families, and can harm a case.',
    threshold: 4,
    cues: [
      {
        name: 'an incident',
        weight: 1,
        anywhere: true,
        phrases: list(`
fire|fires|blaze|wildfire|flames|burned|blast|explosion|exploded|crash|crashed|collision|wreck|pileup|accident|rollover|derailment|shooting|stabbing|shots|spill|sewage|leak|outage|blackout|collapse|collapsed|sinkhole|flood|flooding|drowning|drowned|swimmer|body|death|deaths|died|killed|outbreak|sick|attack|attacked|overdose|engines|engine|victim|victims|struck|detour|medics|smoke|rubble|ditch|evacuated|breach|hacked|toll|pilot|plane|driver|cyclist|pedestrian|roof|wall|deck; red cross; tree fell; came|gave|went down|way|up; met at|in
`),
      },
      {
        name: 'a guess',
        weight: 2,
        point: true,
        phrases: list(`
probably|likely|possibly|apparently|presumably|maybe|perhaps|surely|obviously|clearly|evidently|undoubtedly|seemingly|supposedly; no doubt; must|may|might|could have|of; looks|look|looking|appears|appear|seems|seem|sounds like|to|as|the|that; it looks|appears|seems; we|i|crews|officers|firefighters|investigators|neighbors|guys think|believe|suspect|assume|guess|figure|reckon|bet|feel; our (best) guess|hunch|theory|money|bet; odds are; smart money; has a hunch; best guess; chalk|put it|this up|down; from the look|looks of; by the look|looks of; by all indications|accounts|appearances; all signs|evidence point|points; all the marks|hallmarks|signs|makings; points|pointing to; judging from|by; pretty|fairly|quite sure|certain|confident; as everyone|anyone can; draw your own; can (all) guess; goes|went without saying; feared|presumed|believed to|dead|gone|killed|lost|drowned; blame; we fear; could climb; is|are to blame; seemed to; smells like
`),
      },
      {
        name: 'a cause or a fault',
        weight: 2,
        point: true,
        phrases: list(`
caused|started|sparked|set|ignited|triggered|arson|intentional|speeding|speed|drunk|drinking|alcohol|booze|drugs|texting|distracted|careless|carelessness|reckless|negligence|negligent|cigarette|cigarettes|candle|wiring|electrical|heater|stove|grill|fireworks|unattended|faulty|defective|shoddy|neglected|brakes|error|fault|vandals|kids|teens|homeless|suicide|murder|gas|lightning|hacker|hackers|rotten|rusted|overloaded|worn|factor|culprit
left|leave a|the|an|his|her (*) (valve|burning|on|stove|candle|open|heater|grill|oven) ; fell asleep; ran (*) (*) (red) light|sign|out; on her|his|their phone; paying|pay attention; lost control; failed|failure to yield|stop|brake; wasn't|weren't wearing|paying|looking|watching; without looking; wrong way; gave|give way|out; cut corners; never|didn't trimmed|trim|kept|fixed|maintained|inspected|checked|stop|stopped|look|looked; black ice; old pipes|wiring|furnace; drug deal; gone wrong; at fault; own doing|fault; finished it off; did it|this|the rest; what did it; because|since (*) (*) (*) (*) failed|never|didn't|left|cut|ran|fell|starving|defective|drunk|speeding|was|had ; thanks to; is|was behind; shut off; came from; hit the line|pipe|main|wire|pole; overdosed; jumped; insurance job; asking for it; road rage; stepped out|into; snow load; human error; left open|on|burning|unlocked; bad wiring|batch|brakes|welds|maintenance; likely drowned; knocked out; botched
`),
      },
      {
        name: 'a plain blame',
        weight: 3,
        point: true,
        phrases: list(`
driver|cyclist|pedestrian|pilot|owner|homeowner|builder|landlord|contractor|motorist|rider|trucker|operator|tenant|worker|crew|crews|victim|swimmer|he|she (*) (*) (*) ran|fell|lost|never|wasn't|didn't|failed; driver ran (the|a) (red) light|sign|stop; driver was on|drunk|texting|speeding|going|distracted; landlord's|driver's|owner's|homeowner's|operator's|worker's|tenant's|city's (own) fault|doing|carelessness|negligence|mistake|neglect; carelessness|negligence|neglect by|of; is|are|was|were (surely|clearly|probably|obviously) to blame; at fault here|for|in; was probably|likely|possibly|apparently|presumably (*) caused|started|sparked|due|the|because|set|to|a|speeding|speed|alcohol|drunk|careless|arson|electrical|intentional; has all the marks; chalk it up; finished it off; human error is|was; nobody|no one could|would have survived|lived; blame the|a|it|him|her; who (*) (*) left|lit|started the|a
`),
      },
      {
        name: 'a toll',
        weight: 3,
        point: true,
        phrases: list(`
death toll; toll could|may|might|is|will|stands|rises|climbs|has; {number}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens|scores|several|many|multiple|one (people|persons|residents|firefighters|officers|children|child|men|women|victims|adults|kids|teens) (*) (are|were|is|was|feared|confirmed|have|presumed) dead|killed|hurt|fatalities|deaths|casualties|died|missing|gone; feared|presumed|believed|expected|assumed (to) (be) dead|gone|killed|drowned|lost; (at) least {number}|two|three|four|five|six|seven|ten (people|homes|dead|hurt|*) (are|were|have) dead|killed|lost|gone|hurt|died; {number}|two|three|four|ten|twelve|forty (or) (*) (homes|houses) lost|gone|destroyed; fatalities|casualties; two|three|four fatalities; body count
`),
      },
      {
        name: 'an official finding',
        weight: -6,
        phrases: list(
          `marshal's|coroner|examiner|investigators|review|inquiry|report (found|says|confirmed|named|ruled|findings) ; found that|the; coroner; report|ruling; under investigation|review; looking (for|into) (the) cause; too soon|early; do|does not|don't know; investigating|investigate; please don't|do guess|speculate; according to; has not named; once the; we will share|post; determined; ruled; no one was|is hurt; is for the court; confirmed`,
        ),
      },
      {
        name: 'a forecast or advice',
        weight: -6,
        phrases: list(
          'will probably|likely|possibly; likely|probably will; delay|delays|traffic|road work|closure; may|might|could cause (power|delays|flooding|some|low|brief); stay by; never leave|use|burn|swim; keep|check your; weather service; tonight; best way; forecast; expected tomorrow; if you; burn|fire ban|danger|season|drill|alarm; many kitchen|fires; fundraiser; fatal crashes nationwide; prevention; most grass; flushing; was ours; our mistake|error',
        ),
      },
      { name: 'a question', weight: -2, features: ['question', 'year'] },
    ],
    exceptions: list(
      'alcohol is a|not; {number} dead end|trees|batteries|birds|fish|animals; looking for (the|your|a); it may have; look like a|this; looks like (a|rain|snow|fun|great|spring|summer|we); set up|aside|out|for|to; started on|at|in|as|work|today; gas station|line|company|main; thanks to (the|our|your|all|everyone|you|a); he|she|we think you; did it; we believe in; speed limit|bump; kids can|will|under|are; may have (been|to|a)',
    ),
    fixture: {
      flag: { text: 'The fire was probably caused by an unattended stove.' },
      pass: { text: 'Fire investigators are looking for the cause. We will post what they find.' },
    },
  },
  {
    id: 'TRUST-39',
    tip: 'trust',
    level: 'approval',
    title: 'Non-public announcement',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    message: '“{match}” sounds like news that is not out yet. Check with the final approver.',
    why: 'Those whom it touches should hear it from us first, not from a feed.',
    threshold: 3,
    cues: [
      {
        name: 'a secret',
        weight: 3,
        point: true,
        phrases: list(`
sneak peek|peak|preview; between us|you|ourselves|friends; just between; embargo|embargoed|embargos; not|isn't|aren't|hasn't|haven't|nothing|wasn't (been|quite|yet|exactly|made) (yet|made|been) public|announced|released|official|final|signed|out|approved|cleared|unveiled|supposed (yet) (to) (say|share|tell|post|be); before (it's|it|the|we|this|they|anyone|council) (is) (*) (*) officially|official|announced|announcement|announces|announce|public|drops|release|goes|news|conference|else|sees; you|y'all heard|saw|read it here|from us; heard it here; didn't hear it|this (from|here); keep this|it|that under|quiet|secret|between|on|to; keep a secret; don't|not|shouldn't tell|quote|repeat anyone|this|a|the|us|it|anybody|your|them; won't tell if; not supposed to (say|tell|share|post|know|be); off the record; shh|shhh|psst|pssst|hush|shhhh; leaked|leaking|leak this|it|early|from|the ; insider|inside scoop|info|word|tip|source|look|track; little|a bird|birdie (told|says|said|tells|whispered|*); mum's the; on the (down) low|qt|dl; under wraps|embargo|your hat|the radar|your hats; hush hush; act surprised; spoiler; jumping the gun; the cat out of; spill|spilling|spilled the beans|tea; ahead of (the|*) (*) (announcement|news|press|vote|unveiling|release|conference|reveal|meeting); unofficially|confidential|confidentially; strictly|still|top confidential|secret|hush|under; sit on it|this|the|that; not for release|publication|sharing; for your eyes only; quietly in|being|planning|working; in the works; nobody|no one has|knows|else (told|knows|yet|about|has); ink isn't|hasn't|is|barely|is not; we'll|will|might|could|i'll get|be in|yelled|fired (in) (trouble|trouble|for|at); shouldn't|should not (really|be|even) (be) (post|posting|say|saying|share|sharing|tell|telling); sources in|inside|at ; word around|is|has; big reveal|announcement coming|drops; first|early|advance peek|look|glimpse|word at|for|before|on; exclusive|exclusively; before anyone|everyone|anybody else|knows; official word|announcement|news (comes|coming|is|will|won't); fell off the; here's (a|the) preview|scoop; the memo isn't|is not; yet to be announced; don't let on; loose lips; you know who; act like you; pretend you
`),
      },
      {
        name: 'a plan told early',
        weight: 3,
        point: true,
        phrases: list(`
is|are|we're about|set|going|expected|planning|plans to (*) (announce|unveil|reveal|declare|declare|approve|name|tell); will announce|unveil|reveal|declare (*) (a|the|its|that|his|her|our|at|plans|tomorrow|next|on|in); plans to announce|declare|unveil|reveal; we'll|will announce|unveil|reveal it|this|that|them|more|him|her (in|on|next|tomorrow|officially|soon|monday|friday|later); to be announced|named next|monday|friday|soon|tomorrow; staff got told; public hears|finds|learns; press release (drops|comes|goes|hits); draft not; guess what|who (the|is|we|just|we're) ; contract hasn't|isn't been|signed; coming (to|soon) (*) but; more when it's (announced|official|public); names|name will|to be named; rumor; tells the world
`),
      },
      {
        name: 'a thing already public',
        weight: -5,
        phrases: list(
          `approved|adopted|announced|voted last|today|the|on|in|tonight; last night; posted|public at; file|filing is public; public hearing|comment|comments; agenda|minutes; news release; lullaby|whisper|spoiler alert|mystery|secret word|secret garden|storytime|story time; as announced; come out|will post it; ducks; recipe|recipes; members only; pool is quiet; insider tip; opens|opened; exhibit|menu|book|books|show; trailer|movie|trailers; were named|announced`,
        ),
      },
      { name: 'a link', weight: -2, features: ['official-link'] },
    ],
    exceptions: list(
      'leaked oil|water|gas|fuel|into|from|onto; leak in|at|on|near|repair|detection|has; sneak peek at|of our|the (*) event|exhibit|book|show|menu; psst kids; between us {number}; not open|final yet; between you and your; guess what kind; exclusive use|lane; not released the name|names; has not been released|announced; not yet released|announced a cause|the; not been released; first look at; first word; word has; is not public; nobody knows (how|why|where|what)',
    ),
    fixture: {
      flag: { text: 'Sneak peek: the mill will become 200 apartments!' },
      pass: { text: 'The council approved the mill plan last night. Read it: marlowfalls.gov/mill' },
    },
  },
];
