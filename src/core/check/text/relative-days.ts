import type { Word } from './words.ts';

/** Words that mean a day only for who reads them at once. Places among the words. */
export interface RelativeDay {
  readonly first: number;
  readonly last: number;
  /** Days from today, or null when it is no single day. */
  readonly days: number | null;
}

const PART = /^(?:morning|afternoon|evening|night)$/;
const WEEKDAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)days?$/;
const COUNT = /^(?:\d{1,2}|one|two|three|four|five|six|seven|ten|a|an|few|couple)$/;
const UNIT = /^(?:hours?|days?|minutes|mins|weeks?)$/;
/** "Kids today", "teens today": in our times. */
const PEOPLE =
  /^(?:teens?|kids|children|people|students|families|youth|women|men|parents|farmers|workers|drivers|cars|phones|homes|cities|libraries|schools|society|world|life|lives|america|americans)$/;
/** "Today's kids", "today's world". */
const TIMES =
  /^(?:youth|kids|teens|world|children|students|families|leaders|standards|prices|economy|technology|homes|cars|money|dollars)$/;
/** "Building for tomorrow", "leaders of tomorrow". */
const FUTURE =
  /^(?:build|building|built|plan|planning|plant|planting|invest|investing|prepare|preparing|ready|hope|dreams|leaders|jobs|workforce|technology|city|better|brighter|greener|safer|cleaner|stronger|new)$/;
/** "Sign up today" asks to act at once and holds on any day. */
const ACT_NOW =
  /^(?:apply|sign|register|donate|download|subscribe|reserve|order|enroll|volunteer|schedule|book|start|try|plan|follow|get|grab|call|email|renew|check|learn|nominate|claim|request|adopt|foster|pick|find|visit|enter|submit|contact|make|buy|read|plant|explore)$/;
const EVENTFUL =
  /^(?:open|opens|opening|start|starts|begin|begins|close|closes|resume|resumes|resuming|back|return|returns|here|ends|end|launch|launches|crews?|first|thing)$/;

/** The relative days of one sentence, in order. Linear. */
export function findRelativeDays(words: readonly Word[]): RelativeDay[] {
  const found: RelativeDay[] = [];
  const norm = (i: number) => words[i]?.norm ?? '';
  for (let i = 0; i < words.length; i++) {
    const day = dayAt(words, norm, i);
    if (!day) continue;
    found.push(day);
    i = day.last;
  }
  return found;
}

function dayAt(words: readonly Word[], norm: (i: number) => string, i: number): RelativeDay | null {
  const word = norm(i);
  const one = (days: number | null, more = 0): RelativeDay => ({ first: i, last: i + more, days });
  switch (word) {
    case 'tonight':
    case "tonight's":
      return one(0);
    case 'today':
    case "today's":
      return isThisDay(words, norm, i) ? one(0) : null;
    case 'tomorrow':
    case "tomorrow's": {
      const isFuture =
        norm(i - 1) === 'of' ||
        FUTURE.test(norm(i - 1)) ||
        (/^(?:for|toward|towards)$/.test(norm(i - 1)) && FUTURE.test(norm(i - 2)));
      if (isFuture) return null;
      return norm(i - 1) === 'after' && norm(i - 2) === 'day' ? one(2) : one(1);
    }
    case 'yesterday':
      return one(-1);
    case 'overnight':
      return norm(i + 1) === 'tonight' ? one(0, 1) : null;
    case 'this':
      if (PART.test(norm(i + 1))) return one(0, 1);
      return norm(i + 1) === 'weekend' || WEEKDAY.test(norm(i + 1)) ? one(null, 1) : null;
    case 'next':
    case 'coming':
      return WEEKDAY.test(norm(i + 1)) || norm(i + 1) === 'weekend' ? one(null, 1) : null;
    case 'last':
      return /^night(?:'s)?$/.test(norm(i + 1)) ? one(-1, 1) : null;
    case 'in':
      return inAWhile(norm, i);
    case 'the':
      return inTheMorning(words, norm, i) ? one(1, 1) : null;
    default:
      return daysLeft(norm, i);
  }
}

function isThisDay(words: readonly Word[], norm: (i: number) => string, i: number): boolean {
  const before = words[i - 1];
  if (norm(i) === "today's") return !TIMES.test(norm(i + 1));
  // "USA Today", and "teens today read more".
  if (before && /^\p{Lu}/u.test(before.plain) && /^T/.test(words[i]?.plain ?? '') && !before.apart)
    return false;
  if (PEOPLE.test(norm(i - 1)) && words[i + 1] && !words[i + 1]?.apart) return false;
  if (/^(?:we|in)$/.test(norm(i + 1)) && i === 0) return false;
  const ends = !words[i + 1] || !!words[i + 1]?.apart || !!words[i + 1]?.entity || !!words[i + 2]?.entity;
  const asks = [norm(0), norm(i - 1), norm(i - 2), norm(i - 3)].some((verb) => ACT_NOW.test(verb));
  return !(ends && asks && !/^(?:by|until|from|at|only)$/.test(norm(i - 1)));
}

/** "In just a few hours", "in two days". */
function inAWhile(norm: (i: number) => string, i: number): RelativeDay | null {
  let at = i + 1;
  while (at < i + 5 && (COUNT.test(norm(at)) || /^(?:just|only|about|less|than|under|of)$/.test(norm(at))))
    at++;
  if (at === i + 1 || !COUNT.test(norm(at - 1)) || !UNIT.test(norm(at))) return null;
  // "Paid in five days" tells how long it takes; "opens in five days" when.
  return EVENTFUL.test(norm(i - 1)) || /^(?:just|only|less|under)$/.test(norm(i + 1))
    ? { first: i, last: at, days: null }
    : null;
}

/** "Opens in the morning", unlike "every Monday in the morning" and "at 9 in the morning". */
function inTheMorning(words: readonly Word[], norm: (i: number) => string, i: number): boolean {
  return (
    PART.test(norm(i + 1)) &&
    norm(i - 1) === 'in' &&
    EVENTFUL.test(norm(i - 2)) &&
    !words.some((word) => /^(?:\d.*|daily|every|each|usually|always|weekdays)$/.test(word.norm))
  );
}

/** "Two days away", "three days left", "an hour from now". */
function daysLeft(norm: (i: number) => string, i: number): RelativeDay | null {
  if (!COUNT.test(norm(i)) || !UNIT.test(norm(i + 1))) return null;
  const more = /^(?:away|left|to)$/.test(norm(i + 2))
    ? 2
    : norm(i + 2) === 'from' && /^(?:now|today|tonight|tomorrow)$/.test(norm(i + 3))
      ? 3
      : 0;
  if (more === 0 || (norm(i + 2) === 'to' && norm(i + 3) !== 'go')) return null;
  return { first: i, last: i + more, days: null };
}
