import type { Range } from '../finding.ts';
import type { Sentence } from './sentence.ts';
import { findAddresses } from './text/addresses.ts';
import { findNames, type Name } from './text/names.ts';
import { startsOrder } from './text/orders.ts';
import { beginsWithCapital } from './text/words.ts';

/** What a sentence shows by its build rather than by a word. Looked for only when a clause asks. */
export const TRAITS = [
  'person',
  'business',
  'unknown-name',
  'anybody',
  'vote-for-name',
  'sends-to-shop',
  'own-channel',
  'address',
  'laughing',
  'order',
  'amount',
  'scare-quotes',
] as const;
export type Trait = (typeof TRAITS)[number];

const LAUGHING = new Set([...'😂🤣😜🤪😹💀🙃😏🤷🍿🥳😆😅🤭😝😎🤡🙄👏🎉🤦😈🐌']);
const FINDERS: Readonly<Record<Trait, (sentence: Sentence) => readonly Range[]>> = {
  person: (sentence) => namesOf(sentence).filter(({ kind, title }) => kind === 'person' && !title),
  business: (sentence) => namesOf(sentence).filter(({ kind }) => kind === 'business'),
  'unknown-name': (sentence) =>
    namesOf(sentence).filter(({ kind, sure }) => kind === 'unknown' || (kind === 'person' && !sure)),
  anybody: (sentence) =>
    namesOf(sentence).filter(
      ({ kind, title }) => kind === 'person' || kind === 'unknown' || (kind === 'given' && title),
    ),
  'vote-for-name': (sentence) => votesForName(sentence),
  'sends-to-shop': (sentence) => sendsToShop(sentence),
  'own-channel': (sentence) => ownChannel(sentence),
  address: (sentence) =>
    findAddresses(sentence.folded.plain).map(({ from, to }) => sentence.folded.origin(from, to)),
  laughing: ({ emoji }) =>
    emoji.filter(({ text }) => LAUGHING.has(String.fromCodePoint(text.codePointAt(0) ?? 0))),
  order: (sentence) => startsOrder(sentence.words),
  amount: ({ words }) => words.filter(({ norm }) => /^[$€£]|%$/.test(norm)),
  'scare-quotes': (sentence) =>
    [...sentence.text.matchAll(/["\u201c][\p{L}' -]{2,24}["\u201d]/gu)]
      .filter(({ 0: text }) => text.split(' ').length <= 3 && /^.\p{Ll}/u.test(text))
      .map(({ 0: text, index }) => ({ from: index, to: index + text.length })),
};

const names = new WeakMap<Sentence, readonly Name[]>();

/** The names of a sentence, found once. */
export function namesOf(sentence: Sentence): readonly Name[] {
  const known = names.get(sentence);
  if (known) return known;
  const found = findNames(sentence.words, sentence.text);
  names.set(sentence, found);
  return found;
}

/** Where a sentence shows a trait. */
export function traitIn(sentence: Sentence, trait: Trait): readonly Range[] {
  const known = shown.get(sentence) ?? new Map<Trait, readonly Range[]>();
  shown.set(sentence, known);
  const found = known.get(trait) ?? FINDERS[trait](sentence);
  known.set(trait, found);
  return found;
}

/** Several clauses ask for the same trait of a sentence. */
const shown = new WeakMap<Sentence, Map<Trait, readonly Range[]>>();

const VOTING = /^(?:vote|voting|elect|electing|reelect|endorse|endorses|endorsed|endorsing)$/;
const NO_CANDIDATE =
  /^(?:yes|no|here|now|early|today|by|for|against|on|in|the|a|your|our|this|it|counts?|safely|absentee)$/;

/** "Vote Ruiz", "elect Marisol Quint": a word of voting with a name right after it. */
function votesForName({ words }: Sentence): Range[] {
  const found: Range[] = [];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (!next || next.apart || next.entity || !VOTING.test(word.norm) || NO_CANDIDATE.test(next.norm))
      continue;
    if (/^\p{Lu}.*\p{Ll}/u.test(next.plain) && !isDay(next.norm))
      found.push({ from: word.from, to: next.to });
  }
  return found;
}

