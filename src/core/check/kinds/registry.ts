import type { Clause, Policy } from '../../policy/schema.ts';
import { brokenLink } from './broken-link.ts';
import { conditional } from './conditional.ts';
import { consistency } from './consistency.ts';
import { crudeWords } from './crude-words.ts';
import { dateStyle } from './date-style.ts';
import { directory } from './directory.ts';
import { emojiInside } from './emoji-inside.ts';
import { emojiMood } from './emoji-mood.ts';
import { existence } from './existence.ts';
import { firstPerson } from './first-person.ts';
import { hashtagCase } from './hashtag-case.ts';
import { hashtagInside } from './hashtag-inside.ts';
import { hours } from './hours.ts';
import { identifiers } from './identifiers.ts';
import { keyFactLate } from './key-fact-late.ts';
import { keycapDigits } from './keycap-digits.ts';
import type { ClauseKind, Kind, Ready } from './kind.ts';
import { links } from './links.ts';
import { metric } from './metric.ts';
import { networkLength } from './network-length.ts';
import { occurrence } from './occurrence.ts';
import { pastDate } from './past-date.ts';
import { phoneStyle } from './phone-style.ts';
import { placeholder } from './placeholder.ts';
import { relativeDay } from './relative-day.ts';
import { repetition } from './repetition.ts';
import { shouting } from './shouting.ts';
import { styledLetters } from './styled-letters.ts';
import { substitution } from './substitution.ts';
import { symbolWords } from './symbol-words.ts';
import { timeStyle } from './time-style.ts';
import { weekdayDate } from './weekday-date.ts';

const KINDS: { readonly [K in ClauseKind]: Kind<K> } = {
  existence,
  substitution,
  conditional,
  occurrence,
  repetition,
  consistency,
  metric,
  links,
  'emoji-mood': emojiMood,
  'crude-words': crudeWords,
  shouting,
  'network-length': networkLength,
  'key-fact-late': keyFactLate,
  hours,
  'weekday-date': weekdayDate,
  'past-date': pastDate,
  'relative-day': relativeDay,
  placeholder,
  directory,
  'broken-link': brokenLink,
  identifiers,
  'date-style': dateStyle,
  'time-style': timeStyle,
  'phone-style': phoneStyle,
  'first-person': firstPerson,
  'hashtag-case': hashtagCase,
  'hashtag-inside': hashtagInside,
  'emoji-inside': emojiInside,
  'keycap-digits': keycapDigits,
  'styled-letters': styledLetters,
  'symbol-words': symbolWords,
};

/** Makes a clause ready to be checked, by its kind. */
export function readyClause(clause: Clause, policy: Policy): Ready {
  return makeReady(clause.kind, clause, policy);
}

function makeReady<K extends ClauseKind>(kind: K, clause: Clause, policy: Policy): Ready {
  // The table pairs each kind with its own clause type, which the compiler cannot follow through a lookup.
  return KINDS[kind].ready(clause as Extract<Clause, { kind: K }>, policy);
}
