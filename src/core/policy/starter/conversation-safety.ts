import type { Clause } from '../schema.ts';
import { BY_SOCIAL } from './families/channels.ts';
import { either } from './families/either.ts';
import { EMERGENCY, NOT_EMERGENCY, NOT_NOW } from './families/incidents.ts';
import { list } from './families/list.ts';
import {
  FRAUD,
  GET_SAFE,
  HAPPENED,
  LOOKING_FOR,
  NO_BLOTTER,
  WHEN_OR_WHERE,
} from './families/police-blotter.ts';

/** Where the words send people, or say that nobody watches. */
const RIGHT_NUMBER = list(`
911|988|112|999
9 1 1
nonemergency|non_emergency|hotline|helpline|tip_line|tips_line|poison_control|crisis_line|nurse_line
not|never|nobody|no_one|isn't|aren't|don't (be|always|here) ${either('monitored monitor monitors watched watch watches read reads checked check checks answered answers staffed seen sees')}
unattended|unmonitored|unwatched
not monitored (24/7)
`);

const SAYS_911 = ['911', '9 1 1', 'not monitored|watched', 'nobody reads|watches'];

/** Asked about things that can wait. */
const NO_CALL_FOR_HELP = list(`
# memories, tastes and play
favorite|favourite|memories|memory|remember|history|heritage|anniversary|museum|novel|movie|caption|trivia|guess|ideas|idea|suggestions|feedback|opinion|survey|contest|mascot|costume|name|names|vote|questions_about|question_about|copy|old
in|of|from 19*|1*|years_past
years ago
# lessons and kits
class|classes|workshop|training|academy|drill|prevention|kit|kits|tips_for|tips_on|tour|tours|open_house|story_time|ride_along|sign_up|register|rsvp|install|free
# service requests
pothole|potholes|streetlight|streetlights|graffiti|recycling|trash|pickup|parking|leash|litter|weeds|noise|billing|permit|permits|lost_pet|lost_dog|lost_cat
# what is over
last month's|week's|year's|night's
report that|which is|was older
was|were|is|been fixed|contained|over|solved|found
# the other way round
don't|do_not|never|please_don't|not report|post|comment|tell|message|send|tag|dm|use|share
cannot|can't|can_not|won't|unable take|accept|respond|answer|handle|act|send|see
not|isn't|aren't (the|a) place|for|way
`);

/** Conversation: in danger people need 911, never a page. */
export const conversationSafety: readonly Clause[] = [
  {
    id: 'CONV-16',
    tip: 'conversation',
    level: 'block',
    title: 'Invites emergency reports on social media',
    kind: 'together',
    skipNegated: true,
    message: '“{match}” could leave someone waiting for help here. Send emergencies to 911.',
    why: 'Nobody watches this page day and night. A minute lost on a message can cost a life.',
    pairs: [{ one: BY_SOCIAL, other: EMERGENCY, reach: 'near', without: NO_CALL_FOR_HELP }],
    exceptions: NOT_EMERGENCY,
    unless: { phrases: RIGHT_NUMBER, features: ['phone'] },
    fixture: {
      flag: { text: 'See a fire? Tag us and we will send a truck!' },
      pass: { text: 'See a fire? Call 911. This page is not watched around the clock.' },
    },
  },
  {
    id: 'CONV-17',
    tip: 'conversation',
    level: 'confirm',
    title: 'Crime or emergency post without the 911 line',
    kind: 'together',
    drafts: ['post', 'quote', 'caption'],
    skipQuoted: true,
    message: '“{match}” is about safety. Add: “Emergency? Call 911. This page is not monitored 24/7.”',
    why: 'In a frightening moment people write to the page they see. They should know where help is.',
    phrases: [...LOOKING_FOR, ...GET_SAFE],
    pairs: [
      {
        one: HAPPENED,
        other: WHEN_OR_WHERE,
        features: ['day', 'time', 'date', 'place'],
        reach: 'near',
        without: NOT_NOW,
      },
      {
        one: FRAUD,
        other: WHEN_OR_WHERE,
        features: ['day', 'time', 'date'],
        reach: 'near',
        without: NOT_NOW,
      },
      { one: ['have|has|anyone|anybody (you|anyone) seen'], traits: ['person'] },
    ],
    exceptions: [...NOT_EMERGENCY, ...NO_BLOTTER],
    unless: { phrases: SAYS_911, features: ['percent'] },
    fixture: {
      flag: { text: "Looking for witnesses to last night's crash on Oak." },
      pass: {
        text: "Looking for witnesses to last night's crash. Call 555-0177. Emergency? Call 911.",
      },
    },
  },
];
