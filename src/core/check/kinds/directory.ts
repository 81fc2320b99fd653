import type { Policy } from '../../policy/schema.ts';
import type { Doc } from '../doc.ts';
import { once } from '../once.ts';
import type { Sentence } from '../sentence.ts';
import { findAddresses, plainAddress } from '../text/addresses.ts';
import { findOpenTimes } from '../text/open-times.ts';
import { findNumbers, isSlipOf, type Numbered, sameNumber } from '../text/phones.ts';
import { minutesOf, spokenMinute } from '../text/time-of-day.ts';
import { isCapital } from '../text/words.ts';
import { namesOf } from '../traits.ts';
import { type Hit, type Kind, type Match, type Matches, withSigns } from './kind.ts';

type Phone = Policy['facts']['phones'][number];

/** A name of the directory where it stands in the draft. */
interface Named {
  readonly entry: Phone;
  readonly match: Match;
}

/** A phone number, an address or opening hours beside a name for which the directory has others. */
export const directory: Kind<'directory'> = {
  kind: 'directory',
  ready(_clause, { facts }) {
    const labels = facts.phones.flatMap((entry) => entry.labels.map((label) => ({ entry, label })));
    const topics = facts.phones.flatMap((entry) => (entry.topics ?? []).map((topic) => ({ entry, topic })));
    const places = facts.addresses.flatMap(({ labels: own, address }) =>
      own.map((label) => ({ label, address })),
    );
    const hours = facts.hours.flatMap(({ labels: own, ...rest }) => own.map((label) => ({ label, ...rest })));
    return {
      phrases: {
        labels: labels.map(({ label }) => label),
        topics: topics.map(({ topic }) => topic),
        places: places.map(({ label }) => label),
        hours: hours.map(({ label }) => label),
        open: OPEN,
        special: SPECIAL,
        outdated: OUTDATED,
      },
      sentence: (sentence, matches) => [
        ...wrongAddresses(sentence, matches('places'), places),
        ...wrongHours(sentence, matches, hours),
      ],
      ...withSigns(numbersIn, (doc, numbers, matches) => {
        const named = matches('labels').map((match) => ({ entry: labels[match.phrase]?.entry, match }));
        const about = matches('topics').map((match) => ({ entry: topics[match.phrase]?.entry, match }));
        const known = (list: readonly { entry: Phone | undefined; match: Match }[]): Named[] =>
          list.flatMap(({ entry, match }) => (entry ? [{ entry, match }] : []));
        return wrongPhones(doc, numbers, facts.phones, known(named), known(about), matches('outdated'));
      }),
    };
  },
};

const OPEN = [
  'open|opens|hours|closes|weekday|weekdays',
  'come by|in',
  'stop|drop by|in',
  'visit us',
  'monday|mon to|through|thru (friday|fri|saturday|sunday)',
  'monday friday|saturday',
];
const WEEKEND =
  /\b(?:(?:satur|sun)days|weekends|every ?day|daily|(?:monday|mon) ?(?:to|through|thru|-) ?(?:saturday|sat|sunday|sun)|(?:seven|7) days)\b/i;
/** Hours that differ for a reason. */
const SPECIAL = [
  'holiday|special|new|extended|summer|winter|temporary|today|tonight|tomorrow|this|next|starting|beginning|early|late|closed|only|change|changed|changing|changes|will|meeting|hearing|event|fair|drive|vote|voting|polls|warming|cooling|shelter|because|due|racks|plaza|lawn|steps|tent|booth|ride|tour',
];
/** A number that is named because it is wrong. */
const OUTDATED = [
  'old|former|formerly|previous|gone|retired|disconnected|not|fake|scam|fraud|spoofed|wrong|instead|incorrect|misprinted|typo',
  'no longer',
  'used to be',
  'does|do not (work|call)',
];

function numbersIn(sentence: Sentence): readonly Numbered[] | null {
  const found = findNumbers(sentence);
  return found.length > 0 ? found : null;
}

