import { findEmoji } from '../check/text/emoji.ts';

/** What moves a post, because an account sounds different in an emergency than at a birthday. */
export const OCCASIONS = ['routine', 'failure', 'emergency', 'condolence', 'celebration'] as const;
export type Occasion = (typeof OCCASIONS)[number];

const CONDOLENCE =
  /\b(?:condolences?|mourn(?:s|ing)?|grieving|passed away|sad(?:ly|dened)|our hearts? (?:go|are|is|break)|rest in peace|in memory of|loss of (?:our|a|one|former)|we lost|end of watch|vigil|flags? (?:is|are|at|will be) (?:\w+ ){0,2}half)\b/i;
const EMERGENCY =
  /\b(?:evacuat\w{0,6}|shelter in place|take (?:cover|shelter)|tornado|flash flood|wildfire|boil (?:your )?water|active shooter|amber alert|gas leak|hazmat|life-threatening|emergency (?:alert|order|shelter)|warning (?:is )?in effect|avoid the area|seek higher ground|missing (?:child|person|man|woman|boy|girl))\b/i;
const FAILURE =
  /\b(?:sorry|apolog\w{1,6}|outages?|out of service|delay(?:s|ed)?|cancel(?:s|led|ed|lation)?|clos(?:ed|ure|ures)|water main break|without power|mistake|correction|not working|is down|are down|inconvenience|disruption)\b/i;
const CELEBRATION =
  /\b(?:congrat\w{0,13}|happy (?:\w+ ){0,3}(?:day|birthday|anniversary|holidays|new year)|celebrat\w{1,5}|proud(?:ly)? |welcome to the team|ribbon|grand opening|award(?:s|ed)?|winners?|anniversary|retire(?:s|ment)|graduat\w{1,6}|cheers to)\b/i;
const PARTY = new Set([...'🎉🥳🎂🎈🏆🎊🎄🎆🥇']);
const ENOUGH = 4000;

/** The occasion of a post; the gravest of those that it shows. */
export function occasionOf(whole: string): Occasion {
  const text = whole.slice(0, ENOUGH);
  if (CONDOLENCE.test(text)) return 'condolence';
  if (EMERGENCY.test(text)) return 'emergency';
  if (FAILURE.test(text)) return 'failure';
  if (
    CELEBRATION.test(text) ||
    findEmoji(text).some((one) => PARTY.has(String.fromCodePoint(one.text.codePointAt(0) ?? 0)))
  )
    return 'celebration';
  return 'routine';
}