function isDay(norm: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|nov)$/.test(
    norm,
  );
}

const SHOPPING =
  /^(?:grab|buy|get|shop|order|book|hire|choose|pick|try|use|call|visit|download|switch|join|go|head|run|stop|swing|drop|see|eat|dine|drink|sip|check|treat|trust|consider|support|find|rent|subscribe|bring|take|ask|hit|stay|upgrade|ditch|skip|trade)$/;
const ON_THE_WAY =
  /^(?:to|at|by|in|into|on|over|out|down|with|for|from|the|a|an|your|our|some|one|friends|folks|good|new|own|up|yourself|see|try|amazing|local|of|off|get|kids|family|and|or|lunch|dinner|coffee|tires|car|brakes|hair|bottle|box|bag|case|pair|can|cup|pack|jar|table|room|sale|huge|gorgeous)$/;
/** A shopper's verbs that hardly lead anywhere but to a shop, so that any name will do. */
const BUYING = /^(?:shop|eat|dine|hire|buy|order|grab|switch|download|book)$/;

/** "We hire Hadley", "rides are run by ZipRide": what is so, which asks nothing of a reader. */
function isTold(words: Sentence['words'], i: number): boolean {
  const before = words[i - 1]?.norm ?? '';
  if (words[i]?.norm === 'run' && words[i + 1]?.norm === 'by')
    return /^(?:is|are|was|were|be|been|and|it's)$/.test(before);
  return words[i]?.norm === 'hire' && /^(?:we|they|city|council)$/.test(before);
}

/** "Call Hadley Plumbing", "head over to Orchard Hardware": a shopper's verb that leads straight to a business. */
function sendsToShop(sentence: Sentence): Range[] {
  const { words } = sentence;
  const found: Range[] = [];
  for (const { kind, first, to, sure } of namesOf(sentence)) {
    if (kind !== 'business' && kind !== 'unknown' && !(kind === 'person' && !sure)) continue;
    const verbs = kind === 'business' ? SHOPPING : BUYING;
    for (let i = first - 1; i >= 0 && i >= first - 6; i--) {
      const word = words[i];
      if (!word || word.entity || words[i + 1]?.apart) break;
      if (
        verbs.test(word.norm) &&
        !/^(?:not|don't|never|to|must)$/.test(words[i - 1]?.norm ?? '') &&
        !isTold(words, i)
      ) {
        found.push({ from: word.from, to });
        break;
      }
      if (!ON_THE_WAY.test(word.norm)) break;
    }
  }
  return found;
}

const CHANNEL =
  /^(?:facebook|fb|instagram|insta|ig|tiktok|twitter|snapchat|snap|substack|linkedin|youtube|telegram|whatsapp|messenger|discord|signal|threads|reddit|patreon|bluesky|venmo|zelle|paypal|gmail|yahoo|dropbox|cell|cellphone|mobile|iphone|phone|number|dms|dm|inbox|profile|blog|podcast|page|account|feed|email|wall|newsletter|livestream|handle|texts|voicemail)$/;
const BODY_OWNER =
  /^(?:city|library|county|police|park|parks|town|department|school|state|district|marlow|falls|office|mayor|council|clinic|shelter|today|tomorrow|week|month|year|it|that|what|here|there|let|who|everyone|your|our)'s$/;

/** "Dave's iPhone", "Lou's own cell": a channel that belongs to somebody with a name. */
function ownChannel({ words }: Sentence): Range[] {
  const found: Range[] = [];
  for (const [i, word] of words.entries()) {
    if (!/'s$/.test(word.norm) || !beginsWithCapital(word.plain) || BODY_OWNER.test(word.norm)) continue;
    const next = words[i + 1];
    const channel =
      next && /^(?:own|private|personal|family|work|new|direct)$/.test(next.norm) ? words[i + 2] : next;
    if (channel && !channel.apart && CHANNEL.test(channel.norm))
      found.push({ from: word.from, to: channel.to });
  }
  return found;
}
