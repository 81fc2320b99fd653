import type { Doc } from '../doc.ts';
import type { Sentence } from '../sentence.ts';
import { isCapital } from '../text/words.ts';
import type { Hit, Kind, Match, Matches } from './kind.ts';

/** Words that may stand before a body that is the subject of its sentence. */
const LEADING =
  /^(?:the|a|all|our|both|local|area|public|and|but|so|because|that|also|today|tomorrow|tonight|now|breaking|update|news|good|great|bad|fyi|reminder|attention|yes|yep|starting|effective|this|next|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|heads|up|just|please|note|remember|with|since|as|while|if|marlow|falls|nearby|neighboring|every|any|no|parents|students|drivers|hi|hey|looks|like|hear|it's|official|finally|oh|well|ok|okay|in|other|most|some|two|three|four|of)$/;
/** Between a subject and its verb there may be its own details, but no other doer. */
const OTHER_DOER =
  /^(?:we|we're|we'll|we've|i|you|you're|you'll|they|who|which|that|our|your|city|council|please|call|visit|ask|see|if|when|because|but)$/;
const MOST_BETWEEN = 6;
/** Before a thing that the sentence tells of: "banned in the national forest". */
const TO_A_PLACE = /^(?:in|on|at|across|for|to|through|throughout|by|along|near|from|around|of|into)$/;

/** A decision of another body told as if it were ours: a body that decides, nobody quoted, no link. */
export const otherAgency: Kind<'other-agency'> = {
  kind: 'other-agency',
  ready(clause) {
    return {
      phrases: {
        bodies: clause.bodies,
        services: clause.services,
        decides: clause.decides,
        own: clause.own,
        told: clause.told,
        exceptions: clause.exceptions ?? [],
      },
      trigger: ['own', 'decides'],
      draft(doc, matches) {
        const hits = [...claims(matches), ...decisions(matches)];
        return hits
          .filter(({ hit, sentence }) => mayStand(doc, matches, hit, sentence))
          .map(({ hit }) => hit)
          .slice(0, 1);
      },
    };
  },
};

/** A hit with the sentence it lies in. */
interface Found {
  readonly hit: Hit;
  readonly sentence: Sentence;
}

function claims(matches: Matches): Found[] {
  return matches('own').map(({ from, to, sentence }) => ({ hit: { from, to, stretch: 'draft' }, sentence }));
}

function decisions(matches: Matches): Found[] {
  const verbs = new Map<Sentence, Match[]>();
  for (const match of matches('decides')) {
    const list = verbs.get(match.sentence);
    if (list) list.push(match);
    else verbs.set(match.sentence, [match]);
  }
  const exceptions = matches('exceptions');
  const found: Found[] = [];
  for (const [list, mayFollow] of [
    ['bodies', false],
    ['services', true],
  ] as const) {
    for (const body of matches(list)) {
      const { sentence } = body;
      const all = verbs.get(sentence) ?? [];
      if (all.length === 0 || isPossessive(body)) continue;
      if (exceptions.some((other) => other.from < body.to && body.from < other.to)) continue;
      const verb =
        all.find((match) => isDecider(body, match)) ??
        (mayFollow ? all.find((m) => isToldOf(body, m)) : null);
      if (!verb) continue;
      found.push({
        hit: { from: Math.min(body.from, verb.from), to: Math.max(body.to, verb.to), stretch: 'draft' },
        sentence,
      });
    }
  }
  return found;
}

function isPossessive({ sentence, last }: Match): boolean {
  return /'s$/.test(sentence.words[last]?.norm ?? '');
}

/** "The county ... is closing": the body comes first, and nobody else comes between. */
function isDecider(body: Match, verb: Match): boolean {
  const { words } = body.sentence;
  if (verb.first <= body.last || verb.first - body.last - 1 > MOST_BETWEEN || !isSubject(body)) return false;
  for (let i = body.last + 1; i < verb.first; i++) {
    if (words[i]?.apart || OTHER_DOER.test(words[i]?.norm ?? '')) return false;
  }
  return true;
}

/** "Campfires are banned in the national forest": the verb comes first, and its doer is not we. */
function isToldOf(body: Match, verb: Match): boolean {
  const { words } = body.sentence;
  if (verb.last >= body.first || body.first - verb.last - 1 > MOST_BETWEEN) return false;
  if (!words.slice(verb.last + 1, body.first).some(({ norm }) => TO_A_PLACE.test(norm))) return false;
  return !words.slice(0, verb.first).some(({ norm }) => OTHER_DOER.test(norm));
}

function isSubject({ sentence, first }: Match): boolean {
  for (let i = first - 1, steps = 0; i >= 0; i--, steps++) {
    const word = sentence.words[i];
    if (!word || steps > 6) return false;
    if (sentence.words[i + 1]?.apart) return true;
    if (/,$/.test(sentence.text.slice(word.from, sentence.words[i + 1]?.from ?? word.to).trimEnd()))
      return true;
    if (word.entity || !(LEADING.test(word.norm) || isCapital(word))) return false;
  }
  return true;
}

/** Nobody asks, quotes or names a source, and the words have no innocent meaning. */
function mayStand(doc: Doc, matches: Matches, { from, to }: Hit, sentence: Sentence): boolean {
  const at =
    doc.placed.find((place) => place.at <= from && from < place.at + place.sentence.text.length)?.at ?? 0;
  if (sentence.features.has('question') || sentence.quoted(from - at)) return false;
  if (overlaps(matches('exceptions'), from, to)) return false;
  return !overlaps(matches('told'), at, at + sentence.text.length) && !hasSource(doc, at);
}

function overlaps(matches: readonly Match[], from: number, to: number): boolean {
  return matches.some((match) => match.from < to && match.to > from);
}

/** A link or an account named in the sentence or right after it. */
function hasSource(doc: Doc, start: number): boolean {
  const i = doc.placed.findIndex(({ at }) => at === start);
  return [doc.placed[i], doc.placed[i + 1]].some(
    (place) => place && (place.sentence.features.has('link') || place.sentence.features.has('mention')),
  );
}
