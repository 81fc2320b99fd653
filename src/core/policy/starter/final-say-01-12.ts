import type { Clause } from '../schema.ts';
import { DANGER, DISRUPTION, NO_DANGER } from './families/danger.ts';
import { HARD_TOPICS, HARMLESS_TOPICS } from './families/hard-topics.ts';
import { CLEAR_LEVELS, LEVEL_MIXES } from './families/levels.ts';

/** The final say: what goes before the approver, and how warnings are written. Clauses 01 to 12. */
export const finalSay01to12: readonly Clause[] = [
  {
    id: 'CHARGE-01',
    tip: 'final-say',
    level: 'approval',
    title: 'Topic that needs the final approver',
    kind: 'existence',
    skipQuoted: true,
    message: '“{match}” is a topic for the final approver. One click sends your draft over.',
    why: 'In hard moments two pairs of eyes are kinder to everyone, you included.',
    phrases: HARD_TOPICS,
    exceptions: HARMLESS_TOPICS,
    fixture: {
      flag: { text: 'Statement on the Main Street shooting: we are heartbroken.' },
      pass: { text: 'The shooting range at Mill Park is closed for repairs.' },
    },
  },
  {
    id: 'CHARGE-09',
    tip: 'final-say',
    level: 'confirm',
    title: 'Warning lacks a needed part',
    kind: 'conditional',
    scope: 'draft',
    about: 'draft',
    drafts: ['post', 'quote', 'caption'],
    message: 'A warning works best complete. Still missing: {missing}.',
    why: 'People act at once when they know what, where, until when and what to do. Otherwise they first ask around.',
    when: { phrases: DANGER },
    unless: { phrases: NO_DANGER },
    needs: [
      {
        name: 'who says so',
        features: ['mention', 'link'],
        phrases: [
          'fire|police|sheriff|health|water|public|county|nws|weather|emergency|city|utilities (department|service|works|office|management|rescue) (says|say|asks|orders|reports|ask|order|warns|advises|{number})',
          'marlow (falls) fire|police|water|county|utilities|public|schools|rescue|ems|health',
          'county fire|health|emergency|sheriff',
          'public works',
          'emergency management',
          'police|sheriff|nws|firefighters',
          'weather service',
        ],
      },
      { name: 'where', features: ['place'] },
      {
        name: 'until when, or the next update',
        features: ['time', 'weekday'],
        phrases: ['until further notice', 'next update', 'by noon|midnight|dark|morning', 'until|through *'],
      },
      {
        name: 'what to do',
        phrases: [
          "leave|evacuate|go|get|seek|avoid|stay|use|close|shut|move|boil|turn|take|keep|shelter|lock|call|do_not|don't|walk|drive|cool|slow|drink|remain|head|climb|hide|find|follow|check|bring|run",
        ],
      },
    ],
    mayMiss: 1,
    fixture: {
      flag: { text: 'EVACUATE NOW!' },
      pass: {
        text: 'Marlow County Fire: Wildfire near Pine Ridge. Leave Zone 3 now, go north on Route 9. Next update 4 p.m.',
      },
    },
  },
  {
    id: 'CHARGE-11',
    tip: 'final-say',
    level: 'confirm',
    title: 'Mixes up watch, warning and advisory',
    kind: 'existence',
    skipQuoted: true,
    message: '“{match}”: a watch says it may come, a warning says it is here. Which one is it?',
    why: 'People do different things for a watch and a warning. The word must be right.',
    phrases: LEVEL_MIXES,
    exceptions: CLEAR_LEVELS,
    fixture: {
      flag: { text: 'Tornado warning possible later, keep an eye out.' },
      pass: { text: 'Flood watch until 9 p.m.: flooding is possible. Flood warning: it is happening.' },
    },
  },
  {
    id: 'CHARGE-12',
    tip: 'final-say',
    level: 'advise',
    title: 'No end or next-update time in an alert',
    kind: 'conditional',
    scope: 'draft',
    drafts: ['post', 'quote'],
    message: 'Until when? An end, or the time of the next update, lets people plan.',
    why: 'An alert with no end keeps circulating long after the danger is over.',
    when: { phrases: DISRUPTION },
    unless: {
      features: ['time', 'date', 'weekday', 'hashtag'],
      phrases: [
        'until|through|till|til',
        'next update',
        'update|updates|post|word|again at|by|every|in',
        'lifted|reopen*|over|restored|ended|fixed|repaired|resolved|canceled|contained|expired',
        'is|are|now (now|back|all) open|safe|back',
        '{number} (to) ({number}) hours|hour|minutes|days|weeks',
        'this|next week|weekend|morning|afternoon|evening|summer',
        'all day|week|night|month|summer|year',
        'starts|begins|resumes|will be cleared|ends',
        'for good|the_season|the_winter|the_summer|the_year|renovation|repairs_through',
        'by noon|midnight|morning|dark|tonight|tomorrow|dinner',
        'tomorrow|yesterday',
        'were|was out|down|closed|off|evacuated for',
        'report it',
        'for an hour',
        'drill|sale|class|festival|museum',
        'set up for',
        'road closed signs',
      ],
    },
    fixture: {
      flag: { text: 'Road closed. Avoid the area.' },
      pass: { text: 'Route 9 is closed until about 6 p.m. Next update at 4 p.m.' },
    },
  },
];
