import type { Clause } from '../schema.ts';
import { EVENT_NEWS, EVENTS, INVITATIONS } from './families/events.ts';
import { list } from './families/list.ts';

/** Trust: facts that hold. Clauses 01 to 05. */
export const trust01to05: readonly Clause[] = [
  {
    id: 'TRUST-01',
    tip: 'trust',
    level: 'block',
    title: 'Weekday does not match the date',
    kind: 'weekday-date',
    message: '{match} is a {weekday}. Please check which one is right.',
    why: 'With two days to choose from, half the people come on the wrong one.',
    fixture: {
      flag: { text: 'Hearing on Tuesday, May 5, 2027, at 6 p.m.' },
      pass: { text: 'Hearing on Wednesday, May 5, 2027, at 6 p.m.' },
    },
  },
  {
    id: 'TRUST-02',
    tip: 'trust',
    level: 'confirm',
    title: 'Date already past',
    kind: 'past-date',
    message: '{match} is already over. Is it another day?',
    why: 'An invitation to a day gone by costs trust in the next one.',
    phrases: [
      'join us',
      'come',
      'see you',
      "don't miss",
      'do not miss',
      'register',
      'sign up',
      'starts|start|begins|opens|opening|closes',
      'will',
      'is|are coming',
      'mark your calendar|calendars',
      'save the date',
      'rsvp',
      'stop by',
      "we'll|you'll",
      'upcoming',
      'is|are on|at|set|scheduled|planned',
      'apply|submit|vote by',
    ],
    unless: [
      'thanks|thank',
      'was|were|came|joined|attended|happened|took|held|met|opened|closed',
      'since',
      'recap',
      'last week|month|year|night',
    ],
    fixture: {
      flag: { text: 'Join us Saturday, June 5, for the book fair!', now: '2027-06-10T15:00:00Z' },
      pass: { text: 'Thanks to everyone who came to the book fair on June 5.', now: '2027-06-10T15:00:00Z' },
    },
  },
  {
    id: 'TRUST-03',
    tip: 'trust',
    level: 'confirm',
    title: 'Event without when or where',
    kind: 'event-slots',
    message: 'People will want to come. Please add {missing}.',
    why: 'A post is often all that people see. It should be enough to get them there.',
    skipQuoted: true,
    events: EVENTS,
    announces: EVENT_NEWS,
    invitations: INVITATIONS,
    exceptions: list(`
# not a meeting in a place
picnic shelter|shelters|table|tables|area|areas|grove|basket
next|one|each|every|of|last|first|business|{number} work day|days
join us in (wishing|congratulating|welcoming|thanking|saying|remembering|honoring|celebrating|mourning)
join us on facebook|x|instagram|twitter|youtube
join us as a|an|we
join us at|on * com
come out of
come by later
see you soon|later
bring your own|dog inside
fireworks are|is illegal|prohibited|banned|not
story time capsule
in the event
in any event
game|games day|plan changer
food drive thru
free class action
# something belonging to the event, or a thing of the same name
parade|festival|concert|market|fair|sale|movie|event|marathon|race|fireworks route|float|floats|planning|committee|entries|entry|season|signs|sign|tips|rules|series_pass|grounds|traffic|noise|insurance|vendors
play area|areas|ground|structure|equipment
training for new|all|our drivers|officers|staff|hires|recruits|firefighters
`),
    unless: list(`
# told of as a thing
date|dates|time of the (*) (*)
# what goes on for days
cleanup|clean_up|sweep|recycling|safety|works|library|restaurant|history week
minutes|video|recap and|from
# it was
thank|thanks|congratulations|congrats|recap
was|were|came|drew|raised|attended|joined|enjoyed|stayed|turned_out|won|chose|spent|helped|packed|filled|braved
last night|week|weekend|month|year|friday|saturday|sunday|thursday|wednesday|tuesday|monday
photos|pictures|photo|video from|of
yesterday|recently
# it will not be
canceled|cancelled|postponed|moved|rescheduled|closed|closes|closure|detour|traffic|no_parking
sold out|full
on break|hold|pause|hiatus
ended|over|wrapped
# about events in general
needs|seeking|looking for
before|after|during|for|since|until the (*) parade|festival|concert|market|fair|fireworks|race|marathon|event|meeting|hearing
want|need|hoping|planning to hold|host|plan|throw|have
permit|permits|vendor|vendors|fee|fees|fine|illegal|apply|application|grant|funding|approved|voted|decided|minutes|agenda
hold|host|plan|planning|organize a|an|your|the|our event|block|party|festival|parade|sale|fundraiser
hiring|jobs
sponsored|sponsors
volunteers|crews|staff|officers|librarians have|worked|set|cleaned|built
`),
    elsewhere: list(`
correction
full schedule
apply by|now|at|online
hiring|job openings
dates|times|schedule|calendar|when and|with|of times|where|places|locations|events
every|all * (*) with times|dates
times|dates|locations|places and times|dates|places|locations
schedule|calendar
link in bio
in memory of
`),
    days: list(`
daily|nightly|weekdays|weekends
every|each day|morning|evening|night
any day|weekday
{number} days|nights
all month|summer|spring|fall|week|year
`),
    times: list(`
all day
dawn to dusk
dawn|dusk|sunset|sunrise|noon|midnight
from {number} to|until {number}
{number} to {number}
drop in anytime
during regular hours
while school is
`),
    places: list(`
watch|stream|live live|online
online|virtual|virtually|zoom|livestream|livestreamed|webinar
by|via|on phone|zoom|teams|facebook|youtube|webex
at home
from home
your own home|yard|street|block|porch
along|down main|the
all|any|every|each branches|branch|libraries|parks|schools|stations|fire
citywide|downtown
`),
    fixture: {
      flag: { text: 'Movie night in the park this weekend!' },
      pass: { text: 'Movie night: Friday, June 11, 8:30 p.m., Mill Park.' },
    },
  },
  {
    id: 'TRUST-04',
    tip: 'trust',
    level: 'advise',
    title: '“Today” or “tomorrow” with no date',
    kind: 'relative-day',
    networks: ['facebook', 'instagram'],
    message: 'Feeds show posts days later. With the date, “{match}” stays right.',
    why: 'On this network many people see a post two or three days after it went out.',
    fixture: {
      flag: { text: 'No trash pickup tomorrow.', network: 'facebook' },
      pass: { text: 'No trash pickup tomorrow, Monday, May 31.', network: 'facebook' },
    },
  },
];
