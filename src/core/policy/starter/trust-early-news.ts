import type { Clause } from '../schema.ts';
import { ANNOUNCEMENT, HUSHED, HUSHED_IN_PLAY, NOT_YET_PUBLIC, OPENLY_EARLY } from './families/early-news.ts';
import { list } from './families/list.ts';

/** Trust: news before it is out. */
export const trustEarlyNews: readonly Clause[] = [
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
      { name: 'a hushed tone', weight: 3, point: true, must: true, phrases: HUSHED },
      { name: 'a hushed tone in play', weight: 2, point: true, must: true, phrases: HUSHED_IN_PLAY },
      { name: 'not public, as it says', weight: 3, point: true, must: true, phrases: OPENLY_EARLY },
      { name: 'not public yet', weight: 2, point: true, must: true, phrases: NOT_YET_PUBLIC },
      { name: 'something to announce', weight: 1, point: true, phrases: ANNOUNCEMENT },
      {
        name: 'a thing already public',
        weight: -4,
        here: true,
        phrases: list(`
approved|adopted|announced|voted|declared|passed|decided last|today|the|on|in|tonight|this|monday|tuesday|april|may ; last night ; posted|public at ; filing|file|packet|item is (public|on) ; public hearing|comment|comments|meeting|open ; agenda|minutes|commission ; news release ; as (the|we|council|she|he|announced) (*) announced|approved ; were|was named|announced
lullaby|whisper|mystery|storytime|recipe|recipes|ducks|exhibit|menu|trailer|trailers|shred|strawberries|novel|club ; story time ; spoiler alert ; secret word|garden|santa|ingredient|recipe ; members only ; insider tip ; parks calendar ; book sale ; on the steps ; sealed until ; no decision|plans ; can't|cannot share|comment|discuss anything|details|it|until
`),
      },
      { name: 'a page of our own', weight: -2, here: true, features: ['official-link'] },
    ],
    exceptions: list(`
leaked oil|water|gas|fuel|into|from|onto ; leak in|at|on|near|repair|repairs|detection|has|is|was ; gas|water|oil|pipe|roof|hydrant leak|leaks ; sneak peek at|of our|the (*) event|exhibit|book|show|menu ; psst kids ; between us {number} ; not open|final yet
guess what kind ; exclusive use|lane ; not released the name|names ; not been|yet been|released released|announced a|the (name|cause|cause) ; first look at ; first word ; is not public ; nobody knows (how|why|where|what) ; road|lanes|bridge|pool|trail (is|isn't|are|not) not open ; confidential shred|call|tip|tips ; spill the|cleanup
don't tell|share your|the (password|pin|code) ; read it in ; word search|of|for ; source|sources of|water|light ; power is|still out ; out of ; not signed up ; not approved for ; final vote|notice is|comes|on ; release form ; we|i don't|do_not|never repeat ; not|haven't|have_not|yet confirmed that|this|it|the ; can't|cannot say who (was|is) (hurt|injured|involved|died) ; the last|final word on ; names .. not published ; picked|chose|hired|signed the wrong ; hired a (*) company|contractor|crew|firm to|for 
`),
    fixture: {
      flag: { text: 'Sneak peek: the mill will become 200 apartments!' },
      pass: { text: 'The council approved the mill plan last night. Read it: marlowfalls.gov/mill' },
    },
  },
];