function wrongPhones(
  { placed }: Doc,
  found: readonly (readonly Numbered[] | null)[],
  entries: readonly Phone[],
  labels: readonly Named[],
  topics: readonly Named[],
  outdated: readonly Match[],
): Hit[] {
  return placed.flatMap(({ sentence, at }, i) => {
    const numbers = found[i];
    if (!numbers) return [];
    const inside = ({ match }: { match: Match }) => match.from >= at && match.to <= at + sentence.text.length;
    if (outdated.some((match) => inside({ match }))) return [];
    const own = labels.filter(inside);
    const near = [placed[i - 1], placed[i + 1]];
    const isNear = ({ match }: Named) =>
      near.some(
        (other) => other && match.from >= other.at && match.to <= other.at + other.sentence.text.length,
      );
    const ownTopics = topics.filter(inside);
    const around = [...own, ...ownTopics, ...[...labels, ...topics].filter(isNear)];
    return numbers.flatMap((number): Hit[] => {
      const wanted = rightEntry(number, numbers, sentence, entries, own, ownTopics, around);
      if (!wanted) return [];
      const range = { from: number.from + at, to: number.to + at };
      return [{ ...finding(range, wanted.labels[0] ?? '', [wanted.number]), stretch: 'draft' }];
    });
  });
}

/** Whose number was meant, when it is not the one that is written. */
function rightEntry(
  number: Numbered,
  all: readonly Numbered[],
  sentence: Sentence,
  entries: readonly Phone[],
  own: readonly Named[],
  topics: readonly Named[],
  around: readonly Named[],
): Phone | null {
  const holders = entries.filter((entry) => sameNumber(entry.number, number.text));
  const beside = (
    own.find(({ match }) => isBeside(match, number, all, sentence, own)) ??
    topics.find(({ match }) => isJustBefore(match, number, sentence))
  )?.entry;
  if (holders.length > 0) {
    const meant = around.some(({ entry }) => holders.includes(entry));
    return beside && !meant && !holders.includes(beside) ? beside : null;
  }
  if (beside && beside.number.length > 3 === number.text.length > 3) return beside;
  const slips = entries.filter((entry) => isSlipOf(entry.number, number.text));
  if (number.text.length === 3) return number.isService ? null : (slips[0] ?? null);
  const named = slips.find((entry) => around.some((other) => other.entry === entry));
  if (named) return named;
  // A number one slip away from ours, and nobody else's name beside it.
  return slips[0] && !hasStranger(sentence, own) ? slips[0] : null;
}

