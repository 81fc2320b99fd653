import type { Doc } from '../doc.ts';
import { unexcused } from '../guards.ts';
import type { Sentence } from '../sentence.ts';
import { isCapital, isNumber } from '../text/words.ts';
import { type Kind, type Match, wholeDraft } from './kind.ts';

/** An announcement of an event that leaves out the day, the time or the place. */
export const eventSlots: Kind<'event-slots'> = {
  kind: 'event-slots',
  ready(clause) {
    return {
      phrases: {
        events: clause.events,
        announces: clause.announces,
        invitations: clause.invitations,
        exceptions: clause.exceptions ?? [],
        unless: clause.unless,
        elsewhere: clause.elsewhere,
        days: clause.days,
        times: clause.times,
        places: clause.places,
      },
      draft(doc, matches) {
        const events = matches('events');
        const invitations = matches('invitations');
        if (events.length + invitations.length === 0 || matches('elsewhere').length > 0) return [];
        // An answer tells what was asked; only a new event needs day, time and place.
        const isAnswer = doc.draft.kind === 'reply' || doc.draft.kind === 'comment';
        const exceptions = matches('exceptions');
        const stands = (match: Match) => unexcused(match, clause, exceptions);
        const announces = matches('announces');
        const unless = matches('unless');
        const announced = doc.placed.some(({ sentence, at }) => {
          const here = (match: Match) => match.from >= at && match.to <= at + sentence.text.length;
          if (isAnswer && !sentence.words.some(({ norm }) => /^(?:we|we're|we'll|us)$/.test(norm)))
            return false;
          if (unless.some(here) || sentence.features.has('question')) return false;
          if (invitations.some((match) => here(match) && stands(match))) return true;
          if (!events.some((match) => here(match) && stands(match))) return false;
          return announces.some(here) || isHeadline(sentence) || hasDay(sentence);
        });
        if (!announced) return [];
        const missing = [
          ...(doc.placed.some(({ sentence }) => hasDay(sentence)) || matches('days').length > 0
            ? []
            : ['the day']),
          ...(hasTime(doc) || matches('times').length > 0 ? [] : ['the time']),
          ...(hasPlace(doc) || matches('places').length > 0 ? [] : ['the place']),
        ];
        return missing.length > 0 ? [wholeDraft({ missing: missing.join(' and ') })] : [];
      },
    };
  },
};

const LONGEST_HEADLINE = 12;
const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|could|will|would|should|may|might|must|needs?|asks?|says?|said|made|makes?|gets?|got|took|takes?|helped|helps?)$/;

/** "Free concert with the Marlow Brass!" names an event and says nothing of it. */
function isHeadline({ words }: Sentence): boolean {
  return words.length <= LONGEST_HEADLINE && words.length >= 2 && !words.some(({ norm }) => VERB.test(norm));
}

function hasDay(sentence: Sentence): boolean {
  return ['date', 'weekday', 'day'].some((feature) => sentence.features.has(feature as 'date'));
}

const HOUR = /^(?:1[0-2]|[1-9])$/;
const BEFORE_HOUR = /^(?:at|from|until|till|by|to|tonight|today)$/;
const COUNTED = /^(?:st|street|ave|avenue|main|oak|elm|pine|mill|percent|people|stations?|parks?|[a-z]+s)$/;

function hasTime({ placed }: Doc): boolean {
  return placed.some(
    ({ sentence: { times, features, words } }) =>
      times.length > 0 ||
      features.has('time') ||
      words.some(({ norm }, i) => {
        const next = words[i + 1];
        return (
          HOUR.test(norm) &&
          BEFORE_HOUR.test(words[i - 1]?.norm ?? '') &&
          (!next || !(COUNTED.test(next.norm) || isCapital(next)) || next.apart)
        );
      }),
  );
}

const AT = /^(?:at|in|on|inside|outside|behind|near|by|from|along|of|to)$/;
const SPOT =
  /^(?:park|parks|library|hall|center|centre|school|station|pool|plaza|square|garage|lot|museum|church|field|fields|auditorium|gym|room|building|lobby|trail|bandshell|bandstand|amphitheater|theater|theatre|branch|yard|dock|pond|lake|beach|pier|landing|ramp|bridge|garden|gardens|courthouse|arena|stadium|rink|barn|farm|mill|depot|grange|house|cafe|brewery|market|mall|shelter|firehouse|campground|playground|pavilion|cemetery|green|commons|office|hub|schoolhouse|terrace|overlook|bandshell|boathouse|street|st|avenue|ave|road|rd|drive|lane|blvd|way|court|corner|stage|track|courts|cafeteria|gate|entrance)$/;
/** "The rec center", "the fire hall": lower case and still one place. */
const OWN_SPOT =
  /^(?:rec|recreation|community|senior|city|town|fire|main|public|transit|animal|civic|high|elementary|council|police|visitor|nature|art|arts|county)$/;
const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|mon|tue|tues|wed|thu|thurs|fri|sat|sun|memorial|labor|christmas|easter|thanksgiving|mayor|chief|captain|officer|i|we|marlow|english|spanish|x|facebook|instagram)$/;

/** "at Mill Park", "in the library lobby", "at 40 Main", "Lincoln High gym", "Room 2". */
function hasPlace({ placed }: Doc): boolean {
  return placed.some(({ sentence: { words } }) =>
    words.some((word, i) => {
      const { norm, entity } = word;
      if (entity) return false;
      const before = words[i - 1];
      if (SPOT.test(norm)) {
        const named = (isCapital(before) && (i > 1 || isCapital(word))) || OWN_SPOT.test(before?.norm ?? '');
        if (named || (/^(?:library|room|station)$/.test(norm) && isNumber(words[i + 1]?.norm ?? '')))
          return true;
        return [i - 1, i - 2, i - 3].some((at) => {
          const preposition = words[at]?.norm ?? '';
          return preposition === 'at' || (AT.test(preposition) && isSpecific(norm));
        });
      }
      const enters =
        AT.test(before?.norm ?? '') || (before?.norm === 'the' && AT.test(words[i - 2]?.norm ?? ''));
      if (!enters || /^(?:of|to|by)$/.test(before?.norm ?? '')) return false;
      return (
        (isCapital(word) && !NO_PLACE.test(norm)) ||
        (isNumber(norm) && isCapital(words[i + 1]) && !NO_PLACE.test(words[i + 1]?.norm ?? ''))
      );
    }),
  );
}

/** There is one of them in town, or people know which is meant. */
function isSpecific(norm: string): boolean {
  return /^(?:library|courthouse|depot|bandshell|bandstand|amphitheater|cemetery|pool|museum|lobby|gym|gate|entrance|firehouse|dock|pier|mall)$/.test(
    norm,
  );
}
