import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';

const SCARY =
  'shots|shooting|gunfire|gunman|shooter|explosion|bomb|gun|looting|looters|fight|stabbing|robbery|fire|smoke|gas|leak|body|bodies|victims|casualties|break_ins|contamination|sickness|illness|layoffs|cuts|closure|closures|sinkhole|bear|cougar|mountain_lion|tornado|evacuation|evacuations|lockdown|outbreak';

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
we're|i'm|are|am|been|just|also|only hearing (a) (lot|that|reports|there|about|of|word|rumors|from|it|some|chatter|things|talk)
hearing reports|rumors|that|there
rumor|rumors has|have|is|are|that|say|says|suggest|of|about|swirling|flying
rumored to|that|*
word is|has|around|going|on that|there|the|a|it|of|town|street
word on the street
getting|got|gotten|caught word|wind of|that|about
reportedly|supposedly|purportedly|apparently|allegedly|unconfirmed|unverified|anecdotally|presumably|ostensibly
some|people|folks|neighbors|residents|locals|others|many|everyone|everybody|witnesses|callers|they|parents|students|drivers|posters|commenters|businesses|friends (here|nearby|online|there|downtown|around_town|in_town|on_here|on_the_block|in_the_area) (are|have) (been) say|saying|claim|claiming|claimed|telling|swear|swearing|insist|reporting|messaging|texting|posting|whispering|dming
some|people|folks|neighbors|residents|locals|witnesses|callers|parents|drivers|posters|commenters|friends (at|on|in|near|from|by|down) (the|our|*) (*) (are|have) (been) saying|claiming|claimed|swear|insist|reporting|messaging|texting|whispering|dming
some|many|people|folks|neighbors|residents|locals|witnesses|callers|parents think|believe (that) the|there|it|it's|a|this|he|she
someone|somebody|one|a|another (*) (*) (*) caller|friend|cousin|neighbor|driver|commenter|reader|viewer|follower|trucker|resident|uncle|buddy|source|tipster|regular|parent|guy|group|person|coworker|someone|somebody (*) (*) (*) says|said|saw|told|tells|mentioned|mentions|thinks|thought|swears|heard|claims|texted|posted|messaged|reports|reported|called
somebody|someone|anonymous (just|on) (just) * (*) (*) (that) says|said|posted|mentioned|claims|told|swears|wrote|heard|saw
someone|somebody (just) posted|says|said|told|mentioned|claims|texted|heard|saw|tweeted|swears
sources|source say|says|tell|tells|claim|claims|indicate|close|inside|are|told
twitter|facebook|nextdoor|reddit|tiktok|media|internet|chatter|buzz|gossip|talk|scanner|scuttlebutt|grapevine (online|here|there|on|in|page|is|has) (*) says|saying|suggests|has|claims|reports|describes
twitter|facebook|nextdoor|reddit|chatter|buzz|gossip|scuttlebutt says|is|has|suggests|online|on|in
there's|there is|there are (a) (lot|lots|some|been|of) (of) talk|chatter|word|rumors|rumor|buzz|gossip|whispers|speculation
talk|story|rumor|video|post|posts|photo|screenshot|claim|word (is|are|being) going|making|being|passed|spreading|floating|circulating around|the|online|that
making the rounds
rumor|rumors|word|story|video|screenshot|talk|claim|claims|text|photo|whisper|whispers|letter|flyer (*) (*) going around
is said|rumored|thought|believed to (be|have)
through|heard it through the grapevine
scanner traffic|reports|says|group|app|chatter|said
on the scanner
can't|cannot|haven't|not|couldn't|unable|yet (been) (to|yet|able) verify|confirm|verified|confirmed (this|it|yet|but|that|anything)
not|nothing (yet) confirmed|official|verified
not sure but
not|nothing sure yet
no confirmation (so|yet|from|but|on)
wow if true
if true
if what we|you|i
big if
so the story
don't quote us|me
little bird|birdie
we|we've|i|i've|just (just|also) heard that|there|about|reports|a|it|some|something|they|rumors|someone|he|she|this|the
we|i (just|also) hear that|there|reports|rumors|it|it's|a|someone|they|he|she|the
been told that|there|the|a|it|by
we've|we|i've|i been|were|was told (that|there|the|a|it|*)
what we're|people|we|i hear|hearing|heard
from what we|i|people|folks
it sounds|seems like|as (the|there|a|if|someone|they|he|all)
sounds like the|there|a|someone
seeing|saw|getting|receiving (some|lots|a|more|multiple|many) (of) (lot) posts|reports|messages|texts|calls|tweets|claims|videos|word
reports|texts|messages|posts|tweets|calls (are) coming_in|claiming|saying|suggest|suggesting
reports that|there
unconfirmed|early|initial|getting|got|have|some|more|new|with|amid reports of
reports of (a|an|possible) ${SCARY}
multiple|several|many|some|early|initial|unofficial|preliminary reports|accounts|texts|posts|callers|messages
may|might be nothing
could be nothing
possible active|shooter|gunman|shooting|explosion|bomb
there may|might be (*) shots|shooter|gunman|bomb|victims|casualties|a (sinkhole|fire|gas|gun|shooter|bomb|body)
will confirm later
more when we know
anyone know
told (his|her) wife|us|friend|clerk|desk
swear|swears (they|that|he|she|up|it|we) saw|heard|and
allegations are|of|that
is everyone|anyone else hearing
tipster
`),
      },
      {
        name: 'a check or an official source',
        weight: -4,
        phrases: list(`
false|untrue|fake|wrong|debunked|incorrect
scam|scams|scammer|scammers|hang_up|gift_card|gift_cards|posing
annual|yearly|{number}|statistics|compared report|reports
rumor check|control|patrol|alert|hotline
we have|we've|officers|police|crews checked|looked|verified|investigated
police|chief|county|officials confirm|confirms|confirmed
weather service
department|office|district|service|clerk|agency|bureau reports|says
county clerk
report rumors
don't|do not share|repeat|spread|guess|believe|post
not true
there is no|was
love|like|want|enjoy hearing
public|hearing aid|aids|loss|test|tests
hearing on
fireworks
backfiring
turned out
`),
      },
      { name: 'a mention', weight: -3, features: ['mention'] },
    ],
    exceptions: list(`
you|you've|have|haven't|not (have) (not) (yet) told us
people|residents|neighbors|parents|drivers|witnesses|callers|folks|others|they who|and|will|can|to|may|might say|saying|claim|claiming|swear|reporting|posting
they|people|residents (will) tell you
heard from you|residents|many|you all|neighbors|people|our|over|more
we heard (that) you
we heard you
heard you
hear from|about|it|your|you|what|how you|your|our|all|them
we hear you
word is spreading|out|getting
residents report|reporting potholes|a
residents say they|that they want|love|like
people tell|told us they|you
you told
people are|is asking|saying thanks|thank
love hearing
public hearing
hearing that|about on|at|for
getting reports
callers report outages
it sounds like a|fun|great
we were told
believed to be the oldest|first
neighbor told us how
anonymous tip|tips|survey
(a|the) person|someone|somebody who says he|she|they is|are
told us (the|our|it|your) (*) (*) (was|is|were) too|hard|better
told us they|how|what|you|that you
`),
    fixture: {
      flag: { text: 'We are hearing there may be shots near the mall. Stay tuned.' },
      pass: {
        text: 'We have checked reports of shots near the mall. Officers found fireworks. There is no threat.',
      },
    },
  },
];