const FARTHEST_BEFORE = 6;
const FARTHEST_AFTER = 3;
const PARTING = /^(?:or|and|but|then|if|while|unlike)$/;
const LEADING = /^(?:for|to|reaches|reach|is|gets|get|our|the|rings|goes)$/;
const STRANGER = /(?:'s|^(?:school|state|hospital|power|electric|gas|county|federal|district|clinic))$/;
const OURS = /^(?:city's|falls'|falls's)$/;

/** True when the sentence gives the number as that of the name: nothing but linking words stand between. */
function isBeside(
  label: Match,
  number: Numbered,
  all: readonly Numbered[],
  { words }: Sentence,
  labels: readonly Named[],
): boolean {
  const before = words[label.first - 1];
  if (before && STRANGER.test(before.norm) && !OURS.test(before.norm)) return false;
  if (/^(?:not|non|no|isn't)$/.test(before?.norm ?? '') || /^not$/.test(words[label.first - 2]?.norm ?? ''))
    return false;
  if (label.last < number.word) {
    const between = words.slice(label.last + 1, number.word);
    return (
      between.length <= FARTHEST_BEFORE &&
      !between.some((word) => PARTING.test(word.norm) || (isCapital(word) && !word.apart) || word.entity) &&
      !all.some((other) => other.word > label.last && other.word < number.word) &&
      !labels.some(({ match }) => match.first > label.last && match.last < number.word)
    );
  }
  const between = words.slice(number.word + 1, label.first);
  const claimed = labels.some(({ match }) => match.last < number.word && number.word - match.last <= 2);
  const bracketed = between.length === 0 && words[label.first]?.apart;
  return (
    !claimed &&
    between.length <= FARTHEST_AFTER &&
    (bracketed || (between.length > 0 && between.every(({ norm }) => LEADING.test(norm))))
  );
}

/** "Questions about your bill? 555-0110": weaker than a name, so hardly a word may stand between. */
function isJustBefore(topic: Match, number: Numbered, { words }: Sentence): boolean {
  const between = words.slice(topic.last + 1, number.word);
  return (
    topic.last < number.word &&
    between.every(({ norm }) => /^(?:call|dial|ring|text|phone|is|at)$/.test(norm))
  );
}

const OTHERS =
  /^(?:school|schools|state|hospital|hospitals|power|electric|gas|county|clerk|sheriff|sheriff's|federal|district|society|church|company|museum|store|vet|shelter|theater|clinic|bank|agency|landlord|contractor|hotel|taxi|cab)$/;

/** Somebody else whose number it may be. */
function hasStranger(sentence: Sentence, labels: readonly Named[]): boolean {
  const isOurs = ({ first, last }: { first: number; last: number }) =>
    labels.some(({ match }) => match.first <= last && first <= match.last);
  return strangersIn(sentence).some((one) => !isOurs(one));
}

/** Whoever a sentence may give a number of, by their words. Told once: a text may hold hundreds of numbers. */
const strangersIn = once((sentence: Sentence) => [
  ...namesOf(sentence).filter(({ kind }) => kind !== 'given'),
  ...sentence.words.flatMap(({ norm }, i) => (OTHERS.test(norm) ? [{ first: i, last: i }] : [])),
]);

function wrongAddresses(
  sentence: Sentence,
  named: readonly Match[],
  entries: readonly { label: string; address: string }[],
): Hit[] {
  if (named.length === 0) return [];
  return findAddresses(sentence.folded.plain).flatMap((address): Hit[] => {
    const range = sentence.folded.origin(address.from, address.to);
    const label = named.find(({ to }) => to < range.from && BESIDE.test(sentence.text.slice(to, range.from)));
    if (!label) return [];
    const { label: words } = entries[label.phrase] ?? { label: '' };
    const right = entries.filter((entry) => entry.label === words).map((entry) => entry.address);
    const written = plainAddress(address.text);
    if (right.some((one) => plainAddress(one).startsWith(written) || written.startsWith(plainAddress(one))))
      return [];
    return [finding(range, words, right)];
  });
}

/** Between a place and its address stands hardly more than "is at", a comma or a bracket. */
const BESIDE = /^(?:,? ?\(?| at | is at | is located at | located at | \W{1,3})$/;

/** Between a place and "is open" stands hardly more than "lobby". */
const FARTHEST_OPEN = 4;

function wrongHours(
  sentence: Sentence,
  matches: Matches,
  entries: readonly { label: string; from: string; to: string }[],
): Hit[] {
  const open = matches('open');
  if (open.length === 0 || matches('special').length > 0 || sentence.dates.length > 0) return [];
  const label = matches('hours').find((name) =>
    open.some(
      (verb) =>
        (verb.first > name.last && verb.first - name.last <= FARTHEST_OPEN) ||
        (verb.last < name.first && name.first - verb.last <= 2),
    ),
  );
  if (!label) return [];
  const { label: words } = entries[label.phrase] ?? { label: '' };
  const right = entries.filter((entry) => entry.label === words);
  const spoken = right.map(
    (entry) => `${spokenMinute(minutesOf(entry.from))} to ${spokenMinute(minutesOf(entry.to))}`,
  );
  const weekend = WEEKEND.exec(sentence.folded.plain);
  if (weekend) {
    const range = sentence.folded.origin(weekend.index, weekend.index + weekend[0].length);
    return [{ ...finding(range, words, spoken), fixes: [] }];
  }
  return findOpenTimes(sentence.folded.plain)
    .filter(
      ({ opens, closes }) => !right.some(({ from, to }) => (opens ?? from) === from && (closes ?? to) === to),
    )
    .slice(0, 1)
    .map(({ from, to }) => finding(sentence.folded.origin(from, to), words, spoken));
}

function finding(range: { from: number; to: number }, label: string, right: readonly string[]): Hit {
  const fixes = right.map((insert) => ({ insert, safe: false }));
  return { ...range, stretch: 'sentence', fixes, values: { label, number: right[0] ?? '' } };
}
